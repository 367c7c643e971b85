import type { Day } from '#domain/date/day.ts';

/** The day it is in Denmark, by the visitor's own clock. */
export function todayInDenmark(): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}
