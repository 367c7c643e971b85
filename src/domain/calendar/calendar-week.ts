import { addDays, type Day, formatDay, isoWeek, partsOf, weekdayIndex } from '../date/day.ts';
import type { CalendarRow } from './calendar-row.ts';
import type { Period } from './period.ts';

/** The rows of one day. */
export interface CalendarDay {
  day: Day;
  rows: readonly CalendarRow[];
  /** How many more the day has than a page shows. */
  more: number;
}

/** Days that have something, of one week. */
export interface CalendarWeek {
  /** "Uge 47" */
  title: string;
  /** "16.-22. november" */
  days: string;
  /** The last of its days that the page tells of. */
  until: Day;
  list: readonly CalendarDay[];
}

/** As many rows as one day shows: a reader of more chooses a town or a topic first. */
export const MOST_A_DAY = 40;

/** "16.-22. november", "30. november-6. december", and a day by itself. */
function sayDays(from: Day, until: Day): string {
  if (from === until) return formatDay(until, { year: false });
  const isOneMonth = from.slice(0, 7) === until.slice(0, 7);
  const start = isOneMonth ? `${partsOf(from).date}.` : formatDay(from, { year: false });
  return `${start}-${formatDay(until, { year: false })}`;
}

/**
 * Rows as the weeks of a period, Monday to Sunday; days and weeks in which nothing happens are left out.
 *
 * @param rows in order
 */
export function weeksOf(rows: readonly CalendarRow[], { from, until }: Period): CalendarWeek[] {
  const byDay = Map.groupBy(
    rows.filter(({ day }) => day >= from && day <= until),
    ({ day }) => day,
  );
  const weeks: CalendarWeek[] = [];
  for (let start = from; start <= until;) {
    const sunday = addDays(start, 6 - weekdayIndex(start));
    const end = sunday < until ? sunday : until;
    const list = [...byDay]
      .filter(([day]) => day >= start && day <= end)
      .map(([day, all]) => ({ day, rows: all.slice(0, MOST_A_DAY), more: Math.max(0, all.length - MOST_A_DAY) }));
    if (list.length > 0) weeks.push({ title: `Uge ${isoWeek(start)}`, days: sayDays(start, end), until: end, list });
    start = addDays(end, 1);
  }
  return weeks;
}
