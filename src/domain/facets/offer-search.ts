import type { QueryAnswer } from '../search/answer-query.ts';
import type { ListedOffer } from './listed-offer.ts';

/**
 * `index`: it cannot be fetched, or does not run in this browser. `changed`: it is of other offers than the list, because
 * the site was published anew in between.
 */
export type SearchTrouble = 'index' | 'changed';
export type SearchOutcome = QueryAnswer | { trouble: SearchTrouble };

/** A search engine, as the directory knows it. Nothing is fetched before the first call. */
export interface OfferSearch {
  /** Fetch what every search needs: somebody is about to type. */
  warm(): void;
  /**
   * @param listing all offers of the list
   * @param asTyped spell nothing otherwise than it was typed
   * @returns how well each offer fits, and how the query was read
   */
  search(query: string, listing: readonly ListedOffer[], asTyped?: boolean): Promise<SearchOutcome>;
}
