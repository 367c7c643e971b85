import { expect, test } from 'vitest';
import type { SearchComparison, SearchCosts } from './compare-search.ts';
import { describeSearch, overSearchBudget } from './report-search.ts';

const costs = (more: Partial<SearchCosts> = {}): SearchCosts => ({
  listBytes: 4096,
  firstBytes: 110 * 1024,
  firstMs: 240,
  queryMs: [4, 8, 12, 40],
  longestTaskMs: 0,
  ranked: new Map(),
  ndcg: 0.9,
  ...more,
});

const comparison = (ours: Partial<SearchCosts> = {}, offers = 163): SearchComparison => ({
  offers,
  runs: 3,
  queries: 90,
  costs: {
    Brobygger: costs(ours),
    Pagefind: costs({ listBytes: 0, firstBytes: 150 * 1024, firstMs: 300, ndcg: 0.36 }),
    MiniSearch: costs({ listBytes: 0, firstBytes: 30 * 1024, queryMs: [2, 4, 6, 20], longestTaskMs: 120, ndcg: 0.45 }),
  },
});

test('figures stand beside both peers’, with what they are of them and what was promised', () => {
  expect(describeSearch(comparison())).toMatchInlineSnapshot(`
    "search among 163 offers: 90 queries (medians of 3 runs)
                                   Brobygger   Pagefind   MiniSearch   of Pagefind   of MiniSearch   promised
    data that came with the page      4.0 KB     0.0 KB       0.0 KB             -               -
    weight of a first result        110.0 KB   150.0 KB      30.0 KB        0.73 ×          3.67 ×   120.0 KB
    time to a first result            240 ms     300 ms       240 ms        0.80 ×          1.00 ×
    p50 of a warm query               8.0 ms     8.0 ms       4.0 ms        1.00 ×          2.00 ×
    p95 of a warm query                40 ms      40 ms        20 ms        1.00 ×          2.00 ×      50 ms
    longest task while typing        ≤ 50 ms    ≤ 50 ms       120 ms             -               -      50 ms
    nDCG@5 of the open queries         0.900      0.360        0.450        2.50 ×          2.00 ×"
  `);
});

test('what nobody has judged is not shown', () => {
  const { Brobygger, Pagefind, MiniSearch } = comparison().costs;
  const unjudged = { ndcg: undefined };
  const shown = describeSearch({
    ...comparison(),
    offers: 5000,
    costs: {
      Brobygger: { ...Brobygger, ...unjudged },
      Pagefind: { ...Pagefind, ...unjudged },
      MiniSearch: { ...MiniSearch, ...unjudged },
    },
  });
  expect(shown).not.toContain('nDCG');
});

test('within the budgets nothing is said', () => {
  const atTheLimit = { firstBytes: 120 * 1024, queryMs: [50], longestTaskMs: 50 };
  expect(overSearchBudget(comparison(atTheLimit, 500))).toEqual([]);
});

test('over the budgets, each is said with both numbers, and marked in the table', () => {
  const slow = comparison({ firstBytes: 130 * 1024, queryMs: [4, 61], longestTaskMs: 72 }, 500);
  expect(overSearchBudget(slow)).toMatchInlineSnapshot(`
    [
      "Search among 500 offers: the weight of a first result is 130.0 KB; at most 120.0 KB was promised.",
      "Search among 500 offers: the p95 of a warm query is 61 ms; at most 50 ms was promised.",
      "Search among 500 offers: the longest task while typing is 72 ms; at most 50 ms was promised.",
    ]
  `);
  expect(describeSearch(slow).match(/ !$/gm)).toHaveLength(3);
});

test('bytes are promised up to 500 offers, times at every size', () => {
  const large = comparison({ firstBytes: 300 * 1024, queryMs: [51] }, 5000);
  expect(overSearchBudget(large)).toHaveLength(1);
});
