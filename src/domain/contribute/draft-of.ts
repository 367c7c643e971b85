import { WEEKDAYS } from '../date/day.ts';
import { type Draft, EMPTY_DRAFT, type PriceLine, REPEATS, type TextField, type TimeLine } from './draft.ts';
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

/** Which of the places is written in the offer, and shown in the form's own fields: the first. */
export function ownPlace(fields: OfferFields): { index: number; place: OfferFields } | undefined {
  const places = listAt(fields, ['where']);
  const index = places.findIndex(isGroup);
  const place = places[index];
  return isGroup(place) ? { index, place } : undefined;
}

/**
 * What the form shows of an offer that stands already.
 *
 * @param fields of its file, as read
 * @param body the Markdown under them
 * @param organiser the name behind the organiser's id
 */
export function draftOf(fields: OfferFields, body: string, organiser = ''): Draft {
  const own = ownPlace(fields);
  const organisation = fieldAt(fields, ['organisation']);
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
      town: own ? textAt(own.place, ['town']) : '',
      address: own ? textAt(own.place, ['address']) : '',
      place: own ? textAt(own.place, ['name']) : '',
      lat: own ? textAt(own.place, ['at', 'lat']) : '',
      lon: own ? textAt(own.place, ['at', 'lon']) : '',
      text: body.replaceAll(/\r\n?/g, '\n').trim(),
    },
    choices: {
      topics: textsAt(fields, CHOICE_PATHS.topics),
      attend: textsAt(fields, CHOICE_PATHS.attend),
      audience: textsAt(fields, CHOICE_PATHS.audience),
      languages: textsAt(fields, CHOICE_PATHS.languages),
      access: own ? textsAt(own.place, ['access']) : [],
    },
    times: lines.filter((line) => line !== undefined),
    prices: listAt(fields, ['price']).map(priceLineOf),
    keptTimes: lines.flatMap((line, index) => (line ? [] : [index])),
    keptPlaces: listAt(fields, ['where']).flatMap((_, index) => (index === own?.index ? [] : [index])),
  };
}
