import type { Day } from './day.ts';

/**
 * The day it is in Denmark, whatever zone the machine is in.
 *
 * @example todayInDenmark(new Date('2026-12-31T23:30:00Z'))   // "2027-01-01"
 */
export function todayInDenmark(now: Date): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}
