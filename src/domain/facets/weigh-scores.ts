import { distanceKm } from '../map/projection.ts';
import type { Point } from '../place/place.ts';
import type { Ranking } from '../search/rank.ts';
import type { ListedOffer } from './listed-offer.ts';

/** What is old counts a little less than what is fresh and as near; it is no punishment. */
const STALE = 0.85;
const ENDED = 0.5;

/** So many km away a place counts half as much for being near. */
const HALF_KM = 8;
/** What happens on the telephone or the net is as near as this. */
const NO_PLACE_KM = 20;

function nearness({ points }: Weighable, near: Point | undefined): number {
  if (!near) return 1;
  const km = points.length === 0 ? NO_PLACE_KM : Math.min(...points.map((point) => distanceKm(point, near)));
  return 1 + 1 / (1 + km / HALF_KM);
}

type Weighable = Pick<ListedOffer, 'row' | 'ended' | 'points'>;

/**
 * The same scores, with a little taken from what may no longer be true, and more given to what is near.
 *
 * @param near the place that the query names
 * @returns the best first
 */
export function weighScores(scores: Ranking, listing: readonly Weighable[], near: Point | undefined): Ranking {
  const weighed = listing.flatMap((offer): [string, number][] => {
    const score = scores.get(offer.row.id);
    const trust = (offer.row.stale ? STALE : 1) * (offer.ended ? ENDED : 1);
    return score === undefined ? [] : [[offer.row.id, score * trust * nearness(offer, near)]];
  });
  // The sort is stable: what is equal stays in the order of the list.
  return new Map(weighed.sort(([, a], [, b]) => b - a));
}
