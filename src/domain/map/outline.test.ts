import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { placeLabels, shoreUnder, textWidth } from './labels.ts';
import {
  clipRing,
  cropCoast,
  decodeCoast,
  encodeRing,
  isOnLand,
  ringArea,
  shoreLines,
  simplifyRing,
} from './outline.ts';
import type { Bounds, Coast, LonLat, Ring } from './outline.ts';
import { coastPath, distanceKm, frameAround, projectTo } from './projection.ts';
import type { Box } from './projection.ts';

const data = (name: string) => readFileSync(new URL(`../../features/map/data/${name}`, import.meta.url), 'utf8');
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

const denmark = JSON.parse(data('denmark-coast.json')) as Coast;
const towns = JSON.parse(data('denmark-towns.json')) as [name: string, lat: number, lon: number, rank: number][];
const land = decodeCoast(denmark);
const hedensted: Bounds = { west: 9.3864, south: 55.6688, east: 10.102, north: 55.9245 };
const around: Bounds = { west: 9.2, south: 55.5, east: 10.4, north: 56.1 };
const square: Ring = [
  [10, 55],
  [11, 55],
  [11, 56],
  [10, 56],
];

describe('the outline of Denmark', () => {
  test.each([
    ['Hedensted', 55.7704, 9.7011],
    ['Juelsminde', 55.7088, 10.0167],
    ['Hjarnø', 55.823, 10.085],
    ['Alrø', 55.86, 10.18],
    ['Endelave', 55.757, 10.29],
    ['Samsø', 55.85, 10.6],
    ['Tunø', 55.95, 10.44],
    ['Anholt', 56.7, 11.57],
    ['Christiansø', 55.321, 15.19],
    ['Mors in the Limfjord', 56.8, 8.7],
    ['Tønder by the border', 54.933, 8.864],
    ['Flensborg, south of it', 54.77, 9.43],
    ['Malmø', 55.58, 13.03],
  ])('%s is on land', (_, lat, lon) => {
    expect(isOnLand(land, { lat, lon })).toBe(true);
  });

  test.each([
    ['Horsens Fjord', 55.855, 9.95],
    ['Vejle Fjord', 55.685, 9.72],
    ['As Vig', 55.79, 10.1],
    ['between Alrø and Hjarnø', 55.84, 10.1],
    ['the Limfjord, a lake in GSHHG', 56.93, 9.1],
    ['Ringkøbing Fjord', 56, 8.25],
    ['Øresund', 55.75, 12.75],
    ['the North Sea', 56, 7.5],
  ])('%s is water', (_, lat, lon) => {
    expect(isOnLand(land, { lat, lon })).toBe(false);
  });

  it('stays within its bounds, and has one mainland that reaches the southern edge', () => {
    const points = land.flat();
    expect(Math.min(...points.map(([lon]) => lon))).toBeGreaterThanOrEqual(denmark.west);
    expect(Math.max(...points.map(([lon]) => lon))).toBe(denmark.east);
    expect(Math.min(...points.map(([, lat]) => lat))).toBe(denmark.south);
    expect(Math.max(...points.map(([, lat]) => lat))).toBe(denmark.north);
    const jutland = land.filter((ring) => ringArea(ring) > 0 && isOnLand([ring], { lat: 55.7704, lon: 9.7011 }));
    expect(jutland).toHaveLength(1);
    expect(isOnLand(jutland, { lat: 54.35, lon: 9.5 })).toBe(true);
  });

  it('names its source and licence', () => {
    expect(denmark).toMatchObject({ source: expect.stringContaining('GSHHG'), licence: 'LGPL-3.0-or-later' });
  });

  it('is small enough to send', () => {
    expect(gzipped(data('denmark-coast.json'))).toBeLessThanOrEqual(45_000);
    expect(gzipped(data('denmark-towns.json'))).toBeLessThanOrEqual(6_500);
    expect(gzipped(JSON.stringify(cropCoast(denmark, around)))).toBeLessThanOrEqual(9_000);
  });
});

describe('the towns', () => {
  it('lists the largest first, with Danish names', () => {
    expect(towns.slice(0, 4).map(([name]) => name)).toEqual(['København', 'Aarhus', 'Odense', 'Aalborg']);
    expect(towns.map(([, , , rank]) => rank).slice(0, 4)).toEqual([1, 1, 1, 1]);
    expect(towns.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Hedensted', 'Løsning', 'Juelsminde', 'Tørring', 'Skærbæk']),
    );
  });

  it('lies on land, but for harbours where the outline is coarse', () => {
    const wet = towns.filter(([, lat, lon]) => !isOnLand(land, { lat, lon })).map(([name]) => name);
    expect(wet).toEqual(['Løgstør', 'Nibe', 'Præstø', 'Christiansø']);
  });
});

describe('storing outlines', () => {
  it('gives back what was stored, to half a unit', () => {
    const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const points = fc.array(fc.tuple(degree(7, 16), degree(54, 58)), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(points, (ring) => {
        const numbers = encodeRing(ring, 100);
        const [again = []] = decodeCoast({ scale: 100, rings: [numbers] });
        expect(
          again.every(([lon, lat]) => ring.some((p) => Math.abs(p[0] - lon) < 0.0051 && Math.abs(p[1] - lat) < 0.0051)),
        ).toBe(true);
        expect(encodeRing(again, 100)).toEqual(numbers);
      }),
    );
    expect(land.map((ring) => encodeRing(ring, denmark.scale))).toEqual(denmark.rings);
  });

  it('leaves out a ring that has become a point or a line', () => {
    expect(
      encodeRing(
        square.map(([lon, lat]): LonLat => [lon / 1e4, lat / 1e4]),
        1,
      ),
    ).toEqual([]);
  });
});

describe('cropping', () => {
  const cropped = cropCoast(denmark, around);

  it('keeps inside the bounds and says them', () => {
    expect(cropped).toMatchObject(around);
    for (const [lon, lat] of decodeCoast(cropped).flat()) {
      expect(lon >= around.west && lon <= around.east && lat >= around.south && lat <= around.north).toBe(true);
    }
  });

  it('changes nothing of what is land inside', () => {
    const rings = decodeCoast(cropped);
    for (let lon = 9.2025; lon < 10.4; lon += 0.0631) {
      for (let lat = 55.5025; lat < 56.1; lat += 0.0373) {
        expect([lon, lat, isOnLand(rings, { lat, lon })]).toEqual([lon, lat, isOnLand(land, { lat, lon })]);
      }
    }
  });

  it('gives the same bytes when repeated, and when cropped in two steps', () => {
    expect(cropCoast(cropped, around)).toEqual(cropped);
    expect(cropCoast(denmark, around)).toEqual(cropped);
  });

  it('answers an inland frame with one rectangle, an open sea with nothing', () => {
    expect(cropCoast(denmark, { west: 9, south: 55.8, east: 9.2, north: 55.9 }).rings).toHaveLength(1);
    expect(cropCoast(denmark, { west: 7.3, south: 55.8, east: 7.5, north: 55.9 }).rings).toEqual([]);
  });

  it('cuts a ring on all four sides', () => {
    const middle = { west: 10.25, south: 55.25, east: 10.75, north: 55.75 };
    expect(ringArea(clipRing(square, middle))).toBeCloseTo(0.25);
    expect(clipRing(square, { ...middle, west: 12, east: 13 })).toEqual([]);
  });

  it('leaves the cut out of the shore to be stroked', () => {
    const lines = shoreLines(cropped);
    const onWest = lines.flatMap((line) =>
      line.filter(([lon], i) => lon === around.west && line[i - 1]?.[0] === around.west),
    );
    expect(onWest).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(cropped.rings.length);
    expect(shoreLines({ ...denmark, scale: 10, rings: [encodeRing(square, 10)] })).toEqual([[...square, square[0]]]);
  });
});

describe('simplifying', () => {
  it('leaves out what moves the outline less than the tolerance, and keeps what moves it more', () => {
    const dented: Ring = [...square.slice(0, 1), [10.5, 55.0005], ...square.slice(1)];
    expect(simplifyRing(dented, 100)).toEqual(square);
    expect(simplifyRing(dented, 10)).toEqual(dented);
  });

  it('keeps an islet, however coarse', () => {
    expect(simplifyRing(square, 1e9).length).toBeGreaterThanOrEqual(3);
    expect(simplifyRing([square[0], square[0], square[0], square[0]] as Ring, 10).length).toBeLessThanOrEqual(4);
    expect(simplifyRing([], 10)).toEqual([]);
  });
});

describe('the drawing', () => {
  const frame = frameAround(hedensted, { marginKm: 1, ratio: 440 / 288 });
  const projection = projectTo(frame, 440);
  const rings = decodeCoast(cropCoast(denmark, frame));
  const path = coastPath(rings, projection);

  it('has the shape that was asked for, and what was asked for in it', () => {
    expect(projection.height).toBeCloseTo(288, 6);
    expect(frame.west).toBeLessThan(hedensted.west);
    expect(frame.north).toBeGreaterThan(hedensted.north);
    expect([projection.x(frame.west), projection.y(frame.north)]).toEqual([0, 0]);
    expect([projection.x(frame.east), projection.y(frame.south)]).toEqual([440, projection.height]);
  });

  it('has the same shape as a Leaflet map', () => {
    const leafletY = (lat: number) => -Math.asinh(Math.tan((lat * Math.PI) / 180)) * (180 / Math.PI);
    const share = (leafletY(55.8) - leafletY(frame.north)) / (frame.east - frame.west);
    expect(projection.y(55.8)).toBeCloseTo(share * 440, 6);
  });

  it('measures 10 km as 10 km', () => {
    const lat = (frame.south + frame.north) / 2;
    const km = distanceKm({ lat, lon: 9.6 }, { lat, lon: 9.7 });
    expect((projection.x(9.7) - projection.x(9.6)) / projection.unitsPerKm).toBeCloseTo(km, 1);
  });

  it('is about 2 KB gzipped at 440 units wide', () => {
    expect(gzipped(path)).toBeLessThanOrEqual(2_000);
    expect(path).toMatch(/^m[-\d. mlqz]+z$/);
    expect(path).not.toMatch(/\.\d\d/);
  });

  it('rounds corners and writes no more than SVG needs', () => {
    const plain = {
      ...projection,
      bounds: { west: 0, south: 0, east: 9, north: 9 },
      x: (lon: number) => lon,
      y: (lat: number) => lat,
    };
    const box: Ring = [
      [1, 1],
      [1.5, 7],
      [6, 6.5],
    ];
    expect(coastPath([box, box], { ...plain, unitsPerKm: 1000 }, 0.01)).toMatchInlineSnapshot(
      `"m3.5 3.8q-2.5-2.8-2.2.2.2 3 2.5 2.8 2.2-.3-.3-3zm0 0q-2.5-2.8-2.2.2.2 3 2.5 2.8 2.2-.3-.3-3z"`,
    );
    expect(coastPath([], plain)).toBe('');
  });

  it('shows no frame line, also when the data end at its bounds', () => {
    for (const data of [rings, land]) {
      const points = pointsOf(coastPath(data, projection));
      const onFrame = points.filter(([x, y], i) => {
        const [beforeX, beforeY] = points[i - 1] ?? [NaN, NaN];
        const isAlong = (a: number, b: number, edge: number) => Math.abs(a - edge) < 2 && Math.abs(b - edge) < 2;
        const isTall = Math.abs(y - beforeY) > 8;
        const isWide = Math.abs(x - beforeX) > 8;
        const alongSides = isTall && (isAlong(x, beforeX, 0) || isAlong(x, beforeX, 440));
        return alongSides || (isWide && (isAlong(y, beforeY, 0) || isAlong(y, beforeY, 288)));
      });
      expect(onFrame).toEqual([]);
    }
  });

  it('measures distances as the crow flies', () => {
    expect(distanceKm({ lat: 55.7704, lon: 9.7011 }, { lat: 55.7088, lon: 10.0167 })).toBeCloseTo(20.9, 1);
    expect(distanceKm({ lat: 55, lon: 10 }, { lat: 56, lon: 10 })).toBeCloseTo(111.195, 2);
    expect(distanceKm({ lat: 55, lon: 10 }, { lat: 55, lon: 10 })).toBe(0);
  });
});

describe('labels', () => {
  const frame = { width: 440, height: 288 };
  const touches = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const pointAt = ({ x, y }: { x: number; y: number }): Box => ({
    left: x - 1,
    top: y - 1,
    right: x + 1,
    bottom: y + 1,
  });
  const inside = (box: Box) => box.left >= 0 && box.top >= 0 && box.right <= 440 && box.bottom <= 288;
  const town = fc.record({
    text: fc.constantFrom('Ry', 'Hedensted', 'Rask Mølle', 'Nykøbing Falster'),
    x: fc.integer({ min: -20, max: 460 }),
    y: fc.integer({ min: -20, max: 300 }),
    size: fc.constantFrom(12, 15, 19),
  });

  it('never lie on each other, on the dot of another, on the pin or outside the drawing', () => {
    const pin: Box = { left: 200, top: 130, right: 220, bottom: 150 };
    fc.assert(
      fc.property(fc.array(town, { maxLength: 40, size: 'max' }), (labels) => {
        const placed = placeLabels(labels, { ...frame, obstacles: [pin] });
        placed.forEach(({ box }, i) => {
          expect(inside(box)).toBe(true);
          const covers = placed.some(({ label }) => label !== placed[i]?.label && touches(box, pointAt(label)));
          expect(covers).toBe(false);
          expect([pin, ...placed.slice(0, i).map((other) => other.box)].some((other) => touches(box, other))).toBe(
            false,
          );
        });
      }),
      { numRuns: 400 },
    );
  });

  it('go right, else left, above, below', () => {
    const at = { text: 'Horsens', x: 200, y: 100, size: 15 };
    const beside = (side: number): Box => ({
      left: 200 + side * 50 - 30,
      top: 98,
      right: 200 + side * 50 + 30,
      bottom: 102,
    });
    const over: Box = { left: 190, top: 80, right: 210, bottom: 90 };
    const anchors = [[], [beside(1)], [beside(1), beside(-1)], [beside(1), beside(-1), over]].map((obstacles) => {
      const [label] = placeLabels([at], { ...frame, obstacles });
      return `${label?.anchor} ${(label?.y ?? 0) > 106 ? 'below' : (label?.y ?? 0) < 95 ? 'above' : 'beside'}`;
    });
    expect(anchors).toEqual(['start beside', 'end beside', 'middle above', 'middle below']);
  });

  it('that must stand come first, and stand even without room', () => {
    const crowd = { left: 0, top: 0, right: 440, bottom: 288 };
    const must = { text: 'Løsning', x: 191, y: 138, size: 15, must: true, gap: 14 };
    const other = { text: 'Hedensted', x: 191, y: 140, size: 15 };
    expect(placeLabels([other, must], { ...frame, obstacles: [crowd] }).map(({ label }) => label)).toEqual([must]);
    expect(placeLabels([other, must], frame)[0]?.label).toBe(must);
  });

  it('keep off the shore when they can', () => {
    const projection = projectTo(frameAround(hedensted, { marginKm: 1, ratio: 440 / 288 }), 440);
    const horsens = { text: 'Horsens', x: projection.x(9.8503), y: projection.y(55.8607), size: 15 };
    const [label] = placeLabels([horsens], { ...frame, cost: shoreUnder(land, projection) });
    expect(label?.anchor).toBe('end');
  });

  test.each([
    ['Hedensted', 506],
    ['Juelsminde', 532],
    ['Rask Mølle', 509],
    ['Kongens Lyngby', 754],
  ])('%s is given the width it has in Schibsted Grotesk, or a little more', (text, measured) => {
    expect(textWidth(text, 100)).toBeGreaterThanOrEqual(measured);
    expect(textWidth(text, 100)).toBeLessThan(measured * 1.1);
  });
});

/** The points a path goes through, absolute; `m`, `l`, `q`, `z` only. */
function pointsOf(path: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  let pen: [number, number] = [0, 0];
  let start = pen;
  for (const [, command = '', text = ''] of path.matchAll(/([mlqz])([^mlqz]*)/g)) {
    const numbers = [...text.matchAll(/-?(\d+(\.\d+)?|\.\d+)/g)].map(([number]) => Number(number));
    const size = command === 'q' ? 4 : 2;
    for (let i = 0; i + size <= numbers.length; i += size) {
      pen = [pen[0] + (numbers[i + size - 2] ?? 0), pen[1] + (numbers[i + size - 1] ?? 0)];
      points.push(pen);
    }
    if (command === 'm') start = pen;
    if (command === 'z') pen = start;
  }
  return points;
}
