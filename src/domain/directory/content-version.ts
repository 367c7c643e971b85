import type { Directory } from './directory.ts';

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}

/** The same data in the same order of keys, whatever order they were written in. */
function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

const versions = new WeakMap<Directory, string>();

/**
 * A short name of what the content says, for paper: with the day beside it, what was handed over can be found again. The
 * same content has the same version, and any change to an offer, a door or a rule gives another.
 *
 * @returns eight letters and digits
 * @example contentVersion(directory)   // "4f09c1d2"
 */
export function contentVersion(directory: Directory): string {
  const known = versions.get(directory);
  if (known) return known;
  const { offers, site } = directory;
  const { doors, pathways, changes, authorities, contact } = site;
  const inOrder = [...offers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const data = JSON.stringify({ inOrder, doors, pathways, changes, authorities, contact }, inKeyOrder);
  const version = hash(data).toString(16).padStart(8, '0');
  versions.set(directory, version);
  return version;
}
