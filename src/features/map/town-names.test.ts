import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaTown } from './area.ts';
import { placeTownNames } from './town-names.ts';

/** A view in which a degree is a pixel. */
const view = {
  zoom: 11,
  project: ({ lat, lon }: { lat: number; lon: number }) => ({ x: lon, y: lat }),
  width: 440,
  height: 400,
  size: 15,
  marks: [] as { x: number; y: number }[],
  markSize: 34,
};
const town = (name: string, x: number, y: number, rank = 3): AreaTown => [name, y, x, rank];
const names = (towns: AreaTown[], more: Partial<typeof view> = {}) => placeTownNames(towns, { ...view, ...more });

test('no name lies on another, under a mark, or across the edge of the view', () => {
  const place = fc.record({ x: fc.integer({ min: -30, max: 470 }), y: fc.integer({ min: -30, max: 430 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 25 }), fc.array(place, { maxLength: 12 }), (places, marks) => {
      const placed = names(
        places.map(({ x, y }, i) => town(i % 2 ? 'Hedensted' : 'As', x, y)),
        { marks },
      );
      placed.forEach(({ box }, i) => {
        expect(box.left >= 0 && box.top >= 0 && box.right <= 440 && box.bottom <= 400).toBe(true);
        for (const { x, y } of marks) {
          expect(box.left < x + 17 && box.right > x - 17 && box.top < y + 17 && box.bottom > y - 17).toBe(false);
        }
        for (const { box: other } of placed.slice(i + 1)) {
          const touch =
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
          expect(touch).toBe(false);
        }
      });
    }),
    { numRuns: 200 },
  );
});

test('a town under a mark is named beside the mark, without a dot of its own', () => {
  const [name] = names([town('Juelsminde', 205, 203)], { marks: [{ x: 200, y: 200 }] });
  expect(name).toMatchObject({ text: 'Juelsminde', dot: undefined });
  expect(name?.box.left).toBeGreaterThan(217);
});

test('of two towns under one mark the nearer gives the name', () => {
  const towns = [town('Uldum', 188, 200), town('Rask Mølle', 201, 200)];
  expect(names(towns, { marks: [{ x: 200, y: 200 }] }).map(({ text }) => text)).toEqual(['Rask Mølle']);
});

test('a town with no mark has a dot', () => {
  expect(names([town('Odder', 100, 100)])).toMatchObject([{ text: 'Odder', dot: { x: 100, y: 100 } }]);
});

test('from afar only large towns are named', () => {
  const towns = [town('Aarhus', 100, 100, 1), town('Horsens', 100, 200, 2), town('Hatting', 100, 300, 5)];
  const at = (zoom: number) => names(towns, { zoom }).map(({ text }) => text);
  expect(at(8)).toEqual(['Aarhus', 'Horsens']);
  expect(at(11)).toEqual(['Aarhus', 'Horsens', 'Hatting']);
});
