/**
 * The coast as data: closed outlines, stored as differences between whole numbers, cut to the part a site needs.
 * Land is what lies inside an odd number of outlines: a lagoon or lake is an outline in the land, an island in it one
 * more. Draw all outlines as ONE polygon (SVG `fill-rule="evenodd"`, or one `L.polygon`), never one polygon each.
 */

/** Degrees, WGS 84; longitude first, as in GeoJSON. */
export type LonLat = [lon: number, lat: number];

/** A closed outline. The first point is not repeated at the end. Land is on the left when walking along it. */
export type Ring = LonLat[];

/** A rectangle in degrees. */
export type Bounds = { west: number; south: number; east: number; north: number };

/** What is stored: `scale` units per degree; a ring is `[x0, y0, dx, dy, dx, dy, …]` in whole units. */
export type Coast = Bounds & { source: string; licence: string; scale: number; rings: number[][] };

const METRES_PER_DEGREE = 111_195;

/**
 * Store one ring as whole numbers; points that fall together become one.
 *
 * @param scale units per degree (10,000 is 11 m)
 * @returns the numbers, or `[]` when fewer than three points are left
 * @example
 * encodeRing([[10, 55.8], [10.1, 55.8], [10.1, 55.9]], 10)   // [100, 558, 1, 0, 0, 1]
 */
export function encodeRing(ring: readonly LonLat[], scale: number): number[] {
  const points = ring.map(([lon, lat]): LonLat => [Math.round(lon * scale), Math.round(lat * scale)]);
  const distinct = points.filter(([x, y], i) => {
    const [beforeX, beforeY] = points.at(i - 1) ?? [NaN, NaN];
    return x !== beforeX || y !== beforeY;
  });
  if (distinct.length < 3) return [];
  return distinct.flatMap(([x, y], i) => {
    const [beforeX, beforeY] = distinct[i - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}

/**
 * Read the stored numbers back as degrees.
 *
 * @example
 * decodeCoast({ ...coast, scale: 10, rings: [[100, 558, 1, 0, 0, 1]] })   // [[[10, 55.8], [10.1, 55.8], [10.1, 55.9]]]
 */
export function decodeCoast(coast: Pick<Coast, 'scale' | 'rings'>): Ring[] {
  return coast.rings.map((numbers) => {
    const ring: Ring = [];
    let x = 0;
    let y = 0;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      ring.push([x / coast.scale, y / coast.scale]);
    }
    return ring;
  });
}

/**
 * Cut the coast to a rectangle, rounded outward to whole units; outlines outside it are left out.
 * The cut leaves edges along the rectangle: give more than is shown, so that they are never seen.
 *
 * @example
 * cropCoast(denmark, { west: 9.2, south: 55.5, east: 10.4, north: 56.1 })   // Hedensted and around: about 2.4 KB gzipped
 */
export function cropCoast(coast: Coast, bounds: Bounds): Coast {
  const { scale } = coast;
  const outward = {
    west: Math.max(coast.west, Math.floor(bounds.west * scale) / scale),
    south: Math.max(coast.south, Math.floor(bounds.south * scale) / scale),
    east: Math.min(coast.east, Math.ceil(bounds.east * scale) / scale),
    north: Math.min(coast.north, Math.ceil(bounds.north * scale) / scale),
  };
  const rings = decodeCoast(coast)
    .map((ring) => encodeRing(clipRing(ring, outward), scale))
    .filter((numbers) => numbers.length > 0);
  return { ...coast, ...outward, rings };
}

/** Cut one ring to a rectangle (Sutherland-Hodgman); `[]` when nothing of it is inside. */
export function clipRing(ring: readonly LonLat[], { west, south, east, north }: Bounds): Ring {
  let points: Ring = [...ring];
  points = clipSide(points, 0, west, 1);
  points = clipSide(points, 0, east, -1);
  points = clipSide(points, 1, south, 1);
  points = clipSide(points, 1, north, -1);
  return ringArea(points) === 0 ? [] : points;
}

/** Keep the part where `sign * (point[axis] - limit) >= 0`. */
function clipSide(ring: Ring, axis: 0 | 1, limit: number, sign: 1 | -1): Ring {
  const isInside = (p: LonLat) => sign * (p[axis] - limit) >= 0;
  if (ring.every(isInside)) return ring;
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1) ?? point;
    if (isInside(before) === isInside(point)) return isInside(point) ? [point] : [];
    const share = (limit - before[axis]) / (point[axis] - before[axis]);
    const along = before[(1 - axis) as 0 | 1] + share * (point[(1 - axis) as 0 | 1] - before[(1 - axis) as 0 | 1]);
    const crossing: LonLat = axis === 0 ? [limit, along] : [along, limit];
    return isInside(point) ? [crossing, point] : [crossing];
  });
}

/**
 * The shore alone, for stroking: the outlines as open lines (a whole one ends where it starts), without the edges that
 * a cut left along the rectangle.
 */
export function shoreLines(coast: Coast): LonLat[][] {
  const isOnEdge = (a: number, b: number, edges: number[]) => a === b && edges.includes(Math.round(a * coast.scale));
  const acrossEdges = [coast.west, coast.east].map((edge) => Math.round(edge * coast.scale));
  const upEdges = [coast.south, coast.north].map((edge) => Math.round(edge * coast.scale));
  const isCut = (a: LonLat, b: LonLat) => isOnEdge(a[0], b[0], acrossEdges) || isOnEdge(a[1], b[1], upEdges);
  return decodeCoast(coast).flatMap((ring) => {
    const firstCut = ring.findIndex((point, i) => isCut(ring.at(i - 1) ?? point, point));
    const walk = firstCut < 0 ? [...ring, ...ring.slice(0, 1)] : [...ring.slice(firstCut), ...ring.slice(0, firstCut)];
    const lines: LonLat[][] = [];
    walk.forEach((point, i) => {
      const before = walk[i - 1];
      const line = lines.at(-1);
      if (before && line && !isCut(before, point)) line.push(point);
      else lines.push([point]);
    });
    return lines.filter((line) => line.length > 1);
  });
}

/** Area in square degrees: positive for land, negative for a lake. */
export function ringArea(ring: readonly LonLat[]): number {
  let doubled = 0;
  let [beforeLon, beforeLat] = ring.at(-1) ?? [0, 0];
  for (const [lon, lat] of ring) {
    doubled += beforeLon * lat - lon * beforeLat;
    [beforeLon, beforeLat] = [lon, lat];
  }
  return doubled / 2;
}

/**
 * Whether a point is on land.
 *
 * @example
 * isOnLand(rings, { lat: 55.7704, lon: 9.7011 })   // true: Hedensted
 */
export function isOnLand(rings: readonly Ring[], { lat, lon }: { lat: number; lon: number }): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1) ?? [0, 0];
    for (const next of ring) {
      const spans = next[1] > lat !== before[1] > lat;
      if (spans && lon < ((before[0] - next[0]) * (lat - next[1])) / (before[1] - next[1]) + next[0]) inside = !inside;
      before = next;
    }
  }
  return inside;
}

/**
 * Leave out points that move the outline less than the tolerance (Douglas-Peucker). The first point stays, and an
 * island keeps at least three points however small it is.
 *
 * @param toleranceM metres; for a drawing half a unit is enough: `500 / projection.unitsPerKm`
 */
export function simplifyRing(ring: readonly LonLat[], toleranceM: number): Ring {
  const narrowing = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  const flat = ring.map(([lon, lat]): LonLat => [lon * narrowing * METRES_PER_DEGREE, lat * METRES_PER_DEGREE]);
  const kept = keepPoints([...flat, ...flat.slice(0, 1)], toleranceM);
  const simple = ring.filter((_, i) => kept.has(i));
  return simple.length >= 3 || ring.length <= 3 || toleranceM < 0.1 ? simple : simplifyRing(ring, toleranceM / 2);
}

/** Which points of a closed line to keep: its end, the point farthest from it, and what stands out between. */
function keepPoints(line: readonly LonLat[], tolerance: number): Set<number> {
  const last = line.length - 1;
  const turn = farthest(line, 0, last);
  const kept = new Set([0, turn.index]);
  const open: [from: number, to: number][] = [
    [0, turn.index],
    [turn.index, last],
  ];
  for (let span = open.pop(); span; span = open.pop()) {
    const { index, distance } = farthest(line, ...span);
    if (distance <= tolerance) continue;
    kept.add(index);
    open.push([span[0], index], [index, span[1]]);
  }
  return kept;
}

/** The point between two others that lies farthest from the straight line between them. */
function farthest(line: readonly LonLat[], from: number, to: number): { index: number; distance: number } {
  const [startX, startY] = line[from] ?? [0, 0];
  const [endX, endY] = line[to] ?? [0, 0];
  const [acrossX, acrossY] = [endX - startX, endY - startY];
  const length2 = acrossX * acrossX + acrossY * acrossY;
  let found = { index: from, distance: 0 };
  for (let i = from + 1; i < to; i++) {
    const [x, y] = line[i] ?? [0, 0];
    const along = length2 && ((x - startX) * acrossX + (y - startY) * acrossY) / length2;
    const share = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(x - startX - share * acrossX, y - startY - share * acrossY);
    if (distance > found.distance) found = { index: i, distance };
  }
  return found;
}
