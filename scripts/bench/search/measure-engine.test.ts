import { expect, test } from 'vitest';
import { combineRuns, type EngineRun } from './measure-engine.ts';

const run = (ms: number, bytes: number, longestTaskMs: number, ids: string[]): EngineRun => ({
  listBytes: 4000,
  first: [
    { bytes, ms: ms * 10 },
    { bytes: bytes - 500, ms: ms * 10 },
  ],
  queries: new Map([
    ['yoga', { ms, ids }],
    ['kor', { ms: ms * 2, ids: [] }],
  ]),
  longestTaskMs,
});

test('runs together: the median of each time, the most bytes, and what the first run listed', () => {
  const runs = [run(10, 1000, 0, ['a']), run(90, 1200, 70, ['b']), run(20, 900, 0, ['c'])];
  expect(combineRuns(runs)).toEqual({
    listBytes: 4000,
    firstBytes: 1200,
    firstMs: 200,
    queryMs: [20, 40],
    longestTaskMs: 0,
    ranked: new Map([
      ['yoga', ['a']],
      ['kor', []],
    ]),
  });
});

test('no run is no measurement', () => {
  expect(() => combineRuns([])).toThrow('combineRuns() needs at least one run, and found none.');
});
