import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { readDirectory } from '../../content/read-directory.ts';
import { eventFeed, offerFeed, partnerFeed, placeFeed, siteFeed, topicFeed, townFeed } from '#domain/calendar/feed.ts';
import { feedPeriod } from '#domain/calendar/period.ts';
import { addDays, type Day, WEEKDAYS } from '#domain/date/day.ts';
import type { Directory } from '#domain/directory/directory.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { isDated } from '#domain/offer/promised-sessions.ts';
import { nextSessions, type Rule } from '#domain/schedule/schedule.ts';
import { makeDirectory, makeOffer, makePlace } from '#domain/testing/make-offer.ts';
import { writeCalendar } from './write-calendar.ts';
import type { CalendarSite } from './write-event.ts';

const TODAY = '2026-11-21';
const site: CalendarSite = { host: 'brobygger.example', addressOf: (page) => `https://brobygger.example${page}` };

const calendarOf = (overrides: Partial<Offer>, today: Day = TODAY): string => {
  const offer = makeOffer({ id: 'gaahold', ...overrides });
  return writeCalendar(offerFeed(makeDirectory({ offers: [offer], today }), offer), site);
};

/** What stands in a calendar by an independent reader: "2026-11-24T17:00 2026-11-24T18:30 Sundhedshuset …", in order. */
function sessionsIn(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar
    .getAllSubcomponents('vevent')
    .filter((component) => component.getFirstPropertyValue('status') !== 'CANCELLED')
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      const times: ICAL.Time[] = [];
      const all = event.iterator();
      for (let time = all.next(); time; time = all.next()) times.push(time);
      return times.map((time) => {
        const { startDate, endDate } = event.getOccurrenceDetails(time);
        expect(startDate.zone?.tzid).toBe('Europe/Copenhagen');
        return `${startDate.toString().slice(0, 16)} ${endDate.toString().slice(11, 16)} ${event.location}`;
      });
    })
    .sort();
}

const expectedOf = (rules: readonly Rule[], where: (place: string | undefined) => string, from: Day, until: Day) =>
  nextSessions(rules, from, Infinity, until)
    .map((session) => `${session.day}T${session.from} ${session.to ?? session.from} ${where(session.place)}`)
    .sort();

const uidsOf = (text: string) =>
  [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.+)$/gm)].map(([, uid]) => uid?.trim());

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

describe('read back by others', () => {
  const loesning = makePlace({ id: 'loesning', name: 'Huset' });
  const aale = makePlace({ id: 'aale', name: 'Hallen' });
  const whereOf = (place: string | undefined) =>
    place === 'aale' ? 'Hallen, Ny Skolegade 4, 8723 Løsning' : 'Huset, Ny Skolegade 4, 8723 Løsning';
  const at17 = { from: '17:00', to: '18:30', where: 'loesning' };

  test.each<[promise: string, rules: Rule[], today: Day]>([
    ['every week', [{ days: ['tuesday', 'friday'], ...at17 }], TODAY],
    ['across both clock changes', [{ days: ['sunday'], ...at17, from: '03:00' }], '2027-03-01'],
    [
      'with closed weeks and public holidays',
      [{ days: ['monday'], ...at17, holidays: 'closed', except: [{ from: '2027-02-15', to: '2027-02-21' }] }],
      TODAY,
    ],
    ['odd weeks, over a week 53', [{ days: ['thursday'], weeks: 'odd', ...at17 }], TODAY],
    ['the second and the last Monday', [{ days: ['monday'], nth: [2, -1], ...at17 }], TODAY],
    ['the fourth and the last, which may be one', [{ days: ['monday', 'tuesday'], nth: [4, -1, 5], ...at17 }], TODAY],
    ['on 29 February', [{ days: ['tuesday'], nth: [-1], ...at17 }], '2028-02-01'],
    ['named days', [{ dates: ['2027-01-13', '2026-12-02', '2026-12-02'], ...at17 }], TODAY],
    [
      'the same time by two rules once',
      [
        { days: ['tuesday'], ...at17 },
        { days: ['tuesday', 'friday'], ...at17 },
      ],
      TODAY,
    ],
    [
      'two places',
      [
        { days: ['tuesday'], ...at17 },
        { days: ['tuesday'], ...at17, where: 'aale' },
      ],
      TODAY,
    ],
    [
      'a season that begins later',
      [{ days: ['tuesday'], ...at17, season: { start: '2027-01-05', end: '2027-03-02' } }],
      TODAY,
    ],
    ['without an end', [{ days: ['tuesday'], from: '09:05', where: 'aale' }], TODAY],
  ])('%s: the same sessions', (_, rules, today) => {
    const { from, until } = feedPeriod(today);
    const text = calendarOf({ when: rules, places: [loesning, aale], source: { what: 'Folder', date: today } }, today);
    const expected = expectedOf(rules, whereOf, from, until);
    expect(sessionsIn(text)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(1);
    expect(new Set(uidsOf(text)).size).toBe(uidsOf(text).length);
  });

  test('any schedule: the same sessions, and no two entries share an id', () => {
    const anyDay = fc.integer({ min: 0, max: 450 }).map((days) => addDays('2026-11-01', days));
    const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const common = {
      from: fc.constantFrom('08:00', '09:30', '19:15'),
      where: fc.constantFrom('loesning', 'aale'),
      season: perhaps(fc.tuple(anyDay, fc.nat(300)).map(([start, length]) => ({ start, end: addDays(start, length) }))),
      except: perhaps(fc.array(anyDay, { maxLength: 9 })),
      holidays: perhaps(fc.constantFrom('open' as const, 'closed' as const)),
    };
    const anyRule: fc.Arbitrary<Rule> = fc.oneof(
      fc.record({
        days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 4 }),
        nth: perhaps(fc.uniqueArray(fc.constantFrom(-1, 1, 2, 3, 4, 5), { minLength: 1, maxLength: 3 })),
        weeks: perhaps(fc.constantFrom('odd' as const, 'even' as const)),
        ...common,
      }),
      fc.record({ dates: fc.array(anyDay, { minLength: 1, maxLength: 20 }), ...common }),
    );
    let met = 0;
    const property = fc.property(fc.array(anyRule, { minLength: 1, maxLength: 4 }), (rules) => {
      const { from, until } = feedPeriod(TODAY);
      // Whether an offer is over is another matter: it says itself how long it runs.
      const text = calendarOf({ when: rules, places: [loesning, aale], valid: { until: '2030-01-01' } });
      const expected = expectedOf(rules, whereOf, from, until);
      expect(sessionsIn(text)).toEqual(expected);
      expect(new Set(uidsOf(text)).size).toBe(uidsOf(text).length);
      met += expected.length;
    });
    fc.assert(property, { seed: 20_261_122, numRuns: 150 });
    expect(met).toBeGreaterThan(3000);
  }, 120_000);

  test('a time is the same moment on earth in summer and in winter', () => {
    const text = calendarOf({
      when: [{ dates: ['2026-12-01', '2027-07-01', '2027-03-28', '2027-10-31'], from: '12:00' }],
    });
    const zone = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vtimezone');
    const known = new ICAL.Timezone(zone ?? new ICAL.Component('vtimezone'));
    const utc = (day: Day, hour: number) => {
      const time = ICAL.Time.fromDateTimeString(`${day}T${String(hour).padStart(2, '0')}:00:00`);
      time.zone = known;
      return time.toJSDate().toISOString();
    };
    expect(utc('2026-12-01', 12)).toBe('2026-12-01T11:00:00.000Z');
    expect(utc('2027-07-01', 12)).toBe('2027-07-01T10:00:00.000Z');
    expect(utc('2027-03-28', 1)).toBe('2027-03-28T00:00:00.000Z');
    expect(utc('2027-03-28', 4)).toBe('2027-03-28T02:00:00.000Z');
    expect(utc('2027-10-31', 1)).toBe('2027-10-30T23:00:00.000Z');
    expect(utc('2027-10-31', 4)).toBe('2027-10-31T03:00:00.000Z');
  });
});

describe('an entry keeps its id', () => {
  const at17: Rule = { days: ['tuesday'], from: '17:00' };
  const uid = (overrides: Partial<Offer>, today?: Day) => uidsOf(calendarOf(overrides, today))[0];

  test('whatever stands around its rule, and whatever day it is', () => {
    const known = uid({ when: [at17] });
    expect(known).toBe('gaahold-tuesday-1700@brobygger.example');
    expect(uid({ when: [{ ...at17, to: '18:00', except: ['2026-12-01'], holidays: 'closed' }] })).toBe(known);
    expect(uid({ when: [at17, { days: ['friday'], from: '10:00' }], title: 'Et andet navn' })).toBe(known);
    expect(uid({ when: [at17] }, '2027-05-02')).toBe(known);
  });

  test('and another day, time, place or season is another entry', () => {
    const rules: Rule[] = [
      at17,
      { ...at17, days: ['friday'] },
      { ...at17, from: '18:00' },
      { ...at17, where: 'sundhedshuset' },
      { ...at17, season: { start: '2026-09-01', end: '2027-05-31' } },
      { ...at17, nth: [-1] },
      { ...at17, weeks: 'odd' },
    ];
    expect(new Set(rules.map((rule) => uid({ when: [rule] }))).size).toBe(rules.length);
  });
});

describe('when an entry says it was changed', () => {
  const stamps = (overrides: Partial<Offer>, today?: Day) =>
    /^LAST-MODIFIED:(\d{8}).*\r\nSEQUENCE:(\d+)/m.exec(calendarOf(overrides, today))?.slice(1).map(Number);
  const when: Rule[] = [{ days: ['tuesday'], from: '17:00' }];
  const dated: Rule[] = [{ dates: ['2027-01-13'], from: '10:00' }];

  test.each<[promise: string, overrides: Partial<Offer>, today: Day, day: number]>([
    ['a named day: the day of its source', { when: dated }, TODAY, 20260901],
    [
      'a source of a month or a year: its first day',
      { when: dated, source: { what: 'Folder', date: '2026' } },
      TODAY,
      20260101,
    ],
    ['confirmed since: that day', { when: dated, confirmed: { on: '2026-11-20', by: 'mail' } }, TODAY, 20261120],
    ['a series: the month, when its last time moved on', { when }, TODAY, 20261101],
    ['confirmed within the month: that day', { when, confirmed: { on: '2026-11-20', by: 'mail' } }, TODAY, 20261120],
  ])('%s', (_, overrides, today, day) => {
    expect(stamps(overrides, today)?.[0]).toBe(day);
  });

  test('a newer source, a confirmation and a new month make the number larger, and nothing makes it smaller', () => {
    const numbers = [
      stamps({ when, source: { what: 'Folder', date: '2026' } }, '2026-08-30'),
      stamps({ when }, '2026-09-02'),
      stamps({ when }, '2026-11-02'),
      stamps({ when, confirmed: { on: '2026-11-20', by: 'mail' } }, '2026-11-21'),
      stamps({ when, confirmed: { on: '2026-11-20', by: 'mail' } }, '2026-12-01'),
    ].map((found) => found?.[1]);
    expect(numbers).toEqual([...numbers].sort((a = 0, b = 0) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

test('the same content gives the same bytes the whole month, wherever the machine stands', () => {
  const offer: Partial<Offer> = { when: [{ days: ['tuesday'], nth: [1, -1], from: '17:00', holidays: 'closed' }] };
  const first = calendarOf(offer, '2026-11-01');
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  expect(calendarOf(offer, '2026-11-30')).toBe(first);
  vi.unstubAllEnvs();
  expect(calendarOf(offer, '2026-12-01')).not.toBe(first);
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
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    expect(events).toHaveLength(1);
    expect(events[0]?.getAllProperties('attach')).toEqual([]);
    expect(events[0]?.getFirstPropertyValue('summary')).toBe(
      'Hold\nEND:VEVENT\nEND:VCALENDAR\nATTACH:https://ondt.example/;,\\',
    );
  });
});

describe.each(['content', 'tests/gallery'])('every calendar of %s', (folder) => {
  const { directory } = readDirectory(folder, TODAY);
  if (!directory) throw new Error(`${folder} has faults.`);
  const known: Directory = directory;
  const feeds = [
    siteFeed(known),
    partnerFeed(known),
    ...known.site.towns.map((town) => townFeed(known, town)),
    ...known.topics.map((topic) => topicFeed(known, topic)),
    ...known.places.map((place) => placeFeed(known, place)),
    ...known.events.map((event) => eventFeed(known, event)),
    ...known.offers.map((offer) => offerFeed(known, offer)),
  ];

  test.each(feeds.map((feed) => [feed.page, feed] as const))('%s reads back without loss', (_, feed) => {
    const text = writeCalendar(feed, site);
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(
      feed.entries.map(({ title }) => title),
    );
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(new Set(uidsOf(text)).size).toBe(feed.entries.length);
  });

  test('the sessions of every offer are those of its rules', () => {
    const period = feedPeriod(TODAY);
    for (const offer of known.offers.filter((each) => isDated(each, known.site, TODAY))) {
      const { from = period.from, until = period.until } = offer.valid;
      const days = nextSessions(
        offer.when,
        from > period.from ? from : period.from,
        Infinity,
        until < period.until ? until : period.until,
      ).map((session) => `${session.day}T${session.from}`);
      const read = sessionsIn(writeCalendar(offerFeed(known, offer), site)).map((line) => line.slice(0, 16));
      expect(read, offer.id).toEqual([...days].sort());
    }
  });
});
