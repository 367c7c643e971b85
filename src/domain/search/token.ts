import { plainLetters, writtenWordsOf } from './letters.ts';
import { stem } from './stem.ts';

/** A word of a query. */
export interface Token {
  /** As it was typed, in lower case. */
  written: string;
  /** In plain letters. */
  word: string;
  stem: string;
  /** Something has been made of it. */
  used: boolean;
}

/** Longer queries are read to here. */
const MOST_WORDS = 24;

export const tokensOf = (query: string): Token[] =>
  writtenWordsOf(query)
    .slice(0, MOST_WORDS)
    .map((written) => {
      const word = plainLetters(written);
      return { written, word, stem: stem(word), used: false };
    });
