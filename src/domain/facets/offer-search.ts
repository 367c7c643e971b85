import type { Scores } from './answer.ts';
import type { ListedOffer } from './listed-offer.ts';

/**
 * `index`: it cannot be fetched, or does not run in this browser. `changed`: it is of other offers than the list, because
 * the site was published anew in between.
 */
export type SearchTrouble = 'index' | 'changed';
export type SearchOutcome = { scores: Scores } | { trouble: SearchTrouble };

/** A search engine, as the directory knows it. Nothing is fetched before the first call. */
export interface OfferSearch {
  /** Fetch what every search needs: somebody is about to type. */
  warm(): void;
  /**
   * @param listing all offers of the list
   * @returns how well each offer fits; those that do not are not there
   */
  search(query: string, listing: readonly ListedOffer[]): Promise<SearchOutcome>;
}
