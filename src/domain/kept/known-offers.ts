import type { ListedOffer } from '../facets/listed-offer.ts';
import { StampError } from '../facets/row-file.ts';
import { stampOf } from '../facets/stamp.ts';
import type { OfferRow } from '../offer/offer-row.ts';
import { capitalise } from '../text/fields.ts';
import type { KeptDetails } from './kept-details.ts';
import { decodeDetails, type KeptFile } from './kept-file.ts';
import { keepOffers, type KeptList } from './kept-list.ts';

/** Every offer of the directory as a kept list shows it, and what offers were called before. */
export interface KnownOffers {
  offers: ReadonlyMap<string, { row: OfferRow; details: KeptDetails }>;
  /** From old ids to today's. */
  renamed: ReadonlyMap<string, string>;
}

/**
 * Put the directory's files and the kept file together.
 *
 * @throws StampError when they are of different offers: the site was published anew between their fetching
 */
export function joinKnown(listing: readonly ListedOffer[], file: KeptFile): KnownOffers {
  const ids = listing.map(({ row }) => row.id);
  const stamp = stampOf(ids);
  if (stamp !== file.stamp) throw new StampError(`The list is of ${stamp}, what is kept of ${file.stamp}.`);
  const details = decodeDetails(file, ids);
  return {
    offers: new Map(
      listing.flatMap(({ row }) => {
        const known = details.get(row.id);
        return known ? [[row.id, { row, details: known }] as const] : [];
      }),
    ),
    renamed: new Map(file.renamed),
  };
}

/** The id an offer has today; one that is not known stays as it is. */
export function todaysId({ offers, renamed }: KnownOffers, id: string): string {
  return offers.has(id) ? id : (renamed.get(id) ?? id);
}

/** A list under today's ids: an offer that was kept under its old and its new one stands once. */
export function renameKept(known: KnownOffers, list: KeptList): KeptList {
  if (list.every(({ id }) => todaysId(known, id) === id)) return list;
  return keepOffers(
    [],
    list.map((offer) => ({ ...offer, id: todaysId(known, offer.id) })),
  );
}

/**
 * The words of an id, for an offer that nothing else is known of.
 *
 * @example wordsOfId('kom-nu-mand-2022')   // "Kom nu mand 2022"
 */
export function wordsOfId(id: string): string {
  return capitalise(id.replaceAll('-', ' '));
}
