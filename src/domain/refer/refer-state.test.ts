import { expect, test } from 'vitest';
import { NOBODY, readReferState, writeReferState } from './refer-state.ts';

const state = { ...NOBODY, problem: 'R95', town: 'Uldum', age: '72', chosen: ['kom-nu-mand'], doors: ['forebyggelse'] };

test('a patient is read back as written, and nobody leaves no trace', () => {
  expect(readReferState(writeReferState(state) ?? null)).toEqual(state);
  expect(writeReferState(NOBODY)).toBeUndefined();
  expect(readReferState(null)).toEqual(NOBODY);
});

test.each(['', '[', 'null', '7', '[]', '{"chosen":"x"}', `"${'x'.repeat(6000)}"`])(
  'what is no patient is nobody: %s',
  (text) => {
    expect(readReferState(text)).toEqual(NOBODY);
  },
);

test('what a stranger wrote is cut, and what is no id is left out', () => {
  const read = readReferState(
    JSON.stringify({ problem: 'x'.repeat(500), age: 7, chosen: ['<b>', 'a', 'a', 'b', 'c', 'd', 'e'], held: 'ja' }),
  );
  expect(read.problem).toHaveLength(200);
  expect(read).toMatchObject({ age: '', chosen: ['a', 'b', 'c', 'd'], held: false });
});
