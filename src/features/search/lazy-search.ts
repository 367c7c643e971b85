import type { OfferSearch } from '#domain/facets/offer-search.ts';

/**
 * The search, fetched when somebody is about to type: whoever only reads the list does not pay for it.
 *
 * @param folder the address of the index, with a slash at its end
 */
export function openLazily(folder: string): OfferSearch {
  let search: Promise<OfferSearch> | undefined;
  const load = () => (search ??= import('./pagefind.ts').then(({ openSearch }) => openSearch(folder)));
  const forget = (error: unknown): { trouble: 'index' } => {
    console.warn(error);
    search = undefined;
    return { trouble: 'index' };
  };
  return {
    warm: () => void load().then((loaded) => loaded.warm(), forget),
    search: (...asked) => load().then((loaded) => loaded.search(...asked), forget),
  };
}
