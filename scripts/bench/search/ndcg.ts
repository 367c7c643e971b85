/** Places of a list that count. */
const PLACES = 5;

const gain = (grades: readonly number[]) =>
  grades.slice(0, PLACES).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/**
 * How near the first five results come to the best order there is (nDCG@5): 1 is the best, 0 has nothing that fits.
 *
 * @param rel grades by offer, 1 to 3; who is not named has 0
 * @param ranked ids of offers, best first
 * @example
 * ndcgOfFive({ yoga: 3, pilates: 1 }, ['yoga', 'pilates'])   // 1
 */
export function ndcgOfFive(rel: Readonly<Record<string, number>>, ranked: readonly string[]): number {
  const best = gain(Object.values(rel).sort((a, b) => b - a));
  return best === 0 ? 0 : gain([...new Set(ranked)].map((id) => rel[id] ?? 0)) / best;
}
