/** What we ask of Pagefind's worker, and how it answers. */
interface Found {
  results: { id: string; score: number }[];
}
/** How much each part of its score counts; see Pagefind's `ranking`. */
interface Ranking {
  termFrequency: number;
  termSaturation: number;
  pageLength: number;
  termSimilarity: number;
  diacriticSimilarity: number;
}
interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}
interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Pagefind's own worker (`pagefind-worker.js`, 1.5), spoken to without `pagefind.js`: that script holds the whole engine a
 * second time, 13 KB, for browsers without workers, and there are none left. Its messages are as that script sends them.
 */
export class PagefindWorker {
  #worker: Worker;
  #waiting = new Map<number, Waiting>();
  #asked = 0;

  /**
   * @param folder the whole address of the index, with a slash at its end
   * @param tag changes when the index does: else the entry is asked for with the time of day, which no cache can answer
   */
  constructor(folder: string, tag: string, ranking: Ranking) {
    this.#worker = new Worker(`${folder}pagefind-worker.js`);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
    this.#worker.addEventListener('error', () => this.#fail(new Error(`${folder}pagefind-worker.js did not run.`)));
    this.#ask('init', { basePath: folder, language: 'unknown', metaCacheTag: tag, ranking }).catch(() => undefined);
  }

  /** The results of a query, best first. Rejects when the index cannot be fetched. */
  async search(query: string): Promise<Found['results']> {
    const found = (await this.#ask('search', query, {})) as Found | null;
    return found?.results ?? [];
  }

  /** Stop, and let what is still asked for fail. */
  close(): void {
    this.#worker.terminate();
    this.#fail(new Error('The search was closed.'));
  }

  #ask(method: string, ...args: unknown[]): Promise<unknown> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args });
    });
  }

  #hear({ id, result, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
