import type { Day } from '../date/day.ts';

/** A day and a time of day in Denmark, "2026-11-24T17:00": the later one sorts last. */
export type DanishMoment = string;

/** The moment that a time is over: its end, or when it begins where no end is known. */
export function overAt({ day, from, to }: { day: Day; from: string; to?: string | undefined }): DanishMoment {
  return `${day}T${to ?? from}`;
}

/** The moment that a day is over: later than each of its times. */
export function dayOverAt(day: Day): DanishMoment {
  return `${day}T24:00`;
}

/**
 * What the clock on a wall in Denmark shows, whatever zone the machine is in.
 *
 * @example danishMoment(new Date('2026-12-31T23:30:00Z'))   // "2027-01-01T00:30"
 */
export function danishMoment(now: Date): DanishMoment {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(now).replace(' ', 'T');
}
