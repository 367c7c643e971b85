import type { Day } from './day.ts';

/** A stretch of days, both ends included; an end left out is open. */
export interface Span {
  from?: Day | undefined;
  until?: Day | undefined;
}

/**
 * Does it hold on a day?
 *
 * @example holdsOn({ from: '2027-01-01' }, '2026-12-31')   // false
 */
export function holdsOn({ from, until }: Span, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
