import { expect, test } from 'vitest';
import { labelLetters, makeMatcher } from './matcher.ts';

const fit = (typed: string, label: string) => makeMatcher(typed)?.(labelLetters(label));

test.each([
  ['kom nu', 'Kom nu mand', 'whole'],
  ['KOM  NU M', 'Kom nu mand', 'whole'],
  ['hjerte', '»Hjerte« og blodtryk', 'whole'],
  ['kol hold', 'KOL-hold', 'whole'],
  ['glad', 'GLA:D i Uldum', 'whole'],
  ['fit sund', 'Fit&Sund Horsens', 'whole'],
  ['mand', 'Kom nu mand', 'words'],
  ['hold kol', 'KOL-hold', 'words'],
  ['blod hjer', 'Hjerte og blodtryk', 'words'],
  ['bassin', 'Leg i varmtvandsbassin', 'inside'],
  ['uldum bassin', 'Varmtvandsbassin i Uldum', 'inside'],
  ['hold', 'Gåhold', 'inside'],
  ['[hold(', 'Gåhold', 'inside'],
  ['A\u030aben', 'Åben vejning', 'whole'],
  ['ass', 'Varmtvandsbassin', undefined],
  ['gåt', 'Aftengåtur', undefined],
  ['kom nu kvinde', 'Kom nu mand', undefined],
  ['mand kom x', 'Kom nu mand', undefined],
  ['komnu', 'Kom nu mand', undefined],
] as const)('«%s» fits «%s»: %s', (typed, label, expected) => expect(fit(typed, label)).toBe(expected));

test.each([
  ['gahold', 'Gåhold'],
  ['gaahold', 'Gåhold'],
  ['gåhold', 'Gaahold'],
  ['traen', 'Træning'],
  ['tran', 'Træning'],
  ['lobetræning', 'Løbetræning'],
  ['løbetraening', 'Løbetræning'],
  ['aa', 'Aale'],
  ['åle', 'Aale'],
  ['oel', 'Øl og brød'],
  ['aen', 'Åens venner'],
  ['aaen', 'Åens venner'],
  ['knaet', 'Knæet'],
  ['knaeet', 'Knæet'],
  ['oer', 'Øernes dag'],
  ['cafe', 'Café'],
])('«%s» is a way to type «%s», and so is every beginning of it', (typed, label) => {
  for (let length = 2; length <= typed.length; length++) {
    expect(fit(typed.slice(0, length), label), typed.slice(0, length)).toBe('whole');
  }
});

test.each([
  ['gå', 'Gang'],
  ['løs', 'Losseplads'],
  ['træ', 'Trappe'],
])('whoever types the letter means it: «%s» does not find «%s»', (typed, label) =>
  expect(fit(typed, label)).toBeUndefined(),
);

test.each(['', 'a', ' å ', '…'])('«%s» is too little to match by', (typed) =>
  expect(makeMatcher(typed)).toBeUndefined(),
);

test('signs that mean something to a pattern are none', () => {
  for (const typed of ['.*', '(a', 'a|x', '\\p{L}']) expect(fit(typed, 'Gåhold')).toBeUndefined();
});
