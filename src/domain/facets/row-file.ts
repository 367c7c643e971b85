import type { Day } from '../date/day.ts';
import { type OfferRow } from '../offer/offer-row.ts';
import { toSlug } from '../text/fields.ts';
import type { FirstStep } from '../vocabulary/vocabulary.ts';
import { type Column, decodeColumn, encodeColumn } from './column.ts';
import { type OfferChoices, STAGE_CHOICES } from './facet.ts';
import { decodeFacets, type FacetFile, type OfferFacets, placePositions, placesOf, timedOf } from './facet-file.ts';
import type { ListedOffer } from './listed-offer.ts';
import { type Moment, sayMoment } from './moment.ts';
import { type Occasion, soonest, withUntimed } from './occasion.ts';
import { stampOf } from './stamp.ts';

/** A line of words and whether it is known: what is not stands soft. */
type Words = readonly [text: string, known: 0 | 1];
/** The same with a time of day after it. */
type TimedWords = readonly [when: string, time: string, known: 0 | 1];

/**
 * `/tilbud/raekker.json`: the texts of the rows, one value a column for each offer, in the order of the facet file. What
 * follows from the facet file, or from the title, is left out.
 */
export interface RowFile {
  stamp: string;
  titles: readonly string[];
  /** Ids that are not the title's slug, by position. */
  ids: Readonly<Record<number, string>>;
  /** Before and after the first " · ". */
  who: Column<string>;
  whom: Column<string>;
  first: Column<FirstStep>;
  /** Telephone numbers are eight digits here: "75891811" is "Ring 75 89 18 11". */
  start: readonly string[];
  /** The next day and time of each of the facet file's times of the week, one after the other; empty where not known. */
  days: Column<Day>;
  times: Column<string>;
  /** 0 where the soonest of them says it. */
  when: Column<TimedWords | 0>;
  where: Column<string>;
  price: Column<Words>;
  stale: Column<string>;
  example: Column<0 | 1>;
  /** The names of the facet file's places. */
  places: readonly string[];
}

const RING = /^Ring (\d\d) (\d\d) (\d\d) (\d\d)$/;

/** `sayMoment`, which says each day and time once: a list has few different ones. */
function momentSayer(): typeof sayMoment {
  const said = new Map<string, ReturnType<typeof sayMoment>>();
  return (moment) => {
    const key = `${moment.day} ${moment.from}`;
    const words = said.get(key) ?? sayMoment(moment);
    said.set(key, words);
    return words;
  };
}

function encodeWhen({ row, next }: ListedOffer): TimedWords | 0 {
  return next ? 0 : [row.when, row.time, row.whenKnown ? 1 : 0];
}

/** Write the row file of a list. */
export function encodeRows(offers: readonly ListedOffer[]): RowFile {
  const rows = offers.map(({ row }) => row);
  const nexts = offers.flatMap((offer) => timedOf(offer).map(({ next }) => next));
  const whos = rows.map(({ who }) => who.split(/ · (.*)/s));
  return {
    stamp: stampOf(rows.map(({ id }) => id)),
    titles: rows.map(({ title }) => title),
    ids: Object.fromEntries(
      rows.flatMap(({ id, title }, index): [number, string][] => (id === toSlug(title) ? [] : [[index, id]])),
    ),
    who: encodeColumn(whos.map(([who = '']) => who)),
    whom: encodeColumn(whos.map(([, whom = '']) => whom)),
    first: encodeColumn(rows.map(({ first }) => first)),
    start: rows.map(({ start }) => start.replace(RING, '$1$2$3$4')),
    days: encodeColumn(nexts.map((next) => next?.day ?? '')),
    times: encodeColumn(nexts.map((next) => next?.from ?? '')),
    when: encodeColumn(offers.map(encodeWhen)),
    where: encodeColumn(rows.map(({ where }) => where)),
    price: encodeColumn(rows.map(({ price, priceKnown }): Words => [price, priceKnown ? 1 : 0])),
    stale: encodeColumn(rows.map(({ stale }) => stale)),
    example: encodeColumn(rows.map(({ example }) => (example ? 1 : 0))),
    places: placesOf(offers).map(({ name }) => name),
  };
}

/** The two files are of different offers: the site was published anew between their fetching. */
export class StampError extends Error {
  override name = 'StampError';
}

/**
 * Read both files into the list they were written from.
 *
 * @throws StampError when they do not belong together
 */
export function decodeListing(facetFile: FacetFile, rowFile: RowFile): ListedOffer[] {
  if (facetFile.stamp !== rowFile.stamp) {
    throw new StampError(`Facets are of ${facetFile.stamp}, rows of ${rowFile.stamp}.`);
  }
  const places = placePositions(facetFile);
  const readRow = rowReader(rowFile);
  const readOccasions = occasionReader(rowFile);
  return decodeFacets(facetFile).map((facets, index) => {
    const { choices, ended } = facets;
    const occasions = readOccasions(facets);
    const next = soonest(occasions);
    const points = facets.points.map((point, position) => ({
      ...point,
      name: rowFile.places[places[index]?.[position] ?? -1] ?? '',
    }));
    return { row: readRow(index, choices, next), choices, points, occasions, next, ended };
  });
}

/** Reads the times of one offer after the other: their days stand in one column. */
function occasionReader(file: RowFile): (facets: OfferFacets) => readonly Occasion[] {
  const days = decodeColumn(file.days);
  const times = decodeColumn(file.times);
  let read = 0;
  return ({ timed, points }) => {
    const occasions = timed.map((occasion): Occasion => {
      const [day = '', from = ''] = [days[read], times[read]];
      read++;
      return { ...occasion, next: day ? { day, from } : undefined };
    });
    return withUntimed(occasions, points.length);
  };
}

type ReadRow = (index: number, choices: OfferChoices, next: Moment | undefined) => OfferRow;

function rowReader(file: RowFile): ReadRow {
  const columns = {
    who: decodeColumn(file.who),
    whom: decodeColumn(file.whom),
    first: decodeColumn(file.first),
    when: decodeColumn(file.when),
    where: decodeColumn(file.where),
    price: decodeColumn(file.price),
    stale: decodeColumn(file.stale),
    example: decodeColumn(file.example),
  };
  const stages = new Map(Object.entries(STAGE_CHOICES).map(([stage, choice]) => [choice, stage as OfferRow['stage']]));
  const say = momentSayer();
  const at = <T>(values: readonly T[], index: number): T => values[index] as T;
  return (index, choices, next) => {
    const title = at(file.titles, index);
    const words = at(columns.when, index);
    const [price, priceKnown] = at(columns.price, index);
    const said = words === 0 ? next && say(next) : { when: words[0], time: words[1], whenKnown: words[2] === 1 };
    return {
      id: file.ids[index] ?? toSlug(title),
      title,
      who: [at(columns.who, index), at(columns.whom, index)].filter(Boolean).join(' · '),
      stage: stages.get(choices.stage[0] ?? '') ?? 'lasting',
      first: at(columns.first, index),
      start: at(file.start, index).replace(/^(\d\d)(\d\d)(\d\d)(\d\d)$/, 'Ring $1 $2 $3 $4'),
      ...(said ?? { when: '', time: '', whenKnown: false }),
      where: at(columns.where, index),
      price,
      priceKnown: priceKnown === 1,
      stale: at(columns.stale, index),
      example: at(columns.example, index) === 1,
    };
  };
}
