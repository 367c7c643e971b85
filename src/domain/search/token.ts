import { wordsOf } from './letters.ts';
import { stem } from './stem.ts';

/** A word of a query. */
export interface Token {
  /** In plain letters. */
  word: string;
  stem: string;
  /** Something has been made of it. */
  used: boolean;
}

/** Longer queries are read to here. */
const MOST_WORDS = 24;

export const tokensOf = (query: string): Token[] =>
  wordsOf(query)
    .slice(0, MOST_WORDS)
    .map((word) => ({ word, stem: stem(word), used: false }));
