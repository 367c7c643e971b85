import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import { decodeRefer, type ReferDirectory, type ReferFile } from '#domain/refer/refer-file.ts';
import { listingLoader } from '../directory/load-listing.ts';
import { fetchJson } from '../fetch/fetch-json.ts';

/** Every offer of the directory, with what professionals are told of it. */
export interface LoadedRefer {
  listing: readonly ListedOffer[];
  refer: ReferDirectory;
}

/**
 * Fetch whole files, so that nobody sees what is asked for; after a failure the next call tries again.
 *
 * @param addresses of the directory's two files and of the page's own
 */
export function referLoader(addresses: { facets: string; rows: string; refer: string }): () => Promise<LoadedRefer> {
  const loadListing = listingLoader(addresses.facets, addresses.rows);
  let loaded: Promise<LoadedRefer> | undefined;
  return async () => {
    loaded ??= Promise.all([loadListing(), fetchJson(addresses.refer)]).then(([listing, file]) => {
      const ids = listing.map(({ row }) => row.id);
      return { listing, refer: decodeRefer(file as ReferFile, ids) };
    });
    try {
      return await loaded;
    } catch (error) {
      loaded = undefined;
      throw error;
    }
  };
}
