import { expect, test } from 'vitest';
import { plainLetters } from './letters.ts';
import { editsFromStem, spelledAs, spelledLike } from './spelling.ts';
import { stem } from './stem.ts';

const words = 'fysioterapeut osteoporose yoga petanque vinterbadning kajakklubben diætist gåhold kvinder solsikken fod'
  .split(' ')
  .map((written) => spelledAs(stem(plainLetters(written)), written));
const read = (typed: string) => spelledLike(plainLetters(typed), words).map(({ written }) => written);

test.each([
  ['fysioterapuet', 'fysioterapeut'],
  ['osteporose', 'osteoporose'],
  ['petank', 'petanque'],
  ['yga', 'yoga'],
  ['ghold', 'gåhold'],
  ['diætsit', 'diætist'],
  ['kvinedr', 'kvinder'],
  ['Slosikken', 'solsikken'],
  ['kjakklubben', 'kajakklubben'],
  ['vinterbdaning', 'vinterbadning'],
])('%s is a slip of %s', (typed, word) => expect(read(typed)).toEqual([word]));

test.each(['xyz', 'hat', 'skydning', 'violin', 'fo'])('%s is a slip of nothing', (typed) =>
  expect(read(typed)).toEqual([]),
);

test('a swap counts once, and an ending little', () => {
  expect(editsFromStem('trænnig', 'træning', 2)).toBe(1);
  expect(editsFromStem('klubberne', 'klub', 2)).toBeLessThan(1.5);
  expect(editsFromStem('noget', 'andet', 1)).toBeGreaterThan(1);
});
