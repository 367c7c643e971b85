import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeSearchKeys, type SearchKeys } from '#domain/facets/search-keys.ts';
import { makeOffer, makePlace, makeTopic } from '#domain/testing/make-offer.ts';
import { renderSearchDocument } from './search-document.ts';
import { buildSearchFiles, type SearchFiles } from './search-index.ts';

const offers = Array.from({ length: 30 }, (_, index) =>
  makeOffer({ id: `hold-${index}`, title: `Hold ${index}`, text: 'Kodeordet er rabarber.' }),
);

describe('the search index', () => {
  let files: SearchFiles;
  beforeAll(async () => {
    files = await buildSearchFiles({ offers, synonyms: [] });
  }, 60_000);

  test('has what a browser needs and nothing else', () => {
    const names = [...files.keys()].map((name) => name.replaceAll(/[0-9a-f]{7,}/g, '#')).sort();
    expect([...new Set(names)]).toEqual([
      'index/da_#.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.da_#.pf_meta',
      'tilbud.json',
      'wasm.da.pagefind',
    ]);
  });

  test('is the same bytes every time', { timeout: 60_000 }, async () => {
    const again = await buildSearchFiles({ offers, synonyms: [] });
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [name, content] of files)
      expect(Buffer.compare(again.get(name) ?? Buffer.alloc(0), content), name).toBe(0);
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
  test('is found by title, organiser, topics with their synonyms and codes, places and text', () => {
    const offer = makeOffer({
      codes: ['L95'],
      topics: [makeTopic({ title: 'Lunger', sentence: 'Jeg bliver forpustet', synonyms: ['KOL'], codes: ['R95'] })],
      places: [makePlace({ name: 'Hallen' })],
      text: 'Vi synger.',
    });
    const text = renderSearchDocument(offer, ['rygerlunger']);
    const words = [
      'Gåhold',
      'roligt tempo',
      'Løsning IF',
      'Lunger',
      'forpustet',
      'KOL',
      'R95',
      'L95',
      'Hallen',
      '8723',
      'synger',
      'rygerlunger',
    ];
    for (const word of words) expect(text).toContain(word);
  });

  test('holds text as text', () => {
    const text = renderSearchDocument(
      makeOffer({ title: '<script>alert(1)</script>', text: '<b data-pagefind-ignore>"&' }),
      [],
    );
    expect(text).toContain('&lt;script&gt;');
    expect(text).toContain('&lt;b data-pagefind-ignore&gt;&quot;&amp;');
  });
});
