import { describe, expect, test, vi } from 'vitest';
import type { Day } from '#domain/date/day.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Rule } from '#domain/schedule/schedule.ts';
import { calendarOf, TODAY, uidsOf } from './testing/read-calendar.ts';

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
