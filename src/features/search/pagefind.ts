import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import type { OfferSearch, SearchTrouble } from '#domain/facets/offer-search.ts';
import { decodeSearchKeys, type SearchKeys } from '#domain/facets/search-keys.ts';
import { weighScores } from '#domain/facets/weigh-scores.ts';
import { answerQuery, type LookUp } from '#domain/search/answer-query.ts';
import type { Guide } from '#domain/search/guide.ts';
import { decodeGuide, decodePage, type GuideFile } from '#domain/search/guide-file.ts';
import { pagesFor, type PhrasePage } from '#domain/search/phrase-book.ts';
import { tokensOf } from '#domain/search/token.ts';
import { makeUnderstand, type Understand } from '#domain/search/understand.ts';
import { PLAIN_RANKING, weightFromScore } from '#domain/search/weight.ts';
import { PagefindWorker } from './pagefind-worker.ts';

type ReadIds = ReturnType<typeof decodeSearchKeys>;

interface Index {
  worker: PagefindWorker;
  keys: SearchKeys;
  guide: Guide;
  understand: Understand;
  /** Fetch the pages of the phrase book that a query needs. */
  prepare(query: string): Promise<void>;
}

/** How Pagefind begins the name of a result. */
const PREFIX = /^unknown_/;

/** So long an answer may take, in milliseconds; a worker that never comes says nothing. */
const PATIENCE = 20_000;

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

async function openIndex(folder: string): Promise<Index> {
  const address = new URL(folder, location.href).href;
  const files = Promise.all(['ord.json', 'tilbud.json'].map((name) => fetchFile(address + name)));
  const [words, keys] = (await Promise.all((await files).map((file) => file.json()))) as [GuideFile, SearchKeys];
  const guide = decodeGuide(words);
  const pages = new Map<string, PhrasePage>();
  const prepare = async (query: string) => {
    const letters = [...pagesFor(tokensOf(query))].filter(
      (letter) => words.pages.includes(letter) && !pages.has(letter),
    );
    const texts = await Promise.all(
      letters.map(async (letter) => (await fetchFile(`${address}ord/${letter}.txt`)).text()),
    );
    letters.forEach((letter, at) => pages.set(letter, decodePage(texts[at] ?? '')));
  };
  return {
    worker: new PagefindWorker(address, keys.stamp, PLAIN_RANKING),
    keys,
    guide,
    understand: makeUnderstand(guide, pages),
    prepare,
  };
}

/** Ask the engine for a term; each is asked for once. */
function makeLookUp({ worker, guide: { offers } }: Index, idOf: NonNullable<ReadIds>): LookUp {
  const known = new Map<string, ReturnType<LookUp>>();
  const ask: LookUp = async (term) => {
    const results = await withPatience(worker.search(term));
    // Pagefind keeps silent when a part of its index cannot be fetched.
    if (results.length === 0 && !navigator.onLine) throw new Error(`No answer about a term while offline.`);
    const weights = new Map<string, number>();
    for (const { id, score } of results) {
      const offer = idOf(id.replace(PREFIX, ''));
      if (offer !== undefined) weights.set(offer, weightFromScore(score, results.length, offers));
    }
    return weights;
  };
  return (term) => {
    const answer = known.get(term) ?? ask(term);
    known.set(term, answer);
    return answer;
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
  let asking: { listing: readonly ListedOffer[]; lookUp: LookUp | undefined } | undefined;
  const open = () => (index ??= openIndex(folder));

  /** The next search begins anew. */
  const forget = (error: unknown): { trouble: SearchTrouble } => {
    console.warn(error);
    void index?.then(({ worker }) => worker.close()).catch(() => undefined);
    index = asking = undefined;
    return { trouble: 'index' };
  };

  /** The keys are read once for a list: every letter typed asks for them. */
  const lookUpFor = (opened: Index, listing: readonly ListedOffer[]): LookUp | undefined => {
    if (asking?.listing !== listing) {
      const idOf = decodeSearchKeys(
        opened.keys,
        listing.map(({ row }) => row.id),
      );
      asking = { listing, lookUp: idOf && makeLookUp(opened, idOf) };
    }
    return asking.lookUp;
  };

  return {
    warm: () => void open().catch(forget),
    async search(query, listing, asTyped = false) {
      try {
        const opened = await open();
        const lookUp = lookUpFor(opened, listing);
        if (!lookUp) return { trouble: 'changed' };
        await opened.prepare(query);
        const answer = await answerQuery(opened.understand(query, { asTyped }), lookUp, opened.guide);
        return { ...answer, scores: weighScores(answer.scores, listing, answer.near) };
      } catch (error) {
        return forget(error);
      }
    },
  };
}
