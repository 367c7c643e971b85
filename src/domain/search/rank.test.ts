import { expect, test } from 'vitest';
import { rank } from './rank.ts';
import { openTerm, wishTerm, wordTerm } from './term.ts';
import type { Understanding, Wanted } from './understand.ts';
import type { Wish } from './wish.ts';

const INDEX: Record<string, Record<string, number>> = {
  [wordTerm('yoga')]: { yoga: 10, fitness: 1.5 },
  [wordTerm('gravid')]: { gravidyoga: 10, foedsel: 4, yoga: 1.5 },
  [wordTerm('hold')]: { yoga: 4, kol: 10 },
  [wishTerm('by', 'uldum')]: { fitness: 1 },
  [openTerm('by')]: { telefon: 1 },
  [wordTerm('raad')]: { telefon: 10, kontor: 10 },
};
const get = (term: string) => new Map(Object.entries(INDEX[term] ?? {}));
const want = (word: string, extra: Partial<Wanted> = {}): Wanted => ({
  said: word,
  isGeneric: false,
  choices: [{ terms: [wordTerm(word)], factor: 1 }],
  ...extra,
});
const inUldum: Wish = { kind: 'by', label: 'I Uldum', terms: [wishTerm('by', 'uldum')], words: ['uldum'] };
const ranked = (wanted: Wanted[], wishes: Wish[] = []) => {
  const understanding: Understanding = { wanted, wishes, concepts: [] };
  return [...rank(understanding, get, 100).keys()];
};

test('what says it in its title comes first', () => expect(ranked([want('yoga')])).toEqual(['yoga', 'fitness']));

test('an offer with both words comes before one with either', () => {
  expect(ranked([want('yoga'), want('gravid')])[0]).toBe('yoga');
});

test('"hold" alone is no answer where the rest is unknown', () => {
  expect(ranked([want('frimaerke', { choices: [] }), want('hold', { isGeneric: true })])).toEqual([]);
  expect(ranked([want('hold', { isGeneric: true })])).toEqual(['kol', 'yoga']);
});

test('a place moves what is there up, and takes nothing away', () => {
  expect(ranked([want('yoga')], [inUldum])).toEqual(['yoga', 'fitness']);
  expect(ranked([], [inUldum])).toEqual(['fitness']);
});

test('what happens on the telephone is nearly in every town', () => {
  expect(ranked([want('raad')], [inUldum])).toEqual(['telefon', 'kontor']);
});

test('a compound that needs all of its parts is not found by one', () => {
  const choices = [{ terms: [wordTerm('yoga'), wordTerm('gravid')], factor: 0.75, needsAll: true }];
  expect(ranked([want('gravidyoga', { choices })])).toEqual(['yoga']);
});

test('a word that some offer has as it stands is not read as another', () => {
  const slip = want('yogi', {
    asItStands: wordTerm('gravid'),
    meant: 'yoga',
    choices: [{ terms: [wordTerm('yoga')], factor: 0.9 }],
  });
  expect(ranked([slip])).not.toContain('fitness');
  expect(ranked([{ ...slip, asItStands: wordTerm('ukendt') }])).toContain('fitness');
});
