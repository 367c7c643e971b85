import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Settings } from '../../src/data/settings.ts';
import { findBrowser } from '../browser.ts';
import { median } from './measure.ts';
import { serveOfficialSite } from './official-site.ts';
import { formatTable } from './table.ts';

const LIGHTHOUSE = path.resolve(import.meta.dirname, '../../node_modules/lighthouse/cli/index.js');
const CHROME_FLAGS =
  '--headless=new --no-sandbox --disable-background-networking --disable-dev-shm-usage --disable-gpu';

/** What is promised of a page: scores are at least this, times and shifts at most. */
const FIGURES = {
  performance: { least: 98, read: (report: Report) => scoreOf(report, 'performance') },
  accessibility: { least: 100, read: (report: Report) => scoreOf(report, 'accessibility') },
  'best practices': { least: 100, read: (report: Report) => scoreOf(report, 'best-practices') },
  SEO: { least: 100, read: (report: Report) => scoreOf(report, 'seo') },
  'LCP, s': { most: 1.5, read: (report: Report) => timeOf(report, 'largest-contentful-paint') / 1000 },
  CLS: { most: 0.02, read: (report: Report) => timeOf(report, 'cumulative-layout-shift') },
};
type Figure = { read: (report: Report) => number; least?: number; most?: number };
const figures: [string, Figure][] = Object.entries(FIGURES);

/** The part of Lighthouse's JSON that is read here. */
export interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number; scoreDisplayMode: string }>;
  runtimeError?: { message: string };
}

function scoreOf({ categories }: Report, name: string): number {
  return Math.round((categories[name]?.score ?? 0) * 100);
}

function timeOf({ audits }: Report, name: string): number {
  return audits[name]?.numericValue ?? Number.NaN;
}

async function readReport(url: string, output: string, browser: string): Promise<Report> {
  const options = ['--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${CHROME_FLAGS}`];
  await promisify(execFile)(process.execPath, [LIGHTHOUSE, url, ...options], {
    env: { ...process.env, CHROME_PATH: browser },
  });
  const report: Report = JSON.parse(readFileSync(output, 'utf8'));
  if (report.runtimeError) throw new Error(`Lighthouse could not look at ${url}: ${report.runtimeError.message}`);
  return report;
}

/** Titles of the yes-or-no audits that a page failed. */
function failedAudits({ audits }: Report): string[] {
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ title }) => title);
}

/** Medians of the reports of each page, as a table, and whether all is as promised. */
export function describeReports(reports: ReadonlyMap<string, readonly Report[]>): { text: string; isWithin: boolean } {
  let isWithin = true;
  const show = (name: string, value: number) =>
    name.includes(',') ? value.toFixed(2) : String(Number(value.toFixed(3)));
  const rows = [...reports].map(([page, ofPage]) => [
    page,
    ...figures.map(([name, { read, least = -Infinity, most = Infinity }]) => {
      const value = median(ofPage.map(read));
      const isGood = value >= least && value <= most;
      isWithin &&= isGood;
      return `${show(name, value)}${isGood ? '' : ' !'}`;
    }),
  ]);
  const promised = figures.map(([, { least, most }]) => String(least ?? most));
  const failed = [...reports].flatMap(([page, ofPage]) =>
    [...new Set(ofPage.flatMap(failedAudits))].map((title) => `${page} fails: ${title}`),
  );
  const table = formatTable([['', ...figures.map(([name]) => name)], ...rows, ['promised', ...promised]]);
  return { text: [table, ...failed].join('\n'), isWithin };
}

/**
 * Let Lighthouse look at the front page, the directory and an offer of the site's own content as no demo, throttled as a
 * telephone; print the medians.
 *
 * @param folder where to work; the reports stay there
 * @returns true when everything is as promised
 */
export async function runLighthouse(folder: string, settings: Settings, runs: number): Promise<boolean> {
  const browser = await findBrowser();
  const site = await serveOfficialSite(folder, settings);
  const pages = ['', 'tilbud/', ...(site.offerPage ? [site.offerPage] : [])];
  const reports = new Map<string, Report[]>();
  try {
    for (const [index, page] of pages.entries()) {
      const ofPage: Report[] = [];
      for (let run = 1; run <= runs; run++) {
        const output = path.join(folder, `report-${index + 1}-${run}.json`);
        ofPage.push(await readReport(site.address + page, output, browser));
      }
      reports.set(`/${page}`, ofPage);
    }
  } finally {
    await site.close();
  }
  const { text, isWithin } = describeReports(reports);
  console.log(`${text}\nThe reports are in ${folder}.`);
  return isWithin;
}
