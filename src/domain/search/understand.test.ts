import { expect, test } from 'vitest';
import { type Concept, makeConcepts } from './concept.ts';
import { makePhraseBook } from './phrase-book.ts';
import { stem } from './stem.ts';
import { readTerm, wordTerm } from './term.ts';
import { makeUnderstand } from './understand.ts';

const spoken = makeConcepts(
  [
    {
      id: 'kol',
      label: 'KOL',
      lay: ['rygerlunger', 'kan ikke få luft'],
      codes: ['R95'],
      topics: ['lunger'],
      near: ['astma'],
    },
    { id: 'astma', label: 'astma' },
    { id: 'rygestop', label: 'rygestop', lay: ['holde op med at ryge'], english: ['quit smoking'] },
    { id: 'selvmord', label: 'selvmordstanker', crisis: true },
  ],
  [],
);
const concepts: Concept[] = spoken;
const towns = [
  { id: 'loesning', name: 'Løsning', postcodes: ['8723'], at: { lat: 55.8, lon: 9.7 } },
  { id: 'oelsted', name: 'Ølsted', postcodes: ['8723'], at: { lat: 55.8, lon: 9.7 } },
  { id: 'as', name: 'As', postcodes: ['7130'], at: { lat: 55.8, lon: 9.7 } },
  { id: 'rask-moelle', name: 'Rask Mølle', postcodes: ['8763'], at: { lat: 55.8, lon: 9.7 } },
];
const words = 'badning fysioterapeut gåhold hold ryge rygestop styrke træning vinter vinterbadning yoga'.split(' ');
const understand = makeUnderstand({ offers: 100, words, concepts, towns }, makePhraseBook(spoken));

/** What is wanted, each by its first way: a word, or «a concept». */
const wantedOf = (query: string) =>
  understand(query).wanted.map(({ said, choices: [first] }) => {
    const named = first?.terms.map((term) => {
      const meant = readTerm(term);
      return 'concept' in meant ? `«${concepts[meant.concept]?.label}»` : 'word' in meant ? meant.word : meant.wish;
    });
    return `${said}: ${named?.join('+') ?? 'nothing'}`;
  });
const wishesOf = (query: string) => understand(query).wishes.map(({ label }) => label);

test.each([
  ['yoga', ['yoga: yoga']],
  ['rygerlunger', ['rygerlunger: «KOL»']],
  ['R95', ['r95: «KOL»']],
  ['jeg kan ikke få luft', ['kan ikke få luft: «KOL»']],
  ['holde helt op med at ryge', ['holde ryge: «rygestop»']],
  ['quit smoking', ['quit smoking: «rygestop»']],
  ['ryge stop', ['ryge stop: rygestop']],
  ['gå hold', ['gå hold: gaahold']],
  ['traening', ['traening: traening']],
  ['traning', ['traning: traening']],
  ['hvor kan jeg gå til yoga', ['gå: gaahold', 'yoga: yoga']],
  ['xyz', ['xyz: nothing']],
  ['yoga x', ['yoga: yoga']],
])('%s', (query, wanted) => expect(wantedOf(query)).toEqual(wanted));

test('a slip is read as the word it is near, and is not when it was meant', () => {
  expect(understand('fysioterapuet').wanted[0]?.meant).toBe('fysioterapeut');
  expect(understand('fysioterapuet', { asTyped: true }).wanted[0]).toMatchObject({ choices: [], meant: undefined });
});

test('a word that only the index may know is asked for as it stands', () => {
  expect(understand('nørklere').wanted[0]?.asItStands).toBe(wordTerm(stem('noerklere')));
  expect(understand('yoga').wanted[0]?.asItStands).toBeUndefined();
});

test.each([
  ['yoga i Løsning', ['I Løsning']],
  ['yoga losning', ['I Løsning']],
  ['yoga lønsing', ['I Løsning']],
  ['yoga 8723', ['I 8723']],
  ['hold rask mølle', ['I Rask Mølle']],
  ['yoga as', []],
  ['yoga i as', ['I As']],
  ['gratis yoga om aftenen', ['Aften', 'Gratis']],
  ['billig yoga i weekenden', ['Weekend', 'Gratis eller højst 50 kr.']],
  ['free yoga', ['Gratis']],
  ['aftenyoga', ['Aften']],
  ['mandagshold', ['Mandag']],
  ['yoga tirsdag formiddag', ['Tirsdag', 'Formiddag']],
])('%s asks for %s', (query, labels) => expect(wishesOf(query).sort()).toEqual([...labels].sort()));

test('a postcode is all its towns', () => expect(understand('8723').wishes[0]?.terms).toHaveLength(2));

test('what says little is told apart', () => {
  expect(understand('yoga hold').wanted.map(({ isGeneric }) => isGeneric)).toEqual([false, true]);
});

test('what is near a concept counts less than the concept', () => {
  const factors = understand('rygerlunger').wanted[0]?.choices.map(({ factor }) => factor) ?? [];
  expect(factors).toHaveLength(2);
  expect(factors[1]).toBeLessThan((factors[0] ?? 0) / 2);
});

test('nothing typed is nothing wanted', () => {
  for (const query of ['', '   ', '?!']) expect(understand(query)).toEqual({ wanted: [], wishes: [], concepts: [] });
});

test('the concepts that a query names are known by their positions', () => {
  expect(understand('selvmordstanker').concepts.map((position) => concepts[position]?.crisis)).toEqual([true]);
});
