import { WEEKDAYS } from '../date/day.ts';
import {
  type Draft,
  EMPTY_DRAFT,
  type PlaceLine,
  type PriceLine,
  REPEATS,
  type TextField,
  type TimeLine,
} from './draft.ts';
import { type FieldValue, fieldAt, isGroup, listAt, type OfferFields, textAt } from './offer-fields.ts';

/** Where a field of the form stands in a file, when it is one text at one place. */
export const PATHS = {
  title: ['title'],
  summary: ['summary'],
  route: ['start', 'route'],
  first: ['start', 'first'],
  how: ['start', 'how'],
  bring: ['start', 'bring'],
  wait: ['start', 'wait'],
  hours: ['contact', 'hours'],
  email: ['contact', 'email'],
  availability: ['availability'],
  status: ['status'],
  ageFrom: ['for', 'ages', 'from'],
  ageTo: ['for', 'ages', 'to'],
  forText: ['for', 'text'],
  notFor: ['notFor'],
  welcome: ['welcome'],
  companion: ['companion'],
} as const satisfies Partial<Record<TextField, readonly string[]>>;

/** The lists of choices that stand at one place. */
export const CHOICE_PATHS = {
  topics: ['topics'],
  attend: ['attend'],
  audience: ['for', 'audience'],
  languages: ['languages'],
} as const;

const textsAt = (fields: OfferFields, path: readonly string[]) =>
  listAt(fields, path).filter((value) => typeof value === 'string');

/** A rule as the form shows it; undefined for one that it cannot: named dates, several weeks of the month. */
export function timeLineOf(rule: FieldValue | undefined, origin?: number): TimeLine | undefined {
  if (!isGroup(rule) || !Array.isArray(rule['days'])) return undefined;
  const nth = listAt(rule, ['nth']);
  const [only] = nth;
  const repeat = textAt(rule, ['weeks']) || (typeof only === 'string' ? only : 'weekly');
  const days = textsAt(rule, ['days']);
  const isShown = nth.length <= 1 && !(nth.length > 0 && 'weeks' in rule) && Object.hasOwn(REPEATS, repeat);
  if (!isShown || !days.every((day) => WEEKDAYS.some((weekday) => weekday === day))) return undefined;
  return {
    days,
    repeat,
    from: textAt(rule, ['from']),
    to: textAt(rule, ['to']),
    start: textAt(rule, ['season', 'start']),
    end: textAt(rule, ['season', 'end']),
    holidays: textAt(rule, ['holidays']),
    ...(origin === undefined ? {} : { origin }),
  };
}

export function priceLineOf(price: FieldValue | undefined, origin?: number): PriceLine {
  const fields = isGroup(price) ? price : {};
  return {
    amount: textAt(fields, ['amount']),
    per: textAt(fields, ['per']),
    for: textAt(fields, ['for']),
    ...(origin === undefined ? {} : { origin }),
  };
}

/** A place as the form shows it; undefined for one that the file names by its id. */
export function placeLineOf(place: FieldValue | undefined, origin?: number): PlaceLine | undefined {
  if (!isGroup(place)) return undefined;
  return {
    name: textAt(place, ['name']),
    address: textAt(place, ['address']),
    town: textAt(place, ['town']),
    lat: textAt(place, ['at', 'lat']),
    lon: textAt(place, ['at', 'lon']),
    access: textsAt(place, ['access']),
    ...(origin === undefined ? {} : { origin }),
  };
}

/**
 * What the form shows of an offer that stands already.
 *
 * @param fields of its file, as read
 * @param body the Markdown under them
 * @param organiser the name behind the organiser's id
 */
export function draftOf(fields: OfferFields, body: string, organiser = ''): Draft {
  const organisation = fieldAt(fields, ['organisation']);
  const places = listAt(fields, ['where']).map((place, index) => placeLineOf(place, index));
  const lines = listAt(fields, ['when']).map((rule, index) => timeLineOf(rule, index));
  const text = Object.fromEntries(Object.entries(PATHS).map(([name, path]) => [name, textAt(fields, path)])) as Record<
    keyof typeof PATHS,
    string
  >;
  return {
    texts: {
      ...EMPTY_DRAFT.texts,
      ...text,
      companion: text.companion === 'true' ? 'true' : '',
      organisation: typeof organisation === 'string' ? organiser : textAt(fields, ['organisation', 'name']),
      type: textAt(fields, ['organisation', 'type']),
      phone: textAt(fields, ['contact', 'phone']) || textAt(fields, ['organisation', 'phone']),
      website: textAt(fields, ['contact', 'website']) || textAt(fields, ['organisation', 'website']),
      text: body.replaceAll(/\r\n?/g, '\n').trim(),
    },
    choices: {
      topics: textsAt(fields, CHOICE_PATHS.topics),
      attend: textsAt(fields, CHOICE_PATHS.attend),
      audience: textsAt(fields, CHOICE_PATHS.audience),
      languages: textsAt(fields, CHOICE_PATHS.languages),
    },
    places: places.filter((line) => line !== undefined),
    times: lines.filter((line) => line !== undefined),
    prices: listAt(fields, ['price']).map(priceLineOf),
    keptTimes: lines.flatMap((line, index) => (line ? [] : [index])),
    keptPlaces: places.flatMap((line, index) => (line ? [] : [index])),
  };
}
