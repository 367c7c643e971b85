import { expect, test } from 'vitest';
import { answersOf, pathOf, stepFromFragment, stepToFragment } from './address.ts';

test.each([[[]], [[3]], [[2, 0, 1]], [[12, 0, 9, 2]]])('the answers %j come back from their path', (answers) => {
  expect(answersOf(pathOf(answers))).toEqual(answers);
  expect(stepFromFragment(stepToFragment(pathOf(answers)))).toBe(pathOf(answers));
});

test.each([
  '',
  'indhold',
  'svar',
  'svar=__proto__',
  'svar=1-',
  'svar=-1',
  'svar=1-2-3-4-5',
  'svar=123',
  'q=kol&svar=1',
])('the fragment %j names no step', (fragment) => {
  expect(stepFromFragment(fragment)).toBeUndefined();
});
