import { describe, expect, test } from 'vitest';
import { MOST_KEPT } from './kept-list.ts';
import { listFromFragment, listToFragment } from './list-link.ts';

test('a list is read from its link as it was written', () => {
  const ids = ['kom-nu-mand', 'a', 'constructor'];
  expect(listToFragment(ids)).toBe('o=kom-nu-mand,a,constructor');
  expect(listFromFragment(listToFragment(ids))).toEqual(ids);
});

describe('no list is', () => {
  test.each(['', 'indhold', 'q=kol', 'oo=a'])('%j', (fragment) => expect(listFromFragment(fragment)).toBeUndefined());
});

describe('read as it was meant', () => {
  test.each([
    ['o=a%2Cb', ['a', 'b']],
    ['o=a,b.', ['a', 'b']],
    ['o=a,b)', ['a', 'b']],
    ['o=a, b', ['a', 'b']],
    ['o=a&utm_source=mail', ['a']],
    ['o=a,a,b,a', ['a', 'b']],
  ])('%j', (fragment, ids) => expect(listFromFragment(fragment)).toEqual(ids));
});

describe('inert is', () => {
  test.each([
    'o=',
    'o=,,,',
    'o=__proto__',
    'o=%',
    'o=%E0%A4%A',
    'o=<script>alert(1)</script>',
    'o=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    'o=../../om',
    'o=javascript:alert(1)',
    'o=https://elsewhere.example/',
  ])('%j', (fragment) => expect(listFromFragment(fragment)).toEqual([]));
});

test('a link of a thousand offers is read and written as the first 50', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) => `offer-${index}`);
  expect(listFromFragment(`o=${thousand.join(',')}`)).toEqual(thousand.slice(0, MOST_KEPT));
  expect(listToFragment(thousand).split(',')).toHaveLength(MOST_KEPT);
});
