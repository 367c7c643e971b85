import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { weighPage, weighSite } from './page-bytes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'brobygger-bytes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): number {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return gzipSync(text).length;
}

test('a page weighs its styles, its scripts and what they import, each once; what is loaded later weighs nothing', () => {
  const html = write(
    'tilbud/index.html',
    '<link rel="stylesheet" href="/_a/a.css"><link rel="icon" href="/b.svg"><script type="module" src="/_a/one.js"></script>' +
      '<script type="module" src="/_a/two.js"></script><link rel="stylesheet" href="/_a/a.css">',
  );
  const css = write('_a/a.css', 'p { color: red }');
  const one = write('_a/one.js', 'import{x as y}from"./shared.js";import("./later.js");y()');
  const two = write('_a/two.js', 'import"./shared.js"');
  const shared = write('_a/shared.js', 'export const x = () => "a shared thing"');
  write('_a/later.js', 'console.log("a hundred kilobytes of map")');
  expect(weighPage(folder, '/tilbud/')).toEqual({ html, css, js: one + two + shared });
});

test('of the offers, the page that weighs most stands for all', () => {
  write('tilbud/index.html', 'the list');
  write('tilbud/a/index.html', 'short');
  const longest = write('tilbud/b/index.html', 'longer than the others');
  expect(weighSite(folder, ['a', 'b'])).toMatchObject({ offerHtml: longest, facets: undefined });
});
