import { expect, test } from 'vitest';
import { type Lexicon, splitCompound } from './split.ts';
import { makeSplitter } from './splitter.ts';
import { stem } from './stem.ts';

/** A lexicon of these words. */
function lexiconOf(text: string): Lexicon {
  const words = new Set(text.split(' '));
  const stems = new Set([...words].map(stem));
  return { has: (word) => words.has(word), hasStem: (stemmed) => stems.has(stemmed) };
}
const lexicon = lexiconOf(
  'styrke traening styrketraening hold ryge stop rygestop ryg kursus lunge kor sundhed bus gen optagelse uren nat mad lavning vinter bad vend venner motion',
);
const partsOf = (word: string) => splitCompound(word, lexicon).parts;

test.each([
  ['styrketraeningshold', ['styrketraening', 'hold']],
  ['rygestopkursus', ['rygestop', 'kursus']],
  ['lungekor', ['lunge', 'kor']],
  ['sundhedsbussen', ['sundhed', 'bussen']],
  ['madlavning', ['mad', 'lavning']],
  ['motionsvennerne', ['motion', 'vennerne']],
])('%s is made of %s', (word, parts) => expect(partsOf(word)).toEqual(parts));

test('to smoke is not taken for a back', () => expect(partsOf('rygestop')).toEqual(['ryge', 'stop']));

test.each(['traening', 'naturen', 'kort', 't90hold', 'styrkexyz'])('%s is no compound', (word) => {
  expect(partsOf(word)).toEqual([]);
});

test('a direction is no part, and says that the meaning may be turned', () => {
  expect(splitCompound('genoptraening', lexicon)).toEqual({ parts: ['traening'], isTurned: true });
  expect(splitCompound('lungekor', lexicon).isTurned).toBe(false);
});

test('longer words inside a compound are found as well', () => {
  const { stems } = makeSplitter(lexicon)('styrketraeningshold');
  expect(stems).toEqual(expect.arrayContaining(['styrketraening', 'hold', 'styrk', 'traening']));
  expect(stems).not.toContain(stem('styrketraeningshold'));
});

test('an exception is split as it says', () => {
  const split = makeSplitter(
    lexicon,
    new Map([
      ['lungekor', []],
      ['ryghold', ['ryg', 'hold']],
    ]),
  );
  expect(split('lungekor').stems).toEqual([]);
  expect(split('ryghold').stems).toEqual(['ryg', 'hold']);
});
