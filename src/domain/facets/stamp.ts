/**
 * A short mark of which offers a file is about. Files that are fetched apart belong together when their stamps are the
 * same: else the site was published anew in between. FNV-1a, 32 bits; the order of the ids does not count.
 *
 * @example
 * stampOf(['gaahold', 'kol-hold'])   // eight hexadecimal digits
 */
export function stampOf(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of [...ids].sort().join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
