import type { Day } from '../date/day.ts';

/** An offer that somebody put on their own list: all that the device keeps of it. */
export interface KeptOffer {
  id: string;
  /** As it was that day, so that an offer that has since gone can still be named. */
  title: string;
  /** The day it was kept, in Denmark. */
  on: Day;
}

/** A citizen's own list, "Min huskeliste", in their own order; each offer once. */
export type KeptList = readonly KeptOffer[];

/** As many offers as a list holds: more is a catalogue, and a link of more would break in mails. */
export const MOST_KEPT = 50;

/** Is this how the id of an offer is written? Anything else in a link or a store was never one. */
export function isOfferId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Does this offer stand on the list? */
export function isKept(list: KeptList, id: string): boolean {
  return list.some((offer) => offer.id === id);
}

/** The list with offers put on last; one that stands there already stays as it is, and what there is no room for is left out. */
export function keepOffers(list: KeptList, offers: readonly KeptOffer[]): KeptList {
  return offers.reduce(
    (kept, offer) => (isKept(kept, offer.id) || kept.length >= MOST_KEPT ? kept : [...kept, offer]),
    list,
  );
}

/** The list without some offers; ids that do not stand there change nothing. */
export function takeOff(list: KeptList, ids: readonly string[]): KeptList {
  return list.filter(({ id }) => !ids.includes(id));
}
