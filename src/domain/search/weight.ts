/** Pagefind keeps a weight as a whole number of these. */
const STEPS = 24;
const MOST = 240;
/** Of BM25: how soon more of a word counts no more. Small, so that little precision is lost on the way back. */
const SATURATION = 2;

/** What makes Pagefind's score depend on the weight of a term and on how many have it, and on nothing else. */
export const PLAIN_RANKING = {
  termFrequency: 1,
  termSaturation: SATURATION,
  pageLength: 0,
  termSimilarity: 0,
  diacriticSimilarity: 0,
} as const;

/** Weights as Pagefind stores them. */
export const WEIGHT_STEPS = {
  /** From 1 to 240. */
  of: (weight: number) => Math.min(MOST, Math.max(1, Math.round(weight * STEPS))),
  /** As `data-pagefind-weight` takes it: Pagefind cuts what is left over. */
  asAttribute: (steps: number) => String((steps + 0.1) / STEPS),
} as const;

/** The weight as the index has it, after rounding. */
export const storedWeight = (weight: number) => WEIGHT_STEPS.of(weight) / STEPS;

/**
 * The weight of a term in an offer, out of Pagefind's score for it: BM25 solved for the frequency.
 *
 * @param score for a search of this term alone, ranked by `PLAIN_RANKING`
 * @param found how many offers have the term
 * @param offers how many there are in the index
 * @see https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind_web/src/search.rs calculate_bm25_word_score
 */
export function weightFromScore(score: number, found: number, offers: number): number {
  const inverseFrequency = Math.log((offers - found + 0.5) / (found + 0.5) + 1);
  const share = score / inverseFrequency;
  const weight = (SATURATION * share) / (SATURATION + 1 - share);
  return Math.round(weight * STEPS) / STEPS;
}
