import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { feedPeriod } from '#domain/calendar/period.ts';
import { addDays, type Day, WEEKDAYS } from '#domain/date/day.ts';
import { nextSessions, type Rule } from '#domain/schedule/schedule.ts';
import { makePlace } from '#domain/testing/make-offer.ts';
import { calendarOf, readCalendar, sessionsIn, TODAY, uidsOf } from './testing/read-calendar.ts';

const expectedOf = (rules: readonly Rule[], where: (place: string | undefined) => string, from: Day, until: Day) =>
  nextSessions(rules, from, Infinity, until)
    .map((session) => `${session.day}T${session.from} ${session.to ?? session.from} ${where(session.place)}`)
    .sort();

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
    const zone = readCalendar(text).getFirstSubcomponent('vtimezone');
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
