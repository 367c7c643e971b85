import { FUNCTION_WORDS, GENERIC_WORDS } from './function-words.ts';
import type { Guide } from './guide.ts';
import { makePhraseReader, pagesFor, type PhrasePage } from './phrase-book.ts';
import {
  type Choice,
  choicesOfConcepts,
  FACTOR,
  resolveKnown,
  resolveWord,
  type WordKnowledge,
} from './resolve-word.ts';
import { stem } from './stem.ts';
import { type Term, wordTerm } from './term.ts';
import { type Token, tokensOf } from './token.ts';
import { makeTakePlaces } from './take-places.ts';
import { takeWishes } from './take-wishes.ts';
import { makeVocabulary } from './vocabulary.ts';
import type { Wish } from './wish.ts';

/** A word or a phrase of the query, and the ways to find it. */
export interface Wanted {
  said: string;
  /** Says little by itself: "hold", "hjælp". */
  isGeneric: boolean;
  /** None when nothing in the directory is near it. */
  choices: readonly Choice[];
  /** The word as it stands, where only the index knows whether some offer has it: nothing is a slip that has it. */
  asItStands?: Term | undefined;
  /** What it was read as, where it is spelled otherwise. */
  meant?: string | undefined;
}

/** What a query was taken to mean. */
export interface Understanding {
  wanted: readonly Wanted[];
  wishes: readonly Wish[];
  /** Positions of the concepts it names. */
  concepts: readonly number[];
}

/** Reads queries with the words of one directory. */
export type Understand = (query: string, options?: { asTyped?: boolean }) => Understanding;

/**
 * @param pages of the phrase book: those that `pagesFor` names have to be there when a query is read
 * @example
 * understand('gratis yoga i Løsning')   // wanted: yoga; wishes: Gratis, I Løsning
 */
export function makeUnderstand(guide: Guide, pages: { get(letter: string): PhrasePage | undefined }): Understand {
  const vocabulary = makeVocabulary(guide.words);
  const read = makePhraseReader(pages);
  const takePlaces = makeTakePlaces(guide.towns);
  return (query, { asTyped = false } = {}) => {
    const tokens = tokensOf(query);
    const phrases = read(pagesFor(tokens));
    const knowledge: WordKnowledge = { vocabulary, phrases, concepts: guide.concepts };
    const isOtherWord = (token: Token) => vocabulary.has(token.stem) || phrases.has(token.stem);
    const wishes = [...takePlaces(tokens, isOtherWord), ...takeWishes(tokens, isOtherWord)];
    const found = [...takePhrases(tokens, knowledge), ...takeApart(tokens, knowledge)];
    const rest = contentOf(tokens);
    // "Have" is a garden when nothing else is asked for.
    const isBare = rest.length === 0 && found.length === 0 && wishes.length === 0;
    const words = (isBare ? tokens : rest.filter((token) => isWorthAsking(token, knowledge))).map((token) =>
      takeWord(token, asTyped, knowledge),
    );
    const all = [...found, ...words];
    return {
      wanted: all.map(({ wanted }) => wanted),
      wishes,
      concepts: [...new Set(all.flatMap(({ concepts }) => concepts))],
    };
  };
}

/** One or two letters that are no word are the beginning of one: whoever types is not done. */
const isWorthAsking = ({ word, stem: one }: Token, { vocabulary, phrases }: WordKnowledge) =>
  word.length > 2 || vocabulary.has(one) || phrases.has(one);

interface Taken {
  wanted: Wanted;
  concepts: readonly number[];
}

/** The words that say something and are not yet taken. */
const contentOf = (tokens: readonly Token[]) => tokens.filter(({ used, word }) => !used && !FUNCTION_WORDS.has(word));

function take(
  run: readonly Token[],
  choices: readonly Choice[],
  concepts: readonly number[],
  { vocabulary }: WordKnowledge,
): Taken {
  const terms = run
    .filter((token) => !FUNCTION_WORDS.has(token.word) && vocabulary.has(token.stem))
    .map((token) => wordTerm(token.stem));
  for (const token of run) token.used = true;
  const words = terms.length > 0 ? [{ terms, factor: FACTOR.wordsOfPhrase }] : [];
  return {
    wanted: { said: run.map(({ written }) => written).join(' '), isGeneric: false, choices: [...choices, ...words] },
    concepts,
  };
}

const LONGEST_PHRASE = 5;
const MOST_JOINED = 3;

/** The longest phrases that mean something; then neighbours that are one word when they are written together. */
function takePhrases(tokens: readonly Token[], knowledge: WordKnowledge): Taken[] {
  const taken: Taken[] = [];
  for (let length = LONGEST_PHRASE; length >= 2; length--) {
    for (let from = 0; from + length <= tokens.length; from++) {
      const run = tokens.slice(from, from + length);
      if (run.some(({ used }) => used)) continue;
      const found = phraseOf(run, knowledge) ?? (length <= MOST_JOINED ? joinedOf(run, knowledge) : undefined);
      if (found) taken.push(take(run, found.choices, found.concepts, knowledge));
    }
  }
  return taken;
}

function phraseOf(run: readonly Token[], { phrases, concepts }: WordKnowledge) {
  const said = phrases.get(run.map((token) => token.stem).join(' '));
  return said && { choices: choicesOfConcepts(said, concepts, 1), concepts: said };
}

/** Words that nobody joins: "på", "i". */
const isTooSmall = ({ word }: Token) => FUNCTION_WORDS.has(word) && word.length < 3;

function joinedOf(run: readonly Token[], knowledge: WordKnowledge) {
  if (run.some(isTooSmall)) return undefined;
  const isKnown = (word: string) => knowledge.vocabulary.has(stem(word)) || knowledge.phrases.has(stem(word));
  const joined = joinings(run.map(({ word }) => word)).find(isKnown);
  return joined === undefined ? undefined : resolveKnown(joined, stem(joined), FACTOR.exact, knowledge);
}

/** Words written together, as they are and with the letters that link them. */
function joinings([first = '', ...rest]: readonly string[]): string[] {
  return rest.reduce(
    (before, word) => before.flatMap((start) => [start + word, `${start}s${word}`, `${start}e${word}`]),
    [first],
  );
}

/** A phrase whose words stand apart: "holde helt op med at ryge". */
function takeApart(tokens: readonly Token[], knowledge: WordKnowledge): Taken[] {
  const stems = contentOf(tokens).map((token) => token.stem);
  return knowledge.phrases.apart(stems).flatMap((phrase) => {
    const run = contentOf(tokens).filter((token) => phrase.stems.includes(token.stem));
    if (run.length < phrase.stems.length) return [];
    return [take(run, choicesOfConcepts(phrase.concepts, knowledge.concepts, 1), phrase.concepts, knowledge)];
  });
}

function takeWord(token: Token, asTyped: boolean, knowledge: WordKnowledge): Taken {
  const { choices, meant, concepts } = resolveWord(token, asTyped, knowledge);
  const wanted = {
    said: token.written,
    isGeneric: GENERIC_WORDS.has(token.word) || GENERIC_WORDS.has(token.stem),
    choices,
    asItStands: knowledge.vocabulary.has(token.stem) ? undefined : wordTerm(token.stem),
    meant,
  };
  return { wanted, concepts };
}
