import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeEmptyFolder } from '../src/content/testing/make-folder.ts';
import { ChangedMeanwhileError, writeFiles } from './write-files.ts';

/** A folder with one file, and a writer that takes this for what was read. */
function makeFolder() {
  const folder = makeEmptyFolder();
  mkdirSync(path.join(folder, 'offers'));
  writeFileSync(path.join(folder, 'offers/a.md'), 'a');
  const write = (files: Record<string, string>) =>
    writeFiles(folder, new Map(Object.entries(files)), (file) => (file === 'offers/a.md' ? 'a' : undefined));
  return { folder, write, read: (file: string) => readFileSync(path.join(folder, file), 'utf8') };
}

test('files are written and replaced, and nothing else is left', () => {
  const { folder, write, read } = makeFolder();
  write({ 'offers/a.md': 'A', 'offers/b.md': 'B', 'import/x.lock.json': '{}' });
  expect([read('offers/a.md'), read('offers/b.md'), read('import/x.lock.json')]).toEqual(['A', 'B', '{}']);
  expect(readdirSync(folder).sort()).toEqual(['import', 'offers']);
});

test('when one cannot be written, none is', () => {
  const { folder, write, read } = makeFolder();
  expect(() => write({ 'offers/a.md': 'A', 'offers/a.md/b.md': 'B' })).toThrow();
  expect(read('offers/a.md')).toBe('a');
  expect(readdirSync(folder)).toEqual(['offers']);
});

test('a file that was changed meanwhile is left as it is, and the others too', () => {
  const { folder, write, read } = makeFolder();
  writeFileSync(path.join(folder, 'offers/b.md'), 'somebody else');
  expect(() => write({ 'offers/a.md': 'A', 'offers/b.md': 'B' })).toThrow(ChangedMeanwhileError);
  expect([read('offers/a.md'), read('offers/b.md')]).toEqual(['a', 'somebody else']);
});

test('nothing is written through a link', () => {
  const { folder, write } = makeFolder();
  symlinkSync('/tmp/brobygger-outside.md', path.join(folder, 'offers/b.md'));
  expect(() => write({ 'offers/b.md': 'B' })).toThrow(ChangedMeanwhileError);
  expect(existsSync('/tmp/brobygger-outside.md')).toBe(false);
});
