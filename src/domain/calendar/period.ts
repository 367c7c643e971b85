import { addDays, addMonths, type Day, weekdayIndex } from '../date/day.ts';

/** Both ends included. */
export interface Period {
  from: Day;
  until: Day;
}

/**
 * The days that a calendar feed tells of: from the first of this month to the last of the month a year ahead. Counted in
 * whole months, a feed stays as it is, byte for byte, for as long as the month and the content do.
 *
 * @example feedPeriod('2026-11-21')   // { from: '2026-11-01', until: '2027-11-30' }
 */
export function feedPeriod(today: Day): Period {
  const from: Day = `${today.slice(0, 7)}-01`;
  return { from, until: addDays(addMonths(from, 13), -1) };
}

/** From today to a Sunday: the last of so many weeks, this one the first. */
function toSunday(today: Day, weeks: number): Period {
  return { from: today, until: addDays(today, 7 * weeks - 1 - weekdayIndex(today)) };
}

/** This week and the next, today the first day. */
export function twoWeeks(today: Day): Period {
  return toSunday(today, 2);
}

/** This week and the next three, today the first day. */
export function fourWeeks(today: Day): Period {
  return toSunday(today, 4);
}
