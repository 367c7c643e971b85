import { inListOrder } from '../offer/offer-order.ts';
import { offerAt } from '../offer/offer-at.ts';
import { describeRow, type OfferRow } from '../offer/offer-row.ts';
import type { Offer } from '../offer/offer.ts';
import type { Place } from '../place/place.ts';
import type { Audience } from '../vocabulary/vocabulary.ts';
import type { Directory } from './directory.ts';

/**
 * What the pages of links list. Order and rows are worked out once for a directory: an offer stands on half a dozen
 * pages, and its next time is the dear part.
 */
interface Listing {
  offers: readonly Offer[];
  rows: Map<Offer, OfferRow>;
  byTopic: Groups;
  byTown: Groups;
  byAudience: Groups;
  byOrganisation: Groups;
  byPlace: Groups;
  /** The last two with each offer as it is there, worked out when asked for. */
  inTown: Map<string, readonly Offer[]>;
  atPlace: Map<string, readonly Offer[]>;
}

/** Offers by an id they name, each list in the order of the whole. */
type Groups = ReadonlyMap<string, readonly Offer[]>;

function groupBy(offers: readonly Offer[], idsOf: (offer: Offer) => readonly (string | undefined)[]): Groups {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    for (const id of new Set(idsOf(offer))) {
      if (id === undefined) continue;
      const group = groups.get(id);
      if (group) group.push(offer);
      else groups.set(id, [offer]);
    }
  }
  return groups;
}

const listings = new WeakMap<Directory, Listing>();

function listingOf(directory: Directory): Listing {
  const known = listings.get(directory);
  if (known) return known;
  const offers = inListOrder(directory.offers, directory.site, directory.today);
  const listing: Listing = {
    offers,
    rows: new Map(),
    byTopic: groupBy(offers, ({ topics }) => topics.map(({ id }) => id)),
    byTown: groupBy(offers, ({ places }) => places.map(({ town }) => town.id)),
    byAudience: groupBy(offers, ({ audience }) => audience),
    byOrganisation: groupBy(offers, ({ organisation }) => [organisation.id]),
    byPlace: groupBy(offers, ({ places }) => places.map(({ id }) => id)),
    inTown: new Map(),
    atPlace: new Map(),
  };
  listings.set(directory, listing);
  return listing;
}

/** Every offer, those that are over included, in the order of a list. */
export function offersInOrder(directory: Directory): readonly Offer[] {
  return listingOf(directory).offers;
}

/** What a list says of an offer on the day of the build. */
export function rowOf(directory: Directory, offer: Offer): OfferRow {
  const { rows } = listingOf(directory);
  const row = rows.get(offer) ?? describeRow(offer, directory.site, directory.today);
  rows.set(offer, row);
  return row;
}

/** The offers about a topic, in the order of a list. */
export function offersAbout(directory: Directory, topic: string): readonly Offer[] {
  return listingOf(directory).byTopic.get(topic) ?? [];
}

/** The offers that happen in a town, each as it is there, in the order of a list. */
export function offersIn(directory: Directory, town: string): readonly Offer[] {
  const { byTown, inTown } = listingOf(directory);
  return asThere(directory, inTown, byTown, town, (place) => place.town.id === town);
}

/** The offers that name an audience, in the order of a list. */
export function offersFor(directory: Directory, audience: Audience): readonly Offer[] {
  return listingOf(directory).byAudience.get(audience) ?? [];
}

/** The offers an organisation runs, in the order of a list. */
export function offersBy(directory: Directory, organisation: string): readonly Offer[] {
  return listingOf(directory).byOrganisation.get(organisation) ?? [];
}

/** The offers that happen at a place, each as it is there, in the order of a list. */
export function offersAt(directory: Directory, place: string): readonly Offer[] {
  const { byPlace, atPlace } = listingOf(directory);
  return asThere(directory, atPlace, byPlace, place, ({ id }) => id === place);
}

/** A group with the times that each offer has there alone: the soonest elsewhere is not the soonest here. */
function asThere(
  { site, today }: Directory,
  done: Map<string, readonly Offer[]>,
  groups: Groups,
  id: string,
  isHere: (place: Place) => boolean,
): readonly Offer[] {
  const known = done.get(id);
  if (known) return known;
  const group = groups.get(id) ?? [];
  const there = group.map((offer) => offerAt(offer, isHere));
  const ordered = there.every((offer, index) => offer === group[index]) ? group : inListOrder(there, site, today);
  done.set(id, ordered);
  return ordered;
}
