import type { ListedOffer, ListedPoint } from '#domain/facets/listed-offer.ts';

/** An offer as a map beside the list is told of it, in `offer-results`. */
export interface MapOffer {
  id: string;
  title: string;
  href: string;
  example: boolean;
  points: readonly ListedPoint[];
}

/**
 * @param address of the list, which an offer's id follows
 */
export function describeForMap(offers: readonly ListedOffer[], address: string): MapOffer[] {
  return offers.map(({ row: { id, title, example }, points }) => ({
    id,
    title,
    href: `${address}${id}/`,
    example,
    points,
  }));
}
