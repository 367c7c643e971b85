import type { Day } from '../date/day.ts';
import { type Column, decodeColumn, decodeLists, encodeColumn, encodeLists, type ListColumn } from './column.ts';
import type { Facet } from './facet.ts';
import type { ListedOffer, ListedPoint } from './listed-offer.ts';
import { stampOf } from './stamp.ts';

/**
 * `/tilbud/facetter.json`: what the directory's script chooses, counts, orders and maps by; the texts of the rows stand
 * in `/tilbud/raekker.json`. One value a column for each offer, in the order of the list. Towns follow from the places.
 */
export interface FacetFile {
  /** Of which offers this is: the same in every file that belongs together. */
  stamp: string;
  topic: ListColumn<string>;
  audience: ListColumn<string>;
  price: Column<readonly string[]>;
  route: Column<readonly string[]>;
  stage: Column<readonly string[]>;
  type: Column<readonly string[]>;
  /** The day and time it happens next; empty where not known. */
  day: Column<Day>;
  from: Column<string>;
  ended: Column<0 | 1>;
  places: {
    town: Column<string>;
    /** In 1/100,000 of a degree, each as the step from the one before. */
    lat: readonly number[];
    lon: readonly number[];
    /** Which places an offer has. */
    of: ListColumn<number>;
  };
}

/** What the facet file alone tells of an offer; places are named in the rows. */
export interface OfferFacets extends Omit<ListedOffer, 'row' | 'points'> {
  points: readonly Omit<ListedPoint, 'name'>[];
}

const toUnits = (degrees: number) => Math.round(degrees * 1e5);
const steps = (numbers: readonly number[]) => numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

function sumUp(deltas: readonly number[]): number[] {
  let sum = 0;
  return deltas.map((delta) => (sum += delta));
}

/** The different places of a list, town by town, so that each lies near the one before. */
export function placesOf(offers: readonly ListedOffer[]): ListedPoint[] {
  const different = new Map(offers.flatMap(({ points }) => points.map((point) => [JSON.stringify(point), point])));
  const key = ({ town, lat, lon, name }: ListedPoint) => `${town} ${lat.toFixed(5)} ${lon.toFixed(5)} ${name}`;
  return [...different.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Write the facet file of a list. */
export function encodeFacets(offers: readonly ListedOffer[]): FacetFile {
  const places = placesOf(offers);
  const positions = new Map(places.map((place, index) => [JSON.stringify(place), index]));
  const choicesOf = (facet: Facet) => offers.map(({ choices }) => choices[facet]);
  return {
    stamp: stampOf(offers.map(({ row }) => row.id)),
    topic: encodeLists(choicesOf('topic')),
    audience: encodeLists(choicesOf('audience')),
    price: encodeColumn(choicesOf('price')),
    route: encodeColumn(choicesOf('route')),
    stage: encodeColumn(choicesOf('stage')),
    type: encodeColumn(choicesOf('type')),
    day: encodeColumn(offers.map(({ next }) => next?.day ?? '')),
    from: encodeColumn(offers.map(({ next }) => next?.from ?? '')),
    ended: encodeColumn(offers.map(({ ended }) => (ended ? 1 : 0))),
    places: {
      town: encodeColumn(places.map(({ town }) => town)),
      lat: steps(places.map(({ lat }) => toUnits(lat))),
      lon: steps(places.map(({ lon }) => toUnits(lon))),
      of: encodeLists(offers.map(({ points }) => points.map((point) => positions.get(JSON.stringify(point)) ?? -1))),
    },
  };
}

function readPlaces({ town, lat, lon }: FacetFile['places']): Omit<ListedPoint, 'name'>[] {
  const lats = sumUp(lat);
  const lons = sumUp(lon);
  return decodeColumn(town).map((id, index) => ({
    lat: (lats[index] ?? 0) / 1e5,
    lon: (lons[index] ?? 0) / 1e5,
    town: id,
  }));
}

/** Which places each offer has, as positions among the file's. */
export function placePositions(file: FacetFile): number[][] {
  return decodeLists(file.places.of);
}

/** Read a facet file: one for each offer, in the order of the list. */
export function decodeFacets(file: FacetFile): OfferFacets[] {
  const places = readPlaces(file.places);
  const columns = {
    topic: decodeLists(file.topic),
    audience: decodeLists(file.audience),
    price: decodeColumn(file.price),
    route: decodeColumn(file.route),
    stage: decodeColumn(file.stage),
    type: decodeColumn(file.type),
  };
  const days = decodeColumn(file.day);
  const times = decodeColumn(file.from);
  const ended = decodeColumn(file.ended);
  return placePositions(file).map((positions, index): OfferFacets => {
    const points = positions.flatMap((position) => places[position] ?? []);
    const choicesOf = (facet: keyof typeof columns) => columns[facet][index] ?? [];
    const [day = '', from = ''] = [days[index], times[index]];
    return {
      choices: {
        topic: choicesOf('topic'),
        town: [...new Set(points.map(({ town }) => town))],
        audience: choicesOf('audience'),
        price: choicesOf('price'),
        route: choicesOf('route'),
        stage: choicesOf('stage'),
        type: choicesOf('type'),
      },
      next: day ? { day, from } : undefined,
      points,
      ended: ended[index] === 1,
    };
  });
}
