import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makeTopic } from '../testing/make-offer.ts';
import { groupsMentioned } from './search-index.ts';

const words = { has: () => false, hasStem: () => false };
const lungs = makeTopic({ id: 'lunger', title: 'KOL og lunger' });

test('a group is mentioned by an offer’s own words, and not by its topic or a code', () => {
  const offers = [
    makeOffer({ id: 'titel', title: 'Hold for rygerlunger' }),
    makeOffer({ id: 'tekst', text: 'Du kan komme, selv om du har KOL.' }),
    makeOffer({ id: 'for-hvem', forText: 'Dig med KOL' }),
    makeOffer({ id: 'tema', topics: [lungs] }),
    makeOffer({ id: 'kode', codes: ['R95'] }),
  ];
  const synonyms = [{ id: 'kol', label: 'KOL', lay: ['rygerlunger'], codes: ['R95'], topics: ['lunger'] }];
  const mentioned = groupsMentioned(makeDirectory({ offers, synonyms }), words);
  expect(Object.fromEntries(mentioned)).toEqual({
    titel: ['KOL'],
    tekst: ['KOL'],
    'for-hvem': ['KOL'],
    tema: [],
    kode: [],
  });
});
