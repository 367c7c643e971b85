import type { Day } from '../date/day.ts';
import { dayNumber } from '../date/day.ts';
import type { SheetDate } from './handout-facts.ts';
import type { HandoutLabels } from './labels.ts';

const DAY_MS = 86_400_000;

function formatIn(labels: Pick<HandoutLabels, 'locale'>, day: Day, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(labels.locale, { ...options, timeZone: 'UTC' });
  return format.format(new Date(dayNumber(day) * DAY_MS));
}

/** "tirsdag den 24. november", in the language of the labels; the number and the month stay on one line. */
function sayWeekday(labels: Pick<HandoutLabels, 'locale'>, day: Day): string {
  return formatIn(labels, day, { weekday: 'long', day: 'numeric', month: 'long' }).replaceAll(/(\d\.?) /g, '$1\u00a0');
}

/** "24. november 2026", in the language of the labels. */
export function sayFullDay(labels: Pick<HandoutLabels, 'locale'>, day: Day): string {
  return formatIn(labels, day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/**
 * The times of a sheet, a line each, in the language of the labels; days with the same time at the same place share a line.
 *
 * @example
 * saySheetDates(da, dates)   // [{ when: "tirsdag 24. november og tirsdag 1. december kl. 17.00–18.30", where: "" }]
 */
export function saySheetDates(
  labels: Pick<HandoutLabels, 'locale' | 'times'>,
  dates: readonly SheetDate[],
): { when: string; where: string }[] {
  const list = new Intl.ListFormat(labels.locale, { type: 'conjunction' });
  const firsts = dates.filter((date, index) => dates.findIndex((other) => isAlike(other, date)) === index);
  return firsts.map((first) => {
    const days = dates.filter((date) => isAlike(date, first)).map(({ day }) => sayWeekday(labels, day));
    return { when: `${list.format(days)} ${labels.times(first.from, first.to)}`, where: first.where };
  });
}

function isAlike(a: SheetDate, b: SheetDate): boolean {
  return a.from === b.from && a.to === b.to && a.where === b.where;
}
