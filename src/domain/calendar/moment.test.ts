import { expect, test } from 'vitest';
import { danishMoment, dayOverAt, overAt } from './moment.ts';

test.each([
  ['2026-12-31T23:30:00Z', '2027-01-01T00:30'],
  ['2026-06-30T22:00:00Z', '2026-07-01T00:00'],
  ['2027-03-28T00:59:00Z', '2027-03-28T01:59'],
  ['2027-03-28T01:00:00Z', '2027-03-28T03:00'],
  ['2027-10-31T00:30:00Z', '2027-10-31T02:30'],
  ['2027-10-31T01:30:00Z', '2027-10-31T02:30'],
])('at %s a wall in Denmark shows %s', (utc, moment) => {
  expect(danishMoment(new Date(utc))).toBe(moment);
});

test('a time is over at its end, or when it begins where no end is known; its day later than both', () => {
  expect(overAt({ day: '2026-11-24', from: '17:00', to: '18:30' })).toBe('2026-11-24T18:30');
  expect(overAt({ day: '2026-11-24', from: '17:00' })).toBe('2026-11-24T17:00');
  expect(dayOverAt('2026-11-24') > '2026-11-24T23:59').toBe(true);
  expect(dayOverAt('2026-11-24') < '2026-11-25T00:00').toBe(true);
});
