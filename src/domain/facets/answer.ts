import type { Point } from '../place/place.ts';
import { type Counts, countChoices, filterOffers } from './filter.ts';
import { findIn, type FoundOffer } from './found-offer.ts';
import type { ListedOffer } from './listed-offer.ts';
import type { ListState } from './list-state.ts';
import { orderOffers } from './order.ts';

/** How well each offer fits what was typed, by its id; an offer that is not there does not fit. */
export type Scores = ReadonlyMap<string, number>;

/** What the directory shows for a state. */
export interface Answer {
  /** What still runs, in the order shown. */
  offers: FoundOffer[];
  /** What is over and would have fitted: shown last, under its own heading. */
  ended: FoundOffer[];
  /** Of what still runs. */
  counts: Counts;
  /** When a day or a time was asked for: how many fit but for that, and do not say when they happen. */
  untimed: number;
}

/** What a question has beside its state. */
export interface AskedWith {
  /** Of the offers that fit what was typed; nothing when nothing was typed. */
  scores?: Scores | undefined;
  /** Where to measure distances from. */
  from?: Point | undefined;
}

function countUntimed(offers: readonly ListedOffer[], { filters }: ListState): number {
  if (filters.day === undefined && filters.time === undefined) return 0;
  const others = filterOffers(offers, { ...filters, day: undefined, time: undefined });
  return others.filter(({ occasions }) => occasions.every(({ slot }) => slot === undefined)).length;
}

/**
 * Search first, then filter, then order.
 *
 * @param listing every offer, in the order of the list
 */
export function answer(listing: readonly ListedOffer[], state: ListState, { scores, from }: AskedWith = {}): Answer {
  const fitting = scores ? listing.filter(({ row }) => scores.has(row.id)) : listing;
  const running = fitting.filter(({ ended }) => !ended);
  const show = (offers: readonly ListedOffer[]) => {
    const found = filterOffers(offers, state.filters).map((offer) => findIn(offer, state.filters, from));
    return orderOffers(found, state.order, { scores, isNear: from !== undefined });
  };
  return {
    offers: show(running),
    ended: show(fitting.filter(({ ended }) => ended)),
    counts: countChoices(running, state.filters),
    untimed: countUntimed(running, state),
  };
}
