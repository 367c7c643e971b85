import { describe, expect, test } from 'vitest';
import type { Rule } from '#domain/schedule/schedule.ts';
import { makePlace } from '#domain/testing/make-offer.ts';
import { calendarOf, readCalendar, sessionsIn } from './testing/read-calendar.ts';

test('a weekly offer, line by line', () => {
  const text = calendarOf({
    title: 'Gåhold, let',
    when: [
      {
        days: ['tuesday'],
        from: '17:00',
        to: '18:30',
        except: ['2026-12-22'],
        season: { start: '2026-09-01', end: '2026-12-31' },
      },
    ],
    contact: { phone: '75 89 18 11' },
    start: { route: 'direct', first: 'call', how: 'Spørg efter Gåholdet' },
    price: [{ amount: 25, per: 'session' }],
    confirmed: { on: '2026-10-12', by: 'phone' },
  });
  expect(text.slice(text.indexOf('BEGIN:VEVENT'))).toMatchInlineSnapshot(`
    "BEGIN:VEVENT
    UID:gaahold-tuesday-1700-fra-2026-09-01@brobygger.example
    DTSTAMP:20261101T000000Z
    LAST-MODIFIED:20261101T000000Z
    SEQUENCE:2496
    DTSTART;TZID=Europe/Copenhagen:20261103T170000
    DTEND;TZID=Europe/Copenhagen:20261103T183000
    RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=9
    EXDATE;TZID=Europe/Copenhagen:20261222T170000
    SUMMARY:Gåhold\\, let
    LOCATION:Sundhedshuset\\, Ny Skolegade 4\\, 8723 Løsning
    GEO:55.80236;9.69539
    DESCRIPTION:Vi går en time i roligt tempo.\\nSådan kommer du i gang: Ring 
     75 89 18 11. Spørg efter Gåholdet.\\nPris: 25 kr. pr. gang.\\nBekræftet 1
     2. oktober 2026 pr. telefon.\\nSe\\, om tiden er ændret: https://brobygger.
     example/tilbud/gaahold/
    URL:https://brobygger.example/tilbud/gaahold/
    CATEGORIES:Bevægelse
    STATUS:CONFIRMED
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

test('the head of a calendar tells its name, its zone, and to look again each day', () => {
  const text = calendarOf({ when: [] });
  expect(text).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Brobygger//Kalender//DA
    CALSCALE:GREGORIAN
    NAME:Gåhold
    X-WR-CALNAME:Gåhold
    X-WR-TIMEZONE:Europe/Copenhagen
    URL:https://brobygger.example/tilbud/gaahold/
    REFRESH-INTERVAL;VALUE=DURATION:P1D
    X-PUBLISHED-TTL:P1D
    BEGIN:VTIMEZONE
    TZID:Europe/Copenhagen
    BEGIN:DAYLIGHT
    TZNAME:CEST
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    DTSTART:19960331T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    BEGIN:STANDARD
    TZNAME:CET
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    DTSTART:19961027T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    END:VTIMEZONE
    END:VCALENDAR
    "
  `);
});

test('a day that was called off says so, and is no session', () => {
  const text = calendarOf({ when: [{ dates: ['2026-12-02', '2027-01-13'], from: '10:00', except: ['2027-01-13'] }] });
  expect(text).toContain('SUMMARY:Aflyst: Gåhold\r\n');
  expect(text.match(/^STATUS:CANCELLED/gm)).toHaveLength(1);
  expect(sessionsIn(text).map((line) => line.slice(0, 16))).toEqual(['2026-12-02T10:00']);
});

test('what no organiser has confirmed is tentative', () => {
  const when: Rule[] = [{ days: ['tuesday'], from: '17:00' }];
  expect(calendarOf({ when })).toContain('STATUS:TENTATIVE');
  expect(calendarOf({ when, confirmed: { on: '2026-11-02', by: 'phone' } })).toContain('STATUS:CONFIRMED');
});

test('the point of a place stands only where the place itself is known', () => {
  const when: Rule[] = [{ days: ['tuesday'], from: '17:00' }];
  expect(calendarOf({ when })).toContain('GEO:');
  expect(calendarOf({ when, places: [makePlace({ located: 'town' })] })).not.toContain('GEO:');
  expect(calendarOf({ when, places: [makePlace(), makePlace({ id: 'aale' })] })).not.toContain('GEO:');
});

describe('what a partner wrote', () => {
  const hostile = 'Hold\r\nEND:VEVENT\r\nEND:VCALENDAR\u2028ATTACH:https://ondt.example/;,\\';

  test('comes out inert, and reads back as it was', () => {
    const text = calendarOf({
      title: hostile,
      summary: hostile,
      places: [makePlace({ name: hostile })],
      start: { route: 'direct', first: 'come', how: hostile },
      when: [{ days: ['tuesday'], from: '17:00', note: hostile }],
    });
    const calendar = readCalendar(text);
    const events = calendar.getAllSubcomponents('vevent');
    expect(events).toHaveLength(1);
    expect(events[0]?.getAllProperties('attach')).toEqual([]);
    expect(events[0]?.getFirstPropertyValue('summary')).toBe(
      'Hold\nEND:VEVENT\nEND:VCALENDAR\nATTACH:https://ondt.example/;,\\',
    );
  });
});
