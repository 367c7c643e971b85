import { isKept, type KeptList, type KeptOffer, MOST_KEPT, takeOff } from './kept-list.ts';

/** An offer that was taken off, and where it stood, counted from 0. */
export interface TakenOff {
  offer: KeptOffer;
  position: number;
}

/** What `takeOff` would take, with what `putBack` needs. */
export function takenBy(list: KeptList, ids: readonly string[]): TakenOff[] {
  return list.flatMap((offer, position) => (ids.includes(offer.id) ? [{ offer, position }] : []));
}

const insert = (list: KeptList, offer: KeptOffer, position: number): KeptList => [
  ...list.slice(0, position),
  offer,
  ...list.slice(position),
];

/**
 * The list with offers put back where they stood. The list may have changed in another tab since: one that stands there
 * again stays as it is, and no other offer comes back.
 *
 * @param taken in the order of the list they were taken off
 */
export function putBack(list: KeptList, taken: readonly TakenOff[]): KeptList {
  return taken.reduce(
    (kept, { offer, position }) =>
      isKept(kept, offer.id) || kept.length >= MOST_KEPT ? kept : insert(kept, offer, position),
    list,
  );
}

/** The list with an offer moved up (-1) or down (1); at either end, and for an id that is not there, as it was. */
export function moveOffer(list: KeptList, id: string, step: -1 | 1): KeptList {
  const position = list.findIndex((offer) => offer.id === id);
  const offer = list[position];
  const target = position + step;
  if (!offer || target < 0 || target >= list.length) return list;
  return insert(takeOff(list, [id]), offer, target);
}
