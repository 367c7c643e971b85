import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf, dotOf, HIT, placePlates, type Plate } from './plates.ts';

const size = { width: 20, height: 18 };
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const plate = fc.record({
  name: fc.constantFrom('Ry', 'Aale', 'Hedensted', 'Rask Mølle', 'Nykøbing Falster'),
  count: fc.integer({ min: 1, max: 240 }),
  x: share,
  y: share,
});
type Box = ReturnType<typeof boxOf>;
const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('no plate covers another, the dot of another, or the edge of the map', () => {
  fc.assert(
    fc.property(fc.array(plate, { maxLength: 25 }), (plates) => {
      const placed = placePlates(plates, size);
      placed.forEach((one, i) => {
        const box = boxOf(one, size);
        expect(box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height).toBe(true);
        placed.forEach((other, j) => {
          if (i === j) return;
          expect(touch(box, boxOf(other, size))).toBe(false);
          expect(touch(box, dotOf(other.plate, size))).toBe(false);
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('a wider map of the same shape keeps the plates apart that a narrow one has', () => {
  const towns: Plate[] = [
    { name: 'Juelsminde', count: 18, x: 0.84, y: 0.77 },
    { name: 'Hedensted', count: 15, x: 0.44, y: 0.62 },
    { name: 'Løsning', count: 7, x: 0.43, y: 0.54 },
    { name: 'Tørring', count: 13, x: 0.17, y: 0.42 },
  ];
  const placed = placePlates(towns, size);
  expect(placed).toHaveLength(4);
  for (const factor of [1.1, 1.2, 1.5, 2]) {
    const boxes = placed.map((one) => boxOf(one, { width: 20 * factor, height: 18 * factor }));
    expect(boxes.some((box, i) => boxes.slice(i + 1).some((other) => touch(box, other)))).toBe(false);
  }
});

test('a plate is as high as a finger needs, whatever its text', () => {
  const [placed] = placePlates([{ name: 'Ry', count: 1, x: 0.5, y: 0.5 }], size);
  if (!placed) throw new Error('A lone plate has room.');
  const box = boxOf(placed, size);
  expect(box.bottom - box.top).toBeCloseTo(2.75);
  expect(HIT * 16).toBe(44);
});

test('a plate goes to the right of its dot, or the left where the map ends', () => {
  const side = (x: number) => placePlates([{ name: 'Horsens', count: 6, x, y: 0.5 }], size)[0]?.left ?? 0;
  expect(side(0.2)).toBeGreaterThan(0);
  expect(side(0.9)).toBeLessThan(-5);
});

test('the first in the list has its plate where only one fits, also when it is the smaller', () => {
  const here = { x: 0.5, y: 0.5 };
  const small = { name: 'As', count: 1, ...here };
  const large = { name: 'Juelsminde', count: 18, ...here };
  expect(placePlates([small, large], size).map(({ plate: { name } }) => name)).toEqual(['As']);
});
