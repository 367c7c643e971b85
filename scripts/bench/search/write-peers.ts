import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { minify } from 'vite';
import { HOST_FILES } from '../../../src/integrations/headers.ts';
import { measure } from '../measure.ts';
import type { PlainOffer } from './plain-offer.ts';
import { offerPage, searchPage } from './plain-page.ts';

const PAGEFIND = path.resolve(import.meta.dirname, '../../../node_modules/pagefind/lib/runner/bin.cjs');
const SHARED_SCRIPT = 'search-page.mjs';

const engineFile = () => {
  const commonJs = createRequire(import.meta.url).resolve('minisearch');
  return path.join(path.dirname(commonJs), '../es/index.js');
};

/** A folder with the page to search on, and the headers and rules of the site it is measured beside. */
function startSite(folder: string, script: string, site: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of HOST_FILES) cpSync(path.join(site, name), path.join(folder, name));
  for (const name of [script, SHARED_SCRIPT]) {
    cpSync(path.join(import.meta.dirname, 'peers', name), path.join(folder, name));
  }
  writeFileSync(path.join(folder, 'index.html'), searchPage(script));
}

/**
 * Write the offers as plain pages with Pagefind as it comes.
 *
 * @param folder is replaced
 * @param site a built site, for its headers
 */
export async function writePagefindSite(folder: string, offers: readonly PlainOffer[], site: string): Promise<void> {
  startSite(folder, 'pagefind.mjs', site);
  for (const offer of offers) {
    const ofOffer = path.join(folder, 'tilbud', offer.id);
    mkdirSync(ofOffer, { recursive: true });
    writeFileSync(path.join(ofOffer, 'index.html'), offerPage(offer));
  }
  await measure({ script: PAGEFIND, args: ['--site', folder], folder });
}

/**
 * Write the offers as one file, which MiniSearch makes its index of in the page.
 *
 * @param folder is replaced
 * @param site a built site, for its headers
 */
export async function writeMiniSearchSite(folder: string, offers: readonly PlainOffer[], site: string): Promise<void> {
  startSite(folder, 'minisearch.mjs', site);
  const documents = offers.map(({ id, title, summary, facts, text }) => {
    return { id, title, summary, facts: facts.join('\n'), text };
  });
  writeFileSync(path.join(folder, 'documents.json'), JSON.stringify(documents));
  const { code } = await minify('engine.mjs', readFileSync(engineFile(), 'utf8'), { module: true });
  writeFileSync(path.join(folder, 'engine.mjs'), code);
}
