import { plainLetters } from './letters.ts';

/** Words that only lead up to a place or a time. */
const LEADING = new Set(['i', 'om', 'ved', 'paa', 'naer', 'til', 'in', 'at', 'on']);

/**
 * A query without some of its words, and without what led up to them.
 *
 * @param words in plain letters
 * @example
 * withoutWords('Yoga i Løsning om aftenen', ['loesning'])   // "Yoga om aftenen"
 */
export function withoutWords(query: string, words: readonly string[]): string {
  const gone = new Set(words);
  const parts = query.split(/\s+/).filter(Boolean);
  const plain = parts.map((part) => plainLetters(part).replaceAll(/[^a-z0-9]/g, ''));
  const isGone = (at: number) => gone.has(plain[at] ?? '');
  return parts.filter((_, at) => !isGone(at) && !(LEADING.has(plain[at] ?? '') && isGone(at + 1))).join(' ');
}
