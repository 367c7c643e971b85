import type { Evidence } from '#domain/search/evidence.ts';
import { WEIGHT_STEPS } from '#domain/search/weight.ts';

/**
 * What an offer is found by, as the small page that Pagefind reads: made in memory and never published. Each term stands
 * there once, by its weight.
 *
 * @param frequency of each term in the whole index: what many offers have stands first, where positions are small
 */
export function renderSearchDocument(evidence: Evidence, frequency: (term: string) => number): string {
  const byWeight = new Map<number, string[]>();
  for (const [term, weight] of evidence) {
    const steps = WEIGHT_STEPS.of(weight);
    byWeight.set(steps, [...(byWeight.get(steps) ?? []), term]);
  }
  const commonFirst = (a: string, b: string) => frequency(b) - frequency(a) || (a < b ? -1 : 1);
  const parts = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(
      ([steps, terms]) =>
        `<p data-pagefind-weight="${WEIGHT_STEPS.asAttribute(steps)}">${terms.sort(commonFirst).join(' ')}</p>`,
    );
  return `<!doctype html><html><body>${parts.join('')}</body></html>`;
}
