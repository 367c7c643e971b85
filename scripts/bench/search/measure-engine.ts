import type { Browser, BrowserContext, Page } from '@playwright/test';
import { cleanQuery } from '#domain/facets/list-state.ts';
import { median } from '../measure.ts';
import { Fetched, sentBytes } from './fetched.ts';
import { type Answered, askInPage, beBusy, takeLongestTask, watchLongTasks } from './in-page.ts';
import { FIRST_QUERIES, TYPED_TEXTS } from './queries.ts';

/** A search on a page that is served. */
export interface Engine {
  folder: string;
  /** The page with the field: "http://localhost:4321/tilbud/" */
  page: string;
}

interface FirstResult {
  bytes: number;
  ms: number;
}

/** What one run over an engine measured. */
export interface EngineRun {
  /** Data that came with the page, before the field had the focus. */
  listBytes: number;
  /** One for each of the first questions. */
  first: readonly FirstResult[];
  queries: ReadonlyMap<string, Answered>;
  /** 0 when none was over 50 ms. */
  longestTaskMs: number;
}

/** What the runs over an engine measured together. */
export interface EngineCosts {
  listBytes: number;
  /** Of the first question that fetched most. */
  firstBytes: number;
  firstMs: number;
  /** One for each query. */
  queryMs: readonly number[];
  longestTaskMs: number;
  /** What the list showed for each query, best first. */
  ranked: ReadonlyMap<string, readonly string[]>;
}

const PATIENCE_MS = 60_000;

const settled = (page: Page, query: string) =>
  page.locator(`[data-results][data-settled="${query}"]`).waitFor({ state: 'attached', timeout: PATIENCE_MS });

/** Do something in a browser that has fetched nothing before. */
async function inFreshPage<T>(
  browser: Browser,
  engine: Engine,
  visit: (page: Page, fetched: Fetched) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen' });
  try {
    const page = await context.newPage();
    const fetched = new Fetched(page, engine.folder);
    await page.goto(engine.page);
    await settled(page, '');
    return await visit(page, fetched);
  } finally {
    await context.close();
  }
}

const isData = (file: string) => file.endsWith('.json');

async function measureFirst(page: Page, fetched: Fetched, query: string): Promise<FirstResult & { listBytes: number }> {
  const before = await fetched.take();
  const { ms } = await page.evaluate(askInPage, query);
  return { ms, bytes: sentBytes(await fetched.take()), listBytes: sentBytes(before.filter(isData)) };
}

async function measureQueries(page: Page, queries: readonly string[]): Promise<Map<string, Answered>> {
  await page.evaluate(askInPage, 'sundhed');
  const field = page.locator('input[name=q]').first();
  const answers = new Map<string, Answered>();
  for (const query of queries) {
    // Who asks again stands in the field already; the answer may have moved the focus to its heading.
    await field.focus();
    answers.set(query, await page.evaluate(askInPage, query));
  }
  return answers;
}

/** Type letter by letter, each answered before the next, the first while the search is still fetched. */
async function measureTyping(page: Page, texts: readonly string[]): Promise<number> {
  await page.evaluate(watchLongTasks);
  await page.evaluate(beBusy);
  await page.locator('[data-was-busy]').waitFor({ state: 'attached' });
  if ((await page.evaluate(takeLongestTask)) === 0) throw new Error('This browser does not tell tasks over 50 ms.');
  const field = page.locator('input[name=q]').first();
  for (const text of texts) {
    await field.focus();
    for (const [at, letter] of [...text].entries()) {
      await page.keyboard.type(letter);
      if (letter !== ' ') await settled(page, cleanQuery(text.slice(0, at + 1)));
    }
    await field.fill('');
    await settled(page, '');
  }
  return await page.evaluate(takeLongestTask);
}

/** Measure an engine once: first questions, queries on a page that has begun, and typing; each in a fresh page. */
export async function measureEngine(browser: Browser, engine: Engine, queries: readonly string[]): Promise<EngineRun> {
  const first = [];
  for (const query of FIRST_QUERIES) {
    first.push(await inFreshPage(browser, engine, (page, fetched) => measureFirst(page, fetched, query)));
  }
  return {
    listBytes: Math.max(...first.map(({ listBytes }) => listBytes)),
    first,
    queries: await inFreshPage(browser, engine, (page) => measureQueries(page, queries)),
    longestTaskMs: await inFreshPage(browser, engine, (page) => measureTyping(page, TYPED_TEXTS)),
  };
}

/**
 * The runs as one: of each time the median of the runs, of bytes the most. What the list shows is the first run's.
 *
 * @throws when there is no run
 */
export function combineRuns(runs: readonly EngineRun[]): EngineCosts {
  const [firstRun] = runs;
  if (!firstRun) throw new Error('combineRuns() needs at least one run, and found none.');
  const first = runs.flatMap((run) => run.first);
  const timesOf = (query: string) => runs.flatMap((run) => run.queries.get(query)?.ms ?? []);
  return {
    listBytes: firstRun.listBytes,
    firstBytes: Math.max(...first.map(({ bytes }) => bytes)),
    firstMs: median(first.map(({ ms }) => ms)),
    queryMs: [...firstRun.queries.keys()].map((query) => median(timesOf(query))),
    longestTaskMs: median(runs.map(({ longestTaskMs }) => longestTaskMs)),
    ranked: new Map([...firstRun.queries].map(([query, { ids }]) => [query, ids])),
  };
}
