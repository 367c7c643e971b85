import { FUNCTION_WORDS } from './function-words.ts';
import { plainLetters, wordsOf, writtenWordsOf } from './letters.ts';
import { type Spelled, spelledAs } from './spelling.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';

/** A phrase as it is compared: its stems with single blanks. */
export function phraseKey(text: string): string {
  return wordsOf(text).map(stem).join(' ');
}

const FUNCTION_STEMS = new Set([...FUNCTION_WORDS].map(stem));

/**
 * The page of the book that a phrase stands on: the first letter of its first word that says something.
 *
 * @example
 * pageOf('kan ikke sov')   // "s"
 */
export function pageOf(key: string): string {
  const stems = key.split(' ');
  const [first = ''] = stems.find((one) => !FUNCTION_STEMS.has(one)) ?? stems[0] ?? '';
  return /\d/.test(first) ? '0' : first;
}

/** The pages that may hold something of a query. */
export const pagesFor = (tokens: readonly Token[]): Set<string> => new Set(tokens.map((token) => pageOf(token.stem)));

/** What is said on a page: which concepts a phrase, as it is written, stands for, by their positions. */
export type PhrasePage = readonly (readonly [phrase: string, concepts: readonly number[]])[];

/** Write the book of all concepts: its pages by their letters. */
export function makePhraseBook(concepts: readonly { phrases: readonly string[] }[]): Map<string, PhrasePage> {
  const entries = new Map<string, [string, number[]]>();
  concepts.forEach(({ phrases }, position) => {
    for (const phrase of phrases) {
      const key = phraseKey(phrase);
      const entry = entries.get(key);
      if (!entry) entries.set(key, [phrase, [position]]);
      else if (!entry[1].includes(position)) entry[1].push(position);
    }
  });
  const pages = new Map<string, [string, number[]][]>();
  for (const [key, entry] of entries) {
    const letter = pageOf(key);
    pages.set(letter, [...(pages.get(letter) ?? []), entry]);
  }
  return pages;
}

/** Phrases, by their keys. */
export interface Phrases {
  get(key: string): readonly number[] | undefined;
  has(key: string): boolean;
}

/** What is said on some pages. */
export interface PhraseView extends Phrases {
  /** The words there are, for whoever spells them otherwise. */
  spelled: readonly Spelled[];
  /** Phrases of several words that say something, all of which are among these; the longest first. */
  apart(stems: readonly string[]): readonly { stems: readonly string[]; concepts: readonly number[] }[];
}

interface ReadPage {
  phrases: Map<string, readonly number[]>;
  spelled: Spelled[];
  several: { stems: readonly string[]; concepts: readonly number[] }[];
}

function readPage(page: PhrasePage): ReadPage {
  const phrases = new Map(page.map(([phrase, concepts]) => [phraseKey(phrase), concepts]));
  const words = new Map(
    page.flatMap(([phrase]) => writtenWordsOf(phrase)).map((word) => [stem(plainLetters(word)), word] as const),
  );
  return {
    phrases,
    spelled: [...words].filter(([one]) => phrases.has(one)).map(([one, written]) => spelledAs(one, written)),
    several: [...phrases].flatMap(([key, concepts]) => {
      const stems = key.split(' ').filter((one) => !FUNCTION_STEMS.has(one));
      return stems.length > 1 ? [{ stems, concepts }] : [];
    }),
  };
}

/** Reads pages of a book, each once, however often they are asked for. */
export function makePhraseReader(pages: {
  get(letter: string): PhrasePage | undefined;
}): (letters: Iterable<string>) => PhraseView {
  const known = new Map<string, ReadPage>();
  const read = (letter: string): ReadPage | undefined => {
    const page = known.has(letter) ? undefined : pages.get(letter);
    if (page) known.set(letter, readPage(page));
    return known.get(letter);
  };
  return (letters) => {
    const open = new Map(
      [...letters].sort().flatMap((letter) => (read(letter) ? [[letter, read(letter)] as const] : [])),
    );
    const get = (key: string) => open.get(pageOf(key))?.phrases.get(key);
    const all = [...open.values()].filter((page) => page !== undefined);
    return {
      get,
      has: (key) => get(key) !== undefined,
      spelled: all.flatMap((page) => page.spelled),
      apart(stems) {
        const there = new Set(stems);
        return all
          .flatMap((page) => page.several.filter((one) => one.stems.every((each) => there.has(each))))
          .sort((a, b) => b.stems.length - a.stems.length);
      },
    };
  };
}
