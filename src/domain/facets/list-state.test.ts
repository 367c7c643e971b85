import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACET_NAMES, FACETS } from './facet.ts';
import { cleanQuery, EVERYTHING, isEverything, isState, stateFromFragment, stateToFragment } from './list-state.ts';

const anyChoice = () => true;

describe('the fragment', () => {
  test('has keys that links on paper rely on', () => {
    expect(FACET_NAMES.map((facet) => FACETS[facet].key)).toEqual([
      'tema',
      'by',
      'for',
      'pris',
      'start',
      'trin',
      'type',
    ]);
  });

  test('is empty for everything', () => {
    expect(stateToFragment(EVERYTHING)).toBe('');
    expect(stateFromFragment('', anyChoice)).toEqual(EVERYTHING);
  });

  test('says what was asked, in an order that does not change', () => {
    const state = {
      query: 'kol & kaffe',
      filters: { town: 'uldum', topic: 'lunger' },
      order: 'name',
      pages: 2,
    } as const;
    expect(stateToFragment(state)).toBe('q=kol%20%26%20kaffe&tema=lunger&by=uldum&vis=navn&side=2');
    expect(stateFromFragment(stateToFragment(state), anyChoice)).toEqual(state);
  });

  test('reads as it was written, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9999 }), (text, pages) => {
        const state = { query: cleanQuery(text), filters: { stage: 'forloeb' }, order: 'list', pages } as const;
        expect(stateFromFragment(stateToFragment(state), anyChoice)).toEqual(state);
      }),
    );
  });

  test.each([
    ['a plus for a blank', 'q=kol+hold', 'kol hold'],
    ['letters that no browser encoded', 'q=åben vejning', 'åben vejning'],
    ['a sign that is no code', 'q=100%', '100%'],
    ['an equals sign', 'q=a=b', 'a=b'],
    ['blanks around', 'q=%20%20kol%20%20hold%20', 'kol hold'],
  ])('is understood with %s', (_, fragment, query) => {
    expect(stateFromFragment(fragment, anyChoice).query).toBe(query);
  });

  test.each(['side=0', 'side=-1', 'side=1.5', 'side=99999', 'side=x', 'vis=x', 'tema=', 'x=1', '__proto__=1'])(
    'that says %s shows everything',
    (fragment) => {
      expect(stateFromFragment(fragment, anyChoice)).toEqual(EVERYTHING);
    },
  );

  test('loses a choice that no menu has, as an old link may', () => {
    const isChoice = (facet: string, choice: string) => facet === 'town' && choice === 'uldum';
    expect(stateFromFragment('by=uldum&tema=nedlagt', isChoice).filters).toEqual({ town: 'uldum' });
  });

  test('with an anchor of the page is no state', () => {
    expect([isState('indhold'), isState('kort'), isState('q=kol'), isState('')]).toEqual([false, false, true, true]);
  });
});

test('text longer than any question is cut', () => {
  expect(cleanQuery('a'.repeat(5000))).toHaveLength(200);
});

test('the order and the number of rows ask for nothing', () => {
  expect(isEverything({ ...EVERYTHING, order: 'name', pages: 3 })).toBe(true);
  expect(isEverything({ ...EVERYTHING, filters: { town: undefined } })).toBe(true);
  expect(isEverything({ ...EVERYTHING, filters: { town: 'uldum' } })).toBe(false);
  expect(isEverything({ ...EVERYTHING, query: 'kol' })).toBe(false);
});
