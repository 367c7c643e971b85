import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from './day.ts';
import { easterSunday, isPublicHoliday, publicHolidays } from './holidays.ts';

/** Easter Sundays as the church calendar prints them, checked against python-dateutil, which uses another algorithm. */
const EASTER = [
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
];

test.each(EASTER)('Easter Sunday is %s', (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  expect(weekdayOf(day)).toBe('sunday');
});

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2285, '2285-03-22'],
])('the rare years come out right: %i', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

/** Copied from printed calendars. */
const HOLIDAYS = {
  2023: '01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26',
  2024: '01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26',
  2026: '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26',
  2027: '01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26',
  2028: '01-01 04-13 04-14 04-16 04-17 05-25 06-04 06-05 12-25 12-26',
};

describe('public holidays', () => {
  test.each(Object.entries(HOLIDAYS))('of %s are these and no others', (year, days) => {
    const expected = days.split(' ').map((day) => `${year}-${day}`);
    expect(publicHolidays(Number(year))).toEqual(expected);
    const found = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
      (day) => day.startsWith(year) && isPublicHoliday(day),
    );
    expect(found).toEqual(expected);
  });

  test('great prayer day, the fourth Friday after Easter, ends with 2023', () => {
    expect(isPublicHoliday('2023-05-05')).toBe(true);
    for (const easter of EASTER) expect(isPublicHoliday(addDays(easter, 26))).toBe(false);
  });

  test.each([
    ['Christmas Eve', '2026-12-24'],
    ["New Year's Eve", '2026-12-31'],
    ['Constitution Day', '2026-06-05'],
    ['an ordinary Sunday', '2026-11-22'],
  ])('%s is none', (_, day) => {
    expect(isPublicHoliday(day)).toBe(false);
  });
});
