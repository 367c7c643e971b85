import { joinWithAnd } from '../text/fields.ts';
import { type Day, formatDay, partsOf } from './day.ts';

/**
 * Days as a person lists them, in order and each once: a month is said once for its days, a year once for its months.
 *
 * @example
 * joinDays(['2026-12-02', '2027-01-13'])                      // "2. december 2026 og 13. januar 2027"
 * joinDays(['2027-01-14', '2027-01-21', '2027-02-04'])        // "14. og 21. januar og 4. februar 2027"
 * joinDays(['2026-12-22', '2026-12-29'], { year: false })     // "22. og 29. december"
 */
export function joinDays(days: readonly Day[], options: { year?: boolean } = {}): string {
  const inOrder = [...new Set(days)].sort();
  const months = [...new Set(inOrder.map((day) => day.slice(0, 7)))];
  return joinWithAnd(
    months.map((month, index) => {
      const ofMonth = inOrder.filter((day) => day.startsWith(month));
      const isLastOfYear = months[index + 1]?.slice(0, 4) !== month.slice(0, 4);
      const year = options.year !== false && isLastOfYear;
      return joinWithAnd(
        ofMonth.map((day, place) => (place < ofMonth.length - 1 ? `${partsOf(day).date}.` : formatDay(day, { year }))),
      );
    }),
  );
}
