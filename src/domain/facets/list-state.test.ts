import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACET_NAMES, FACETS } from './facet.ts';
import { cleanQuery, EVERYTHING, isEverything, isState, stateFromFragment, stateToFragment } from './list-state.ts';

const known = { isChoice: () => true, readNear: (text: string) => (/^[a-z0-9-]+$/.test(text) ? text : undefined) };

describe('the fragment', () => {
  test('has keys that links on paper rely on', () => {
    expect(FACET_NAMES.map((facet) => FACETS[facet].key)).toEqual([
      'tema',
      'by',
      'for',
      'pris',
      'dag',
      'start',
      'tid',
      'deltag',
      'adgang',
      'sprog',
      'trin',
      'type',
    ]);
  });

  test('is empty for everything', () => {
    expect(stateToFragment(EVERYTHING)).toBe('');
    expect(stateFromFragment('', known)).toEqual(EVERYTHING);
  });

  test('says what was asked, in an order that does not change', () => {
    const state = {
      query: 'kol & kaffe',
      asTyped: true,
      filters: { town: 'uldum', topic: 'lunger', day: 'tirsdag' },
      near: '7130',
      order: 'name',
      pages: 2,
    } as const;
    expect(stateToFragment(state)).toBe(
      'q=kol%20%26%20kaffe&tema=lunger&by=uldum&dag=tirsdag&stavning=som-skrevet&naer=7130&vis=navn&side=2',
    );
    expect(stateFromFragment(stateToFragment(state), known)).toEqual(state);
  });

  test('reads as it was written, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.boolean(),
        fc.integer({ min: 1, max: 9999 }),
        (text, asTyped, pages) => {
          const query = cleanQuery(text);
          const state = {
            query,
            asTyped: asTyped && query !== '',
            filters: { stage: 'forloeb' },
            near: '',
            order: 'list',
            pages,
          } as const;
          expect(stateFromFragment(stateToFragment(state), known)).toEqual(state);
        },
      ),
    );
  });

  test.each([
    ['a plus for a blank', 'q=kol+hold', 'kol hold'],
    ['letters that no browser encoded', 'q=åben vejning', 'åben vejning'],
    ['a sign that is no code', 'q=100%', '100%'],
    ['an equals sign', 'q=a=b', 'a=b'],
    ['blanks around', 'q=%20%20kol%20%20hold%20', 'kol hold'],
  ])('is understood with %s', (_, fragment, query) => {
    expect(stateFromFragment(fragment, known).query).toBe(query);
  });

  test.each([
    'side=0',
    'side=-1',
    'side=1.5',
    'side=99999',
    'side=x',
    'vis=x',
    'vis=',
    'naer=',
    'naer=%20Et%20Sted%20',
    'tema=',
    'x=1',
    '__proto__=1',
  ])('that says %s shows everything', (fragment) => {
    expect(stateFromFragment(fragment, known)).toEqual(EVERYTHING);
  });

  test('loses a choice that no menu has, as an old link may', () => {
    const isChoice = (facet: string, choice: string) => facet === 'town' && choice === 'uldum';
    expect(stateFromFragment('by=uldum&tema=nedlagt', { ...known, isChoice }).filters).toEqual({ town: 'uldum' });
  });

  test.each(['list', 'soon', 'near', 'name'] as const)('reads the order "%s" as it was written', (order) => {
    expect(stateFromFragment(stateToFragment({ ...EVERYTHING, order }), known).order).toBe(order);
  });

  test('says near what in the words of the page, however the link was written', () => {
    const readNear = (text: string) => (text.toLowerCase() === 'uldum' ? 'uldum' : undefined);
    expect(stateFromFragment('naer=ULDUM', { ...known, readNear }).near).toBe('uldum');
    expect(stateFromFragment('naer=Rom', { ...known, readNear }).near).toBe('');
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
  expect(isEverything({ ...EVERYTHING, near: 'uldum' })).toBe(false);
});
