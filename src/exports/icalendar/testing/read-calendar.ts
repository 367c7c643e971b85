import ICAL from 'ical.js';
import { offerFeed } from '#domain/calendar/feed.ts';
import type { Day } from '#domain/date/day.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { makeDirectory, makeOffer } from '#domain/testing/make-offer.ts';
import { writeCalendar } from '../write-calendar.ts';
import type { CalendarSite } from '../write-event.ts';

/** The day every calendar here is written on, and the site it is for. */
export const TODAY = '2026-11-21';
export const site: CalendarSite = {
  host: 'brobygger.example',
  addressOf: (page) => `https://brobygger.example${page}`,
};

/** The calendar of one offer: `calendarOf({ when: [] })`. */
export function calendarOf(overrides: Partial<Offer>, today: Day = TODAY): string {
  const offer = makeOffer({ id: 'gaahold', ...overrides });
  return writeCalendar(offerFeed(makeDirectory({ offers: [offer], today }), offer), site);
}

/** What stands in a calendar, by a reader that knows nothing of the writer. */
export function readCalendar(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

/** Its sessions in order: "2026-11-24T17:00 18:30 Sundhedshuset, Ny Skolegade 4, 8723 Løsning". */
export function sessionsIn(text: string): string[] {
  return readCalendar(text)
    .getAllSubcomponents('vevent')
    .filter((component) => component.getFirstPropertyValue('status') !== 'CANCELLED')
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      const times: ICAL.Time[] = [];
      const all = event.iterator();
      for (let time = all.next(); time; time = all.next()) times.push(time);
      return times.map((time) => {
        const { startDate, endDate } = event.getOccurrenceDetails(time);
        const zone = startDate.zone?.tzid;
        if (zone !== 'Europe/Copenhagen') throw new Error(`A session is in the zone ${zone}, and not in Denmark's.`);
        return `${startDate.toString().slice(0, 16)} ${endDate.toString().slice(11, 16)} ${event.location}`;
      });
    })
    .sort();
}

/** The id of every entry, in the order of the file. */
export const uidsOf = (text: string): (string | undefined)[] =>
  [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.+)$/gm)].map(([, uid]) => uid?.trim());
