import type { Ranking } from '../search/rank.ts';
import type { ListedOffer } from './listed-offer.ts';

/** What is old counts a little less than what is fresh and as near; it is no punishment. */
const STALE = 0.85;
const ENDED = 0.5;

/** The same scores, with a little taken from what may no longer be true. */
export function weighByTrust(scores: Ranking, listing: readonly Pick<ListedOffer, 'row' | 'ended'>[]): Ranking {
  const weighed = listing.flatMap(({ row, ended }): [string, number][] => {
    const score = scores.get(row.id);
    return score === undefined ? [] : [[row.id, score * (row.stale ? STALE : 1) * (ended ? ENDED : 1)]];
  });
  // The sort is stable: what is equal stays in the order of the list.
  return new Map(weighed.sort(([, a], [, b]) => b - a));
}
