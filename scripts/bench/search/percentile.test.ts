import { expect, test } from 'vitest';
import { percentile } from './percentile.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test.each([
  [0, 1],
  [0.5, 50],
  [0.95, 95],
  [1, 100],
])('of 1 to 100 in any order, a share of %d is within %d', (share, value) => {
  expect(percentile(hundred, share)).toBe(value);
});

test('one slow value of twenty is outside p95, two are not', () => {
  expect(percentile([...Array<number>(19).fill(1), 90], 0.95)).toBe(1);
  expect(percentile([...Array<number>(18).fill(1), 90, 90], 0.95)).toBe(90);
});

test('of no value there is no percentile', () => {
  expect(() => percentile([], 0.5)).toThrow('percentile() needs at least one value, and found none.');
});
