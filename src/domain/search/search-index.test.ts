import { describe, expect, test } from 'vitest';
import { makeDirectory, makeOffer, makePlace, makeTopic } from '#domain/testing/make-offer.ts';
import { findersOf, makeSearchIndex } from './search-index.ts';
import type { Lexicon } from './split.ts';
import { stem } from './stem.ts';
import { conceptTerm, openTerm, wishTerm, wordTerm } from './term.ts';

const WORDS = 'lunge kor sundhed hus kaffe sang gratis træning op løb'.split(' ');
const dictionary: Lexicon = {
  has: (word) => WORDS.includes(word),
  hasStem: (stemmed) => WORDS.map(stem).includes(stemmed),
};

const synonyms = [
  { id: 'kol', label: 'KOL', lay: ['rygerlunger'], codes: ['R95'], topics: ['lunger'] },
  { id: 'sang', label: 'sang', lay: ['kor'] },
];
const lungs = makeTopic({ id: 'lunger', title: 'Lunger', synonyms: ['åndenød'] });

/** The weights of one offer. */
function weigh(overrides: Parameters<typeof makeOffer>[0], others: ReturnType<typeof makeOffer>[] = []) {
  const offer = makeOffer({ id: 'x', topics: [lungs], summary: '', text: '', ...overrides });
  const { evidence } = makeSearchIndex(makeDirectory({ offers: [offer, ...others], synonyms }), dictionary);
  const weights = evidence.get('x');
  return (term: string) => weights?.get(term) ?? 0;
}
const [KOL, SONG, LUNGS] = [conceptTerm(0), conceptTerm(1), conceptTerm(2)];

describe('what an offer is found by', () => {
  test('a word weighs most in the title, less in the summary, least in the text', () => {
    const weight = weigh({ title: 'Lungekor', summary: 'Med kaffe', text: 'Der er parkering.' });
    const [title, part, summary, text] = ['lungekor', 'kor', 'kaffe', 'parkering'].map((word) =>
      weight(wordTerm(stem(word))),
    );
    expect([title, part, summary, text]).toEqual([10, 6.5, 4, 1.5]);
  });

  test('a concept is said by any of its phrases, alone or in a compound', () => {
    const weight = weigh({ title: 'Lungekor', text: 'For dig med rygerlunger.' });
    expect(weight(SONG)).toBe(8);
    expect(weight(KOL)).toBeGreaterThan(weight(SONG) / 8);
    expect(weight(KOL)).toBeLessThan(weight(SONG));
  });

  test('a code of the editors says it outright, and a topic lends a little to what belongs to it', () => {
    expect(weigh({ codes: ['R95'] })(KOL)).toBeGreaterThan(6);
    expect(weigh({})(KOL)).toBe(0.6);
    expect(weigh({})(LUNGS)).toBeGreaterThanOrEqual(6);
    expect(weigh({ codes: ['R95'] })(wordTerm('r95'))).toBe(8);
  });

  test('a sentence that stands in many offers says nothing of one', () => {
    const text = 'Der er kaffe til alle. Vi synger.';
    const others = Array.from({ length: 5 }, (_, at) => makeOffer({ id: `y${at}`, text: 'Der er kaffe til alle.' }));
    expect(weigh({ text }, others)(wordTerm('kaf'))).toBe(0);
    expect(weigh({ text })(wordTerm(stem('kaffe')))).toBe(1.5);
    expect(weigh({ text }, others)(wordTerm(stem('synger')))).toBe(1.5);
  });

  test('a direction turns the meaning: what is only a part of it is no concept', () => {
    expect(weigh({ title: 'Opkor' })(SONG)).toBe(0);
  });
});

describe('what an offer is narrowed by', () => {
  const town = makePlace().town.id;
  test.each([
    ['its towns', {}, wishTerm('by', town)],
    ['everywhere, when it has no place', { places: [] }, openTerm('by')],
    ['its price', { price: [{ amount: 0, per: 'session' }] }, wishTerm('pris', 'gratis')],
    ['what its text says of the price', { price: [], text: 'Det koster ikke noget.' }, wishTerm('pris', 'gratis')],
    ['its days', { when: [{ days: ['saturday'], from: '10:00' }] }, wishTerm('dag', 'weekend')],
    ['its hours', { when: [{ days: ['monday'], from: '19:00' }] }, wishTerm('tid', 'aften')],
    [
      'what its text says of days and hours',
      { when: [], text: 'Hver torsdag kl. 9.30-11.' },
      wishTerm('tid', 'formiddag'),
    ],
    ['its way to take part', { attend: ['online'] }, wishTerm('deltag', 'online')],
  ] as const)('%s', (_, overrides, term) => {
    expect(weigh(overrides as Parameters<typeof makeOffer>[0])(term)).toBe(1);
  });

  test('a text without days has no hours: they are when the telephone is open', () => {
    expect(weigh({ when: [], text: 'Ring kl. 9-11.' })(wishTerm('tid', 'formiddag'))).toBe(0);
  });
});

describe('what a browser knows before it asks', () => {
  const offers = [
    makeOffer({ id: 'a', title: 'Lungekor', text: 'Nørklere er velkomne.' }),
    makeOffer({ id: 'b', title: 'Åben café', text: 'Kom på mandag.' }),
  ];
  const { guide, phrases } = makeSearchIndex(makeDirectory({ offers, synonyms }), dictionary);

  test('words as they are written, one for each stem', () => {
    expect(guide.words).toEqual(expect.arrayContaining(['lungekor', 'kor', 'åben', 'café']));
    expect(guide.words).not.toContain('nørklere');
    expect([...guide.words].sort()).toEqual(guide.words);
  });

  test('phrases by the first letter of what they say', () => {
    expect(phrases.get('r')).toEqual(
      expect.arrayContaining([
        ['rygerlunger', [0]],
        ['R95', [0]],
      ]),
    );
  });
});

test('turned round, the index says which offers have a term', () => {
  const index = makeSearchIndex(makeDirectory({ offers: [makeOffer({ id: 'a', title: 'Yoga' })] }), dictionary);
  expect(findersOf(index).get(wordTerm('yoga'))).toEqual(new Map([['a', 10]]));
});
