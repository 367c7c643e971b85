import { addDays, type Day } from '../date/day.ts';
import { freshnessOf } from '../freshness/freshness.ts';
import type { Attendance } from '../price/yearly-cost.ts';
import { nextSessions, type Rule } from '../schedule/schedule.ts';
import type { Site } from '../site/site.ts';
import type { Offer } from './offer.ts';

/** More sessions than any rule has in a year. */
const MOST = 1000;

/** How often a rule happens in a year: over its season, else over the year from a day. */
function sessionsInYear(rule: Rule, today: Day): number {
  const dated = rule.dates && [...rule.dates].sort()[0];
  const first = rule.season?.start ?? dated ?? today;
  const yearOn = addDays(first, 364);
  const last = rule.season && rule.season.end < yearOn ? rule.season.end : yearOn;
  return nextSessions([rule], first, MOST, last).length;
}

/**
 * How often somebody comes who comes every time. Where it happens at several places one goes to one of them: the one
 * with the most sessions counts, so that nobody is promised too low a price.
 *
 * @returns undefined where the times are not known, or too old to count from
 * @example attendanceOf(weeklyOffer, site, '2026-11-21')   // { sessions: 52, per: 'year' }
 */
export function attendanceOf(
  offer: Pick<Offer, 'when' | 'lasts' | 'confirmed' | 'source' | 'stage' | 'organisation'>,
  site: Pick<Site, 'freshness'>,
  today: Day,
): Attendance | undefined {
  if (freshnessOf(offer, site.freshness, today) === 'stale') return undefined;
  if (offer.lasts?.sessions !== undefined) return { sessions: offer.lasts.sessions, per: 'course' };
  const atPlace = new Map<string, number>();
  for (const rule of offer.when) {
    const place = rule.where ?? '';
    atPlace.set(place, (atPlace.get(place) ?? 0) + sessionsInYear(rule, today));
  }
  const sessions = Math.max(0, ...atPlace.values());
  return sessions > 0 ? { sessions, per: 'year' } : undefined;
}
