import { describe, expect, test } from 'vitest';
import { type Attendance, describeCost, yearlyCost } from './yearly-cost.ts';
import type { Price } from './price.ts';

const yearly = (sessions: number): Attendance => ({ sessions, per: 'year' });

describe('what a price comes to in a month and a year', () => {
  test.each<[amount: number, per: Price['per'], attendance: Attendance | undefined, words: string]>([
    [0, 'session', undefined, 'gratis hele året'],
    [0, 'course', undefined, 'gratis hele året'],
    [0, 'year', yearly(10), 'gratis hele året'],
    [25, 'session', yearly(38), 'cirka 79 kr. om måneden, 950 kr. på et år'],
    [50, 'session', yearly(12), '50 kr. om måneden, 600 kr. på et år'],
    [12.5, 'session', yearly(52), 'cirka 54 kr. om måneden, 650 kr. på et år'],
    [0.1, 'session', yearly(3), 'cirka 0 kr. om måneden, 0,30 kr. på et år'],
    [25, 'session', undefined, 'det kommer an på, hvor tit du kommer'],
    [25, 'session', yearly(0), 'det kommer an på, hvor tit du kommer'],
    [40, 'session', { sessions: 10, per: 'course' }, '400 kr. i alt, én gang'],
    [150, 'course', undefined, '150 kr. i alt, én gang'],
    [150, 'course', yearly(20), '150 kr. i alt, én gang'],
    [189, 'month', undefined, '189 kr. om måneden, 2.268 kr. på et år'],
    [189, 'month', yearly(104), '189 kr. om måneden, 2.268 kr. på et år'],
    [600, 'quarter', undefined, '200 kr. om måneden, 2.400 kr. på et år'],
    [200, 'half-year', undefined, 'cirka 33 kr. om måneden, 400 kr. på et år'],
    [900, 'season', undefined, '75 kr. om måneden, 900 kr. på et år'],
    [1800, 'year', undefined, '150 kr. om måneden, 1.800 kr. på et år'],
    [60, 'first-time', yearly(30), 'vi kender ikke prisen efter første gang'],
    [0, 'first-time', undefined, 'vi kender ikke prisen efter første gang'],
  ])('%d kr. %s, %j: %s', (amount, per, attendance, words) => {
    expect(describeCost(yearlyCost({ amount, per }, attendance))).toBe(words);
  });
});

test('a year is counted in whole øre, and a month is a twelfth of it', () => {
  expect(yearlyCost({ amount: 33.33, per: 'session' }, yearly(3))).toEqual({
    kind: 'yearly',
    year: 99.99,
    month: 8.33,
  });
});
