import { describe, expect, test } from 'vitest';
import type { Rule } from '../schedule/schedule.ts';
import { makeOffer, makeSite } from '../testing/make-offer.ts';
import { attendanceOf } from './attendance.ts';

const TODAY = '2026-11-21';
const site = makeSite();
const fresh = { on: '2026-10-01', by: 'phone' } as const;
const sessionsOf = (when: Rule[]) => attendanceOf(makeOffer({ when, confirmed: fresh }), site, TODAY)?.sessions;

describe('how often somebody comes who comes every time', () => {
  test.each<[what: string, when: Rule[], sessions: number | undefined]>([
    ['every week', [{ days: ['tuesday'], from: '17:00' }], 52],
    ['twice a week', [{ days: ['monday', 'thursday'], from: '10:00' }], 104],
    ['every other week', [{ days: ['monday'], weeks: 'odd', from: '10:00' }], 26],
    ['once a month', [{ days: ['thursday'], nth: [-1], from: '17:00' }], 12],
    ['on some dates', [{ dates: ['2026-12-02', '2027-01-13'], from: '10:00' }], 2],
    [
      'a whole season, also when half of it has passed',
      [{ days: ['thursday'], from: '10:00', season: { start: '2026-09-03', end: '2026-12-17' } }],
      16,
    ],
    [
      'not in the weeks that are closed',
      [{ days: ['tuesday'], from: '17:00', except: [{ from: '2026-12-21', to: '2027-01-03' }, '2027-02-16'] }],
      49,
    ],
    [
      'at one of several places: the one with the most sessions',
      [
        { days: ['tuesday'], from: '17:00', where: 'hornsyld' },
        { days: ['monday', 'friday'], from: '17:00', where: 'uldum' },
      ],
      104,
    ],
    ['at times nobody has told', [], undefined],
  ])('%s', (_, when, sessions) => {
    expect(sessionsOf(when)).toBe(sessions);
  });

  test('is the number of sessions of a course, whatever its days', () => {
    const when: Rule[] = [{ days: ['tuesday'], from: '17:00' }];
    const course = makeOffer({ when, lasts: { weeks: 8, sessions: 16 }, confirmed: fresh });
    expect(attendanceOf(course, site, TODAY)).toEqual({ sessions: 16, per: 'course' });
  });

  test('is not counted from facts that are stale', () => {
    const when: Rule[] = [{ days: ['tuesday'], from: '17:00' }];
    const old = makeOffer({ when, source: { what: 'Folder', date: '2021' } });
    expect(attendanceOf(old, site, TODAY)).toBeUndefined();
  });
});
