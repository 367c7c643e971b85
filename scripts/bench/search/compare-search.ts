import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { writeCorpus } from '../../../tests/search/write-corpus.ts';
import { readDirectory } from '../../../src/content/read-directory.ts';
import { serve, type Served } from '../../serve.ts';
import { BENCH_DAY } from '../make-offers.ts';
import { measure } from '../measure.ts';
import { writeContent } from '../write-content.ts';
import { combineRuns, type Engine, type EngineCosts, type EngineRun, measureEngine } from './measure-engine.ts';
import { ndcgOfFive } from './ndcg.ts';
import { plainOffers } from './plain-offer.ts';
import { makeQueries, readOpenQueries } from './queries.ts';
import { writeMiniSearchSite, writePagefindSite } from './write-peers.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CORPUS = path.join(ROOT, 'tests/search/corpus.jsonl');

/** Who is measured; the first is this project. */
export const ENGINES = ['Brobygger', 'Pagefind', 'MiniSearch'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What one engine costs, and how well it answers where somebody has judged the answers. */
export interface SearchCosts extends EngineCosts {
  /** Mean nDCG@5 of the open queries; nothing for made-up content. */
  ndcg: number | undefined;
}

/** The three searches over the same offers. */
export interface SearchComparison {
  offers: number;
  runs: number;
  queries: number;
  costs: Readonly<Record<EngineName, SearchCosts>>;
}

/** How many offers the judged corpus has. */
export function corpusSize(): number {
  return readFileSync(CORPUS, 'utf8').split('\n').filter(Boolean).length;
}

function meanNdcg(ranked: EngineCosts['ranked']): number {
  const scores = readOpenQueries().map(({ query, rel }) => ndcgOfFive(rel, ranked.get(query) ?? []));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Build the three sites; what stands in the folder is replaced. */
async function buildSites(folder: string, offers: number): Promise<{ folders: string[]; titles: string[] }> {
  const [content = '', ...folders] = ['content', 'brobygger', 'pagefind', 'minisearch'].map((name) =>
    path.join(folder, name),
  );
  const [site = '', pagefind = '', minisearch = ''] = folders;
  mkdirSync(folder, { recursive: true });
  if (offers === corpusSize()) writeCorpus(CORPUS, content);
  else writeContent(content, offers);
  const { directory } = readDirectory(content, BENCH_DAY);
  if (!directory) throw new Error(`The content in ${content} has errors: run npm run check with BROBYGGER_CONTENT.`);
  const env = { BROBYGGER_CONTENT: content, BROBYGGER_OUT: site, BROBYGGER_SITE: '', BROBYGGER_TODAY: BENCH_DAY };
  await measure({ script: 'scripts/build.ts', args: [], folder: ROOT, env });
  const plain = plainOffers(directory);
  await writePagefindSite(pagefind, plain, site);
  await writeMiniSearchSite(minisearch, plain, site);
  return { folders, titles: plain.map(({ title }) => title) };
}

/**
 * Build and serve the same offers with each engine, and let them answer in turn in one browser, so that what else the
 * machine does hits all.
 *
 * @param folder where to work
 * @param offers as many as the corpus has takes the corpus; else they are made up
 * @param say is told what is going on
 */
export async function compareSearch(
  browser: Browser,
  { folder, offers, runs }: { folder: string; offers: number; runs: number },
  say: (line: string) => void,
): Promise<SearchComparison> {
  say(`search among ${offers} offers: building`);
  const { folders, titles } = await buildSites(folder, offers);
  const queries = makeQueries(titles);
  const served: Served[] = [];
  try {
    const engines: Engine[] = [];
    for (const [at, site] of folders.entries()) {
      const one = await serve({ folder: site, port: 0, base: '/' });
      served.push(one);
      engines.push({ folder: site, page: at === 0 ? `${one.address}tilbud/` : one.address });
    }
    const measured: EngineRun[][] = engines.map(() => []);
    for (let run = 1; run <= runs; run++) {
      say(`search among ${offers} offers: run ${run} of ${runs}`);
      for (const [at, engine] of engines.entries()) {
        measured[at]?.push(await measureEngine(browser, engine, queries));
      }
    }
    const costs = measured.map((ofEngine): SearchCosts => {
      const combined = combineRuns(ofEngine);
      return { ...combined, ndcg: offers === corpusSize() ? meanNdcg(combined.ranked) : undefined };
    });
    const [ours, pagefind, minisearch] = costs;
    if (!ours || !pagefind || !minisearch)
      throw new Error(`Expected ${ENGINES.length} engines, and measured ${costs.length}.`);
    return {
      offers,
      runs,
      queries: queries.length,
      costs: { Brobygger: ours, Pagefind: pagefind, MiniSearch: minisearch },
    };
  } finally {
    await Promise.all(served.map((one) => one.close()));
  }
}
