import { formatSessionDay, formatTime } from '../schedule/describe-schedule.ts';
import { type OfferRow } from '../offer/offer-row.ts';
import { toSlug } from '../text/fields.ts';
import type { FirstStep } from '../vocabulary/vocabulary.ts';
import { type Column, decodeColumn, encodeColumn } from './column.ts';
import { STAGE_CHOICES } from './facet.ts';
import { decodeFacets, type FacetFile, type OfferFacets, placePositions, placesOf } from './facet-file.ts';
import type { ListedOffer } from './listed-offer.ts';
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
  /** 0 where the facet file's day and time say it. */
  when: Column<TimedWords | 0>;
  where: Column<string>;
  price: Column<Words>;
  stale: Column<string>;
  example: Column<0 | 1>;
  /** The names of the facet file's places. */
  places: readonly string[];
}

const RING = /^Ring (\d\d) (\d\d) (\d\d) (\d\d)$/;

function sayNext(next: OfferFacets['next']): Pick<OfferRow, 'when' | 'time' | 'whenKnown'> | undefined {
  return next && { when: formatSessionDay(next.day), time: `kl. ${formatTime(next.from)}`, whenKnown: true };
}

/** `sayNext`, which says each day and time once: a list has few different ones. */
function nextSayer(): typeof sayNext {
  const said = new Map<string, ReturnType<typeof sayNext>>();
  return (next) => {
    const key = next ? `${next.day} ${next.from}` : '';
    const words = said.get(key) ?? sayNext(next);
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
  return decodeFacets(facetFile).map((facets, index) => ({
    ...facets,
    row: readRow(index, facets),
    points: facets.points.map((point, position) => ({
      ...point,
      name: rowFile.places[places[index]?.[position] ?? -1] ?? '',
    })),
  }));
}

function rowReader(file: RowFile): (index: number, facets: OfferFacets) => OfferRow {
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
  const say = nextSayer();
  const at = <T>(values: readonly T[], index: number): T => values[index] as T;
  return (index, { choices, next }) => {
    const title = at(file.titles, index);
    const words = at(columns.when, index);
    const [price, priceKnown] = at(columns.price, index);
    const said = words === 0 ? say(next) : { when: words[0], time: words[1], whenKnown: words[2] === 1 };
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
