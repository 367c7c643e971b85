import type { CalendarFeed } from '#domain/calendar/feed.ts';
import { writeCalendar } from '../exports/icalendar/write-calendar.ts';
import type { CalendarSite } from '../exports/icalendar/write-event.ts';
import { addressOf, pathTo } from './address.ts';

/** Where the calendars of this site lie; each address is for ever, for somebody follows it. */

type FeedPath = `/${string}.ics`;

export const offerCalendar = (id: string): FeedPath => `/tilbud/${id}.ics`;
export const topicCalendar = (id: string): FeedPath => `/tema/${id}.ics`;
export const townCalendar = (id: string): FeedPath => `/by/${id}.ics`;
export const placeCalendar = (id: string): FeedPath => `/sted/${id}.ics`;
export const eventCalendar = (id: string): FeedPath => `/begivenhed/${id}.ics`;
export const SITE_CALENDAR: FeedPath = '/kalender.ics';
export const PARTNER_CALENDAR: FeedPath = '/kalender/partnere.ics';

/** The address that a calendar program follows: the file's own, under the scheme that opens such a program. */
export function followAddress(path: FeedPath): string {
  return addressOf(path).replace(/^https?:/, 'webcal:');
}

/** The address of the file itself, from a page of this site. */
export function fileAddress(path: FeedPath): string {
  return pathTo(path);
}

/** This site, as its calendars name it. */
const site: CalendarSite = { host: new URL(addressOf('/')).host, addressOf };

/** A feed as an answer. */
export function calendarResponse(feed: CalendarFeed): Response {
  return new Response(writeCalendar(feed, site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}

/** The ids that a file answers under: its own, and those that somebody may still follow. */
export function everyId({ id, formerly = [] }: { id: string; formerly?: readonly string[] | undefined }): string[] {
  return [id, ...formerly];
}
