import type { FacetFile } from '#domain/facets/facet-file.ts';
import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import { decodeListing, type RowFile } from '#domain/facets/row-file.ts';
import { fetchJson } from '../fetch/fetch-json.ts';

/**
 * Every offer of the directory, fetched once; after a failure the next call tries again.
 *
 * @param facets the address of the facet file
 * @param rows the address of the row file
 */
export function listingLoader(facets: string, rows: string): () => Promise<readonly ListedOffer[]> {
  let listing: Promise<readonly ListedOffer[]> | undefined;
  return async () => {
    listing ??= Promise.all([fetchJson(facets), fetchJson(rows)]).then(([facetFile, rowFile]) =>
      decodeListing(facetFile as FacetFile, rowFile as RowFile),
    );
    try {
      return await listing;
    } catch (error) {
      listing = undefined;
      throw error;
    }
  };
}
