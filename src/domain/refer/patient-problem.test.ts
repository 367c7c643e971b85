import { describe, expect, test } from 'vitest';
import { fitOf, type PathwayUse, problemOfCode, problemOfWords, readCode } from './patient-problem.ts';

const concepts = [
  { label: 'KOL', codes: ['R95', 'R79'], topics: ['lunger'] },
  { label: 'rygestop', codes: ['P17'], topics: ['tobak'] },
  { label: 'Lunger', codes: ['R95', 'R96'], topics: ['lunger'] },
];

test.each([
  ['T90', 'T90', ''],
  ['t90', 'T90', ''],
  ['T 90', 'T90', ''],
  ['R95 i Uldum', 'R95', 'i Uldum'],
  ['træning, L03', 'L03', 'træning,'],
])('a code is read in "%s"', (text, code, rest) => {
  expect(readCode(text)).toEqual({ code, rest });
});

test.each(['K7 padel', 'T900', 'AT90', '90', 'å12', 'C12', 'KOL', ''])('no code is read in "%s"', (text) => {
  expect(readCode(text)).toBeUndefined();
});

test('a code stands for what has it, and for no other code of the same group', () => {
  expect(problemOfCode('R95', concepts)).toEqual({ codes: ['R95'], labels: ['KOL', 'Lunger'], topics: ['lunger'] });
});

test('a code that the content does not have is no problem that is known', () => {
  expect(problemOfCode('Z99', concepts)).toBeUndefined();
});

test('words stand for the codes of what they name', () => {
  expect(problemOfWords(['KOL'], ['lunger'], concepts).codes).toEqual(['R95', 'R79']);
  expect(problemOfWords(['ukendt'], [], concepts)).toEqual({ codes: [], labels: ['ukendt'], topics: [] });
});

describe('a pathway is for what the content says', () => {
  const kol = { codes: ['R95'], labels: ['KOL'], topics: ['lunger'] };
  const use = (change: Partial<PathwayUse>): PathwayUse => ({
    id: 'vej',
    general: false,
    topics: [],
    groups: [],
    codes: [],
    ...change,
  });
  test.each<[promise: string, change: Partial<PathwayUse>, fit: string]>([
    ['its code', { codes: ['R95'] }, 'own'],
    ['its group', { groups: ['KOL'] }, 'own'],
    ['its topic', { topics: ['lunger'] }, 'own'],
    ['another code', { codes: ['P17'] }, 'none'],
    ['another code, and general', { codes: ['P17'], general: true }, 'general'],
    ['nothing said', {}, 'general'],
  ])('%s', (_, change, fit) => {
    expect(fitOf(use(change), kol)).toBe(fit);
  });

  test('without a problem every pathway is shown', () => {
    expect(fitOf(use({ codes: ['P17'] }), undefined)).toBe('own');
  });
});
