import { expect, test } from 'vitest';
import { makeOffer, makeTopic } from '#domain/testing/make-offer.ts';
import { synonymFinder } from './search-synonyms.ts';

const find = synonymFinder([
  { id: 'kol', label: 'KOL', lay: ['rygerlunger', 'kort vejrtrækning'], codes: ['R95'], topics: ['lunger'] },
  { id: 'astma', label: 'astma', topics: ['lunger'] },
]);
const offer = makeOffer({ summary: '', text: '' });

test('what an offer says it is found by in other words as well', () => {
  const all = ['KOL', 'rygerlunger', 'kort vejrtrækning', 'R95'];
  expect(find({ ...offer, title: 'KOL-hold' })).toEqual(all);
  expect(find({ ...offer, text: 'Har du kort\nvejrtrækning?' })).toEqual(all);
  expect(find({ ...offer, codes: ['R95'] })).toEqual(all);
});

test('a word inside another is not that word', () => {
  expect(find({ ...offer, title: 'Protokol' })).toEqual([]);
});

test('what only its topic has in common is not said of it', () => {
  expect(find({ ...offer, topics: [makeTopic({ id: 'lunger' })] })).toEqual([]);
});
