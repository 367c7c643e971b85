/**
 * Calendar days in Denmark, as `YYYY-MM-DD` text: they sort as text, and no time zone can move them.
 * Arithmetic goes over day numbers (days since 1970-01-01), so that no clock change is met.
 */
export type Day = string;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const WEEKDAY_NAMES: Record<Weekday, string> = {
  monday: 'mandag',
  tuesday: 'tirsdag',
  wednesday: 'onsdag',
  thursday: 'torsdag',
  friday: 'fredag',
  saturday: 'lørdag',
  sunday: 'søndag',
};

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const DAY_MS = 86_400_000;

/** The parts of a day; months count from 1. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** The day with this number of days since 1970-01-01. */
export function dayFromNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Is this text a day that exists?
 *
 * @example
 * isDay('2028-02-29')   // true
 * isDay('2026-02-29')   // false
 */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && dayFromNumber(dayNumber(text)) === text;
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** The day so many months later; a day the month lacks becomes its last. `addMonths('2026-01-31', 1)` is `2026-02-28`. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** How many days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Monday is 0, Sunday 6. */
export function weekdayIndex(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[weekdayIndex(day)] as Weekday;
}

/** ISO 8601 week number, 1-53: the week that Danes mean by "uge 42". */
export function isoWeek(day: Day): number {
  const thursday = addDays(day, 3 - weekdayIndex(day));
  const firstOfYear = dayNumber(`${thursday.slice(0, 4)}-01-01`);
  return Math.floor((dayNumber(thursday) - firstOfYear) / 7) + 1;
}

/** "tirsdag" */
export function weekdayName(weekday: Weekday): string {
  return WEEKDAY_NAMES[weekday];
}

/**
 * A day as a person writes it.
 *
 * @example
 * formatDay('2026-11-24')                     // "24. november 2026"
 * formatDay('2026-11-24', { year: false })    // "24. november"
 * formatDay('2026-11-24', { short: true })    // "24. nov."
 */
export function formatDay(day: Day, options: { year?: boolean; short?: boolean } = {}): string {
  const { year, month, date } = partsOf(day);
  const name = MONTHS[month - 1] as string;
  if (options.short) return `${date}. ${name.length > 4 ? `${name.slice(0, 3)}.` : name}`;
  return options.year === false ? `${date}. ${name}` : `${date}. ${name} ${year}`;
}

/** A year, a month or a day as a person writes it: `2022`, `2022-04` → "april 2022", `2022-04-04` → "4. april 2022". */
export function formatPartialDay(text: string): string {
  if (text.length === 4) return text;
  if (text.length === 7) return `${MONTHS[Number(text.slice(5)) - 1] ?? ''} ${text.slice(0, 4)}`;
  return formatDay(text);
}
