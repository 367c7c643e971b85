import type { Day } from '../date/day.ts';
import { hasEnded, type Offer, openWithoutTimes } from '../offer/offer.ts';
import { promisedSessions } from '../offer/promised-sessions.ts';
import { placeName } from '../place/place.ts';
import { priceGroup } from '../price/price.ts';
import type { Session } from '../schedule/schedule.ts';
import type { Site } from '../site/site.ts';
import { firstMeeting } from '../start/steps.ts';
import type { Route } from '../vocabulary/vocabulary.ts';
import type { SheetStep } from './labels.ts';

/** A time one may count on: Danish local time, `to` and `where` empty where nothing is to be said. */
export interface SheetDate {
  day: Day;
  from: string;
  to: string;
  /** Which place, where an offer has several: "Torvet, Juelsminde". */
  where: string;
}

/** What a handout says of an offer beside its row and details: plain text in the words of the offer. */
export interface HandoutFacts {
  step: SheetStep;
  route: Route;
  /**
   * How its time is said: by its dates; as something to agree on first, after a talk, a wait or by appointment; as open
   * always; or in the words of the row, since no date may be promised.
   */
  time: 'dates' | 'agreed' | 'always' | 'words';
  dates: readonly SheetDate[];
  free: boolean;
  welcome: string;
  bring: string;
  companion: boolean;
  /** Whom it is not for. */
  notFor: string;
  /** One of its topics is of people who may be in a crisis. */
  crisis: boolean;
  /** What its other topics say first where it may be urgent: "Ondt i brystet nu? Ring 112." */
  urgent: readonly string[];
}

/** A few more than a sheet shows, so that there are dates left when the site has not been built for some weeks. */
const DATES = 6;

/** The first step, or what it is where it cannot be taken: the same rules as in `describeFirst`. */
function stepOf({ start, status, contact }: Offer, ended: boolean): SheetStep {
  if (ended) return 'ended';
  if (status !== 'open') return status;
  if (start.route === 'unknown' && start.first === 'come') return 'turn-up';
  if (start.route === 'unknown' && start.first === 'sign-up' && contact.website) return 'website';
  return start.first;
}

function sayWhere({ places }: Offer, session: Session): string {
  const place = places.length > 1 && places.find(({ id }) => id !== undefined && id === session.place);
  if (!place) return '';
  const name = placeName(place);
  return name.includes(place.town.name) ? name : `${name}, ${place.town.name}`;
}

function timeOf(offer: Offer, next: Session | undefined): HandoutFacts['time'] {
  if (next) return firstMeeting(offer, next) ? 'dates' : 'agreed';
  const open = openWithoutTimes(offer);
  return open === 'appointment' ? 'agreed' : (open ?? 'words');
}

/** The facts of an offer on a day. */
export function describeFacts(offer: Offer, site: Pick<Site, 'freshness'>, today: Day): HandoutFacts {
  const ended = hasEnded(offer, today);
  const sessions = promisedSessions(offer, site, today, DATES);
  const [next] = sessions;
  const time = timeOf(offer, next);
  return {
    step: stepOf(offer, ended),
    route: offer.start.route,
    time,
    dates:
      time !== 'dates'
        ? []
        : sessions.map((session) => ({
            day: session.day,
            from: session.from,
            to: session.to ?? '',
            where: sayWhere(offer, session),
          })),
    free: priceGroup(offer.price) === 'free',
    welcome: ended ? '' : (offer.welcome ?? ''),
    bring: ended ? '' : (offer.start.bring ?? ''),
    companion: !ended && offer.companion,
    notFor: ended ? '' : (offer.notFor ?? ''),
    crisis: offer.topics.some(({ crisis }) => crisis),
    urgent: offer.topics.flatMap(({ crisis, urgent }) => (urgent && !crisis ? [urgent] : [])),
  };
}
