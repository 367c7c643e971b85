import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../browser.ts';
import { compareSearch, corpusSize } from './compare-search.ts';
import { describeSearch, overSearchBudget } from './report-search.ts';

/** The judged corpus, a middling directory and a large one. */
export const searchSizes = (): number[] => [corpusSize(), 500, 5000];

/**
 * Measure the search at each size beside its peers, and print it.
 *
 * @param folder where to work
 * @returns what is over its budget, in a sentence each
 */
export async function benchSearch(folder: string, sizes: readonly number[], runs: number): Promise<string[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  try {
    const over: string[] = [];
    for (const offers of sizes) {
      const work = path.join(folder, String(offers));
      const comparison = await compareSearch(browser, { folder: work, offers, runs }, console.error);
      console.log(`\n${describeSearch(comparison)}\n`);
      over.push(...overSearchBudget(comparison));
    }
    if (over.length === 0) console.log('The search keeps what was promised of it.');
    return over;
  } finally {
    await browser.close();
  }
}
