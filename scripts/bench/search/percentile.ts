/**
 * The least value that so large a share of the values does not pass (nearest rank).
 *
 * @param share from 0 to 1
 * @throws when there is no value
 * @example
 * percentile([10, 20, 30, 40], 0.5)   // 20
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('percentile() needs at least one value, and found none.');
  return value;
}
