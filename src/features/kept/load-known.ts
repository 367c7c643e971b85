import type { KeptFile } from '#domain/kept/kept-file.ts';
import { joinKnown, type KnownOffers } from '#domain/kept/known-offers.ts';
import { listingLoader } from '../directory/load-listing.ts';

async function fetchDetails(address: string): Promise<KeptFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as KeptFile;
}

/**
 * Fetch every offer of the directory, so that nobody sees which ones stand on a list; after a failure the next call tries
 * again.
 *
 * @param addresses of the directory's two files and of the kept file
 */
export function knownLoader(addresses: { facets: string; rows: string; details: string }): () => Promise<KnownOffers> {
  const loadListing = listingLoader(addresses.facets, addresses.rows);
  let known: Promise<KnownOffers> | undefined;
  return async () => {
    known ??= Promise.all([loadListing(), fetchDetails(addresses.details)]).then(([listing, file]) =>
      joinKnown(listing, file),
    );
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
}
