import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { findersOf, makeSearchIndex } from '#domain/search/search-index.ts';
import { danishLexicon } from './search-lexicon.ts';
import { decodeSearchKeys, type SearchKeys } from '#domain/facets/search-keys.ts';
import { makeDirectory, makeOffer } from '#domain/testing/make-offer.ts';
import { renderSearchDocument } from './search-document.ts';
import { buildSearchFiles, type SearchFiles } from './search-index.ts';

const offers = Array.from({ length: 30 }, (_, index) =>
  makeOffer({ id: `hold-${index}`, title: `Hold ${index}`, text: 'Kodeordet er rabarber.' }),
);

describe('the search index', () => {
  let files: SearchFiles;
  beforeAll(async () => {
    files = await buildSearchFiles(makeDirectory({ offers }));
  }, 60_000);

  test('has what a browser needs and nothing else', () => {
    const names = [...files.keys()].map((name) => name.replaceAll(/[0-9a-f]{7,}/g, '#')).sort();
    expect([...new Set(names)]).toEqual([
      'index/unknown_#.pf_index',
      'ord.json',
      'ord/b.txt',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.unknown_#.pf_meta',
      'tilbud.json',
      'wasm.unknown.pagefind',
    ]);
  });

  test('is the same bytes every time', { timeout: 60_000 }, async () => {
    const again = await buildSearchFiles(makeDirectory({ offers }));
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [name, content] of files)
      expect(Buffer.compare(again.get(name) ?? Buffer.alloc(0), content), name).toBe(0);
  });

  test('has every term as it was written, and nothing that it was taken apart into', () => {
    const evidence = makeSearchIndex(makeDirectory({ offers }), danishLexicon());
    const known = new Set(findersOf(evidence).keys());
    const chunks = [...files]
      .filter(([name]) => name.startsWith('index/'))
      .map(([, content]) => Buffer.from(gunzipSync(content)));
    for (const term of known)
      expect(
        chunks.some((chunk) => chunk.includes(term)),
        term,
      ).toBe(true);
    // A term taken apart leaves its last letter as a word of its own: in CBOR a list that begins with a text of two bytes.
    const lastLetter = Buffer.concat([Buffer.from([0x83, 0x62]), Buffer.from('ø')]);
    expect(chunks.some((chunk) => chunk.includes(lastLetter))).toBe(false);
  });

  test('has a key for every offer', () => {
    const keys = JSON.parse(Buffer.from(files.get('tilbud.json') ?? '').toString()) as SearchKeys;
    const ids = offers.map(({ id }) => id);
    expect(keys.keys.length / keys.width).toBe(ids.length);
    expect(decodeSearchKeys(keys, ids)).toBeTypeOf('function');
  });

  test('tells no text as it was written', () => {
    for (const [name, content] of files) {
      const isPacked = content[0] === 0x1f && content[1] === 0x8b;
      const text = Buffer.from(isPacked ? gunzipSync(content) : content).toString();
      expect(text, name).not.toContain('Kodeordet er rabarber');
    }
  });
});

describe('the document of an offer', () => {
  test('holds each term once, by its weight, and nothing else', () => {
    const evidence = new Map([
      ['gangø', 10],
      ['rolø', 4],
      ['ækdø', 4],
    ]);
    expect(renderSearchDocument(evidence, (term) => (term === 'ækdø' ? 9 : 1))).toMatchInlineSnapshot(
      `"<!doctype html><html><body><p data-pagefind-weight="10.004166666666666">gangø</p><p data-pagefind-weight="4.004166666666666">ækdø rolø</p></body></html>"`,
    );
  });
});
