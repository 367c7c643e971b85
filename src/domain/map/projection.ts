/**
 * From degrees to a drawing: Web Mercator, so that a static SVG and the Leaflet map that replaces it have the same
 * shape, and every drawing of the same bounds matches. Units are the SVG's own (CSS pixels at its natural size).
 */
import { clipRing, ringArea, simplifyRing } from './outline.ts';
import type { Bounds, Ring } from './outline.ts';

/** Where a place falls in a drawing that shows `bounds`. `unitsPerKm` is true in the middle: use it for a scale bar. */
export type Projection = {
  bounds: Bounds;
  width: number;
  height: number;
  x: (lon: number) => number;
  y: (lat: number) => number;
  unitsPerKm: number;
};

/** A rectangle in drawing units, y downward. */
export type Box = { left: number; top: number; right: number; bottom: number };

const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** How far outside the drawing a cut runs, in units: a stroke up to twice as wide leaves no frame line. */
const CUT_MARGIN = 6;

/** How far from a corner its rounding starts, in units: less than the margin, so that no cut corner reaches the drawing. */
const CORNER = 4;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
/** Web Mercator northing in degrees of longitude at the equator. */
const mercator = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) * 180) / Math.PI;
const unmercator = (northing: number) => (Math.atan(Math.exp(radians(northing))) * 360) / Math.PI - 90;

/**
 * How the crow flies between two places, in km (haversine, mean earth radius: 0.5 % at worst).
 *
 * @example
 * distanceKm({ lat: 55.7704, lon: 9.7011 }, { lat: 55.7088, lon: 10.0167 })   // 20.9: Hedensted to Juelsminde
 */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const north = Math.sin(radians(b.lat - a.lat) / 2);
  const east = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = north * north + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Widen bounds by a margin, and then to a shape, around the same middle.
 *
 * @param ratio width divided by height of the drawing; left out, the shape follows the bounds
 * @example
 * projectTo(frameAround(served, { marginKm: 2, ratio: 440 / 288 }), 440).height   // 288
 */
export function frameAround(bounds: Bounds, { marginKm = 0, ratio }: { marginKm?: number; ratio?: number }): Bounds {
  const marginLat = marginKm / KM_PER_DEGREE;
  const marginLon = marginLat / Math.cos(radians((bounds.south + bounds.north) / 2));
  const low = mercator(bounds.south - marginLat);
  const high = mercator(bounds.north + marginLat);
  const [west, east] = [bounds.west - marginLon, bounds.east + marginLon];
  const width = ratio ? Math.max(east - west, (high - low) * ratio) : east - west;
  const height = ratio ? Math.max(high - low, (east - west) / ratio) : high - low;
  return {
    west: (west + east - width) / 2,
    south: unmercator((low + high - height) / 2),
    east: (west + east + width) / 2,
    north: unmercator((low + high + height) / 2),
  };
}

/**
 * A projection that shows `bounds` in a drawing `width` units wide; the height follows.
 *
 * @example
 * const { height, x, y } = projectTo({ west: 9.2, south: 55.6, east: 10.2, north: 56 }, 440);
 * // height 313.5, x(9.2) 0, y(56) 0
 */
export function projectTo(bounds: Bounds, width: number): Projection {
  const scale = width / (bounds.east - bounds.west);
  const top = mercator(bounds.north);
  const middle = unmercator((mercator(bounds.south) + top) / 2);
  return {
    bounds,
    width,
    height: (top - mercator(bounds.south)) * scale,
    x: (lon) => (lon - bounds.west) * scale,
    y: (lat) => (top - mercator(lat)) * scale,
    unitsPerKm: scale / (KM_PER_DEGREE * Math.cos(radians(middle))),
  };
}

/**
 * All land of a drawing as one SVG path, for `<path fill-rule="evenodd">`, its corners rounded. Where the outlines are
 * cut, the edges run outside the drawing, also when the data end exactly at its bounds.
 *
 * @param rings from `decodeCoast`, of at least the projection's bounds
 * @param detail in units: what is smaller is left out; raise it for a drawing that is shown small
 * @returns the `d` attribute, relative steps with one decimal at most; `''` when there is no land
 */
export function coastPath(rings: readonly Ring[], projection: Projection, detail = 0.4): string {
  const { bounds, unitsPerKm } = projection;
  const wider = frameAround(bounds, { marginKm: CUT_MARGIN / unitsPerKm });
  const path = startPath();
  for (const ring of rings) {
    const inside = clipRing(pushOut(ring, bounds, wider), wider);
    const drawn = simplifyRing(inside, (detail * 1000) / unitsPerKm);
    const points = drawn.map(([lon, lat]): Point => [projection.x(lon), projection.y(lat)]);
    if (Math.abs(ringArea(points)) < detail) continue;
    const corners = points.map((point, i) =>
      roundCorner(points.at(i - 1) ?? point, point, points[(i + 1) % points.length] ?? point),
    );
    corners.forEach(([from, corner, to], i) => {
      if (i === 0) path.step('m', from);
      else if (!path.isAt(from)) path.step('l', from);
      path.step('q', corner, to);
    });
    path.close();
  }
  return path.text();
}

/** Data cut exactly at the frame would be stroked along it: such points move out to the wider frame. */
function pushOut(ring: Ring, frame: Bounds, wider: Bounds): Ring {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-4;
  return ring.map(([lon, lat]) => [
    near(lon, frame.west) ? wider.west : near(lon, frame.east) ? wider.east : lon,
    near(lat, frame.south) ? wider.south : near(lat, frame.north) ? wider.north : lat,
  ]);
}

/** Whole tenths of a unit. */
type Point = [x: number, y: number];

/** Where the curve round a corner starts, its control point, and where it ends: half-way, or `CORNER` units at most. */
function roundCorner(before: Point, corner: Point, after: Point): [from: Point, corner: Point, to: Point] {
  const toward = ([x, y]: Point): Point => {
    const share = Math.min(0.5, CORNER / Math.hypot(x - corner[0], y - corner[1]));
    return tenths([corner[0] + share * (x - corner[0]), corner[1] + share * (y - corner[1])]);
  };
  return [toward(before), tenths(corner), toward(after)];
}

const tenths = ([x, y]: Point): Point => [Math.round(x * 10), Math.round(y * 10)];

/** Writes relative steps with no more characters than SVG needs. */
function startPath() {
  let text = '';
  let [command, number] = ['', ''];
  let pen: Point = [0, 0];
  let start = pen;
  const write = (tenth: number) => {
    const next = String(tenth / 10).replace(/^(-?)0\./, '$1.');
    const needsSpace = number !== '' && !next.startsWith('-') && !(next.startsWith('.') && number.includes('.'));
    text += needsSpace ? ` ${next}` : next;
    number = next;
  };
  return {
    isAt: ([x, y]: Point) => x === pen[0] && y === pen[1],
    step(next: 'm' | 'l' | 'q', ...points: Point[]) {
      if (next !== command) [text, number] = [text + next, ''];
      command = next;
      const [fromX, fromY] = pen;
      for (const [x, y] of points) {
        write(x - fromX);
        write(y - fromY);
        pen = [x, y];
      }
      if (next === 'm') start = pen;
    },
    close() {
      text += 'z';
      [command, number, pen] = ['z', '', start];
    },
    text: () => text,
  };
}
