import { expect, test } from 'vitest';
import { makeTown } from '../testing/make-offer.ts';
import { describeResidence, findResidence } from './residence.ts';

const OURS = 'Hedensted Kommune';
const towns = [
  makeTown({ id: 'hedensted', name: 'Hedensted', postcodes: ['8722'] }),
  makeTown({ id: 'uldum', name: 'Uldum', postcodes: ['7171'] }),
  makeTown({ id: 'horsens', name: 'Horsens', postcodes: ['8700'], neighbour: true }),
  makeTown({ id: 'vejle', name: 'Vejle', postcodes: ['7120'], neighbour: true }),
  makeTown({ id: 'korning', name: 'Korning', postcodes: ['8700'] }),
];
const kindOf = (text: string) => findResidence(text, towns, OURS)?.kind;

test.each([
  ['Uldum', 'ours'],
  ['7171', 'ours'],
  ['7171 Uldum', 'ours'],
  ['hedensted kommune', 'ours'],
  ['Korning', 'ours'],
  ['8700 Korning', 'ours'],
  ['Vejle', 'elsewhere'],
  ['7120', 'elsewhere'],
  ['Horsens Kommune', 'elsewhere'],
  ['8700', 'either'],
  ['Aarhus', 'unknown'],
  ['8000', 'unknown'],
])('who lives in "%s" lives %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test('nothing typed is nowhere', () => {
  expect(findResidence('  ', towns, OURS)).toBeUndefined();
});

test('a municipality is no place to measure from, and a town is', () => {
  expect(findResidence(OURS, towns, OURS)?.origin).toBeUndefined();
  expect(findResidence('uldum', towns, OURS)?.origin?.label).toBe('Uldum');
});

test('only what a place changes is said', () => {
  const say = (text: string) => {
    const residence = findResidence(text, towns, OURS);
    return residence && describeResidence(residence, OURS);
  };
  expect([say('Uldum'), say('Vejle'), say('8700'), say('Aarhus')]).toMatchInlineSnapshot(`
    [
      "",
      "Vejle ligger i en anden kommune. Indgangene her gælder Hedensted Kommune. En dynamisk henvisning finder selv den rigtige kommune.",
      "8700 Horsens dækker flere kommuner. Indgangene her gælder kun Hedensted Kommune. Tjek, hvor patienten bor.",
      "Vi kender ikke »Aarhus«. Indgangene her gælder Hedensted Kommune. Skriv en by eller et postnummer for at se det nærmeste først.",
    ]
  `);
});
