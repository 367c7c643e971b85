import { addDays, addMonths, type Day, formatDay, partsOf } from '../date/day.ts';
import { toSlug } from '../text/fields.ts';
import type { Period } from './period.ts';

/** A month of the calendar: each of the twelve has one address, and tells of the next time it comes. */
export interface CalendarMonth extends Period {
  /** "december" */
  slug: string;
  /** "december 2026" */
  title: string;
}

/**
 * This month, from today on, and the eleven after it.
 *
 * @example calendarMonths('2026-11-21')[0]   // { slug: 'november', title: 'november 2026', from: '2026-11-21', until: '2026-11-30' }
 */
export function calendarMonths(today: Day): CalendarMonth[] {
  const first: Day = `${today.slice(0, 7)}-01`;
  return Array.from({ length: 12 }, (_, index) => {
    const start = addMonths(first, index);
    const name = formatDay(start, { year: false }).slice('1. '.length);
    return {
      slug: toSlug(name),
      title: `${name} ${partsOf(start).year}`,
      from: index === 0 ? today : start,
      until: addDays(addMonths(start, 1), -1),
    };
  });
}
