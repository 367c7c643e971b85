import { expect, test } from 'vitest';
import { weighByDistance } from './weigh-by-distance.ts';

test.each([
  [3, 0, 3],
  [3, 20, 1.5],
  [3, 60, 0.75],
])('a score of %s at %s km is worth %s', (score, km, worth) => {
  expect(weighByDistance(score, km)).toBe(worth);
});

test('a much better fit further off beats a poor one next door', () => {
  expect(weighByDistance(4, 15)).toBeGreaterThan(weighByDistance(2, 0.5));
  expect(weighByDistance(3, 1)).toBeGreaterThan(weighByDistance(3, 2));
});

test('what has no place is neither near nor out of reach', () => {
  expect(weighByDistance(3, undefined)).toBeLessThan(weighByDistance(3, 19));
  expect(weighByDistance(3, undefined)).toBeGreaterThan(weighByDistance(3, 21));
});
