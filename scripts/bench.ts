/**
 * Measures how long checking and building take, how much memory, and what a page weighs, with made-up content and beside
 * plain Astro with Pagefind; then what a search fetches, how long it takes and how well it answers, beside Pagefind as it
 * comes and MiniSearch; see docs/decisions/0005-bench.md. Works in .cache/bench, and leaves it there.
 *
 *   npm run bench                     100, 1,000 and 5,000 offers; search among 163, 500 and 5,000
 *   npm run bench -- --quick          without the largest, once
 *   npm run bench -- --sizes 500      other sizes
 *   npm run bench -- --search         the search alone
 *   npm run bench -- --lighthouse     Lighthouse on the site's own content instead
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compare, type Comparison } from './bench/compare.ts';
import { runLighthouse } from './bench/lighthouse.ts';
import { describeBytes, describeComparison, overBudget } from './bench/report.ts';
import { benchSearch, searchSizes } from './bench/search/bench-search.ts';
import { settingsOrStop, stop } from './read-or-stop.ts';

const WORK = path.resolve(import.meta.dirname, '../.cache/bench');

interface Arguments {
  quick: boolean;
  lighthouse: boolean;
  search: boolean;
  /** How many offers; nothing when it was not said. */
  sizes: number[] | undefined;
}

function readArguments(): Arguments {
  const flag = { type: 'boolean', default: false } as const;
  const options = { quick: flag, lighthouse: flag, search: flag, sizes: { type: 'string' } } as const;
  try {
    const { sizes, ...flags } = parseArgs({ options }).values;
    const given = sizes?.split(',').map(Number);
    if (!given || given.every((size) => Number.isInteger(size) && size >= 10)) return { ...flags, sizes: given };
    throw new Error(`--sizes is "${sizes}": write whole numbers from 10, as 100,1000.`);
  } catch (error) {
    return stop(error);
  }
}

const { quick, lighthouse, search, sizes } = readArguments();
/** The sizes asked for, or the usual ones; in a hurry without the largest. */
const sizesOr = (usual: number[]) => sizes ?? (quick ? usual.slice(0, -1) : usual);
const settings = settingsOrStop();

if (lighthouse) {
  const isWithin = await runLighthouse(path.join(WORK, 'lighthouse'), settings, quick ? 1 : 3);
  process.exit(isWithin ? 0 : 1);
}

async function benchBuild(): Promise<string[]> {
  const comparisons: Comparison[] = [];
  for (const size of sizesOr([100, 1000, 5000])) {
    const runs = quick ? 1 : size < 5000 ? 3 : 2;
    const comparison = await compare(path.join(WORK, String(size)), size, runs, console.error);
    comparisons.push(comparison);
    console.log(`\n${describeComparison(comparison)}\n`);
  }
  console.log(describeBytes(comparisons));
  return comparisons.flatMap(overBudget);
}

const over = search ? [] : await benchBuild();
over.push(...(await benchSearch(path.join(WORK, 'search'), sizesOr(searchSizes()), quick ? 1 : 3)));
if (over.length > 0) stop(new Error(`\n${over.join('\n')}`));
