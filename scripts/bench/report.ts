import type { Comparison } from './compare.ts';
import type { Cost } from './measure.ts';
import { formatBytes, formatCount, formatMemory, formatRatio, formatSeconds, formatTable } from './table.ts';

/** Promised at this many offers and more: so many times the peer's time, and less memory than this. */
export const BUDGET = { fromOffers: 5000, timesPeer: 1.5, peakBytes: 2e9 };

const HEAD = ['', 'time', 'processor', 'memory'];
const figures = (cost: Cost) => [
  formatSeconds(cost.seconds),
  formatSeconds(cost.processorSeconds),
  formatMemory(cost.peakBytes),
];
const ratios = (ours: Cost, peer: Cost) => [
  formatRatio(ours.seconds, peer.seconds),
  formatRatio(ours.processorSeconds, peer.processorSeconds),
  formatRatio(ours.peakBytes, peer.peakBytes),
];

/** Times and memory at one size, this project beside its peer. */
export function describeComparison({ offers, runs, ours, peer }: Comparison): string {
  const rows = [
    HEAD,
    ['check: Brobygger', ...figures(ours.check)],
    ['check: plain Astro', ...figures(peer.check)],
    ['  ratio', ...ratios(ours.check, peer.check)],
    ['build and index: Brobygger', ...figures(ours.buildAndIndex)],
    ['build and index: plain Astro + Pagefind', ...figures(peer.buildAndIndex)],
    ['  ratio', ...ratios(ours.buildAndIndex, peer.buildAndIndex)],
  ];
  const pages = `${formatCount(ours.pages)} pages, the peer ${formatCount(peer.pages)}`;
  const title = `${formatCount(offers)} offers: ${pages} (${runs === 1 ? 'one run' : `medians of ${runs} runs`})`;
  return `${title}\n${formatTable(rows)}`;
}

/** Gzipped bytes at each size. */
export function describeBytes(comparisons: readonly Comparison[]): string {
  const row = (name: string, bytes: (of: Comparison['bytes']) => number | undefined) => [
    name,
    ...comparisons.map((comparison) => formatBytes(bytes(comparison.bytes))),
  ];
  return formatTable([
    ['gzipped, by offers', ...comparisons.map(({ offers }) => formatCount(offers))],
    row('directory: HTML', (bytes) => bytes.directoryHtml),
    row('directory: JavaScript before a search', (bytes) => bytes.directoryJs),
    row('directory: facet file', (bytes) => bytes.facets),
    row('offer, the largest: HTML', (bytes) => bytes.offerHtml),
    row('offer: CSS', (bytes) => bytes.offerCss),
    row('offer: JavaScript', (bytes) => bytes.offerJs),
  ]);
}

/** What is over its budget, in a sentence each; none is good. */
export function overBudget({ offers, ours, peer }: Comparison): string[] {
  if (offers < BUDGET.fromOffers) return [];
  const times = ours.buildAndIndex.seconds / peer.buildAndIndex.seconds;
  const peak = Math.max(ours.buildAndIndex.peakBytes ?? 0, ours.check.peakBytes ?? 0);
  const at = `at ${formatCount(offers)} offers`;
  return [
    ...(times > BUDGET.timesPeer
      ? [
          `Build and index take ${times.toFixed(2)} times the peer's time ${at}; at most ${BUDGET.timesPeer} was promised.`,
        ]
      : []),
    ...(peak >= BUDGET.peakBytes
      ? [`The peak is ${formatMemory(peak)} ${at}; less than ${formatMemory(BUDGET.peakBytes)} was promised.`]
      : []),
  ];
}
