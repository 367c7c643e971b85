import { joinWithAnd } from '../text/fields.ts';
import {
  CHOICE_FIELDS,
  type Draft,
  isAlwaysOpen,
  isEmptyPlace,
  isEmptyPrice,
  isEmptyTime,
  TEXT_FIELDS,
  type TextField,
} from './draft.ts';
import { FIELD_NAMES } from './field-names.ts';
import { ON_MAP, type SayChoice, sayPlaceLine, sayPriceLine, sayTimeLine } from './say-line.ts';

/** As long as "Kort fortalt" may be, so that its change can be said whole. */
const MOST = 160;
const clip = (text: string) => (text.length <= MOST ? text : `${text.slice(0, MOST - 1).trimEnd()}…`);
const say = (text: string) => (text ? `»${clip(text)}«` : 'ikke skrevet');

/** What is said of the long text, whose words would fill the list. */
export const TEXT_CHANGED = 'Teksten er rettet';
const POINT_CHANGED = 'punktet på kortet er flyttet';

/**
 * Does a line of changes say the whole change, so that nobody needs the file for it?
 *
 * @example saysWhole('Teksten er rettet')   // false: how, stands in the file
 */
export function saysWhole(change: string): boolean {
  const isUnnamed = /^(?:En tid|Et sted|\d+ (?:tider|steder)) er taget væk$/.test(change);
  const isElsewhere = ['…', ON_MAP, POINT_CHANGED].some((words) => change.includes(words));
  return !isElsewhere && !isUnnamed && change !== TEXT_CHANGED;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const quiet: readonly TextField[] = ['note', 'from'];

/** What is new, other or gone of the places that are written out, and how many of the others are left. */
function describePlaces(before: Draft, after: Draft, sayChoice: SayChoice): string[] {
  const words = (line: Draft['places'][number]) => clip(sayPlaceLine(line, sayChoice));
  const stood = (origin: number | undefined) =>
    origin === undefined ? undefined : before.places.find((line) => line.origin === origin);
  const written = after.places.filter((line) => !isEmptyPlace(line));
  const said = written.flatMap((line) => {
    const old = stood(line.origin);
    if (!old) return [`Nyt sted: ${words(line)}`];
    if (words(old) !== words(line)) return [`Sted: »${words(old)}« bliver »${words(line)}«`];
    return old.lat === line.lat && old.lon === line.lon ? [] : [`Sted: »${words(line)}«, ${POINT_CHANGED}`];
  });
  const gone = before.places.filter(({ origin }) => !after.places.some((line) => line.origin === origin));
  const left = before.keptPlaces.length - after.keptPlaces.length;
  return [
    ...said,
    ...gone.map((line) => `Sted taget væk: ${words(line)}`),
    ...(left > 0 ? [`${left === 1 ? 'Et sted' : `${left} steder`} er taget væk`] : []),
  ];
}

/** The times that hold: what is always open has none. */
const timesOf = (draft: Draft) =>
  isAlwaysOpen(draft) ? [] : draft.times.filter((line) => !isEmptyTime(line)).map(sayTimeLine);
const keptTimesOf = (draft: Draft) => (isAlwaysOpen(draft) ? [] : draft.keptTimes);
const pricesOf = ({ prices }: Draft) => prices.filter((line) => !isEmptyPrice(line)).map(sayPriceLine);

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
    // Fixed times are a choice too, though nothing is written of it.
    const words = (value: string) => say(value || name === 'availability' ? sayChoice(name, value) : '');
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
  const left = keptTimesOf(before).length - keptTimesOf(after).length;
  return [
    ...texts,
    ...choices,
    ...describePlaces(before, after, sayChoice),
    ...lists('Tider', timesOf(before), timesOf(after)),
    ...(left > 0 ? [`${left === 1 ? 'En tid' : `${left} tider`} er taget væk`] : []),
    ...lists('Pris', pricesOf(before), pricesOf(after)),
  ];
}

/**
 * What was answered, a line each: "Navn: Gåtur i Uldum".
 *
 * @param sayChoice the words of what is chosen from a list
 */
export function describeAnswers(draft: Draft, sayChoice: SayChoice): string[] {
  const texts = TEXT_FIELDS.filter((name) => name !== 'note').flatMap((name) => {
    const text = draft.texts[name].trim();
    const words = name === 'companion' ? 'ja' : sayChoice(name, text);
    return text ? [`${FIELD_NAMES[name]}: ${words}`] : [];
  });
  const choices = CHOICE_FIELDS.flatMap((name) => {
    const chosen = draft.choices[name].map((value) => sayChoice(name, value));
    return chosen.length > 0 ? [`${FIELD_NAMES[name]}: ${joinWithAnd(chosen)}`] : [];
  });
  const written = draft.places.filter((line) => !isEmptyPlace(line));
  const places = written.map((line) => `Sted: ${sayPlaceLine(line, sayChoice)}`);
  const times = timesOf(draft).map((time) => `Tid: ${time}`);
  const prices = pricesOf(draft).map((price) => `Pris: ${price}`);
  return [...texts, ...choices, ...places, ...times, ...prices];
}
