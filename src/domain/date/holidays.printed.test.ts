import { expect, test } from 'vitest';
import { PRINTED_HOLIDAYS } from '../testing/printed-holidays.ts';
import { addDays, type Day } from './day.ts';
import { isPublicHoliday, publicHolidays } from './holidays.ts';

const daysOf = (year: number): Day[] =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
    (day) => Number(day.slice(0, 4)) === year,
  );

test('the printed list has every year from 2024 to 2040', () => {
  expect(PRINTED_HOLIDAYS.map(([year]) => year)).toEqual(Array.from({ length: 17 }, (_, index) => 2024 + index));
});

test.each(PRINTED_HOLIDAYS)(
  'the public holidays of %i are those that others list, and no other day is one',
  (year, days) => {
    expect(publicHolidays(year)).toEqual(days);
    expect(daysOf(year).filter((day) => isPublicHoliday(day))).toEqual(days);
  },
);

test.each(['05-01', '06-05', '12-24', '12-31'])('what many keep on %s makes it no public holiday', (day) => {
  const falls = PRINTED_HOLIDAYS.filter(([year]) => isPublicHoliday(`${year}-${day}`)).map(([year]) => year);
  // Ascension Day and Whit Sunday may fall on such a day, as the printed list says.
  expect(falls).toEqual(
    PRINTED_HOLIDAYS.filter(([year, days]) => days.includes(`${year}-${day}`)).map(([year]) => year),
  );
});
