import type { CalendarEntry } from '#domain/calendar/calendar-entry.ts';
import type { Repetition } from '#domain/calendar/series.ts';
import { type Day, daysBetween, type Weekday } from '#domain/date/day.ts';
import { escapeText } from './content-line.ts';
import { ZONE } from './time-zone.ts';

/** What a calendar file needs of the site it comes from. */
export interface CalendarSite {
  /** "brobygger.example": makes each entry's id the only one on earth. */
  host: string;
  /** The whole address of a page. */
  addressOf: (page: `/${string}`) => string;
}

const EPOCH: Day = '2020-01-01';

const dateOf = (day: Day) => day.replaceAll('-', '');
const localTime = (day: Day, time: string) => `${dateOf(day)}T${time.replace(':', '')}00`;
const codeOf = (weekday: Weekday) => weekday.slice(0, 2).toUpperCase();

/** Counted, not ended by a day: a last moment would have to be told in UTC. */
function recurrenceOf({ every, weekdays, nth, count }: Repetition): string {
  const days = weekdays.map((weekday) => `${nth ?? ''}${codeOf(weekday)}`).join(',');
  return every === 'week' ? `FREQ=WEEKLY;BYDAY=${days};COUNT=${count}` : `FREQ=MONTHLY;BYDAY=${days};COUNT=${count}`;
}

function timeLines({ first, repeats }: CalendarEntry): string[] {
  const { day, from, to } = first;
  const missing = repeats?.missing.map((other) => localTime(other, from)) ?? [];
  return [
    `DTSTART;TZID=${ZONE}:${localTime(day, from)}`,
    ...(to ? [`DTEND;TZID=${ZONE}:${localTime(day, to)}`] : []),
    ...(repeats ? [`RRULE:${recurrenceOf(repeats)}`] : []),
    ...(missing.length > 0 ? [`EXDATE;TZID=${ZONE}:${missing.join(',')}`] : []),
  ];
}

function placeLines({ where, places }: CalendarEntry): string[] {
  const [at] = places.length === 1 ? places.map((place) => place.at) : [];
  return [...(where ? [`LOCATION:${escapeText(where)}`] : []), ...(at ? [`GEO:${at.lat};${at.lon}`] : [])];
}

/**
 * An entry as the lines of a VEVENT.
 *
 * DTSTAMP, LAST-MODIFIED and SEQUENCE are the day that what it says last changed, never the clock: SEQUENCE counts the
 * days from 2020 to it, so that it grows when a source or a confirmation is newer, and for a series once a month, when
 * its last time moves on. Without an end the time is a moment: how long it lasts is not known.
 */
export function eventLines(entry: CalendarEntry, { host, addressOf }: CalendarSite): string[] {
  const page = addressOf(entry.page);
  const stamp = `${dateOf(entry.revised)}T000000Z`;
  const status = entry.cancelled ? 'CANCELLED' : entry.confirmed ? 'CONFIRMED' : 'TENTATIVE';
  return [
    'BEGIN:VEVENT',
    `UID:${entry.of}-${entry.key}@${host}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.max(0, daysBetween(EPOCH, entry.revised))}`,
    ...timeLines(entry),
    `SUMMARY:${escapeText(entry.title)}`,
    ...placeLines(entry),
    `DESCRIPTION:${escapeText([...entry.description, `Se, om tiden er ændret: ${page}`].join('\n'))}`,
    `URL:${page}`,
    ...(entry.topics.length > 0 ? [`CATEGORIES:${entry.topics.map(({ title }) => escapeText(title)).join(',')}`] : []),
    `STATUS:${status}`,
    'END:VEVENT',
  ];
}
