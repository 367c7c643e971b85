import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Directory } from '#domain/directory/directory.ts';
import { encodeSearchKeys } from '#domain/facets/search-keys.ts';
import { encodeGuide, encodePage } from '#domain/search/guide-file.ts';
import { findersOf, makeSearchIndex } from '#domain/search/search-index.ts';
import { renderSearchDocument } from './search-document.ts';
import { danishLexicon } from './search-lexicon.ts';

/** The files of the index by their names: what a browser fetches, and nothing else. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Where the index lies, from the site's root. */
export const SEARCH_FOLDER = 'pagefind';

/** Which result is which offer, and the words there are; beside Pagefind's own files. */
const KEYS_FILE = 'tilbud.json';
const GUIDE_FILE = 'ord.json';
const pageFile = (letter: string) => `ord/${letter}.txt`;
/** Terms are stems and made-up words: the engine must not take endings off them. */
const LANGUAGE = 'unknown';
/** Terms a part of the index: small parts, so that a search fetches little that it does not need. */
const CHUNK_SIZE = '2000';

/** What stands before a fragment's JSON. */
const SIGNATURE = 'pagefind_dcd';
const FRAGMENT = /^fragment\/unknown_([0-9a-f]+)\.pf_fragment$/;

/** What a browser fetches: src/features/search/pagefind-worker.ts */
const PUBLISHED =
  /^(index\/|pagefind-entry\.json$|pagefind-worker\.js$|pagefind\.unknown_\w+\.pf_meta$|wasm\.unknown\.)/;

/** The address a fragment is of: where the id of its offer stands. */
function idOf(fragment: IndexFile): string {
  const text = gunzipSync(fragment.content).toString().slice(SIGNATURE.length);
  return (JSON.parse(text) as { url: string }).url.replaceAll('/', '');
}

/**
 * Index the offers with Pagefind. The same offers in the same order give the same bytes.
 *
 * Left out are the fragments, which tell a result's title and text: the directory draws its results from its own files.
 *
 * @throws when Pagefind refuses a document or gives no file for one
 */
export async function buildSearchFiles(directory: Directory): Promise<SearchFiles> {
  const { offers } = directory;
  const index = makeSearchIndex(directory, danishLexicon());
  const finders = findersOf(index);
  const frequency = (term: string) => finders.get(term)?.size ?? 0;
  const files = await runPagefind(
    [...index.evidence].map(([id, terms]) => ({ url: `/${id}/`, content: renderSearchDocument(terms, frequency) })),
  );
  const hashes = files.flatMap((file): [string, string][] => {
    const hash = FRAGMENT.exec(file.path)?.[1];
    return hash ? [[idOf(file), hash]] : [];
  });
  if (hashes.length !== offers.length) {
    throw new Error(`Pagefind indexed ${hashes.length} of ${offers.length} offers: was its format of files changed?`);
  }
  const published = files
    .filter((file) => PUBLISHED.test(file.path))
    .map((file): [string, Uint8Array] => [file.path, file.content]);
  const keys = Buffer.from(JSON.stringify(encodeSearchKeys(new Map(hashes))));
  const guide = Buffer.from(JSON.stringify(encodeGuide(index.guide, index.phrases.keys())));
  const pages = [...index.phrases].map(([letter, page]) => [pageFile(letter), Buffer.from(encodePage(page))] as const);
  return new Map([...published, [KEYS_FILE, keys], [GUIDE_FILE, guide], ...pages]);
}

async function runPagefind(documents: readonly { url: string; content: string }[]): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  try {
    const answers = await Promise.all(documents.map((document) => index.addHTMLFile(document)));
    const refused = answers.flatMap((answer) => answer.errors);
    if (refused.length > 0) throw new Error(`Pagefind refused what it was given: ${refused.join(', ')}`);
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

/** Write the index into a built site. */
export function writeSearchFiles(site: string, files: SearchFiles): void {
  for (const [name, content] of files) {
    const file = path.join(site, SEARCH_FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
