import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysBetween,
  formatDay,
  formatPartialDay,
  isDay,
  isoWeek,
  partsOf,
  weekdayIndex,
  weekdayName,
  weekdayOf,
  WEEKDAYS,
} from './day.ts';

describe('a day exists or it does not', () => {
  test.each([
    ['2026-11-21', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['21-11-2026', false],
    ['2026-11-21T00:00', false],
    [' 2026-11-21', false],
    ['0026-11-21', false],
    ['', false],
  ])('%s: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });
});

describe('arithmetic', () => {
  test('day numbers count from 1970 and back again', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayFromNumber(dayNumber('2028-02-29'))).toBe('2028-02-29');
    expect(partsOf('2026-11-03')).toEqual({ year: 2026, month: 11, date: 3 });
  });

  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-21', 2, '2027-01-21'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s: a day that a month lacks becomes its last', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('weekdays and weeks', () => {
  test.each([
    ['2026-11-21', 'saturday'],
    ['2026-11-23', 'monday'],
    ['2028-02-29', 'tuesday'],
    ['1969-12-31', 'wednesday'],
    ['1950-05-07', 'sunday'],
  ])('%s is a %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
    expect(WEEKDAYS[weekdayIndex(day)]).toBe(weekday);
  });

  test.each([
    ['2026-01-01', 1],
    ['2026-12-27', 52],
    ['2026-12-28', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2021-01-03', 53],
    ['2023-01-01', 52],
    ['2027-02-15', 7],
    ['2026-10-12', 42],
    ['2028-02-29', 9],
  ])('%s lies in week %i', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
});

describe('days in words', () => {
  test('weekdays are Danish and small', () => {
    expect(WEEKDAYS.map(weekdayName)).toEqual(['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']);
  });

  test.each([
    ['2026-11-24', {}, '24. november 2026'],
    ['2026-11-24', { year: false }, '24. november'],
    ['2026-11-24', { short: true }, '24. nov.'],
    ['2027-05-01', { short: true }, '1. maj'],
    ['2027-06-09', { short: true }, '9. juni'],
    ['2027-03-09', { short: true }, '9. mar.'],
    ['2027-09-30', { short: true }, '30. sep.'],
  ])('%s with %o reads "%s"', (day, options, text) => {
    expect(formatDay(day, options)).toBe(text);
  });

  test.each([
    ['2022', '2022'],
    ['2022-04', 'april 2022'],
    ['2022-12', 'december 2022'],
    ['2022-04-04', '4. april 2022'],
  ])('a source from %s reads "%s"', (text, words) => {
    expect(formatPartialDay(text)).toBe(words);
  });
});
