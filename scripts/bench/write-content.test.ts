import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDirectory } from '../../src/content/read-directory.ts';
import { BENCH_DAY } from './make-offers.ts';
import { writeContent } from './write-content.ts';
import { countWords } from './write-text.ts';

let work = '';
let read: ReturnType<typeof readDirectory>;
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'brobygger-bench-'));
  for (const name of ['a', 'b']) writeContent(path.join(work, name), 150);
  read = readDirectory(path.join(work, 'a'), BENCH_DAY);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), readFileSync(file, 'utf8')];
    }),
  );
}

test('the made-up content is without fault, and has the offers asked for', () => {
  expect(read.problems).toEqual([]);
  expect(read.directory?.offers).toHaveLength(150);
});

test('the same size gives the same files', () => {
  expect(filesOf(path.join(work, 'a'))).toEqual(filesOf(path.join(work, 'b')));
});

test('a text has 80 to 200 words, and two offers never the same', () => {
  const texts = [...filesOf(path.join(work, 'a', 'offers')).values()].map((file) => file.split('\n---\n')[1] ?? '');
  const counts = texts.map(countWords);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(80);
  expect(Math.max(...counts)).toBeLessThanOrEqual(200);
  expect(new Set(texts).size).toBe(150);
});

test('the made-up content shows every stage, offers with times and without, on the telephone and at places', () => {
  const offers = read.directory?.offers ?? [];
  expect(new Set(offers.map(({ stage }) => stage))).toEqual(new Set(['course', 'transition', 'lasting']));
  const share = (isSo: (offer: (typeof offers)[number]) => boolean) => offers.filter(isSo).length / offers.length;
  expect(share(({ when }) => when.length > 0)).toBeGreaterThan(0.5);
  expect(share(({ when }) => when.length === 0)).toBeGreaterThan(0.1);
  expect(share(({ places }) => places.length > 0)).toBeGreaterThan(0.8);
  expect(share(({ places }) => places.length === 0)).toBeGreaterThan(0.05);
});
