import type { Day } from '../date/day.ts';
import { freshnessOf } from '../freshness/freshness.ts';
import { nextSessions, type Session } from '../schedule/schedule.ts';
import type { Site } from '../site/site.ts';
import { hasEnded, type Offer } from './offer.ts';

/**
 * May a date be worked out? Not for what is over, full or rests, and not from facts that are too old: nobody should set
 * off in vain.
 */
export function isDated(offer: Offer, site: Pick<Site, 'freshness'>, today: Day): boolean {
  return offer.status === 'open' && !hasEnded(offer, today) && freshnessOf(offer, site.freshness, today) !== 'stale';
}

/**
 * The next times that a page may promise, in order: none where {@link isDated} says no, and none outside the days the
 * offer runs.
 *
 * @param count at most
 * @param last day looked at
 */
export function promisedSessions(
  offer: Offer,
  site: Pick<Site, 'freshness'>,
  today: Day,
  count: number,
  last?: Day,
): Session[] {
  if (!isDated(offer, site, today)) return [];
  const { from, until } = offer.valid;
  const first = from && from > today ? from : today;
  const end = until && (!last || until < last) ? until : last;
  return nextSessions(offer.when, first, count, end);
}
