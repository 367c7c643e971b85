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
import { type SayChoice, sayPlaceLine, sayPriceLine, sayTimeLine } from './say-line.ts';
import { tidyText } from './tidy.ts';

/** As long as "Kort fortalt" may be, so that its change can be said whole. */
const MOST = 160;
const clip = (text: string) => (text.length <= MOST ? text : `${text.slice(0, MOST - 1).trimEnd()}…`);
const say = (text: string) => (text ? `»${clip(text)}«` : 'ikke skrevet');

/** What is said of the long text, whose words would fill the list. */
const TEXT_CHANGED = 'Teksten er rettet';

/** What of a corrected offer the form leaves as it is, in words, by its position in the file. */
export interface KeptWords {
  times: ReadonlyMap<number, string>;
  places: ReadonlyMap<number, string>;
}

/** Said of what was taken away where its words are not known. */
const UNNAMED = { Sted: 'Et sted er taget væk', Tid: 'En tid er taget væk' };

/**
 * Does a line of changes say the whole change, so that nobody needs the file for it?
 *
 * @example saysWhole('Teksten er rettet')   // false: how, stands in the file
 */
export function saysWhole(change: string): boolean {
  return !change.includes('…') && change !== TEXT_CHANGED && !Object.values(UNNAMED).includes(change);
}

/** What is no longer kept of the file, a line each: "Tid taget væk: 2. december 2026 kl. 10-12". */
function describeGone(
  name: keyof typeof UNNAMED,
  before: readonly number[],
  after: readonly number[],
  words: ReadonlyMap<number, string> | undefined,
): string[] {
  return before
    .filter((position) => !after.includes(position))
    .map((position) => {
      const known = words?.get(position)?.replace(/\.$/, '');
      return known ? `${name} taget væk: ${clip(known)}` : UNNAMED[name];
    });
}

/** What an empty field of a choice says too, though nothing is written of it: fixed times, an open offer. */
const SAYS_EMPTY: readonly TextField[] = ['availability', 'status'];

/** A text field in words; empty where nothing is said. */
function sayText(name: TextField, text: string, sayChoice: SayChoice): string {
  if (name === 'companion') return text ? 'ja' : '';
  return text || SAYS_EMPTY.includes(name) ? sayChoice(name, text) : '';
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const quiet: readonly TextField[] = ['note', 'from'];

/** What is new, other or gone of the places that are written out. */
function describePlaces(before: Draft, after: Draft, sayChoice: SayChoice): string[] {
  const whole = (line: Draft['places'][number]) => sayPlaceLine(line, sayChoice);
  const words = (line: Draft['places'][number]) => clip(whole(line));
  const stood = (origin: number | undefined) =>
    origin === undefined ? undefined : before.places.find((line) => line.origin === origin);
  const written = after.places.filter((line) => !isEmptyPlace(line));
  const said = written.flatMap((line) => {
    const old = stood(line.origin);
    if (!old) return [`Nyt sted: ${words(line)}`];
    return whole(old) === whole(line) ? [] : [`Sted: »${words(old)}« bliver »${words(line)}«`];
  });
  const gone = before.places.filter(({ origin }) => !after.places.some((line) => line.origin === origin));
  return [...said, ...gone.map((line) => `Sted taget væk: ${words(line)}`)];
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
 * @param kept the words of what the form leaves as it is
 */
export function describeChanges(before: Draft, after: Draft, sayChoice: SayChoice, kept?: KeptWords): string[] {
  const texts = TEXT_FIELDS.filter((name) => !quiet.includes(name)).flatMap((name) => {
    const [was, is] = [tidyText(before, name), tidyText(after, name)];
    if (was === is) return [];
    if (name === 'text') return [TEXT_CHANGED];
    const words = (value: string) => say(sayText(name, value, sayChoice));
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
  return [
    ...texts,
    ...choices,
    ...describePlaces(before, after, sayChoice),
    ...describeGone('Sted', before.keptPlaces, after.keptPlaces, kept?.places),
    ...lists('Tider', timesOf(before), timesOf(after)),
    ...describeGone('Tid', keptTimesOf(before), keptTimesOf(after), kept?.times),
    ...lists('Pris', pricesOf(before), pricesOf(after)),
  ];
}

/**
 * What was answered, a line each, the long text last: "Navn: Gåtur i Uldum".
 *
 * @param sayChoice the words of what is chosen from a list
 */
export function describeAnswers(draft: Draft, sayChoice: SayChoice): string[] {
  const texts = TEXT_FIELDS.filter((name) => name !== 'note' && name !== 'text').flatMap((name) => {
    const text = tidyText(draft, name);
    return text ? [`${FIELD_NAMES[name]}: ${sayText(name, text, sayChoice)}`] : [];
  });
  const choices = CHOICE_FIELDS.flatMap((name) => {
    const chosen = draft.choices[name].map((value) => sayChoice(name, value));
    return chosen.length > 0 ? [`${FIELD_NAMES[name]}: ${joinWithAnd(chosen)}`] : [];
  });
  const written = draft.places.filter((line) => !isEmptyPlace(line));
  const places = written.map((line) => `Sted: ${sayPlaceLine(line, sayChoice)}`);
  const times = timesOf(draft).map((time) => `Tid: ${time}`);
  const prices = pricesOf(draft).map((price) => `Pris: ${price}`);
  const text = tidyText(draft, 'text');
  return [...texts, ...choices, ...places, ...times, ...prices, ...(text ? [`${FIELD_NAMES.text}: ${text}`] : [])];
}
