import { formatBytes, formatCount, formatRatio, formatTable } from '../table.ts';
import { ENGINES, type SearchComparison, type SearchCosts } from './compare-search.ts';
import { percentile } from './percentile.ts';

/** What is promised of a search. */
export const SEARCH_BUDGET = { firstBytes: 120 * 1024, upToOffers: 500, queryMs: 50, taskMs: 50 };

/** What a browser calls a long task, in milliseconds; of shorter ones it tells nothing. */
const LONG_TASK_MS = 50;

interface Row {
  name: string;
  value: (costs: SearchCosts) => number | undefined;
  format: (value: number) => string;
  /** At most this, where something is promised. */
  most?: (offers: number) => number | undefined;
}

const formatMs = (ms: number) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
const formatTask = (ms: number) => (ms === 0 ? `≤ ${LONG_TASK_MS} ms` : formatMs(ms));

const ROWS: readonly Row[] = [
  { name: 'data that came with the page', value: ({ listBytes }) => listBytes, format: formatBytes },
  {
    name: 'weight of a first result',
    value: ({ firstBytes }) => firstBytes,
    format: formatBytes,
    most: (offers) => (offers <= SEARCH_BUDGET.upToOffers ? SEARCH_BUDGET.firstBytes : undefined),
  },
  { name: 'time to a first result', value: ({ firstMs }) => firstMs, format: formatMs },
  { name: 'p50 of a warm query', value: ({ queryMs }) => percentile(queryMs, 0.5), format: formatMs },
  {
    name: 'p95 of a warm query',
    value: ({ queryMs }) => percentile(queryMs, 0.95),
    format: formatMs,
    most: () => SEARCH_BUDGET.queryMs,
  },
  {
    name: 'longest task while typing',
    value: ({ longestTaskMs }) => longestTaskMs,
    format: formatTask,
    most: () => SEARCH_BUDGET.taskMs,
  },
  { name: 'nDCG@5 of the open queries', value: ({ ndcg }) => ndcg, format: (value) => value.toFixed(3) },
];

/** What has no measure, or is 0 as a task too short to be told, is no times of anything. */
const ratio = (ours: number | undefined, theirs: number | undefined) =>
  ours && theirs ? formatRatio(ours, theirs) : '-';

/** Bytes, times and answers at one size, this project beside its peers. */
export function describeSearch(comparison: SearchComparison): string {
  const { offers, runs, queries, costs } = comparison;
  const [, ...peers] = ENGINES;
  const rows = ROWS.map(({ name, value, format, most }) => {
    const ours = value(costs.Brobygger);
    const limit = most?.(offers);
    return [
      name,
      ...ENGINES.map((engine) => {
        const known = value(costs[engine]);
        return known === undefined ? '-' : format(known);
      }),
      ...peers.map((peer) => ratio(ours, value(costs[peer]))),
      limit === undefined ? '' : `${format(limit)}${(ours ?? 0) > limit ? ' !' : ''}`,
    ];
  }).filter(([, ...cells]) => cells.some((cell) => cell !== '-' && cell !== ''));
  const head = ['', ...ENGINES, ...peers.map((peer) => `of ${peer}`), 'promised'];
  const title = `search among ${formatCount(offers)} offers: ${queries} queries`;
  return `${title} (${runs === 1 ? 'one run' : `medians of ${runs} runs`})\n${formatTable([head, ...rows])}`;
}

/** What of the search is over its budget, in a sentence each; none is good. */
export function overSearchBudget({ offers, costs }: SearchComparison): string[] {
  return ROWS.flatMap(({ name, value, format, most }) => {
    const ours = value(costs.Brobygger);
    const limit = most?.(offers);
    if (ours === undefined || limit === undefined || ours <= limit) return [];
    return [
      `Search among ${formatCount(offers)} offers: the ${name} is ${format(ours)}; at most ${format(limit)} was promised.`,
    ];
  });
}
