import { addDays } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import { promisedSessions } from '../offer/promised-sessions.ts';
import type { Session } from '../schedule/schedule.ts';
import type { Directory } from './directory.ts';

/** One time that something happens, and what. */
export interface Upcoming {
  offer: Offer;
  session: Session;
}

/**
 * What happens in the next days, soonest first; today's build decides. Facts too old to work a date out from are left
 * out, and so is what is full or rests: nobody should set off in vain.
 *
 * @param days how many days from today, today included
 * @param count at most
 */
export function upcoming(directory: Directory, days: number, count: number): Upcoming[] {
  const { site, today } = directory;
  const last = addDays(today, days - 1);
  return directory.offers
    .flatMap((offer) => promisedSessions(offer, site, today, count, last).map((session) => ({ offer, session })))
    .sort(
      (a, b) =>
        compare(a.session.day + a.session.from, b.session.day + b.session.from) || compare(a.offer.id, b.offer.id),
    )
    .slice(0, count);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
