import { expect, test } from 'vitest';
import { refusalsOf } from '../testing/refusals.ts';
import { compoundList } from './compound.schema.ts';

const refusals = (...compounds: unknown[]) => refusalsOf(compoundList, compounds);

test.each([
  ['dagpleje', ['dag', 'pleje']],
  ['måltidsven', ['måltid', 'ven']],
  ['løbehold', ['løb', 'hold']],
  ['sygehusspisestue', ['syge', 'hus', 'spise', 'stue']],
  ['Gåtur', ['gaa', 'TUR']],
  ['forløb', []],
])('%s may be made of %j', (word, parts) => {
  expect(compoundList.parse([{ word, parts }])).toEqual([{ word, parts }]);
});

test.each([
  ['måltidven', ['måltids', 'ven']],
  ['måltidernesven', ['måltid', 'ven']],
  ['dagplejen', ['dag', 'pleje']],
  ['dagpleje', ['dag', 'plejer']],
  ['dagpleje', ['pleje', 'dag']],
])('%s is not made of %j', (word, parts) => {
  expect(compoundList.safeParse([{ word, parts }]).success).toBe(false);
});

test('a split that loses a word says what its parts give', () => {
  expect(refusals({ word: 'ældreidrætshold', parts: ['ældre', 'hold'] })).toMatchInlineSnapshot(`
    [
      "0.parts: Delene giver «ældrehold», ikke «ældreidrætshold». Mellem to dele må der kun være et s eller et e.",
    ]
  `);
});

test('one part is too few', () => {
  expect(refusals({ word: 'forløb', parts: ['løb'] })).toMatchInlineSnapshot(`
    [
      "0.parts: En del er for lidt. Skriv alle ordets dele, eller parts: [] når det ikke skal deles.",
    ]
  `);
});

test('a word is of letters alone, and so is a part', () => {
  expect(refusals({ word: 'gå tur', parts: ['gå-', 'tur'] }, { word: '2er', parts: [] })).toMatchInlineSnapshot(`
    [
      "0.word: Her skal stå ét ord, kun med bogstaver.",
      "0.parts.0: Her skal stå ét ord, kun med bogstaver.",
      "1.word: Her skal stå ét ord, kun med bogstaver.",
    ]
  `);
});

test('a word that stands twice is refused in the second place, whichever form and letters it has', () => {
  expect(refusals({ word: 'forløb', parts: [] }, { word: 'FORLOEBET', parts: [] })).toMatchInlineSnapshot(`
    [
      "1.word: «FORLOEBET» er samme ord som «forløb» ovenfor. Slet det ene.",
    ]
  `);
});

test('another field is refused', () => {
  expect(compoundList.safeParse([{ word: 'forløb', parts: [], part: [] }]).success).toBe(false);
});
