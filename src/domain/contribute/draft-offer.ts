import { type Day, isDay, type Weekday, WEEKDAYS } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import type { Place } from '../place/place.ts';
import type { Price } from '../price/price.ts';
import type { Rule } from '../schedule/schedule.ts';
import type { Town } from '../site/site.ts';
import type { Topic } from '../topic/topic.ts';
import {
  ACCESS,
  ATTEND,
  AUDIENCES,
  AVAILABILITY,
  FIRST_STEPS,
  keysOf,
  LANGUAGES,
  ORGANISATION_TYPES,
  PRICE_PERIODS,
  ROUTES,
  type Stage,
  STATUSES,
} from '../vocabulary/vocabulary.ts';
import type { SaidPlace } from './original-files.ts';
import { type Draft, EMPTY_DRAFT, isAlwaysOpen, type PlaceLine, type PriceLine, type TimeLine } from './draft.ts';
import { placesInOrder } from './lists-of.ts';
import { tidyAmount, tidyPhone, tidyTimes, tidyWebsite } from './tidy.ts';

/** What an offer that is corrected says, and the form does not show. */
export interface KeptOffer {
  stage: Stage;
  /** Every rule and price by its position in the file: also a line of the form leaves some of it as it is. */
  times: ReadonlyMap<number, Rule>;
  prices: ReadonlyMap<number, Price>;
  /** Those that the file names by an id, which stands with them: a rule may name it too. */
  places: ReadonlyMap<number, SaidPlace & { id: string }>;
}

/** What the page knows of the words that a draft chooses by id. */
export interface PreviewFrame {
  today: Day;
  towns: readonly Town[];
  topics: readonly Pick<Topic, 'id' | 'title'>[];
  /** Nothing of a new offer. */
  kept?: KeptOffer | undefined;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The key of a vocabulary that a text is; else another. */
function keyOf<T extends object, K extends keyof T & string>(
  vocabulary: T,
  text: string,
  otherwise: K,
): keyof T & string {
  return keysOf(vocabulary).find((key) => key === text) ?? otherwise;
}

const keysIn = <T extends object>(vocabulary: T, texts: readonly string[]) =>
  keysOf(vocabulary).filter((key) => texts.includes(key));

/** What of a rule the form does not show. */
const unseenOf = ({ except, where, note }: Partial<Rule>): Partial<Rule> => ({
  ...(except ? { except } : {}),
  ...(where ? { where } : {}),
  ...(note ? { note } : {}),
});

/**
 * A line as a rule, as soon as a day and a time are right; what else is right goes with it, and what its rule in the file
 * says beside.
 */
function ruleOf(line: TimeLine, original: Rule | undefined): Rule[] {
  const days: Weekday[] = WEEKDAYS.filter((day) => line.days.includes(day));
  const { from, to } = tidyTimes(line);
  if (days.length === 0 || !TIME.test(from)) return [];
  const { start, end, repeat, holidays } = line;
  const hasSeason = isDay(start) && isDay(end) && start <= end;
  return [
    {
      ...unseenOf(original ?? {}),
      days,
      from,
      ...(TIME.test(to) && to > from ? { to } : {}),
      ...(repeat === 'odd' || repeat === 'even' ? { weeks: repeat } : {}),
      ...(/^-?\d$/.test(repeat) ? { nth: [Number(repeat)] } : {}),
      ...(hasSeason ? { season: { start, end } } : {}),
      ...(holidays === 'open' || holidays === 'closed' ? { holidays } : {}),
    },
  ];
}

function priceOf({ amount, per, for: whom }: PriceLine, original: Price | undefined): Price[] {
  const kroner = tidyAmount(amount);
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(kroner)) return [];
  return [
    {
      amount: Number(kroner),
      per: keyOf(PRICE_PERIODS, per, 'session'),
      ...(whom.trim() ? { for: whom.trim() } : {}),
      ...(original?.with ? { with: original.with } : {}),
    },
  ];
}

function placeOf(line: PlaceLine, towns: readonly Town[]): Place[] {
  const town = towns.find(({ id }) => id === line.town);
  if (!town) return [];
  return [
    {
      id: undefined,
      name: line.name.trim() || undefined,
      address: line.address.trim() || undefined,
      postcode: town.postcodes[0] ?? '',
      town,
      at: town.at,
      located: 'town',
      access: keysIn(ACCESS, line.access),
      transport: undefined,
      formerly: [],
      source: undefined,
    },
  ];
}

/** A place that the form only names: its words stand for name and address. */
function keptPlaceOf({ id, words, town, access = [] }: SaidPlace & { id: string }, towns: readonly Town[]): Place {
  const at = towns.find(({ name }) => name === town) ?? {
    id: '',
    name: town,
    postcodes: [],
    at: { lat: 0, lon: 0 },
    neighbour: false,
  };
  return {
    id,
    name: words,
    address: undefined,
    postcode: '',
    town: at,
    at: at.at,
    located: 'town',
    access,
    transport: undefined,
    formerly: [],
    source: undefined,
  };
}

/** What a line was in the file; nothing for a new one. */
const originalOf = <T>({ origin }: { origin?: number | undefined }, values: ReadonlyMap<number, T> | undefined) =>
  origin === undefined ? undefined : values?.get(origin);

/** The values at the positions that a draft leaves as they are. */
const keptOf = <T>(positions: readonly number[], values: ReadonlyMap<number, T> | undefined): T[] =>
  positions.flatMap((position) => values?.get(position) ?? []);

const ageOf = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined);

/**
 * A draft as the offer it would be, for the preview: whatever is not written yet, or not right yet, is left out, and never
 * stops the rest.
 */
export function draftOffer(draft: Draft, { today, towns, topics, kept }: PreviewFrame): Offer {
  const { texts, choices, times, prices } = { ...EMPTY_DRAFT, ...draft };
  const places = placesInOrder(draft).flatMap((from) => {
    const line = 'line' in from ? draft.places[from.line] : undefined;
    if (line) return placeOf(line, towns);
    return 'kept' in from ? keptOf([from.kept], kept?.places).map((place) => keptPlaceOf(place, towns)) : [];
  });
  const isAlways = isAlwaysOpen(draft);
  const given = (text: string) => text.replaceAll(/\s+/g, ' ').trim() || undefined;
  return {
    id: 'dit-tilbud',
    title: given(texts.title) ?? 'Tilbuddets navn',
    summary: given(texts.summary) ?? '',
    organisation: {
      id: '',
      name: given(texts.organisation) ?? 'Arrangøren',
      type: keyOf(ORGANISATION_TYPES, texts.type, 'association'),
      town: undefined,
      contact: {},
      html: '',
      example: false,
      source: undefined,
      formerly: [],
    },
    topics: topics.filter(({ id }) => choices.topics.includes(id)) as Topic[],
    audience: keysIn(AUDIENCES, choices.audience),
    ages: { from: ageOf(texts.ageFrom), to: ageOf(texts.ageTo) },
    forText: given(texts.forText),
    notFor: given(texts.notFor),
    start: {
      route: keyOf(ROUTES, texts.route, 'unknown'),
      first: keyOf(FIRST_STEPS, texts.first, 'call'),
      how: given(texts.how),
      bring: given(texts.bring),
      wait: given(texts.wait),
    },
    welcome: given(texts.welcome),
    companion: texts.companion === 'true',
    attend: keysIn(ATTEND, choices.attend),
    places,
    area: 'local',
    when: isAlways
      ? []
      : [
          ...times.flatMap((line) => ruleOf(line, originalOf(line, kept?.times))),
          ...keptOf(draft.keptTimes, kept?.times),
        ],
    availability: keysOf(AVAILABILITY).find((key) => key === texts.availability),
    lasts: undefined,
    price: prices.flatMap((line) => priceOf(line, originalOf(line, kept?.prices))),
    languages: keysIn(LANGUAGES, choices.languages),
    contact: {
      phone: given(tidyPhone(texts.phone)),
      hours: given(texts.hours),
      email: given(texts.email),
      website: given(tidyWebsite(texts.website)),
    },
    status: keyOf(STATUSES, texts.status, 'open'),
    valid: {},
    image: undefined,
    source: { what: '', date: today },
    stage: kept?.stage ?? 'lasting',
    next: [],
    door: undefined,
    confirmed: undefined,
    asked: undefined,
    codes: [],
    judged: undefined,
    subsidy: undefined,
    formerly: [],
    replacedBy: undefined,
    example: false,
    html: '',
    text: texts.text,
  };
}
