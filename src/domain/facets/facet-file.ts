import { type Column, decodeColumn, decodeLists, encodeColumn, encodeLists, type ListColumn } from './column.ts';
import type { OfferFacet } from './facet.ts';
import type { ListedOffer, ListedPoint } from './listed-offer.ts';
import { type Occasion, PARTS } from './occasion.ts';
import { stampOf } from './stamp.ts';

/**
 * `/tilbud/facetter.json`: what the directory's script chooses, counts, orders and maps by; the texts of the rows stand
 * in `/tilbud/raekker.json`, and the days of the next times with them. One value a column for each offer, in the order of
 * the list.
 */
export interface FacetFile {
  /** Of which offers this is: the same in every file that belongs together. */
  stamp: string;
  topic: ListColumn<string>;
  audience: ListColumn<string>;
  price: Column<readonly string[]>;
  route: Column<readonly string[]>;
  attend: ListColumn<string>;
  language: ListColumn<string>;
  stage: Column<readonly string[]>;
  type: Column<readonly string[]>;
  /** Times of the week, each as a number: see `slotNumber`. */
  slots: ListColumn<number>;
  ended: Column<0 | 1>;
  places: {
    town: Column<string>;
    stepFree: Column<0 | 1>;
    /** In 1/100,000 of a degree, each as the step from the one before. */
    lat: readonly number[];
    lon: readonly number[];
    /** Which places an offer has. */
    of: ListColumn<number>;
  };
}

/** What the facet file alone tells of an offer; the rows name the places and the days of the next times. */
export interface OfferFacets extends Omit<ListedOffer, 'row' | 'points' | 'occasions' | 'next'> {
  points: readonly Omit<ListedPoint, 'name'>[];
  /** Only those whose time is known. */
  timed: readonly Omit<Occasion, 'next'>[];
}

/** Different times of a week: a part of the day on each weekday. */
const SLOTS = 7 * PARTS.length;

/** The time of the week, and from `SLOTS` on also at which of the offer's places: the first is 0, as is having none. */
function slotNumber({ point = 0, slot }: Occasion): number {
  const part = PARTS.findIndex((one) => one.part === slot?.part);
  return point * SLOTS + (slot?.weekday ?? 0) * PARTS.length + part;
}

function readSlot(number: number, hasPoints: boolean): Omit<Occasion, 'next'> {
  const within = number % SLOTS;
  const { part } = PARTS[within % PARTS.length] ?? PARTS[0];
  return {
    point: hasPoints ? Math.floor(number / SLOTS) : undefined,
    slot: { weekday: Math.floor(within / PARTS.length), part },
  };
}

/** The times of an offer that are known, in the order of the files. */
export const timedOf = ({ occasions }: Pick<ListedOffer, 'occasions'>) => occasions.filter(({ slot }) => slot);

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
  const choicesOf = (facet: OfferFacet) => offers.map(({ choices }) => choices[facet]);
  return {
    stamp: stampOf(offers.map(({ row }) => row.id)),
    topic: encodeLists(choicesOf('topic')),
    audience: encodeLists(choicesOf('audience')),
    price: encodeColumn(choicesOf('price')),
    route: encodeColumn(choicesOf('route')),
    attend: encodeLists(choicesOf('attend')),
    language: encodeLists(choicesOf('language')),
    stage: encodeColumn(choicesOf('stage')),
    type: encodeColumn(choicesOf('type')),
    slots: encodeLists(offers.map((offer) => timedOf(offer).map(slotNumber))),
    ended: encodeColumn(offers.map(({ ended }) => (ended ? 1 : 0))),
    places: {
      town: encodeColumn(places.map(({ town }) => town)),
      stepFree: encodeColumn(places.map(({ stepFree }) => (stepFree ? 1 : 0))),
      lat: steps(places.map(({ lat }) => toUnits(lat))),
      lon: steps(places.map(({ lon }) => toUnits(lon))),
      of: encodeLists(offers.map(({ points }) => points.map((point) => positions.get(JSON.stringify(point)) ?? -1))),
    },
  };
}

function readPlaces({ town, stepFree, lat, lon }: FacetFile['places']): Omit<ListedPoint, 'name'>[] {
  const lats = sumUp(lat);
  const lons = sumUp(lon);
  const access = decodeColumn(stepFree);
  return decodeColumn(town).map((id, index) => ({
    lat: (lats[index] ?? 0) / 1e5,
    lon: (lons[index] ?? 0) / 1e5,
    town: id,
    stepFree: access[index] === 1,
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
    attend: decodeLists(file.attend),
    language: decodeLists(file.language),
    stage: decodeColumn(file.stage),
    type: decodeColumn(file.type),
  };
  const slots = decodeLists(file.slots);
  const ended = decodeColumn(file.ended);
  return placePositions(file).map((positions, index): OfferFacets => {
    const points = positions.flatMap((position) => places[position] ?? []);
    const choicesOf = (facet: keyof typeof columns) => columns[facet][index] ?? [];
    return {
      choices: {
        topic: choicesOf('topic'),
        audience: choicesOf('audience'),
        price: choicesOf('price'),
        route: choicesOf('route'),
        attend: choicesOf('attend'),
        language: choicesOf('language'),
        stage: choicesOf('stage'),
        type: choicesOf('type'),
      },
      points,
      timed: (slots[index] ?? []).map((number) => readSlot(number, points.length > 0)),
      ended: ended[index] === 1,
    };
  });
}
