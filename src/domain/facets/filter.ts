import {
  type Facet,
  FACET_NAMES,
  OCCASION_FACETS,
  type OccasionFacet,
  OFFER_FACETS,
  type OfferChoices,
  STEP_FREE,
} from './facet.ts';
import { DAY_CHOICES, type Occasion } from './occasion.ts';

/** What a visitor has chosen: at most one choice of each facet. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** Something that can be filtered. */
export interface Filterable {
  choices: OfferChoices;
  points: readonly { town: string; stepFree: boolean }[];
  /** At least one; see `withUntimed`. */
  occasions: readonly Occasion[];
}

/** How many offers each choice of each facet would give, all other facets staying as they are. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

const NONE: readonly string[] = [];
const STEP_FREE_ONLY = [STEP_FREE];

/** What one time at one place falls under. */
function choicesAt(offer: Filterable, { point, slot }: Occasion, facet: OccasionFacet): readonly string[] {
  const place = point === undefined ? undefined : offer.points[point];
  switch (facet) {
    case 'town':
      return place ? [place.town] : NONE;
    case 'access':
      return place?.stepFree ? STEP_FREE_ONLY : NONE;
    case 'day':
      return (slot && DAY_CHOICES[slot.weekday]) ?? NONE;
    case 'time':
      return slot ? [slot.part] : NONE;
  }
}

/** Everything an offer falls under of a facet, each once. */
export function choicesOf(offer: Filterable, facet: Facet): readonly string[] {
  if (!isOfOccasions(facet)) return offer.choices[facet];
  return [...new Set(offer.occasions.flatMap((occasion) => choicesAt(offer, occasion, facet)))];
}

const isOfOccasions = (facet: Facet): facet is OccasionFacet => OCCASION_FACETS.some((one) => one === facet);

/** Is anything chosen that is about one time or one place? */
export function asksForOccasions(filters: Filters): boolean {
  return OCCASION_FACETS.some((facet) => filters[facet] !== undefined);
}

/** The times and places of an offer that meet every choice about them; all when there is none. */
export function fittingOccasions(offer: Filterable, filters: Filters, except?: OccasionFacet): readonly Occasion[] {
  const asked = OCCASION_FACETS.filter((facet) => facet !== except && filters[facet] !== undefined);
  if (asked.length === 0) return offer.occasions;
  return offer.occasions.filter((occasion) =>
    asked.every((facet) => choicesAt(offer, occasion, facet).includes(filters[facet] ?? '')),
  );
}

/** The facets of the offer as a whole whose choice it does not meet. */
function unmet({ choices }: Filterable, filters: Filters) {
  return OFFER_FACETS.filter((facet) => {
    const chosen = filters[facet];
    return chosen !== undefined && !choices[facet].includes(chosen);
  });
}

/** The offers that meet every choice, in the order given. */
export function filterOffers<T extends Filterable>(offers: readonly T[], filters: Filters): T[] {
  return offers.filter((offer) => unmet(offer, filters).length === 0 && fittingOccasions(offer, filters).length > 0);
}

/**
 * Count what each choice would give, all other choices staying as they are; a choice that is not there gives nothing.
 *
 * @example
 * countChoices(offers, { town: 'uldum' }).topic.get('lunger')   // offers about lungs in Uldum
 * countChoices(offers, { town: 'uldum' }).town.get('glud')      // offers in Glud: the town chosen does not count here
 * countChoices(offers, { day: 'tirsdag' }).time.get('aften')    // offers on a Tuesday evening
 */
export function countChoices(offers: readonly Filterable[], filters: Filters): Counts {
  const counts = Object.fromEntries(FACET_NAMES.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const add = (facet: Facet, choices: Iterable<string>) => {
    for (const choice of choices) counts[facet].set(choice, (counts[facet].get(choice) ?? 0) + 1);
  };
  for (const offer of offers) {
    const missing = unmet(offer, filters);
    if (missing.length > 1) continue;
    if (fittingOccasions(offer, filters).length > 0) {
      for (const facet of missing.length === 1 ? missing : OFFER_FACETS) add(facet, offer.choices[facet]);
    }
    if (missing.length === 1) continue;
    for (const facet of OCCASION_FACETS) {
      const fitting = fittingOccasions(offer, filters, facet);
      add(facet, new Set(fitting.flatMap((occasion) => choicesAt(offer, occasion, facet))));
    }
  }
  return counts;
}
