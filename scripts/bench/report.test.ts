import { expect, test } from 'vitest';
import type { Comparison } from './compare.ts';
import { describeBytes, describeComparison, overBudget } from './report.ts';

const cost = (seconds: number, megabytes: number) => ({
  seconds,
  processorSeconds: seconds * 1.1,
  peakBytes: megabytes * 1e6,
});

const comparison = (more: Partial<Comparison> = {}): Comparison => ({
  offers: 5000,
  runs: 2,
  ours: { pages: 10_000, check: cost(4, 400), buildAndIndex: cost(15, 1200) },
  peer: { pages: 5001, check: cost(5, 500), buildAndIndex: cost(12, 1000) },
  bytes: { directoryHtml: 20_480, directoryJs: 9000, facets: 61_440, offerHtml: 4096, offerCss: 8192, offerJs: 512 },
  ...more,
});

test('figures stand beside the peer’s, with what they are of them', () => {
  expect(describeComparison(comparison())).toMatchInlineSnapshot(`
    "5,000 offers: 10,000 pages, the peer 5,001 (medians of 2 runs)
                                                time   processor    memory
    check: Brobygger                           4.0 s       4.4 s    400 MB
    check: plain Astro                         5.0 s       5.5 s    500 MB
      ratio                                   0.80 ×      0.80 ×    0.80 ×
    build and index: Brobygger                15.0 s      16.5 s   1200 MB
    build and index: plain Astro + Pagefind   12.0 s      13.2 s   1000 MB
      ratio                                   1.25 ×      1.25 ×    1.20 ×"
  `);
});

test('a machine that does not tell memory shows so', () => {
  const unknown = { seconds: 4, processorSeconds: undefined, peakBytes: undefined };
  const { ours, peer } = comparison();
  const shown = describeComparison(
    comparison({ ours: { ...ours, check: unknown }, peer: { ...peer, check: unknown } }),
  );
  expect(shown).toMatch(/^check: Brobygger +4\.0 s +\? +\?$/m);
});

test('bytes stand in a column for each size', () => {
  expect(describeBytes([comparison({ offers: 1000 }), comparison()])).toMatchInlineSnapshot(`
    "gzipped, by offers                        1,000     5,000
    directory: HTML                         20.0 KB   20.0 KB
    directory: JavaScript before a search    8.8 KB    8.8 KB
    directory: facet file                   60.0 KB   60.0 KB
    offer, the largest: HTML                 4.0 KB    4.0 KB
    offer: CSS                               8.0 KB    8.0 KB
    offer: JavaScript                        0.5 KB    0.5 KB"
  `);
});

test('within the budgets nothing is said', () => {
  expect(overBudget(comparison())).toEqual([]);
});

test('over the budgets, each is said with both numbers', () => {
  const { ours, peer } = comparison();
  const slow = comparison({ ours: { ...ours, buildAndIndex: cost(24, 2100) }, peer });
  expect(overBudget(slow)).toMatchInlineSnapshot(`
    [
      "Build and index take 2.00 times the peer's time at 5,000 offers; at most 1.5 was promised.",
      "The peak is 2100 MB at 5,000 offers; less than 2000 MB was promised.",
    ]
  `);
});

test('the budgets are promised from 5,000 offers on', () => {
  const { ours, peer } = comparison();
  expect(overBudget(comparison({ offers: 1000, ours: { ...ours, buildAndIndex: cost(24, 2100) }, peer }))).toEqual([]);
});
