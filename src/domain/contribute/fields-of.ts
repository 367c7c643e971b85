import type { Day } from '../date/day.ts';
import { WEEKDAYS } from '../date/day.ts';
import { toSlug } from '../text/fields.ts';
import { keysOf, PRICE_PERIODS } from '../vocabulary/vocabulary.ts';
import {
  type ChoiceField,
  type Draft,
  isEmptyPrice,
  isEmptyTime,
  type PriceLine,
  type TextField,
  type TimeLine,
} from './draft.ts';
import { CHOICE_PATHS, draftOf, ownPlace, PATHS, priceLineOf, timeLineOf } from './draft-of.ts';
import { replacesKept } from './kept-place.ts';
import type { KnownOrganiser } from './known-organiser.ts';
import { type FieldValue, fieldAt, isGroup, listAt, type OfferFields, textAt, withField } from './offer-fields.ts';

/** What must be known beside the draft. */
export interface Surroundings {
  today: Day;
  organisers: readonly KnownOrganiser[];
  /** The offer that is corrected, as its file is read; nothing for a new one. */
  original?: { fields: OfferFields; body: string; organiser: string } | undefined;
}

const tidy = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** "+45 75891811" and "75891811" as "75 89 18 11"; what is no such number stays as it was written. */
export function tidyPhone(text: string): string {
  const digits = text.replace(/^\s*(\+|00)45/, '').replaceAll(/[\s.-]/g, '');
  return /^\d{8}$/.test(digits) ? digits.replaceAll(/(\d\d)(?=\d)/g, '$1 ') : tidy(text);
}

/** "hornsyldif.dk" as "https://hornsyldif.dk". */
export function tidyWebsite(text: string): string {
  const address = text.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(address) ? `https://${address}` : address;
}

/** "9.30", "930" and "9" as "09:30" and "09:00". */
export function tidyTime(text: string): string {
  const [, hours, minutes = '00'] = /^\s*(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]?\s*(\d\d))?\s*$/i.exec(text) ?? [];
  return hours === undefined ? tidy(text) : `${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * What was written as two times in the first field, shared out over both: "10-11.30" is from 10:00 to 11:30. The second
 * field wins where something is written in it.
 *
 * @example tidyTimes({ from: 'kl. 10-11.30', to: '' })   // { from: '10:00', to: '11:30' }
 */
export function tidyTimes({ from, to }: Pick<TimeLine, 'from' | 'to'>): Pick<TimeLine, 'from' | 'to'> {
  const [, first = '', second = ''] = /^(.*?\d.*?)\s*(?:[-\u2010-\u2014\u2212]|\btil\b)\s*(.*\d.*)$/i.exec(from) ?? [];
  const isPair = first !== '' && [first, second].every((text) => /^\d\d:\d\d$/.test(tidyTime(text)));
  if (!isPair || to.trim()) return { from: tidyTime(from), to: tidyTime(to) };
  return { from: tidyTime(first), to: tidyTime(second) };
}

/** "1.200,50 kr." as "1200.50"; "gratis" as "0". */
export function tidyAmount(text: string): string {
  const amount = tidy(text).replace(/\s*(kr\.?|kroner|,-)$/i, '');
  if (/^gratis$/i.test(amount)) return '0';
  return amount.replace(/\.(?=\d{3}(\D|$))/, '').replace(',', '.');
}

const TIDY: Partial<Record<TextField, (text: string) => string>> = {
  phone: tidyPhone,
  website: tidyWebsite,
  email: (text) => text.trim(),
  text: (text) => text.replaceAll(/\r\n?/g, '\n').trim(),
};

const tidyText = (draft: Draft, name: TextField) => (TIDY[name] ?? tidy)(draft.texts[name]);

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

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Where a rule of the file comes from: a line of the form, or what it left as it was. */
export type RuleOrigin = { line: number } | { kept: number };

/** The rules of the file in their order; lines in which nothing stands are none. */
export function rulesInOrder({ times, keptTimes }: Draft): RuleOrigin[] {
  const shown = times.flatMap((line, index) =>
    isEmptyTime(line) ? [] : [{ place: line.origin ?? Infinity, from: { line: index } }],
  );
  const kept = keptTimes.map((place) => ({ place, from: { kept: place } }));
  return [...shown, ...kept].sort((a, b) => a.place - b.place).map(({ from }) => from);
}

/** The positions of the lines of the form that are prices of the file. */
export function pricesInOrder({ prices }: Draft): number[] {
  return prices.flatMap((line, index) => (isEmptyPrice(line) ? [] : [index]));
}

/** A line as it goes into the file: one that stands as it was keeps every key, also those that the form does not show. */
function rulesOf(draft: Draft, rules: readonly FieldValue[]): FieldValue[] {
  return rulesInOrder(draft).flatMap((from): FieldValue[] => {
    if ('kept' in from) return rules[from.kept] === undefined ? [] : [rules[from.kept] ?? ''];
    const line = draft.times[from.line];
    if (!line) return [];
    const original = line.origin === undefined ? undefined : rules[line.origin];
    const isUntouched = original !== undefined && isSame(timeLineOf(original, line.origin), line);
    return [isUntouched ? original : ruleOf(line, original)];
  });
}

function pricesOf(draft: Draft, prices: readonly FieldValue[]): FieldValue[] {
  return pricesInOrder(draft).flatMap((index): FieldValue[] => {
    const line = draft.prices[index];
    if (!line) return [];
    const original = line.origin === undefined ? undefined : prices[line.origin];
    const isUntouched = original !== undefined && isSame(priceLineOf(original, line.origin), line);
    return [isUntouched ? original : priceOf(line, original)];
  });
}

function placesOf(draft: Draft, fields: OfferFields): FieldValue[] {
  const own = ownPlace(fields);
  const places = listAt(fields, ['where']);
  const kept = places.filter((_, index) => draft.keptPlaces.includes(index));
  let place = own?.place ?? {};
  const put = (path: readonly string[], value: FieldValue) => (place = withField(place, path, value));
  const town = draft.texts.town;
  if (town !== (own ? own.place['town'] : undefined)) put(['postcode'], '');
  put(['name'], tidyText(draft, 'place'));
  put(['address'], tidyText(draft, 'address'));
  put(['town'], town);
  if (draft.texts.lat !== textAt(own?.place ?? {}, ['at', 'lat'])) {
    put(['at'], draft.texts.lat ? { lat: draft.texts.lat, lon: draft.texts.lon, accuracy: 'about' } : '');
  }
  put(['access'], [...draft.choices.access]);
  if (Object.keys(place).length === 0) return kept;
  return replacesKept(draft, fields) ? [place] : [place, ...kept];
}

/** Who runs it: the id of one whose name is known, else as a newcomer writes it in the offer. */
function organisationOf(draft: Draft, fields: OfferFields, known: KnownOrganiser | undefined): FieldValue {
  if (known) return known.id;
  const before = fieldAt(fields, ['organisation']);
  let organisation: OfferFields = isGroup(before) ? before : {};
  organisation = withField(organisation, ['name'], tidyText(draft, 'organisation'));
  return withField(organisation, ['type'], draft.texts.type);
}

/** The organiser that somebody means by a name, written in whatever way; nothing for a newcomer. */
export function organiserNamed(name: string, organisers: readonly KnownOrganiser[]): KnownOrganiser | undefined {
  const slug = toSlug(name);
  return slug ? organisers.find((known) => toSlug(known.name) === slug) : undefined;
}

/**
 * The fields of the file that a draft asks for, ready for the schema: texts as the content is written. What was not
 * touched in the form stands as it stood, to the last key.
 */
export function fieldsOf(draft: Draft, { today, organisers, original }: Surroundings): OfferFields {
  const base = original?.fields ?? {};
  const before = draftOf(base, original?.body ?? '', original?.organiser);
  let fields = base;
  const put = (path: readonly string[], value: FieldValue) => (fields = withField(fields, path, value));
  const isChanged = (...names: TextField[]) => names.some((name) => tidyText(draft, name) !== tidyText(before, name));

  for (const [name, path] of Object.entries(CHOICE_PATHS) as [keyof typeof CHOICE_PATHS, readonly string[]][]) {
    if (!isSameChoice(draft, before, name)) put(path, [...draft.choices[name]]);
  }
  for (const [name, path] of Object.entries(PATHS) as [keyof typeof PATHS, readonly string[]][]) {
    if (isChanged(name)) put(path, tidyText(draft, name));
  }
  const known = organiserNamed(draft.texts.organisation, organisers);
  if (isChanged('organisation', 'type')) put(['organisation'], organisationOf(draft, base, known));
  for (const name of ['phone', 'website'] as const) {
    const inOrganisation =
      !known && isGroup(fields['organisation']) && fieldAt(fields, ['contact', name]) === undefined;
    if (isChanged(name)) put([inOrganisation ? 'organisation' : 'contact', name], tidyText(draft, name));
  }
  if (
    isChanged('town', 'address', 'place', 'lat', 'lon') ||
    !isSameChoice(draft, before, 'access') ||
    !isSame(draft.keptPlaces, before.keptPlaces)
  ) {
    put(['where'], placesOf(draft, base));
  }
  const [rules, prices] = [listAt(base, ['when']), listAt(base, ['price'])];
  const [newRules, newPrices] = [rulesOf(draft, rules), pricesOf(draft, prices)];
  if (!isSame(newRules, rules)) put(['when'], newRules);
  if (!isSame(newPrices, prices)) put(['price'], newPrices);
  if (!original) put(['source'], { what: sayFrom(draft), date: today });
  return fields;
}

function isSameChoice(draft: Draft, before: Draft, name: ChoiceField): boolean {
  return isSame([...draft.choices[name]].sort(), [...before.choices[name]].sort());
}

/** Where it is from: what somebody says, else the organiser. */
function sayFrom(draft: Draft): string {
  return tidyText(draft, 'from') || `${tidyText(draft, 'organisation') || 'Arrangøren'} har selv skrevet det`;
}
