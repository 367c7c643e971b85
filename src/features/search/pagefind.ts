import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import type { OfferSearch, SearchTrouble } from '#domain/facets/offer-search.ts';
import { decodeSearchKeys, type SearchKeys } from '#domain/facets/search-keys.ts';
import { PagefindWorker } from './pagefind-worker.ts';

type IdReader = (listing: readonly ListedOffer[]) => ReturnType<typeof decodeSearchKeys>;

interface Index {
  worker: PagefindWorker;
  /** Tells which offer of a list a result is; nothing when the index is of another list. */
  readIds: IdReader;
}

/** How Pagefind begins the name of a result in a Danish index. */
const PREFIX = /^da_/;

/** So long an answer may take, in milliseconds; a worker that never comes says nothing. */
const PATIENCE = 20_000;

async function openIndex(folder: string): Promise<Index> {
  const address = new URL(folder, location.href).href;
  const response = await fetch(`${address}tilbud.json`);
  if (!response.ok) throw new Error(`${address}tilbud.json answered ${response.status}.`);
  const keys = (await response.json()) as SearchKeys;
  return { worker: new PagefindWorker(address, keys.stamp), readIds: idReader(keys) };
}

/** The keys are read once for a list: every letter typed asks for them. */
function idReader(keys: SearchKeys): IdReader {
  let last: { listing: readonly ListedOffer[]; idOf: ReturnType<IdReader> } | undefined;
  return (listing) => {
    if (last?.listing !== listing) {
      const ids = listing.map(({ row }) => row.id);
      last = { listing, idOf: decodeSearchKeys(keys, ids) };
    }
    return last.idOf;
  };
}

function withPatience<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer in ${PATIENCE} ms.`)), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Pagefind, behind the one thing the directory asks of it: which offers fit, and how well.
 *
 * @param folder the address of the index, with a slash at its end
 */
export function openSearch(folder: string): OfferSearch {
  let index: Promise<Index> | undefined;
  const open = () => (index ??= openIndex(folder));

  /** The next search begins anew. */
  const forget = (error: unknown): { trouble: SearchTrouble } => {
    console.warn(error);
    void index?.then(({ worker }) => worker.close()).catch(() => undefined);
    index = undefined;
    return { trouble: 'index' };
  };

  return {
    warm: () => void open().catch(forget),
    async search(query, listing) {
      try {
        const { worker, readIds } = await open();
        const idOf = readIds(listing);
        if (!idOf) return { trouble: 'changed' };
        const results = await withPatience(worker.search(query));
        // Pagefind keeps silent when a part of its index cannot be fetched.
        if (results.length === 0 && !navigator.onLine) return { trouble: 'index' };
        const found = results.map(({ id, score }) => [idOf(id.replace(PREFIX, '')), score] as const);
        return { scores: new Map(found.filter((one): one is [string, number] => one[0] !== undefined)) };
      } catch (error) {
        return forget(error);
      }
    },
  };
}
