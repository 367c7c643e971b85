import { expect, test } from 'vitest';
import { refusalsOf } from '../testing/refusals.ts';
import { gln, siteFile } from './site.schema.ts';

/** The example numbers of GS1: the last digit is 10 minus the weighted sum (1, 3, 1, 3 …) of the others. */
test.each(['5790000000005', '5798009882783', '4012345000009', '0000000000000'])('%s is a GLN', (text) => {
  expect(gln.parse(text)).toBe(text);
});

test.each(['5790000000006', '579000000000', '57900000000005', '5790000000O05', '5970000000005', ''])(
  '%s is no GLN: its last digit must check the others',
  (text) => {
    expect(gln.safeParse(text).success).toBe(false);
  },
);

test('a wrong GLN is explained', () => {
  expect(refusalsOf(gln, '5790000000006')).toMatchInlineSnapshot(`
    [
      "Et lokationsnummer (GLN) har 13 cifre, og det sidste skal passe med de andre.",
    ]
  `);
});

const source = { what: 'Kommunens hjemmeside', date: '2026' };
const site = {
  format: '1',
  name: 'Sundhed i Prøveby',
  publisher: 'Prøveby Kommune',
  demo: 'false',
  address: 'https://proeveby.example/tilbud/',
  municipality: { name: 'Prøveby Kommune', code: '0999' },
  languages: ['da'],
  region: { west: '9.35', south: '55.64', east: '10.14', north: '56.0' },
  towns: [{ id: 'proeveby', name: 'Prøveby', postcodes: ['8723'], at: { lat: '55.8', lon: '9.7' } }],
  contact: { name: 'Sundhedsfremme', phone: '75 89 18 11', source },
  crisis: [],
  pathways: [],
  authorities: [{ id: 'proeveby-kommune', name: 'Prøveby Kommune', type: 'municipality' }],
  doors: [],
  changes: [],
  freshness: [{ dueAfterMonths: '12', staleAfterMonths: '24' }],
  map: { provider: 'embedded' },
};

test('the least a site can be is accepted', () => {
  expect(siteFile.parse(site)).toMatchObject({ demo: false, region: { west: 9.35 }, map: { provider: 'embedded' } });
});

test.each<[promise: string, change: object]>([
  ['an address without its last slash', { address: 'https://proeveby.example/tilbud' }],
  ['an address with a query', { address: 'https://proeveby.example/?x=/' }],
  ['an address of another scheme', { address: 'javascript://x/' }],
  ['a municipality code of three digits', { municipality: { name: 'Prøveby Kommune', code: '999' } }],
  ['stale before due', { freshness: [{ dueAfterMonths: '12', staleAfterMonths: '12' }] }],
  ['no rule of freshness', { freshness: [] }],
  ['an unknown map provider', { map: { provider: 'google' } }],
  [
    'tiles over http',
    { map: { provider: 'xyz', url: 'http://tiles.example/{z}/{x}/{y}.png', name: 'T', attribution: 'T' } },
  ],
  [
    'tiles without a place for x',
    { map: { provider: 'xyz', url: 'https://tiles.example/{z}/{y}.png', name: 'T', attribution: 'T' } },
  ],
  ['an unknown format', { format: '2' }],
  ['an unknown key', { cookies: 'yes' }],
])('%s is refused', (_, change) => {
  expect(siteFile.safeParse({ ...site, ...change }).success).toBe(false);
});

test('tiles of another host need a name, an attribution and an address with z, x and y', () => {
  const map = { provider: 'xyz', url: 'https://tiles.example/{z}/{x}/{y}.png', name: 'Tiles', attribution: 'Tiles' };
  expect(siteFile.parse({ ...site, map }).map).toEqual({ ...map, maxZoom: 18 });
});
