import type { Directory } from '../directory/directory.ts';
import { freshnessOf } from '../freshness/freshness.ts';
import { nextSession } from '../offer/offer-row.ts';
import type { Offer } from '../offer/offer.ts';
import { priceGroup } from '../price/price.ts';

type Day = Pick<Directory, 'site' | 'today'>;

/** Is it for everybody, as far as is written? */
const isForAll = ({ audience }: Offer) =>
  audience.length === 0 || audience.includes('alle') || audience.join() === 'voksne';

/** What makes it easy to begin, and how much each counts. */
const EASE: readonly (readonly [points: number, holds: (offer: Offer, day: Day) => boolean])[] = [
  [3, ({ welcome }) => welcome !== undefined],
  [1, ({ companion }) => companion],
  [2, ({ start }) => start.route === 'direct'],
  [1, ({ start }) => start.route === 'conversation'],
  [2, ({ price }) => priceGroup(price) === 'free'],
  [1, ({ price }) => priceGroup(price) === 'at-most-50'],
  [1, (offer, { site, today }) => nextSession(offer, site, today) !== undefined],
  [1, (offer, { site, today }) => freshnessOf(offer, site.freshness, today) === 'fresh'],
  [2, isForAll],
];

/**
 * How easy it is for somebody new to begin, in points: welcomed, direct, free, soon, known to be right, for everybody.
 * Payment and alphabet count for nothing.
 */
export function easeOf(offer: Offer, day: Day): number {
  return EASE.reduce((sum, [points, holds]) => sum + (holds(offer, day) ? points : 0), 0);
}

/** 0: one can begin. 1: full, or it rests. 2: the facts are old, and one has to ask first. */
export function readinessOf(offer: Offer, { site, today }: Day): 0 | 1 | 2 {
  if (freshnessOf(offer, site.freshness, today) === 'stale') return 2;
  return offer.status === 'open' ? 0 : 1;
}
