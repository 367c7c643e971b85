import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makePlace } from '../testing/make-offer.ts';
import { publishedPages } from './published-pages.ts';

const paths = (directory: Parameters<typeof publishedPages>[0]) => publishedPages(directory).map(({ path }) => path);

test('every page that one offer makes is named once', () => {
  expect(paths(makeDirectory())).toEqual([
    '/',
    '/tema/',
    '/by/',
    '/for/',
    '/find/',
    '/huskeliste/',
    '/om/',
    '/privatliv/',
    '/tilgaengelighed/',
    '/tilbud/',
    '/tilbud/gaahold/',
    '/tema/bevaegelse/',
    '/by/loesning/',
    '/for/alle/',
    '/arrangoer/',
    '/arrangoer/loesning-if/',
    '/sted/',
    '/sted/sundhedshuset/',
  ]);
});

test('a long list is named with all its pages', () => {
  const offers = Array.from({ length: 201 }, (_, index) => makeOffer({ id: `tilbud-${index}` }));
  expect(paths(makeDirectory({ offers }))).toEqual(
    expect.arrayContaining(['/tilbud/side/5/', '/tema/bevaegelse/side/5/', '/by/loesning/side/2/']),
  );
});

test('a place written in an offer has no page', () => {
  const offers = [makeOffer({ places: [makePlace({ id: undefined })] })];
  expect(paths(makeDirectory({ offers })).filter((path) => path.startsWith('/sted/'))).toEqual(['/sted/']);
});

test('only what an organiser confirmed has a day of change', () => {
  const offers = [
    makeOffer({ id: 'set', source: { what: 'Folder', date: '2026-09-01' } }),
    makeOffer({ id: 'spurgt', confirmed: { on: '2026-10-12', by: 'phone' } }),
  ];
  const changed = publishedPages(makeDirectory({ offers })).filter((page) => page.changed);
  expect(changed).toEqual([{ path: '/tilbud/spurgt/', changed: '2026-10-12' }]);
});
