import { weekdayName, WEEKDAYS } from '../date/day.ts';
import { joinWithAnd } from '../text/fields.ts';
import { PRICE_PERIODS, type PricePeriod } from '../vocabulary/vocabulary.ts';
import {
  CHOICE_FIELDS,
  type Draft,
  isEmptyPrice,
  isEmptyTime,
  type PriceLine,
  REPEATS,
  TEXT_FIELDS,
  type TextField,
  type TimeLine,
} from './draft.ts';
import { tidyTimes } from './fields-of.ts';
import { FIELD_NAMES } from './field-names.ts';
import type { Field } from './required.ts';

/** The words of a choice: "bevaegelse" is "Bevægelse". */
export type SayChoice = (field: Field, value: string) => string;

/** As long as "Kort fortalt" may be, so that its change can be said whole. */
const MOST = 160;
const clip = (text: string) => (text.length <= MOST ? text : `${text.slice(0, MOST - 1).trimEnd()}…`);
const say = (text: string) => (text ? `»${clip(text)}«` : 'ikke skrevet');

/** "tirsdag kl. 17.00-18.30" */
export function sayTimeLine({ days, repeat, start, end, ...clock }: TimeLine): string {
  const { from, to } = tidyTimes(clock);
  const named = joinWithAnd(WEEKDAYS.filter((day) => days.includes(day)).map(weekdayName));
  const how =
    Object.hasOwn(REPEATS, repeat) && repeat !== 'weekly'
      ? `(${REPEATS[repeat as keyof typeof REPEATS].toLowerCase()})`
      : '';
  const times = [from, to].filter(Boolean).join('-').replaceAll(':', '.');
  const season = start || end ? `fra ${start || '?'} til ${end || '?'}` : '';
  return [named, how, times && `kl. ${times}`, season].filter(Boolean).join(' ');
}

const sayPriceLine = ({ amount, per, for: whom }: PriceLine) =>
  [`${amount} kr.`, Object.hasOwn(PRICE_PERIODS, per) ? PRICE_PERIODS[per as PricePeriod] : per, whom && `for ${whom}`]
    .filter(Boolean)
    .join(' ');

/** What is said of the long text, whose words would fill the list. */
export const TEXT_CHANGED = 'Teksten er rettet';

/**
 * Does a line of changes say the whole change, so that nobody needs the file for it?
 *
 * @example saysWhole('Teksten er rettet')   // false: how, stands in the file
 */
export function saysWhole(change: string): boolean {
  const isClipped = change.includes('…');
  const isUnnamed = /^(?:En tid|Et sted|\d+ (?:tider|steder)) er taget væk$/.test(change);
  return !isClipped && !isUnnamed && change !== TEXT_CHANGED && !change.startsWith(`${FIELD_NAMES.lat}:`);
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const quiet: readonly TextField[] = ['lon', 'note', 'from', 'placeHow'];
/** What becomes of the place that stood there, when a new one is written. */
const PLACE_HOW = new Map([
  ['replace', 'Det nye sted er i stedet for det, der stod'],
  ['add', 'Det nye sted er et sted mere'],
]);

/**
 * What is other than before, a line each: "Telefon: »75 89 18 11« bliver »75 89 18 12«".
 *
 * @param sayChoice the words of what is chosen from a list
 */
export function describeChanges(before: Draft, after: Draft, sayChoice: SayChoice): string[] {
  const texts = TEXT_FIELDS.filter((name) => !quiet.includes(name)).flatMap((name) => {
    const [was, is] = [before.texts[name].trim(), after.texts[name].trim()];
    if (was === is) return [];
    if (name === 'text') return [TEXT_CHANGED];
    const words = (value: string) => say(value && sayChoice(name, value));
    return [`${FIELD_NAMES[name]}: ${words(was)} bliver ${words(is)}`];
  });
  const choices = CHOICE_FIELDS.flatMap((name) => {
    const [was, is] = [before.choices[name], after.choices[name]];
    const added = is.filter((value) => !was.includes(value)).map((value) => sayChoice(name, value));
    const gone = was.filter((value) => !is.includes(value)).map((value) => sayChoice(name, value));
    return [
      ...(added.length > 0 ? [`${FIELD_NAMES[name]}: ${joinWithAnd(added)} er kommet til`] : []),
      ...(gone.length > 0 ? [`${FIELD_NAMES[name]}: ${joinWithAnd(gone)} er taget væk`] : []),
    ];
  });
  const lists = (name: string, was: readonly string[], is: readonly string[]) =>
    isSame(was, is) ? [] : [`${name}: ${is.map(clip).join('; ') || 'ingen'}`];
  const timesOf = ({ times }: Draft) => times.filter((line) => !isEmptyTime(line)).map(sayTimeLine);
  const pricesOf = ({ prices }: Draft) => prices.filter((line) => !isEmptyPrice(line)).map(sayPriceLine);
  const isPlaced = (['town', 'address', 'place', 'lat'] as const).some((name) => after.texts[name].trim() !== '');
  const placeHow = (isPlaced && after.keptPlaces.length > 0 && PLACE_HOW.get(after.texts.placeHow)) || '';
  const left = before.keptTimes.length - after.keptTimes.length;
  const places = before.keptPlaces.length - after.keptPlaces.length;
  return [
    ...texts,
    ...choices,
    ...lists('Tider', timesOf(before), timesOf(after)),
    ...(left > 0 ? [`${left === 1 ? 'En tid' : `${left} tider`} er taget væk`] : []),
    ...lists('Pris', pricesOf(before), pricesOf(after)),
    ...(placeHow ? [placeHow] : []),
    ...(places > 0 ? [`${places === 1 ? 'Et sted' : `${places} steder`} er taget væk`] : []),
  ];
}

/**
 * What was answered, a line each: "Navn: Gåtur i Uldum".
 *
 * @param sayChoice the words of what is chosen from a list
 */
export function describeAnswers(draft: Draft, sayChoice: SayChoice): string[] {
  const silent: readonly TextField[] = ['lat', 'lon', 'note', 'placeHow'];
  const texts = TEXT_FIELDS.filter((name) => !silent.includes(name)).flatMap((name) => {
    const text = draft.texts[name].trim();
    const words = name === 'companion' ? 'ja' : sayChoice(name, text);
    return text ? [`${FIELD_NAMES[name]}: ${words}`] : [];
  });
  const choices = CHOICE_FIELDS.flatMap((name) => {
    const chosen = draft.choices[name].map((value) => sayChoice(name, value));
    return chosen.length > 0 ? [`${FIELD_NAMES[name]}: ${joinWithAnd(chosen)}`] : [];
  });
  const times = draft.times.filter((line) => !isEmptyTime(line)).map((line) => `Tid: ${sayTimeLine(line)}`);
  const prices = draft.prices.filter((line) => !isEmptyPrice(line)).map((line) => `Pris: ${sayPriceLine(line)}`);
  return [...texts, ...choices, ...times, ...prices];
}
