import { expect, test } from 'vitest';
import { moveChosen, toggleChosen } from './chosen-offers.ts';

test('an offer is put on last, and taken off again', () => {
  expect(toggleChosen(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggleChosen(['a', 'b'], 'a')).toEqual(['b']);
});

test('a fifth changes nothing', () => {
  const four = ['a', 'b', 'c', 'd'];
  expect(toggleChosen(four, 'e')).toBe(four);
  expect(toggleChosen(four, 'd')).toEqual(['a', 'b', 'c']);
});

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']],
  ['x', 1, ['a', 'b', 'c']],
] as const)('moving %s by %s', (id, step, order) => {
  expect(moveChosen(['a', 'b', 'c'], id, step)).toEqual(order);
});
