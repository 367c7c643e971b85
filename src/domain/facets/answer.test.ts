import { describe, expect, test } from 'vitest';
import { makeDirectory, makeOffer, makePlace, makeTopic, makeTown } from '../testing/make-offer.ts';
import { answer } from './answer.ts';
import { listOffers } from './listed-offer.ts';
import { EVERYTHING } from './list-state.ts';
import { nearestTopics, withoutEach } from './way-out.ts';

const uldum = makePlace({ town: makeTown({ id: 'uldum', name: 'Uldum' }) });
const lungs = makeTopic({ id: 'lunger' });
const weekly = (from: string) => [{ days: ['monday' as const], from }];

// In the order of the list: soonest first.
const listing = listOffers(
  makeDirectory({
    offers: [
      makeOffer({ id: 'aeblehold', title: 'Æblehold', when: weekly('09:00') }),
      makeOffer({ id: 'lungekor', title: 'Lungekor', when: weekly('10:00'), topics: [lungs] }),
      makeOffer({ id: 'hold-10', title: 'Hold 10', when: weekly('11:00'), places: [uldum] }),
      makeOffer({ id: 'hold-9', title: 'Hold 9', when: weekly('12:00'), places: [uldum], topics: [lungs] }),
    ],
  }),
);
const ids = (...[state, scores]: [Partial<typeof EVERYTHING>, Map<string, number>?]) =>
  answer(listing, { ...EVERYTHING, ...state }, { scores }).offers.map(({ row }) => row.id);

describe('the answer', () => {
  test('to nothing asked is the whole list in its order', () => {
    expect(ids({})).toEqual(['aeblehold', 'lungekor', 'hold-10', 'hold-9']);
  });

  test('by name follows the Danish alphabet, and counts', () => {
    expect(ids({ order: 'name' })).toEqual(['hold-9', 'hold-10', 'lungekor', 'aeblehold']);
  });

  test('to a search has what fits best first, ties in the order of the list, and nothing else', () => {
    const scores = new Map([
      ['hold-9', 1],
      ['lungekor', 3],
      ['aeblehold', 1],
    ]);
    expect(ids({ query: 'hold' }, scores)).toEqual(['lungekor', 'aeblehold', 'hold-9']);
  });

  test('to a search that finds nothing is empty', () => {
    expect(ids({ query: 'xyz' }, new Map())).toEqual([]);
  });

  test('is searched first and filtered then, and the counts follow the search', () => {
    const scores = new Map([
      ['lungekor', 1],
      ['hold-9', 2],
    ]);
    const { offers, counts } = answer(
      listing,
      { ...EVERYTHING, query: 'lunge', filters: { town: 'uldum' } },
      { scores },
    );
    expect(offers.map(({ row }) => row.id)).toEqual(['hold-9']);
    expect(Object.fromEntries(counts.town)).toEqual({ loesning: 1, uldum: 1 });
  });

  test('has what is over apart, and counts only what still runs', () => {
    const over = makeOffer({ id: 'slut', valid: { until: '2026-01-01' } });
    const both = listOffers(makeDirectory({ offers: [makeOffer(), over] }));
    const { offers, ended, counts } = answer(both, { ...EVERYTHING, filters: { town: 'loesning' } });
    expect(offers.map(({ row }) => row.id)).toEqual(['gaahold']);
    expect(ended.map(({ row }) => row.id)).toEqual(['slut']);
    expect(counts.town.get('loesning')).toBe(1);
    expect(answer(both, { ...EVERYTHING, filters: { town: 'uldum' } }).ended).toEqual([]);
  });

  test('to a day tells the soonest of that day first', () => {
    const twice = [{ days: ['monday' as const, 'thursday' as const], from: '09:00' }];
    const early = [{ days: ['tuesday' as const, 'thursday' as const], from: '08:00' }];
    const offers = [makeOffer({ id: 'a', when: twice }), makeOffer({ id: 'b', when: early })];
    const both = listOffers(makeDirectory({ offers }));
    const shown = (filters: object) => answer(both, { ...EVERYTHING, filters }).offers.map(({ row }) => row.id);
    expect(shown({})).toEqual(['a', 'b']);
    expect(shown({ day: 'torsdag' })).toEqual(['b', 'a']);
  });

  test('to a day tells how many would fit that do not say when they happen', () => {
    const offers = [
      makeOffer({ when: weekly('09:00') }),
      makeOffer({ id: 'b' }),
      makeOffer({ id: 'c', places: [uldum] }),
    ];
    const some = listOffers(makeDirectory({ offers }));
    const untimed = (filters: object) => answer(some, { ...EVERYTHING, filters }).untimed;
    expect(untimed({ day: 'mandag' })).toBe(2);
    expect(untimed({ time: 'aften', town: 'uldum' })).toBe(1);
    expect(untimed({ town: 'uldum' })).toBe(0);
  });

  test('from somewhere has the nearest first, and how far it is', () => {
    const near = makePlace({ id: 'near', at: { lat: 55.8, lon: 9.7 } });
    const far = makePlace({ id: 'far', at: { lat: 55.8, lon: 10 } });
    const offers = [
      makeOffer({ id: 'phone', places: [] }),
      makeOffer({ id: 'far', places: [far] }),
      makeOffer({ id: 'near', places: [far, near] }),
    ];
    const some = listOffers(makeDirectory({ offers }));
    const shown = answer(some, EVERYTHING, { from: near.at }).offers;
    expect(shown.map(({ row, km }) => [row.id, km?.toFixed(1)])).toEqual([
      ['near', '0.0'],
      ['far', '18.8'],
      ['phone', undefined],
    ]);
  });

  test('leaves the list as it was', () => {
    ids({ order: 'name' });
    expect(listing[0]?.row.id).toBe('aeblehold');
  });
});

describe('the ways out of an empty result', () => {
  test('are the same choices, each with one less', () => {
    expect(withoutEach({ town: 'uldum', topic: 'lunger', price: undefined })).toEqual([
      { facet: 'topic', filters: { town: 'uldum', topic: undefined, price: undefined } },
      { facet: 'town', filters: { town: undefined, topic: 'lunger', price: undefined } },
    ]);
  });

  test('lead to topics that have offers where one asked', () => {
    expect(nearestTopics(listing, { town: 'uldum', topic: 'natur' }, 4)).toEqual(['bevaegelse', 'lunger']);
    expect(nearestTopics(listing, { town: 'uldum', topic: 'lunger' }, 4)).toEqual(['bevaegelse']);
    expect(nearestTopics(listing, {}, 1)).toHaveLength(1);
  });

  test('lead to the largest topics where nothing is left', () => {
    expect(nearestTopics(listing, { town: 'glud' }, 4)).toEqual(['bevaegelse', 'lunger']);
  });
});
