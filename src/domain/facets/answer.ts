import { type Counts, countChoices, filterOffers } from './filter.ts';
import type { ListedOffer } from './listed-offer.ts';
import type { ListState } from './list-state.ts';

/** How well each offer fits what was typed, by its id; an offer that is not there does not fit. */
export type Scores = ReadonlyMap<string, number>;

/** What the directory shows for a state. */
export interface Answer {
  /** In the order shown. */
  offers: ListedOffer[];
  counts: Counts;
}

const byName = new Intl.Collator('da', { numeric: true });

/**
 * Search first, then filter, then order.
 *
 * @param listing every offer, in the order of the list
 * @param scores of the offers that fit what was typed; nothing when nothing was typed
 */
export function answer(listing: readonly ListedOffer[], state: ListState, scores: Scores | undefined): Answer {
  const fitting = scores ? listing.filter(({ row }) => scores.has(row.id)) : listing;
  const offers = filterOffers(fitting, state.filters);
  const scoreOf = ({ row }: ListedOffer) => scores?.get(row.id) ?? 0;
  // The sort is stable: what is equal stays in the order of the list.
  if (state.order === 'name') offers.sort((a, b) => byName.compare(a.row.title, b.row.title));
  else if (scores) offers.sort((a, b) => scoreOf(b) - scoreOf(a));
  return { offers, counts: countChoices(fitting, state.filters) };
}
