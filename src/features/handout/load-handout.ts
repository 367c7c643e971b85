import { decodeHandout, type HandoutFile } from '#domain/handout/handout-file.ts';
import type { HandoutFacts } from '#domain/handout/handout-facts.ts';
import type { KnownOffers } from '#domain/kept/known-offers.ts';
import { fetchJson } from '../fetch/fetch-json.ts';
import { knownLoader } from '../kept/load-known.ts';

/** Every offer of the directory, with all that a sheet says of it. */
export interface HandoutOffers {
  known: KnownOffers;
  facts: ReadonlyMap<string, HandoutFacts>;
}

/**
 * Fetch every offer of the directory, so that nobody sees which ones stand on a sheet; after a failure the next call tries
 * again.
 *
 * @param addresses of the directory's two files, of the kept file and of the handout's own
 */
export function handoutLoader(addresses: {
  facets: string;
  rows: string;
  details: string;
  facts: string;
}): () => Promise<HandoutOffers> {
  const loadKnown = knownLoader(addresses);
  return async () => {
    const [known, file] = await Promise.all([loadKnown(), fetchJson(addresses.facts)]);
    return { known, facts: decodeHandout(file as HandoutFile, [...known.offers.keys()]) };
  };
}
