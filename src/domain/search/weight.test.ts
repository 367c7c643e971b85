import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAIN_RANKING, storedWeight, weightFromScore, WEIGHT_STEPS } from './weight.ts';

/** The score of one term that Pagefind gives, worked out again from its source. */
function pagefindScore(weight: number, found: number, offers: number): number {
  const { termSaturation: k1 } = PLAIN_RANKING;
  const idf = Math.log((offers - found + 0.5) / (found + 0.5) + 1);
  return Math.fround(Math.fround(idf) * Math.fround(((k1 + 1) * weight) / (k1 + weight)));
}

test('the weight that was written comes back out of the score, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 240 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 5000 }),
      (steps, found, more) => {
        const weight = steps / 24;
        expect(weightFromScore(pagefindScore(weight, found, found + more + 1), found, found + more + 1)).toBeCloseTo(
          weight,
          6,
        );
      },
    ),
  );
});

test('a weight is kept to a 24th, and within what the index can hold', () => {
  expect(storedWeight(1)).toBe(1);
  expect(storedWeight(99)).toBe(10);
  expect(storedWeight(0)).toBeCloseTo(1 / 24);
  expect(Math.floor(Number(WEIGHT_STEPS.asAttribute(25)) * 24)).toBe(25);
});
