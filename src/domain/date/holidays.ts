import { addDays, type Day } from './day.ts';

/**
 * Easter Sunday of a year, by the Gregorian computus (Meeus, Jones, Butcher).
 *
 * @example easterSunday(2026)   // "2026-04-05"
 */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const epact = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${year}-${pad(Math.floor(days / 31))}-${pad((days % 31) + 1)}`;
}

/**
 * The Danish public holidays of a year, in order.
 *
 * The days off by the Danish holiday act: New Year's Day, Maundy Thursday to Easter Monday, Ascension Day, Whitsun and
 * both Christmas days; great prayer day until 2023 (abolished by act no. 214 of 2023). Christmas Eve, New Year's Eve and
 * Constitution Day are not public holidays, though associations mostly rest too: an offer names them in `except`.
 */
export function publicHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const offsets = [-3, -2, 0, 1, ...(year <= 2023 ? [26] : []), 39, 49, 50];
  return [`${year}-01-01`, ...offsets.map((offset) => addDays(easter, offset)), `${year}-12-25`, `${year}-12-26`];
}

const known = new Map<number, readonly Day[]>();

/** Is this day a Danish public holiday? An ordinary Sunday is none. */
export function isPublicHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const holidays = known.get(year) ?? publicHolidays(year);
  known.set(year, holidays);
  return holidays.includes(day);
}
