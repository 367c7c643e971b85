import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'brobygger-folder-'));
  folder = path.join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

const MARKS = ['_headers'];
const page = () => readFileSync(path.join(folder, 'index.html'), 'utf8');
const writeSite = (text: string) => async (fresh: string) => {
  writeFileSync(path.join(fresh, '_headers'), '');
  writeFileSync(path.join(fresh, 'index.html'), text);
};

test('a new site takes the place of the former, whole, and leaves nothing beside', async () => {
  await replaceFolder(folder, MARKS, writeSite('first'));
  writeFileSync(path.join(folder, 'gone.html'), '');
  await replaceFolder(folder, MARKS, async (fresh) => {
    await writeSite('second')(fresh);
    expect(page()).toBe('first');
  });
  expect(page()).toBe('second');
  expect(readdirSync(folder)).toEqual(['_headers', 'index.html']);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a build that fails half way leaves the former site as it was', async () => {
  await replaceFolder(folder, MARKS, writeSite('first'));
  const failing = replaceFolder(folder, MARKS, async (fresh) => {
    writeFileSync(path.join(fresh, 'index.html'), 'half');
    throw new Error('the third page failed');
  });
  await expect(failing).rejects.toThrow('the third page failed');
  expect(page()).toBe('first');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('what a killed build left behind does not get into the next', async () => {
  mkdirSync(path.join(parent, '.dist.building'));
  writeFileSync(path.join(parent, '.dist.building', 'left.html'), '');
  await replaceFolder(folder, MARKS, writeSite('first'));
  expect(readdirSync(folder)).toEqual(['_headers', 'index.html']);
});

test("a folder with somebody's own files is refused and not touched", async () => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'novel.txt'), 'Chapter one');
  const refused = replaceFolder(folder, MARKS, writeSite('first'));
  await expect(refused).rejects.toThrow(/holds something that Brobygger did not build\. Nothing was changed\./);
  expect(readFileSync(path.join(folder, 'novel.txt'), 'utf8')).toBe('Chapter one');
});
