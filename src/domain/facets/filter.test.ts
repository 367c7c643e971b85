import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACET_NAMES, type OfferChoices } from './facet.ts';
import { countChoices, filterOffers, type Filters } from './filter.ts';

const offer = (id: string, choices: Partial<OfferChoices> = {}) => ({
  id,
  choices: { topic: [], town: [], audience: [], price: [], route: [], stage: [], type: [], ...choices },
});

const walk = offer('gaahold', { topic: ['bevaegelse'], town: ['uldum', 'glud'], price: ['gratis', 'hoejst-50'] });
const choir = offer('lungekor', { topic: ['lunger', 'faellesskab'], town: ['uldum'], price: ['mere'] });
const swim = offer('svoemning', { topic: ['bevaegelse'], town: ['glud'], price: ['hoejst-50'] });
const offers = [walk, choir, swim];

describe('filters', () => {
  test('no choice keeps every offer, in its order', () => {
    expect(filterOffers(offers, {})).toEqual(offers);
  });

  test('an offer must meet every choice', () => {
    expect(filterOffers(offers, { town: 'uldum' })).toEqual([walk, choir]);
    expect(filterOffers(offers, { town: 'uldum', topic: 'bevaegelse' })).toEqual([walk]);
    expect(filterOffers(offers, { town: 'uldum', topic: 'natur' })).toEqual([]);
  });

  test('a choice taken back is as one never made', () => {
    expect(filterOffers(offers, { town: undefined })).toEqual(offers);
  });

  test('whoever can pay 50 kr. sees what is free as well', () => {
    expect(filterOffers(offers, { price: 'hoejst-50' })).toEqual([walk, swim]);
    expect(filterOffers(offers, { price: 'gratis' })).toEqual([walk]);
  });
});

describe('counts', () => {
  test('tell what each choice would give while the others stay', () => {
    const counts = countChoices(offers, { town: 'uldum' });
    expect(counts.topic.get('bevaegelse')).toBe(1);
    expect(counts.topic.get('lunger')).toBe(1);
    expect(counts.topic.get('natur')).toBeUndefined();
  });

  test('of the facet that is chosen tell what another choice would give instead', () => {
    expect(Object.fromEntries(countChoices(offers, { town: 'uldum', topic: 'bevaegelse' }).town)).toEqual({
      uldum: 1,
      glud: 2,
    });
  });

  test('are what filtering gives, for any offers and choices', () => {
    const values = ['a', 'b', 'c'];
    const anyChoices = fc.record(
      Object.fromEntries(FACET_NAMES.map((facet) => [facet, fc.uniqueArray(fc.constantFrom(...values))])) as Record<
        (typeof FACET_NAMES)[number],
        fc.Arbitrary<string[]>
      >,
    );
    const anyFilters = fc.dictionary(fc.constantFrom(...FACET_NAMES), fc.constantFrom(...values));
    fc.assert(
      fc.property(fc.array(anyChoices, { maxLength: 12 }), anyFilters, (all, filters: Filters) => {
        const some = all.map((choices) => ({ choices }));
        const counts = countChoices(some, filters);
        for (const facet of FACET_NAMES) {
          for (const value of values) {
            expect(counts[facet].get(value) ?? 0).toBe(filterOffers(some, { ...filters, [facet]: value }).length);
          }
        }
      }),
    );
  });
});
