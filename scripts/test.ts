import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildSite, SITE_NAMES } from '../tests/support/sites.ts';
import { findBrowser } from './browser.ts';
import { runChecks } from './check.ts';
import { addUp, countPlaywright, countVitest, type Count } from './test-count.ts';

// npm test: everything. What is given after -- goes to Playwright, and the checks are left out: npm test -- headers
const given = process.argv.slice(2);
const UNIT_REPORT = path.join('.cache', 'vitest.json');
const BROWSER_REPORT = path.join('.cache', 'playwright.json');

// How many made-up schedules are put to an independent engine; by itself the unit test is content with fewer.
process.env['BROBYGGER_SCHEDULES'] ??= '10000';

interface Part {
  name: string;
  run: () => boolean | Promise<boolean>;
  /** How many tests it ran, read from the report it left; nothing when it counts none. */
  count?: () => Count | undefined;
}

const parts: Part[] = [
  ...(given.length > 0 ? [] : [{ name: 'checks', run: runChecks, count: () => countVitest(readReport(UNIT_REPORT)) }]),
  { name: 'test sites', run: () => SITE_NAMES.every((site) => buildSite(site)) },
  { name: 'browser', run: testInBrowser, count: () => countPlaywright(readReport(BROWSER_REPORT)) },
];

/** The report of this run; a former one was removed before. */
function readReport(file: string): unknown {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
}

async function testInBrowser(): Promise<boolean> {
  process.env.CHROME_PATH = await findBrowser();
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { status } = spawnSync(process.execPath, [playwright, 'test', ...given], { stdio: 'inherit' });
  return status === 0;
}

/** A part that throws has failed, and the others are run all the same. */
async function succeeds(part: Part): Promise<boolean> {
  try {
    return await part.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

for (const report of [UNIT_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });
const counts: Count[] = [];
const times: string[] = [];
for (const part of parts) {
  const started = performance.now();
  const ok = await succeeds(part);
  const count = part.count?.() ?? { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  // What fails without a test to blame, such as the linter or a build, counts as one: never "0 failed" beside a failure.
  counts.push(!ok && count.failed === 0 ? { ...count, failed: 1 } : count);
  times.push(
    `${part.name.padEnd(12)} ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${ok ? 'ok' : 'FAILED'}`,
  );
}

const { passed, failed, skipped, flaky } = addUp(counts);
console.log(`\n${times.join('\n')}`);
if (skipped > 0) console.log(`${skipped} skipped`);
if (flaky > 0) console.log(`${flaky} passed at a second try alone: named above as flaky`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
