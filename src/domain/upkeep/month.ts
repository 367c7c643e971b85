import { addMonths, type Day, formatPartialDay } from '../date/day.ts';

/** A calendar month as `YYYY-MM` text: it sorts as text. */
export type Month = string;

/** Is this text a month? */
export function isMonth(text: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

/** The month so many months later, or earlier when negative. `laterMonth('2026-11', 3)` is `2027-02`. */
export function laterMonth(month: Month, months: number): Month {
  return monthOf(addMonths(firstDayOf(month), months));
}

/** "november 2026" */
export function formatMonth(month: Month): string {
  return formatPartialDay(month);
}
