import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupKey, groupPoints, offersOf } from './groups.ts';
import type { MapPoint } from './points.ts';

const SIZE = 44;
/** A point whose degrees are its pixels. */
const point = (lon: number, lat: number, ids: string[] = ['yoga']): MapPoint => ({
  key: `${lon} ${lat}`,
  name: '',
  lat,
  lon,
  offers: ids.map((id) => ({ id, title: id, href: '', points: [] })),
});
const pixels = ({ lat, lon }: MapPoint) => ({ x: lon, y: lat });
const pixel = fc.integer({ min: -200, max: 600 });
const points = fc.array(fc.tuple(pixel, pixel), { maxLength: 120 }).map((all) => all.map(([x, y]) => point(x, y)));

test('no two marks ever overlap', () => {
  fc.assert(
    fc.property(points, (all) => {
      const groups = groupPoints(all, pixels, SIZE);
      groups.forEach((a, i) => {
        for (const b of groups.slice(i + 1)) {
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(SIZE);
        }
      });
    }),
  );
});

test('every point is in exactly one group, less than a mark from where the mark stands', () => {
  fc.assert(
    fc.property(points, (all) => {
      const groups = groupPoints(all, pixels, SIZE);
      const keys = (some: MapPoint[]) => some.map(({ key }) => key).toSorted();
      expect(keys(groups.flatMap((group) => group.points))).toEqual(keys(all));
      for (const { x, y, points: inside } of groups) {
        for (const { lon, lat } of inside) expect(Math.max(Math.abs(lon - x), Math.abs(lat - y))).toBeLessThan(SIZE);
      }
    }),
  );
});

test('a mark stands on the first of its points, which is a real place', () => {
  expect(groupPoints([point(100, 100), point(90, 95)], pixels, SIZE)).toMatchObject([{ x: 100, y: 100 }]);
});

test('points a whole mark apart stay apart', () => {
  expect(groupPoints([point(0, 0), point(44, 0), point(0, 44)], pixels, SIZE)).toHaveLength(3);
  expect(groupPoints([point(0, 0), point(43, 43)], pixels, SIZE)).toHaveLength(1);
});

test('a group has the same key for as long as it has the same points', () => {
  const all = [point(0, 0), point(10, 0), point(200, 0)];
  const keys = groupPoints(all, pixels, SIZE).map(groupKey);
  expect(groupPoints(all, (at) => ({ x: at.lon + 500, y: at.lat }), SIZE).map(groupKey)).toEqual(keys);
  expect(new Set(keys).size).toBe(2);
});

test('an offer at two points of a group counts once', () => {
  expect(offersOf([point(0, 0, ['bus', 'yoga']), point(1, 0, ['bus'])]).map(({ title }) => title)).toEqual([
    'bus',
    'yoga',
    'bus',
  ]);
  const shared = point(0, 0, ['bus']);
  expect(offersOf([shared, { ...point(1, 0), offers: shared.offers }])).toHaveLength(1);
});

test('looks at each point and its neighbours alone, so that 2,000 points cost 2,000 steps', () => {
  let steps = 0;
  const all = Array.from({ length: 2000 }, (_, i) => point((i * 7919) % 5000, (i * 104729) % 5000));
  groupPoints(all, (at) => (steps++, pixels(at)), SIZE);
  expect(steps).toBe(2000);
});
