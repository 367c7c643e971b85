import { type Facet, FACET_NAMES, type OfferChoices } from './facet.ts';

/** What a visitor has chosen: at most one choice of each facet. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** Something that can be filtered. */
export interface Filterable {
  choices: OfferChoices;
}

/** How many offers each choice of each facet would give, all other facets staying as they are. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The facets whose choice the offer does not meet. */
function unmet({ choices }: Filterable, filters: Filters): Facet[] {
  return FACET_NAMES.filter((facet) => {
    const chosen = filters[facet];
    return chosen !== undefined && !choices[facet].includes(chosen);
  });
}

/** The offers that meet every choice, in the order given. */
export function filterOffers<T extends Filterable>(offers: readonly T[], filters: Filters): T[] {
  return offers.filter((offer) => unmet(offer, filters).length === 0);
}

/**
 * Count what each choice would give, all other choices staying as they are; a choice that is not there gives nothing.
 *
 * @example
 * countChoices(offers, { town: 'uldum' }).topic.get('lunger')   // offers about lungs in Uldum
 * countChoices(offers, { town: 'uldum' }).town.get('glud')      // offers in Glud: the town chosen does not count here
 */
export function countChoices(offers: readonly Filterable[], filters: Filters): Counts {
  const counts = Object.fromEntries(FACET_NAMES.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const offer of offers) {
    const missing = unmet(offer, filters);
    if (missing.length > 1) continue;
    for (const facet of missing.length === 1 ? missing : FACET_NAMES) {
      for (const choice of offer.choices[facet]) counts[facet].set(choice, (counts[facet].get(choice) ?? 0) + 1);
    }
  }
  return counts;
}
