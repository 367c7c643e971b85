import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, type Day, WEEKDAYS } from '../date/day.ts';
import { HORIZON_DAYS, nextSessions, type Rule } from './schedule.ts';

const at17 = { from: '17:00', to: '18:30' };
const days = (rules: Rule | Rule[], today: Day, count: number, until?: Day) =>
  nextSessions([rules].flat(), today, count, until).map(({ day }) => day);

describe('the next times', () => {
  test.each<[promise: string, rule: Rule, today: Day, expected: Day[]]>([
    ['a weekly rule comes every week', { days: ['tuesday'], ...at17 }, '2026-11-21', ['2026-11-24', '2026-12-01']],
    ['today counts', { days: ['saturday'], ...at17 }, '2026-11-21', ['2026-11-21', '2026-11-28']],
    [
      'several days come in order',
      { days: ['friday', 'tuesday'], ...at17 },
      '2026-11-21',
      ['2026-11-24', '2026-11-27'],
    ],
    [
      'odd weeks come every other week',
      { days: ['saturday'], weeks: 'odd', ...at17 },
      '2026-11-22',
      ['2026-12-05', '2026-12-19'],
    ],
    [
      'even weeks are the others',
      { days: ['saturday'], weeks: 'even', ...at17 },
      '2026-11-22',
      ['2026-11-28', '2026-12-12'],
    ],
    [
      'odd weeks meet twice running after a week 53',
      { days: ['thursday'], weeks: 'odd', ...at17 },
      '2026-12-25',
      ['2026-12-31', '2027-01-07', '2027-01-21'],
    ],
    [
      'even weeks wait three weeks there',
      { days: ['thursday'], weeks: 'even', ...at17 },
      '2026-12-20',
      ['2026-12-24', '2027-01-14'],
    ],
    [
      'the second and fourth Monday',
      { days: ['monday'], nth: [2, 4], ...at17 },
      '2026-11-21',
      ['2026-11-23', '2026-12-14', '2026-12-28'],
    ],
    [
      'the first weekday may be the 1st',
      { days: ['tuesday'], nth: [1], ...at17 },
      '2026-11-30',
      ['2026-12-01', '2027-01-05'],
    ],
    [
      'the last may be the fourth or fifth',
      { days: ['thursday'], nth: [-1], ...at17 },
      '2026-11-21',
      ['2026-11-26', '2026-12-31', '2027-01-28'],
    ],
    [
      'a fifth weekday skips months without one',
      { days: ['tuesday'], nth: [5], ...at17 },
      '2026-11-21',
      ['2026-12-29', '2027-03-30'],
    ],
    [
      'the last Tuesday can be 29 February',
      { days: ['tuesday'], nth: [-1], ...at17 },
      '2028-02-01',
      ['2028-02-29', '2028-03-28'],
    ],
    ['a weekly rule meets 29 February', { days: ['tuesday'], ...at17 }, '2028-02-23', ['2028-02-29', '2028-03-07']],
    [
      'dates come in order, the past left out',
      { dates: ['2027-01-13', '2026-12-02', '2026-11-20'], ...at17 },
      '2026-11-21',
      ['2026-12-02', '2027-01-13'],
    ],
    ['a date named twice comes once', { dates: ['2026-12-02', '2026-12-02'], ...at17 }, '2026-11-21', ['2026-12-02']],
    [
      'the first and last day of a season belong to it',
      { days: ['tuesday'], season: { start: '2026-12-01', end: '2026-12-08' }, ...at17 },
      '2026-11-21',
      ['2026-12-01', '2026-12-08'],
    ],
    [
      'a day before and after a season does not',
      { days: ['tuesday'], season: { start: '2026-12-02', end: '2026-12-14' }, ...at17 },
      '2026-11-21',
      ['2026-12-08'],
    ],
    [
      'a season that is over gives none',
      { days: ['tuesday'], season: { start: '2026-01-01', end: '2026-11-20' }, ...at17 },
      '2026-11-21',
      [],
    ],
    [
      'a single exception is left out',
      { days: ['tuesday'], except: ['2026-11-24'], ...at17 },
      '2026-11-21',
      ['2026-12-01', '2026-12-08'],
    ],
    [
      'both ends of a closed range are left out',
      { days: ['tuesday'], except: [{ from: '2026-11-24', to: '2026-12-08' }], ...at17 },
      '2026-11-21',
      ['2026-12-15'],
    ],
    [
      'an exception takes out a named date too',
      { dates: ['2026-12-02', '2026-12-09'], except: ['2026-12-02'], ...at17 },
      '2026-11-21',
      ['2026-12-09'],
    ],
    [
      'closed on public holidays',
      { days: ['friday'], holidays: 'closed', ...at17 },
      '2026-12-18',
      ['2026-12-18', '2027-01-08'],
    ],
    [
      'open on public holidays when it says so',
      { days: ['friday'], holidays: 'open', ...at17 },
      '2026-12-18',
      ['2026-12-18', '2026-12-25'],
    ],
    [
      'open on public holidays when it says nothing',
      { days: ['friday'], ...at17 },
      '2026-12-18',
      ['2026-12-18', '2026-12-25'],
    ],
  ])('%s', (_, rule, today, expected) => {
    const isBounded = rule.dates !== undefined || rule.season !== undefined;
    expect(days(rule, today, isBounded ? 9 : expected.length)).toEqual(expected);
  });

  test('several rules give one list by day and time, each with its own place', () => {
    const rules: Rule[] = [
      { days: ['thursday'], from: '16:00', to: '17:00', where: 'juelsminde' },
      { days: ['wednesday', 'thursday'], from: '09:00', where: 'loesning' },
      { dates: ['2026-11-26'], from: '12:30', to: '13:00' },
    ];
    expect(nextSessions(rules, '2026-11-21', 4)).toEqual([
      { day: '2026-11-25', from: '09:00', to: undefined, place: 'loesning' },
      { day: '2026-11-26', from: '09:00', to: undefined, place: 'loesning' },
      { day: '2026-11-26', from: '12:30', to: '13:00', place: undefined },
      { day: '2026-11-26', from: '16:00', to: '17:00', place: 'juelsminde' },
    ]);
  });

  test('the same time at the same place comes once, at two places twice', () => {
    const rule: Rule = { days: ['thursday'], ...at17, where: 'loesning' };
    const sessions = nextSessions([rule, { ...rule }, { ...rule, where: 'aale' }], '2026-11-21', 9, '2026-11-28');
    expect(sessions.map(({ place }) => place)).toEqual(['loesning', 'aale']);
  });

  test('no more than asked for, also when a day has more', () => {
    const rules: Rule[] = [
      { days: ['tuesday'], from: '10:00' },
      { days: ['tuesday'], from: '09:00' },
    ];
    expect(nextSessions(rules, '2026-11-21', 1).map(({ from }) => from)).toEqual(['09:00']);
    expect(nextSessions(rules, '2026-11-21', 0)).toEqual([]);
  });

  test('no rules, no sessions', () => {
    expect(nextSessions([], '2026-11-21', 5)).toEqual([]);
  });

  test('the last day looked at is in, the day after is out', () => {
    const rule: Rule = { days: ['tuesday'], ...at17 };
    expect(days(rule, '2026-11-21', 9, '2026-12-01')).toEqual(['2026-11-24', '2026-12-01']);
    const far = addDays('2026-11-21', HORIZON_DAYS);
    expect(days({ dates: [far, addDays(far, 1)], from: '10:00' }, '2026-11-21', 9)).toEqual([far]);
  });
});

describe('clock changes', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(['Europe/Copenhagen', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'move nothing on a machine in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const nightly: Rule = { days: [...WEEKDAYS], from: '02:30', to: '03:00' };
      expect(days(nightly, '2026-03-28', 3)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
      expect(days(nightly, '2026-10-24', 3)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
      expect(nextSessions([{ days: ['sunday'], from: '02:30' }], '2026-03-29', 1)).toEqual([
        { day: '2026-03-29', from: '02:30', to: undefined, place: undefined },
      ]);
    },
  );
});
