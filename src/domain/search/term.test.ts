import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conceptTerm, openTerm, readTerm, wishTerm, wordTerm } from './term.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const terms = fc.oneof(
  word.map(wordTerm),
  fc.nat(2000).map(conceptTerm),
  word.map((value) => wishTerm('by', value)),
);

test('no term is the beginning of another', () => {
  fc.assert(fc.property(terms, terms, (a, b) => void expect(a === b || !b.startsWith(a)).toBe(true)));
});

test('no term has a digit, where the engine would take it apart', () => {
  fc.assert(fc.property(terms, (term) => void expect(term).toMatch(/^[a-zæ]+ø$/)));
});

test('a term says what it stands for', () => {
  fc.assert(
    fc.property(word, fc.nat(2000), (text, position) => {
      expect(readTerm(wordTerm(text))).toEqual({ word: text });
      expect(readTerm(conceptTerm(position))).toEqual({ concept: position });
    }),
  );
  expect(readTerm(wishTerm('pris', 'hoejst50'))).toEqual({ wish: 'prishoejst50' });
  expect(readTerm(openTerm('by'))).toEqual({ wish: 'by' });
});
