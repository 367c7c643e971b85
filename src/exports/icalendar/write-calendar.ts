import type { CalendarEntry } from '#domain/calendar/calendar-entry.ts';
import type { CalendarFeed } from '#domain/calendar/feed.ts';
import { escapeText, joinLines } from './content-line.ts';
import { TIME_ZONE_LINES, ZONE } from './time-zone.ts';
import { type CalendarSite, eventLines } from './write-event.ts';

/** The same in every file, and folded once. */
const TIME_ZONE = joinLines(TIME_ZONE_LINES);
const END = joinLines(['END:VCALENDAR']);

const texts = new WeakMap<CalendarSite, WeakMap<CalendarEntry, string>>();

/** An entry as text, written once: it stands in the calendars of its offer, its topics, its town, its place and the site. */
function writeEntry(entry: CalendarEntry, site: CalendarSite): string {
  const known = texts.get(site) ?? new WeakMap<CalendarEntry, string>();
  texts.set(site, known);
  const text = known.get(entry) ?? joinLines(eventLines(entry, site));
  known.set(entry, text);
  return text;
}

/**
 * A feed as an iCalendar file (RFC 5545, with the name of RFC 7986 and of older programs).
 *
 * The same feed gives the same bytes. One without entries is a calendar that holds its time zone alone: an address that
 * somebody follows goes on answering.
 */
export function writeCalendar({ name, page, entries }: CalendarFeed, site: CalendarSite): string {
  const title = escapeText(name);
  const head = joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Brobygger//Kalender//DA',
    'CALSCALE:GREGORIAN',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `X-WR-TIMEZONE:${ZONE}`,
    `URL:${site.addressOf(page)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ]);
  return [head, TIME_ZONE, ...entries.map((entry) => writeEntry(entry, site)), END].join('');
}
