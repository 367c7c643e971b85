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
    '/vejen-videre/',
    '/henvis/',
    '/henvis/oversigt/',
    '/huskeliste/',
    '/bidrag/',
    '/bidrag/nyt/',
    '/vejledning/',
    '/om/',
    '/privatliv/',
    '/tilgaengelighed/',
    '/tilbud/',
    '/tilbud/gaahold/',
    '/tema/bevaegelse/',
    '/by/loesning/',
    '/for/alle/',
    '/vejen-videre/bevaegelse/',
    '/henvis/oversigt/bevaegelse/',
    '/kalender/',
    '/kalender/november/',
    '/kalender/december/',
    '/kalender/januar/',
    '/kalender/februar/',
    '/kalender/marts/',
    '/kalender/april/',
    '/kalender/maj/',
    '/kalender/juni/',
    '/kalender/juli/',
    '/kalender/august/',
    '/kalender/september/',
    '/kalender/oktober/',
    '/kalender/by/loesning/',
    '/kalender/tema/bevaegelse/',
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

test('a campaign has a page, and an event that has more to tell than its line', () => {
  const source = { what: 'Folder', date: '2026' };
  const campaign = { id: 'traek-vejret', title: 'Træk vejret', summary: 'Luft.', gathers: {}, source, html: '' };
  const meeting = { title: 'Møde', summary: 'Kom.', organisation: 'x', date: '2026-12-01', from: '19:00', source };
  const events = [
    { ...meeting, id: 'aften', audience: 'public', html: '<p>Der er kaffe.</p>' },
    { ...meeting, id: 'flyttet', audience: 'partners', html: '', formerly: ['moede'] },
    { ...meeting, id: 'kort', audience: 'public', html: '' },
  ] as const;
  const directory = makeDirectory({
    campaigns: [campaign],
    events: events.map((event) => ({ ...event, formerly: 'formerly' in event ? [...event.formerly] : [] })),
  });
  const found = paths(directory).filter((path) => /^\/(indsats|begivenhed)\//.test(path));
  expect(found).toEqual(['/indsats/traek-vejret/', '/begivenhed/aften/', '/begivenhed/flyttet/']);
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

test('a guide is named with the day its words were gone through', () => {
  const words = { title: 'Skriv', summary: 'Kort.', reader: 'partner', order: 1, sources: [], text: '' } as const;
  const guides = [{ ...words, id: 'vaerktoej/skriv', updated: '2026-11-22' }];
  const found = publishedPages(makeDirectory({ guides })).filter(({ path }) => path.startsWith('/vejledning/v'));
  expect(found).toEqual([{ path: '/vejledning/vaerktoej/skriv/', changed: '2026-11-22' }]);
});
