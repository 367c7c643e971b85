import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeContent } from '../scripts/bench/write-content.ts';
import { readDirectory } from '../src/content/read-directory.ts';
import { encodeFacets } from '../src/domain/facets/facet-file.ts';
import { listOffers } from '../src/domain/facets/listed-offer.ts';
import { decodeListing, encodeRows } from '../src/domain/facets/row-file.ts';
import { gzipped, kilobytes } from './support/loaded.ts';
import { TEST_DAY } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// The facet file's limits are the project's promise. The row file holds texts, a title and a telephone number for each
// offer, and no two are the same: its limit is what such texts take.
const KB = 1024;
const LIMITS = [
  { offers: 500, facets: 6 * KB, rows: 13 * KB },
  { offers: 5000, facets: 60 * KB, rows: 115 * KB },
];

for (const limit of LIMITS) {
  test(`the files of ${limit.offers} varied offers are small, and tell all of them`, () => {
    test.slow();
    const content = mkdtempSync(path.join(tmpdir(), 'brobygger-size-'));
    try {
      writeContent(content, limit.offers);
      const { directory } = readDirectory(content, TEST_DAY);
      if (!directory) throw new Error('The made-up content has errors.');
      const offers = listOffers(directory);
      expect(offers).toHaveLength(limit.offers);
      const [facets, rows] = [encodeFacets(offers), encodeRows(offers)];
      const sizes = [facets, rows].map((file) => gzipped(Buffer.from(JSON.stringify(file))));
      console.log(
        `  ${limit.offers} offers: facets ${kilobytes(sizes[0] ?? 0)} KB, rows ${kilobytes(sizes[1] ?? 0)} KB`,
      );
      expect(sizes[0]).toBeLessThanOrEqual(limit.facets);
      expect(sizes[1]).toBeLessThanOrEqual(limit.rows);
      expect(decodeListing(facets, rows)).toEqual(offers);
    } finally {
      rmSync(content, { recursive: true, force: true });
    }
  });
}
