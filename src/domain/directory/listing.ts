import { inListOrder } from '../offer/offer-order.ts';
import { describeRow, type OfferRow } from '../offer/offer-row.ts';
import type { Offer } from '../offer/offer.ts';
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

/** The offers that happen in a town, in the order of a list. */
export function offersIn(directory: Directory, town: string): readonly Offer[] {
  return listingOf(directory).byTown.get(town) ?? [];
}

/** The offers that name an audience, in the order of a list. */
export function offersFor(directory: Directory, audience: Audience): readonly Offer[] {
  return listingOf(directory).byAudience.get(audience) ?? [];
}

/** The offers an organisation runs, in the order of a list. */
export function offersBy(directory: Directory, organisation: string): readonly Offer[] {
  return listingOf(directory).byOrganisation.get(organisation) ?? [];
}

/** The offers that happen at a place, in the order of a list. */
export function offersAt(directory: Directory, place: string): readonly Offer[] {
  return listingOf(directory).byPlace.get(place) ?? [];
}
