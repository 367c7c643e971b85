import type { Day } from '../date/day.ts';
import type { Session } from '../schedule/schedule.ts';
import type { Site } from '../site/site.ts';
import type { Offer } from './offer.ts';
import { promisedSessions } from './promised-sessions.ts';

/** How far into the times a place is looked for: a year of a place that has its turn once a week among others. */
const SEARCHED = 200;

/**
 * The times an offer's page shows: the next few, and beside them the first at each place that is not among those, so that
 * nobody thinks their own place has none.
 *
 * @param count how many of the next, wherever they are
 */
export function shownSessions(offer: Offer, site: Pick<Site, 'freshness'>, today: Day, count: number): Session[] {
  if (offer.places.length < 2) return promisedSessions(offer, site, today, count);
  const sessions = promisedSessions(offer, site, today, SEARCHED);
  const places = sessions.map(({ place }) => place);
  return sessions.filter(({ place }, index) => index < count || places.indexOf(place) === index);
}
