import type { Day } from '../date/day.ts';
import { isDay } from '../date/day.ts';
import { holdsCpr } from '../text/cpr.ts';
import {
  CHOICE_FIELDS,
  type Draft,
  EMPTY_DRAFT,
  EMPTY_PRICE,
  EMPTY_TIME,
  isEmptyDraft,
  type PlaceLine,
  type PriceLine,
  TEXT_FIELDS,
  type TimeLine,
} from './draft.ts';

/** A draft as the device keeps it: one JSON text. Whatever stands there instead is no draft, and never throws. */

export interface StoredDraft {
  draft: Draft;
  /** The day it was last changed. */
  on: Day;
}

/** More than a form holds; a store that somebody else filled is not read. */
const MOST = 100_000;
const MOST_LINES = 60;

type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): Unknown => (isRecord(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST_LINES) : []);
const textsOf = (value: unknown): string[] => listOf(value).filter((item) => typeof item === 'string');
const positionsOf = (value: unknown): number[] => listOf(value).filter(isPosition);
const isPosition = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const originOf = ({ origin }: Unknown) => (isPosition(origin) ? { origin } : {});

function placeOf(value: unknown): PlaceLine {
  const line = recordOf(value);
  return {
    name: textOf(line['name']),
    address: textOf(line['address']),
    town: textOf(line['town']),
    lat: textOf(line['lat']),
    lon: textOf(line['lon']),
    access: textsOf(line['access']),
    ...originOf(line),
  };
}

function timeOf(value: unknown): TimeLine {
  const line = recordOf(value);
  return {
    days: textsOf(line['days']),
    repeat: textOf(line['repeat']) || EMPTY_TIME.repeat,
    from: textOf(line['from']),
    to: textOf(line['to']),
    start: textOf(line['start']),
    end: textOf(line['end']),
    holidays: textOf(line['holidays']),
    ...originOf(line),
  };
}

function priceOf(value: unknown): PriceLine {
  const line = recordOf(value);
  return {
    amount: textOf(line['amount']),
    per: textOf(line['per']) || EMPTY_PRICE.per,
    for: textOf(line['for']),
    ...originOf(line),
  };
}

/** The same fields, where what looks like a CPR number empties its field. */
function withoutCpr<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' && holdsCpr(value) ? '' : value]),
  ) as T;
}

/**
 * The text to keep; undefined for a draft in which nothing stands, which leaves no trace. A field that holds what looks
 * like a CPR number is never kept.
 */
export function writeDraft(draft: Draft, on: Day): string | undefined {
  const { texts, places, times, prices } = draft;
  const kept: Draft = {
    ...draft,
    texts: withoutCpr(texts),
    places: places.map(withoutCpr),
    times: times.map(withoutCpr),
    prices: prices.map(withoutCpr),
  };
  return isEmptyDraft(kept) ? undefined : JSON.stringify({ on, ...kept });
}

/** Read what the device kept; undefined when there is nothing, or nothing that is a draft. */
export function readDraft(text: string | null): StoredDraft | undefined {
  if (!text || text.length > MOST) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const [texts, choices] = [recordOf(value['texts']), recordOf(value['choices'])];
  const draft: Draft = {
    texts: { ...EMPTY_DRAFT.texts, ...Object.fromEntries(TEXT_FIELDS.map((name) => [name, textOf(texts[name])])) },
    choices: {
      ...EMPTY_DRAFT.choices,
      ...Object.fromEntries(CHOICE_FIELDS.map((name) => [name, textsOf(choices[name])])),
    },
    places: listOf(value['places']).map(placeOf),
    times: listOf(value['times']).map(timeOf),
    prices: listOf(value['prices']).map(priceOf),
    keptTimes: positionsOf(value['keptTimes']),
    keptPlaces: positionsOf(value['keptPlaces']),
  };
  const on = textOf(value['on']);
  return isEmptyDraft(draft) ? undefined : { draft, on: isDay(on) ? on : '' };
}
