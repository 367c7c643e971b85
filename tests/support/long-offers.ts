import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { encodeFacets, type FacetFile } from '../../src/domain/facets/facet-file.ts';
import { listOffers } from '../../src/domain/facets/listed-offer.ts';
import { decodeListing, encodeRows, type RowFile } from '../../src/domain/facets/row-file.ts';
import { decodeHandout, encodeHandout, type HandoutFile } from '../../src/domain/handout/handout-file.ts';
import { encodeKept, type KeptFile } from '../../src/domain/kept/kept-file.ts';
import { joinKnown } from '../../src/domain/kept/known-offers.ts';
import { makeDirectory, makeOffer, makePlace } from '../../src/domain/testing/make-offer.ts';
import { folderOf, type SiteName } from './sites.ts';

const SENTENCE = 'Ring til sundhedskonsulenten og aftal en forebyggelsessamtale, så finder I sammen ud af resten. ';

/** Danish prose of exactly so many characters. */
function prose(length: number): string {
  return `${SENTENCE.repeat(Math.ceil(length / SENTENCE.length))
    .slice(0, length - 1)
    .trimEnd()}.`.padEnd(length, '.');
}

/** An offer with every text as long as its schema allows: `src/domain/offer/offer.schema.ts`. */
function makeLongest(number: number) {
  const places = [1, 2, 3, 4].map((place) =>
    makePlace({ id: `sted-${number}-${place}`, name: prose(80), address: prose(120) }),
  );
  return makeOffer({
    id: `${'x'.repeat(78)}-${number}`,
    title: `${number} ${prose(78)}`,
    example: true,
    start: { route: 'direct', first: 'call', how: prose(160), bring: prose(120) },
    welcome: prose(160),
    companion: true,
    places,
    when: [
      { days: ['wednesday'], from: '17:00', to: '18:30', where: `sted-${number}-1` },
      { days: ['thursday'], from: '10:15', to: '11:45', where: `sted-${number}-2` },
    ],
    price: [{ amount: 1234.5, per: 'course', for: prose(60) }],
    contact: { phone: `75 89 18 1${number}`, hours: prose(80), website: `https://${'x'.repeat(60)}.dk/` },
  });
}

/** Give a page a directory of four offers with the longest texts there can be; their ids. */
export async function serveLongest(page: Page): Promise<string[]> {
  const directory = makeDirectory({ offers: [1, 2, 3, 4].map(makeLongest) });
  const listing = listOffers(directory);
  const files: Record<string, object> = {
    '**/tilbud/facetter.json': encodeFacets(listing),
    '**/tilbud/raekker.json': encodeRows(listing),
    '**/huskeliste/tilbud.json': encodeKept(directory),
    '**/henvis/seddel/tilbud.json': encodeHandout(directory),
  };
  for (const [address, json] of Object.entries(files)) await page.route(address, (route) => route.fulfill({ json }));
  return directory.offers.map(({ id }) => id);
}

/** The ids of the offers of a built site that have most to say on a handout. */
export function longestIds(site: SiteName, count: number): string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folderOf(site), file), 'utf8'));
  const listing = decodeListing(read('tilbud/facetter.json') as FacetFile, read('tilbud/raekker.json') as RowFile);
  const { offers } = joinKnown(listing, read('huskeliste/tilbud.json') as KeptFile);
  const facts = decodeHandout(read('henvis/seddel/tilbud.json') as HandoutFile, [...offers.keys()]);
  const length = ([id, { row, details }]: [string, { row: { title: string; price: string }; details: object }]) =>
    JSON.stringify([row.title, row.price, details, facts.get(id)]).length;
  return [...offers]
    .sort((a, b) => length(b) - length(a))
    .slice(0, count)
    .map(([id]) => id);
}
