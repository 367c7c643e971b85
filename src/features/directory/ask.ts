import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import type { ListState } from '#domain/facets/list-state.ts';
import type { OfferSearch } from '#domain/facets/offer-search.ts';
import type { Asked } from './result-view.ts';

/** What answers a question, before anybody has drawn it. */
export type Found = Pick<Asked, 'listing' | 'state' | 'scores' | 'notes' | 'trouble'>;

/**
 * Fetch the list, and search it where something was typed. Where the search fails the filters answer alone.
 *
 * @throws when the list cannot be fetched
 */
export async function ask(
  load: () => Promise<readonly ListedOffer[]>,
  search: OfferSearch,
  state: ListState,
): Promise<Found> {
  if (state.query) search.warm();
  const listing = await load();
  const nothing = { scores: undefined, notes: undefined, trouble: undefined };
  if (!state.query) return { ...nothing, listing, state };
  const outcome = await search.search(state.query, listing, state.asTyped);
  return 'trouble' in outcome
    ? { ...nothing, listing, state: { ...state, query: '' }, trouble: outcome.trouble }
    : { ...nothing, listing, state, scores: outcome.scores, notes: outcome };
}
