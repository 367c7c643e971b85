import { isDay } from '../date/day.ts';
import type { Found } from './personal-data.ts';

/** Addresses hold long numbers that are nobody's. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

/** The same text, as long as before, with blanks where a web address stood. */
export const withoutAddresses = (text: string): string =>
  text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));

/**
 * Day, month, year and four digits: with or without a hyphen or dash and blanks around it, as other programs write it; with
 * points in the day, or in pairs as a telephone number is; alone or among other words.
 */
const DASH = String.raw`[-\u2010-\u2014\u2212]`;
const CPR = new RegExp(
  String.raw`(?<!\d)(?:` +
    String.raw`(?<date>\d{6})(?<sign>\s?${DASH}?\s?)\d{4}|` +
    // A date written with points or blanks is a CPR number by its dash alone: "24.11.2026 10-12" is none.
    String.raw`(?<parted>\d\d[ .]\d\d[ .]\d\d)\s?(?<dash>${DASH})\s?\d{4}|` +
    String.raw`(?<pairs>\d\d \d\d \d\d) \d\d \d\d)(?!\d)`,
  'g',
);

/**
 * Numbers built as a Danish CPR number: a day that exists in some year of those that two digits may mean, then four
 * digits. The check digit is not asked for, since numbers without one are given out (CPR-kontoret, 2007).
 *
 * @returns `certain` when the hyphen or dash is there that nothing else has
 * @example findCpr('Ring til 010190-1234')   // [{ index: 9, text: "010190-1234", certain: true }]
 */
export function findCpr(text: string): (Found & { certain: boolean })[] {
  // Most texts hold no such number: they are done with here.
  if (!/(?:\d[^\d]{0,3}){9}\d/.test(text)) return [];
  return [...withoutAddresses(text).matchAll(CPR)].flatMap(({ index, 0: found, groups = {} }) => {
    const { date = '', parted = '', pairs = '', sign = '', dash = '' } = groups;
    const [day, month, year] = `${date}${parted}${pairs}`.match(/\d\d/g) ?? [];
    const isBorn = ['19', '20'].some((century) => isDay(`${century}${year}-${month}-${day}`));
    return isBorn ? [{ index, text: found, certain: sign.trim() !== '' || dash !== '' }] : [];
  });
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
