import { expect, test } from 'vitest';
import { ndcgOfFive } from './ndcg.ts';

const rel = { best: 3, good: 2, fair: 1 };

test.each([
  ['the best order', ['best', 'good', 'fair'], 1],
  ['nothing', [], 0],
  ['only what does not fit', ['x', 'y'], 0],
  ['the best alone: 7 of 7 + 3 / 1.585 + 1 / 2', ['best'], 7 / (7 + 3 / Math.log2(3) + 1 / 2)],
  ['what fits on the sixth place', ['a', 'b', 'c', 'd', 'e', 'best'], 0],
])('nDCG@5 of %s', (_, ranked, score) => {
  expect(ndcgOfFive(rel, ranked)).toBeCloseTo(score, 10);
});

test('an offer counts once, however often it stands in the list', () => {
  expect(ndcgOfFive(rel, ['good', 'good', 'best'])).toBe(ndcgOfFive(rel, ['good', 'best']));
});

test('what nothing answers scores 0', () => {
  expect(ndcgOfFive({}, ['a'])).toBe(0);
});
