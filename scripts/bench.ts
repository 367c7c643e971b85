/**
 * Measures how long checking and building take, how much memory, and what a page weighs, with made-up content and beside
 * plain Astro with Pagefind; see docs/decisions/0005-bench.md. Works in .cache/bench, and leaves it there.
 *
 *   npm run bench                     100, 1,000 and 5,000 offers
 *   npm run bench -- --quick          100 and 1,000, once
 *   npm run bench -- --sizes 500      other sizes
 *   npm run bench -- --lighthouse     Lighthouse on the site's own content instead
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compare, type Comparison } from './bench/compare.ts';
import { runLighthouse } from './bench/lighthouse.ts';
import { describeBytes, describeComparison, overBudget } from './bench/report.ts';
import { settingsOrStop, stop } from './read-or-stop.ts';

const WORK = path.resolve(import.meta.dirname, '../.cache/bench');

function readArguments(): { quick: boolean; lighthouse: boolean; sizes: number[] } {
  const options = { quick: { type: 'boolean' }, lighthouse: { type: 'boolean' }, sizes: { type: 'string' } } as const;
  try {
    const { quick = false, lighthouse = false, sizes } = parseArgs({ options }).values;
    const given = (sizes ?? (quick ? '100,1000' : '100,1000,5000')).split(',').map(Number);
    if (given.every((size) => Number.isInteger(size) && size >= 10)) return { quick, lighthouse, sizes: given };
    throw new Error(`--sizes is "${sizes}": write whole numbers from 10, as 100,1000.`);
  } catch (error) {
    return stop(error);
  }
}

const { quick, lighthouse, sizes } = readArguments();
const settings = settingsOrStop();

if (lighthouse) {
  const isWithin = await runLighthouse(path.join(WORK, 'lighthouse'), settings, quick ? 1 : 3);
  process.exit(isWithin ? 0 : 1);
}

const comparisons: Comparison[] = [];
for (const size of sizes) {
  const runs = quick ? 1 : size < 5000 ? 3 : 2;
  const comparison = await compare(path.join(WORK, String(size)), size, runs, console.error);
  comparisons.push(comparison);
  console.log(`\n${describeComparison(comparison)}\n`);
}
console.log(describeBytes(comparisons));
const over = comparisons.flatMap(overBudget);
if (over.length > 0) stop(new Error(`\n${over.join('\n')}`));
