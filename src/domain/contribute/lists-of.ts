import { WEEKDAYS } from '../date/day.ts';
import { keysOf, PRICE_PERIODS } from '../vocabulary/vocabulary.ts';
import {
  type Draft,
  isAlwaysOpen,
  isEmptyPlace,
  isEmptyPrice,
  isEmptyTime,
  type PlaceLine,
  type PriceLine,
  type TimeLine,
} from './draft.ts';
import { placeLineOf, priceLineOf, timeLineOf } from './draft-of.ts';
import { type FieldValue, isGroup, type OfferFields, withField } from './offer-fields.ts';
import { tidy, tidyAmount, tidyTimes } from './tidy.ts';

/**
 * The lists of a file, from the lines of the form: places, times and prices. A line that stands as it was keeps every key,
 * also those that the form does not show.
 */

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** In the order of the vocabulary where that is theirs, and without what was chosen twice. */
const inOrder = (chosen: readonly string[], order: readonly string[]) =>
  order.filter((choice) => chosen.includes(choice));

function ruleOf(line: TimeLine, original: FieldValue | undefined): OfferFields {
  let rule: OfferFields = isGroup(original) ? original : {};
  const put = (path: readonly string[], value: FieldValue) => (rule = withField(rule, path, value));
  put(['days'], inOrder(line.days, WEEKDAYS));
  const isNth = /^-?\d$/.test(line.repeat);
  put(['nth'], isNth ? [line.repeat] : []);
  put(['weeks'], line.repeat === 'odd' || line.repeat === 'even' ? line.repeat : '');
  const { from, to } = tidyTimes(line);
  put(['from'], from);
  put(['to'], to);
  put(['season', 'start'], line.start);
  put(['season', 'end'], line.end);
  put(['holidays'], line.holidays);
  return rule;
}

function priceOf(line: PriceLine, original: FieldValue | undefined): OfferFields {
  let price: OfferFields = isGroup(original) ? original : {};
  price = withField(price, ['amount'], tidyAmount(line.amount));
  price = withField(price, ['per'], line.per || keysOf(PRICE_PERIODS)[1]);
  return withField(price, ['for'], tidy(line.for));
}

/** Where an item of a list of the file comes from: a line of the form, or what it left as it was. */
export type ItemOrigin = { line: number } | { kept: number };

function inFileOrder<T extends { origin?: number | undefined }>(
  lines: readonly T[],
  keptItems: readonly number[],
  isEmpty: (line: T) => boolean,
): ItemOrigin[] {
  const shown = lines.flatMap((line, index) =>
    isEmpty(line) ? [] : [{ place: line.origin ?? Infinity, from: { line: index } }],
  );
  const kept = keptItems.map((place) => ({ place, from: { kept: place } }));
  return [...shown, ...kept].sort((a, b) => a.place - b.place).map(({ from }) => from);
}

/** The rules of the file in their order; lines in which nothing stands are none, and what is always open has none. */
export function rulesInOrder(draft: Draft): ItemOrigin[] {
  return isAlwaysOpen(draft) ? [] : inFileOrder(draft.times, draft.keptTimes, isEmptyTime);
}

/** The places of the file in their order; a new one comes last. */
export function placesInOrder({ places, keptPlaces }: Draft): ItemOrigin[] {
  return inFileOrder(places, keptPlaces, isEmptyPlace);
}

/** The positions of the lines of the form that are prices of the file. */
export function pricesInOrder({ prices }: Draft): number[] {
  return prices.flatMap((line, index) => (isEmptyPrice(line) ? [] : [index]));
}

/** How lines of one kind are read from the items of a file, and written into them. */
interface Kind<T> {
  lines: readonly T[];
  shown: (item: FieldValue, origin: number | undefined) => T | undefined;
  write: (line: T, original: FieldValue | undefined) => FieldValue;
}

/** Items as they go into the file: a line that says what its item said leaves it as it was. */
function itemsOf<T extends { origin?: number | undefined }>(
  order: readonly ItemOrigin[],
  items: readonly FieldValue[],
  { lines, shown, write }: Kind<T>,
): FieldValue[] {
  return order.flatMap((from): FieldValue[] => {
    if ('kept' in from) return items.slice(from.kept, from.kept + 1);
    const line = lines[from.line];
    if (!line) return [];
    const original = line.origin === undefined ? undefined : items[line.origin];
    const isUntouched = original !== undefined && isSame(shown(original, line.origin), line);
    return [isUntouched ? original : write(line, original)];
  });
}

/** Rules as they go into the file. */
export const rulesOf = (draft: Draft, rules: readonly FieldValue[]): FieldValue[] =>
  itemsOf(rulesInOrder(draft), rules, { lines: draft.times, shown: timeLineOf, write: ruleOf });

/** Prices as they go into the file. */
export function pricesOf(draft: Draft, prices: readonly FieldValue[]): FieldValue[] {
  const order = pricesInOrder(draft).map((line) => ({ line }));
  return itemsOf(order, prices, { lines: draft.prices, shown: priceLineOf, write: priceOf });
}

function placeOf(line: PlaceLine, original: FieldValue | undefined): OfferFields {
  let place: OfferFields = isGroup(original) ? original : {};
  const before = placeLineOf(place);
  const put = (path: readonly string[], value: FieldValue) => (place = withField(place, path, value));
  if (line.town !== before?.town) put(['postcode'], '');
  put(['name'], tidy(line.name));
  put(['address'], tidy(line.address));
  put(['town'], line.town);
  if (line.lat !== before?.lat || line.lon !== before.lon) {
    put(['at'], line.lat ? { lat: line.lat, lon: line.lon, accuracy: 'about' } : '');
  }
  if (!isSame(line.access.toSorted(), before?.access.toSorted())) put(['access'], [...line.access]);
  return place;
}

/** Places as they go into the file, new ones last. */
export const placesOf = (draft: Draft, places: readonly FieldValue[]): FieldValue[] =>
  itemsOf(placesInOrder(draft), places, { lines: draft.places, shown: placeLineOf, write: placeOf });
