import { type Draft, isAlwaysOpen, isEmptyPlace, isEmptyTime } from './draft.ts';
import { placesInOrder, pricesInOrder, rulesInOrder } from './lists-of.ts';
import type { Field } from './required.ts';
import { tidyAmount, tidyTimes } from './tidy.ts';

/** Which control of the form a field of the file was written in. */

/** A text field or a list of choices by its name; a line of a list by its number: "times-0-from". */
export type ControlName = Field | `${'places' | 'times' | 'prices'}-${number}-${string}`;

const NAMES: Readonly<Record<string, Field>> = {
  title: 'title',
  summary: 'summary',
  topics: 'topics',
  organisation: 'organisation',
  'organisation.name': 'organisation',
  'organisation.type': 'type',
  'organisation.phone': 'phone',
  'organisation.website': 'website',
  start: 'first',
  'start.first': 'first',
  'start.route': 'route',
  'start.how': 'how',
  'start.bring': 'bring',
  'start.wait': 'wait',
  'contact.phone': 'phone',
  'contact.hours': 'hours',
  'contact.email': 'email',
  'contact.website': 'website',
  for: 'audience',
  'for.audience': 'audience',
  'for.ages': 'ageFrom',
  'for.ages.from': 'ageFrom',
  'for.ages.to': 'ageTo',
  'for.text': 'forText',
  notFor: 'notFor',
  welcome: 'welcome',
  companion: 'companion',
  attend: 'attend',
  languages: 'languages',
  availability: 'availability',
  status: 'status',
  'source.what': 'from',
  tekst: 'text',
};
const PLACE_PARTS: Readonly<Record<string, string>> = { name: 'name', address: 'address', access: 'access', at: 'lat' };
const RULE_PARTS: Readonly<Record<string, string>> = {
  from: 'from',
  to: 'to',
  'season.start': 'start',
  'season.end': 'end',
  season: 'start',
  holidays: 'holidays',
};

/**
 * The control that a problem belongs to.
 *
 * @param field as a problem names it: "when[0].to"
 * @returns undefined for what the form does not show
 */
export function controlOf(field: string, draft: Draft): ControlName | undefined {
  const [, list = '', number = '', part = ''] = /^(when|price|where)\[(\d+)\]\.?(.*)$/.exec(field) ?? [];
  if (list === 'where') {
    const from = placesInOrder(draft)[Number(number)];
    const name = PLACE_PARTS[/^\w*/.exec(part)?.[0] ?? ''] ?? 'town';
    return from && 'line' in from ? `places-${from.line}-${name}` : undefined;
  }
  if (list === 'when') {
    const from = rulesInOrder(draft)[Number(number)];
    return from && 'line' in from ? `times-${from.line}-${RULE_PARTS[part] ?? 'days'}` : undefined;
  }
  if (list === 'price') {
    const line = pricesInOrder(draft)[Number(number)];
    return line === undefined ? undefined : `prices-${line}-${part || 'amount'}`;
  }
  return NAMES[field] ?? NAMES[field.replace(/[[.].*$/, '')];
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const NO_TIME = (more: string, text: string) =>
  `«${text.trim()}» er ikke et klokkeslæt. Skriv for eksempel 17.00. ${more}`.trim();

const NO_AMOUNT = (text: string) => `«${text.trim()}» er ikke et beløb. Skriv kun tallet, for eksempel 50 eller 12,50.`;

/** Lines that were begun: a time without a day or a clock, a season with one end, a price without an amount or how often. */
export function findMissingInLines(draft: Draft): Map<ControlName, string> {
  const missing = new Map<ControlName, string>();
  for (const [index, line] of isAlwaysOpen(draft) ? [] : draft.times.entries()) {
    if (isEmptyTime(line)) continue;
    if (line.days.length === 0) missing.set(`times-${index}-days`, 'Vælg mindst én dag.');
    if (!line.from.trim()) missing.set(`times-${index}-from`, 'Skriv, hvornår det begynder, for eksempel 17.00.');
    const { from, to } = tidyTimes(line);
    if (from && !isTime(from)) missing.set(`times-${index}-from`, NO_TIME('Skriv sluttiden i næste felt.', line.from));
    if (to && !isTime(to)) missing.set(`times-${index}-to`, NO_TIME('', line.to));
    if (from && to && isTime(from) && isTime(to) && to <= from)
      missing.set(`times-${index}-to`, 'Det slutter, før det begynder.');
    if (line.start && line.end && line.end < line.start)
      missing.set(`times-${index}-end`, 'Den sidste dag ligger før den første.');
    if (line.end && !line.start) missing.set(`times-${index}-start`, 'Vælg også den første dag.');
    if (line.start && !line.end) missing.set(`times-${index}-end`, 'Vælg også den sidste dag.');
  }
  for (const index of pricesInOrder(draft)) {
    const { amount = '', per = '' } = draft.prices[index] ?? {};
    const kroner = tidyAmount(amount);
    if (!kroner) missing.set(`prices-${index}-amount`, 'Skriv et beløb. Skriv 0, hvis det er gratis.');
    else if (!/^\d+(\.\d{1,2})?$/.test(kroner)) missing.set(`prices-${index}-amount`, NO_AMOUNT(amount));
    else if (Number(kroner) > 0 && !per) missing.set(`prices-${index}-per`, 'Vælg, hvor tit man betaler.');
  }
  return missing;
}

/** A place needs its town, whatever else is said of it. */
export function findTownless({ places }: Draft): Map<ControlName, string> {
  return new Map(
    places.flatMap((line, index): [ControlName, string][] => {
      if (isEmptyPlace(line) || line.town) return [];
      return [[`places-${index}-town`, `Vælg den by, ${line.address.trim() ? 'adressen' : 'stedet'} ligger i.`]];
    }),
  );
}
