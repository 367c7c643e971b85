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
}

const listings = new WeakMap<Directory, Listing>();

function listingOf(directory: Directory): Listing {
  const { offers, site, today } = directory;
  const listing = listings.get(directory) ?? { offers: inListOrder(offers, site, today), rows: new Map() };
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
export function offersAbout(directory: Directory, topic: string): Offer[] {
  return offersInOrder(directory).filter(({ topics }) => topics.some(({ id }) => id === topic));
}

/** The offers that happen in a town, in the order of a list. */
export function offersIn(directory: Directory, town: string): Offer[] {
  return offersInOrder(directory).filter(({ places }) => places.some((place) => place.town.id === town));
}

/** The offers that name an audience, in the order of a list. */
export function offersFor(directory: Directory, audience: Audience): Offer[] {
  return offersInOrder(directory).filter((offer) => offer.audience.includes(audience));
}

/** The offers an organisation runs, in the order of a list. */
export function offersBy(directory: Directory, organisation: string): Offer[] {
  return offersInOrder(directory).filter((offer) => offer.organisation.id === organisation);
}

/** The offers that happen at a place, in the order of a list. */
export function offersAt(directory: Directory, place: string): Offer[] {
  return offersInOrder(directory).filter(({ places }) => places.some(({ id }) => id === place));
}
