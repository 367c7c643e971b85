import { expect, test } from 'vitest';
import { plainLetters } from './letters.ts';
import { root, stem } from './stem.ts';

const stemOf = (word: string) => stem(plainLetters(word));

test.each([
  ['sorggruppe', 'sorggrupper', 'sorggrupperne', 'sorggruppens'],
  ['knæ', 'knæet', 'knæene'],
  ['by', 'byen', 'byer', 'byerne'],
  ['løb', 'løbe', 'løber', 'løbet'],
  ['mand', 'mænd', 'manden'],
  ['barn', 'børn', 'barnet'],
  ['træning', 'træningen', 'træninger', 'trænings'],
  ['venlig', 'venlige', 'venligst'],
  ['gå', 'går', 'gået'],
])('the forms of a word have one stem: %s, %s …', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test.each([
  ['ryg', 'ryge'],
  ['hav', 'have'],
  ['dem', 'demens'],
  ['kor', 'kors'],
  ['men', 'menighed'],
])('%s is not %s', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

test('what has a digit or three letters stays as it is', () => {
  for (const word of ['kol', 't90', 'paragraf140', 'e']) expect(stem(word)).toBe(word);
});

test.each([
  ['vinterbadning', 'vinterbaderne'],
  ['cykling', 'cyklist'],
  ['cykel', 'cykling'],
  ['spisning', 'spise'],
])('%s and %s are made from the same word', (a, b) => expect(root(stemOf(a))).toBe(root(stemOf(b))));
