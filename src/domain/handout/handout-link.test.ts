import { describe, expect, test } from 'vitest';
import { handoutFromFragment, handoutToFragment } from './handout-link.ts';

const nothing = { ids: [], language: 'da', left: 0, printsAtOnce: false };

test.each([
  ['o=gaahold', { ...nothing, ids: ['gaahold'] }],
  ['o=a,b&s=ar', { ...nothing, ids: ['a', 'b'], language: 'ar' }],
  ['o=a&u=1', { ...nothing, ids: ['a'], printsAtOnce: true }],
  ['o=a&u=1&s=tr', { ...nothing, ids: ['a'], language: 'tr', printsAtOnce: true }],
  ['o=a,b,c,d,e,f', { ...nothing, ids: ['a', 'b', 'c', 'd'], left: 2 }],
  ['o=a,a,a,a,a', { ...nothing, ids: ['a'] }],
])('%j is read as meant', (fragment, wish) => expect(handoutFromFragment(fragment)).toEqual(wish));

describe('inert is', () => {
  test.each(['', 'indhold', 'o=', 'o=__proto__', 'o=<script>&s=<b>', 's=ar', 'o=%&s=da&u=2', '&u=1'])(
    '%j',
    (fragment) => expect(handoutFromFragment(fragment)).toEqual(nothing),
  );
});

test.each(['xx', 'constructor', '__proto__', 'AR', ''])('the language %j is Danish', (language) => {
  expect(handoutFromFragment(`o=a&s=${language}`).language).toBe('da');
});

test('a sheet goes into a fragment and comes back, without asking to be printed again', () => {
  const wish = { ...nothing, ids: ['kom-nu-mand', 'gaahold'], language: 'uk', printsAtOnce: true } as const;
  expect(handoutToFragment(wish)).toBe('o=kom-nu-mand,gaahold&s=uk');
  expect(handoutFromFragment(handoutToFragment(wish))).toEqual({ ...wish, printsAtOnce: false });
  expect(handoutToFragment({ ids: ['a'], language: 'da' })).toBe('o=a');
});
