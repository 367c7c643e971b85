import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOST_FILES } from '../../../src/integrations/headers.ts';
import type { PlainOffer } from './plain-offer.ts';
import { writeMiniSearchSite, writePagefindSite } from './write-peers.ts';

const OFFERS: PlainOffer[] = [
  {
    id: 'yoga',
    title: 'Yoga',
    summary: 'Rolig yoga',
    facts: ['By: 8723 Løsning'],
    html: '<p>På stol</p>',
    text: 'På stol',
  },
];

let [work, site, peer] = ['', '', ''];
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'brobygger-peers-'));
  [site, peer] = [path.join(work, 'site'), path.join(work, 'peer')];
  mkdirSync(site);
  for (const name of HOST_FILES) writeFileSync(path.join(site, name), `# ${name} of the site\n`);
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const expectHeaders = () => {
  expect(readFileSync(path.join(peer, '_headers'), 'utf8')).toBe('# _headers of the site\n');
};

test('MiniSearch gets the documents and its engine made small, under the headers of the site', async () => {
  await writeMiniSearchSite(peer, OFFERS, site);
  expectHeaders();
  const [documents] = JSON.parse(readFileSync(path.join(peer, 'documents.json'), 'utf8')) as object[];
  expect(documents).toEqual({
    id: 'yoga',
    title: 'Yoga',
    summary: 'Rolig yoga',
    facts: 'By: 8723 Løsning',
    text: 'På stol',
  });
  const engine = path.join(peer, 'engine.mjs');
  expect(readFileSync(engine).length).toBeLessThan(25_000);
  expect(((await import(pathToFileURL(engine).href)) as { default: unknown }).default).toBeTypeOf('function');
});

test('Pagefind reads a page for each offer, under the headers of the site', async () => {
  await writePagefindSite(peer, OFFERS, site);
  expectHeaders();
  expect(readFileSync(path.join(peer, 'tilbud/yoga/index.html'), 'utf8')).toContain('<h1>Yoga</h1>');
  const entry = JSON.parse(readFileSync(path.join(peer, 'pagefind/pagefind-entry.json'), 'utf8')) as object;
  expect(entry).toMatchObject({ languages: { da: { page_count: 1 } } });
  expect(existsSync(path.join(peer, 'pagefind/pagefind.js'))).toBe(true);
});
