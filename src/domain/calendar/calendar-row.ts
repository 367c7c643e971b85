import type { Day } from '../date/day.ts';
import { type Directory, type Event, townsOf } from '../directory/directory.ts';
import { eventsAhead, FOR_PARTNERS, hasEventPage } from '../event/event.ts';
import { describeWhere, townOfSession } from '../offer/offer-row.ts';
import type { Offer } from '../offer/offer.ts';
import { isDated } from '../offer/promised-sessions.ts';
import { describePrice } from '../price/price.ts';
import { nextSessions, type Session } from '../schedule/schedule.ts';
import { sessionNote } from '../schedule/session-note.ts';
import { FIRST_STEPS, type Stage } from '../vocabulary/vocabulary.ts';
import type { ChoiceWord } from './choice-words.ts';
import { eventEntry } from './event-entry.ts';
import { fourWeeks, type Period } from './period.ts';
import { wordsOfEvent, wordsOfOffer, wordsOfSession } from './row-choices.ts';

/** One time that something happens, as the calendar's page tells it: plain text, ready to show. */
export interface CalendarRow {
  day: Day;
  from: string;
  to: string | undefined;
  title: string;
  /** The page that tells more; nothing for an event that has said all. */
  page: `/${string}/` | undefined;
  example: boolean;
  /** Of an offer; an event has none. */
  stage: Stage | undefined;
  where: string;
  /** What it costs and how one begins, or whom it is for. */
  note: string;
  /** Who comes along, what is special; mostly empty. */
  beside: string;
  towns: readonly string[];
  topics: readonly string[];
  /** What it can be chosen by. */
  words: readonly ChoiceWord[];
}

/** The sessions that may be promised, of a period. */
function sessionsOf(offer: Offer, { from, until }: Period): Session[] {
  const { from: begins, until: ends } = offer.valid;
  return nextSessions(
    offer.when,
    begins && begins > from ? begins : from,
    Infinity,
    ends && ends < until ? ends : until,
  );
}

function offerRows({ site, today }: Directory, offer: Offer, period: Period): CalendarRow[] {
  if (!isDated(offer, site, today)) return [];
  const topics = offer.topics.map(({ id }) => id);
  const towns = townsOf(offer);
  const words = wordsOfOffer(offer);
  const note = `${describePrice(offer.price)}, ${FIRST_STEPS[offer.start.first].toLowerCase()}`;
  return sessionsOf(offer, period).map((session): CalendarRow => {
    const town = townOfSession(offer, session);
    const here = towns.filter(({ name }) => town === undefined || name === town).map(({ id }) => id);
    return {
      day: session.day,
      from: session.from,
      to: session.to,
      title: offer.title,
      page: `/tilbud/${offer.id}/`,
      example: offer.example,
      stage: offer.stage,
      where: town ?? describeWhere(offer),
      note,
      beside: sessionNote(offer.when, session),
      towns: here,
      topics,
      // Asked of the few that a page shows.
      get words() {
        return [...words, ...wordsOfSession(offer, session, here)];
      },
    };
  });
}

function eventRow(directory: Directory, event: Event): CalendarRow {
  const { places } = eventEntry(directory, event);
  const towns = places.flatMap(({ town }) => town ?? []);
  return {
    day: event.date,
    from: event.from,
    to: event.to,
    title: event.title,
    page: hasEventPage(event) ? `/begivenhed/${event.id}/` : undefined,
    example: event.example ?? false,
    stage: undefined,
    where: places.map(({ text }) => text).join(' og '),
    note: event.audience === 'partners' ? FOR_PARTNERS : 'For alle',
    beside: hasEventPage(event) ? '' : event.summary,
    towns,
    topics: event.topics ?? [],
    words: wordsOfEvent(event, towns),
  };
}

const compare = (a: CalendarRow, b: CalendarRow) =>
  `${a.day}${a.from}` < `${b.day}${b.from}` ? -1 : `${a.day}${a.from}` > `${b.day}${b.from}` ? 1 : 0;

/** Everything that happens in a period, soonest first; what is past before today is none of it. */
export function calendarRows(directory: Directory, period: Period): CalendarRow[] {
  const from = period.from > directory.today ? period.from : directory.today;
  return [
    ...directory.offers.flatMap((offer) => offerRows(directory, offer, { from, until: period.until })),
    ...eventsAhead(directory)
      .filter(({ date }) => date >= from && date <= period.until)
      .map((event) => eventRow(directory, event)),
  ].sort(compare);
}

const nearRows = new WeakMap<Directory, readonly CalendarRow[]>();

/** What happens in this week and the next three: what the pages of towns and topics choose from, worked out once. */
export function rowsOfFourWeeks(directory: Directory): readonly CalendarRow[] {
  const rows = nearRows.get(directory) ?? calendarRows(directory, fourWeeks(directory.today));
  nearRows.set(directory, rows);
  return rows;
}
