import { isDay } from '../date/day.ts';
import type { Found } from './personal-data.ts';

/** Addresses hold long numbers that are nobody's. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

/** The same text, as long as before, with blanks where a web address stood. */
export const withoutAddresses = (text: string): string =>
  text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));

/**
 * Day, month, year and four digits: with or without a hyphen or dash and blanks around it, as other programs write it,
 * alone or among other words.
 */
const CPR = /(?<!\d)(\d\d)(\d\d)(\d\d)(\s?[-\u2010-\u2014\u2212]?\s?)\d{4}(?!\d)/g;

/**
 * Numbers built as a Danish CPR number: a day that exists in some year of those that two digits may mean, then four
 * digits. The check digit is not asked for, since numbers without one are given out (CPR-kontoret, 2007).
 *
 * @returns `certain` when the hyphen or dash is there that nothing else has
 * @example findCpr('Ring til 010190-1234')   // [{ index: 9, text: "010190-1234", certain: true }]
 */
export function findCpr(text: string): (Found & { certain: boolean })[] {
  // Most texts hold no such number: they are done with here.
  if (!/\d{6}\D{0,3}\d{4}/.test(text)) return [];
  return [...withoutAddresses(text).matchAll(CPR)]
    .filter(([, date, month, year]) => ['19', '20'].some((century) => isDay(`${century}${year}-${month}-${date}`)))
    .map((match) => ({ index: match.index, text: match[0], certain: (match[4] ?? '').trim() !== '' }));
}

/**
 * Does a text hold what looks like a CPR number?
 *
 * @example
 * holdsCpr('010203-1234')   // true
 * holdsCpr('75 89 18 11')   // false: a telephone number has eight digits
 */
export function holdsCpr(text: string): boolean {
  return findCpr(text).length > 0;
}
