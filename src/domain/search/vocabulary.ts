import { plainLetters, withoutDanishLetters } from './letters.ts';
import { type Spelled, spelledAs } from './spelling.ts';
import { root, stem } from './stem.ts';

/** The words of an index, by their stems, and ways from what was typed to one of them. */
export interface Vocabulary {
  has(stemmed: string): boolean;
  /** The stems written with the same letters when the Danish ones are left out. */
  sameLetters(stemmed: string): readonly string[];
  /** The stems made from the same word. */
  sameRoot(stemmed: string): readonly string[];
  /** The stems of words that begin so, the shortest first. */
  startingWith(prefix: string, most: number): readonly string[];
  spelled: readonly Spelled[];
}

function groupBy(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/**
 * @param words as they are written, one for each stem
 */
export function makeVocabulary(words: readonly string[]): Vocabulary {
  const written = new Map(words.map((word) => [stem(plainLetters(word)), word]));
  const stems = [...written.keys()];
  const letters = groupBy(stems, withoutDanishLetters);
  const roots = groupBy(stems, root);
  const others = (group: readonly string[] = [], word: string) => group.filter((other) => other !== word);
  return {
    has: (stemmed) => written.has(stemmed),
    sameLetters: (stemmed) => others(letters.get(withoutDanishLetters(stemmed)), stemmed),
    sameRoot: (stemmed) => others(roots.get(root(stemmed)), stemmed),
    startingWith: (prefix, most) =>
      stems
        .filter((word) => word.startsWith(prefix) && word !== prefix)
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .slice(0, most),
    spelled: [...written].map(([stemmed, word]) => spelledAs(stemmed, word)),
  };
}
