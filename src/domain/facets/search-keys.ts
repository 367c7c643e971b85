import { stampOf } from './stamp.ts';

/**
 * Which offer a result of the search engine is. It names a result by a hash; this file, written with the index, holds the
 * first digits of each hash, in the order of the offers' ids: no result has to be fetched to be known.
 */
export interface SearchKeys {
  stamp: string;
  /** Digits a key. */
  width: number;
  keys: string;
}

/** The first length at which all hashes differ. */
function widthOf(hashes: readonly string[]): number {
  const longest = Math.max(0, ...hashes.map(({ length }) => length));
  for (let width = 1; width < longest; width++) {
    if (new Set(hashes.map((hash) => hash.slice(0, width))).size === hashes.length) return width;
  }
  return longest;
}

/**
 * @param hashOf the engine's name of each offer, by the offer's id
 */
export function encodeSearchKeys(hashOf: ReadonlyMap<string, string>): SearchKeys {
  const ids = [...hashOf.keys()].sort();
  const hashes = ids.map((id) => hashOf.get(id) ?? '');
  const width = widthOf(hashes);
  return { stamp: stampOf(ids), width, keys: hashes.map((hash) => hash.slice(0, width)).join('') };
}

/**
 * Read the keys with the ids of the offers they are about.
 *
 * @returns the offer's id by the engine's name; nothing when the keys are of other offers, as after a new publication
 */
export function decodeSearchKeys(
  { stamp, width, keys }: SearchKeys,
  ids: readonly string[],
): ((hash: string) => string | undefined) | undefined {
  if (stamp !== stampOf(ids)) return undefined;
  const byKey = new Map([...ids].sort().map((id, index) => [keys.slice(index * width, (index + 1) * width), id]));
  return (hash) => byKey.get(hash.slice(0, width));
}
