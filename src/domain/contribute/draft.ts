/** What somebody has written in the form, as it was written: nothing is refused here. */

/** Fields of one text each, by the names of their controls. An empty text is nothing. */
export const TEXT_FIELDS = [
  'title',
  'summary',
  'organisation',
  'type',
  'first',
  'route',
  'how',
  'bring',
  'wait',
  'phone',
  'hours',
  'email',
  'website',
  'availability',
  'status',
  'ageFrom',
  'ageTo',
  'forText',
  'notFor',
  'welcome',
  'companion',
  'text',
  'from',
  'note',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields of several choices each. */
export const CHOICE_FIELDS = ['topics', 'attend', 'audience', 'languages'] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** How often: each week, the odd or even ones, or which of its weekday in the month. */
export const REPEATS = {
  weekly: 'Hver uge',
  odd: 'Hver anden uge, de ulige',
  even: 'Hver anden uge, de lige',
  '1': 'Den første i måneden',
  '2': 'Den anden i måneden',
  '3': 'Den tredje i måneden',
  '4': 'Den fjerde i måneden',
  '-1': 'Den sidste i måneden',
} as const;
/** In the order of a list to choose from: a plain object would put its numbers first. */
export const REPEAT_ORDER = ['weekly', 'odd', 'even', '1', '2', '3', '4', '-1'] as const satisfies readonly Repeat[];
export type Repeat = keyof typeof REPEATS;

/** What a line of a list was in the file: its place there, so that what the form does not show survives. */
interface Line {
  origin?: number | undefined;
}

/** One place, written in the offer itself. */
export interface PlaceLine extends Line {
  name: string;
  address: string;
  /** The id of a town. */
  town: string;
  lat: string;
  lon: string;
  access: readonly string[];
}

/** One line of "when": days and times of the week. */
export interface TimeLine extends Line {
  days: readonly string[];
  repeat: string;
  from: string;
  to: string;
  start: string;
  end: string;
  /** `open`, `closed` or empty. */
  holidays: string;
}

/** One price. */
export interface PriceLine extends Line {
  amount: string;
  per: string;
  for: string;
}

export interface Draft {
  texts: Readonly<Record<TextField, string>>;
  choices: Readonly<Record<ChoiceField, readonly string[]>>;
  places: readonly PlaceLine[];
  times: readonly TimeLine[];
  prices: readonly PriceLine[];
  /** Of an offer that is corrected: positions in `when` and `where` of what the form cannot show, and leaves as it is. */
  keptTimes: readonly number[];
  keptPlaces: readonly number[];
}

export const EMPTY_PLACE: PlaceLine = { name: '', address: '', town: '', lat: '', lon: '', access: [] };
export const EMPTY_TIME: TimeLine = {
  days: [],
  repeat: 'weekly',
  from: '',
  to: '',
  start: '',
  end: '',
  holidays: '',
};
export const EMPTY_PRICE: PriceLine = { amount: '', per: '', for: '' };

export const EMPTY_DRAFT: Draft = {
  texts: Object.fromEntries(TEXT_FIELDS.map((name) => [name, ''])) as Record<TextField, string>,
  choices: { topics: [], attend: [], audience: [], languages: [] },
  places: [],
  times: [],
  prices: [],
  keptTimes: [],
  keptPlaces: [],
};

/** Has nothing been said in a line? How often is chosen from the start. */
export const isEmptyPlace = ({ origin, access, ...texts }: PlaceLine) =>
  origin === undefined && access.length === 0 && Object.values(texts).every((text) => !text.trim());
export const isEmptyTime = ({ days, from, to, start, end, origin }: TimeLine) =>
  origin === undefined && days.length === 0 && !from && !to && !start && !end;
export const isEmptyPrice = (line: PriceLine) => line.origin === undefined && !line.amount.trim() && !line.for.trim();

/** May one come whenever one likes? Then the lines of "when" say nothing: the form hides them, and none is written. */
export const isAlwaysOpen = ({ texts }: Draft) => texts.availability === 'always';

/** Has nothing been written at all? */
export function isEmptyDraft({ texts, choices, places, times, prices }: Draft): boolean {
  return (
    Object.values(texts).every((text) => text.trim() === '') &&
    Object.values(choices).every((chosen) => chosen.length === 0) &&
    places.every(isEmptyPlace) &&
    times.every(isEmptyTime) &&
    prices.every(isEmptyPrice)
  );
}
