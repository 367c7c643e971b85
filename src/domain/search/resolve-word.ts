import type { Concept } from './concept.ts';
import { GENERIC_WORDS } from './function-words.ts';
import type { PhraseView } from './phrase-book.ts';
import { splitCompound } from './split.ts';
import { spelledLike } from './spelling.ts';
import { stem } from './stem.ts';
import { conceptTerm, type Term, wordTerm } from './term.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to find what was wanted: the more of its terms an offer has, the better. */
export interface Choice {
  terms: readonly Term[];
  /** From 0 to 1: how near this is to what was typed. */
  factor: number;
  /** It takes all of them, those aside that say little: a "kørekort" is no pack of cards. */
  needsAll?: boolean | undefined;
}

/** The ways to find a word or a phrase. */
export interface Resolved {
  choices: readonly Choice[];
  /** Positions of the concepts it stands for. */
  concepts: readonly number[];
  /** What it was read as, where it is spelled otherwise. */
  meant?: string | undefined;
}

/** How near each way is to what was typed. */
export const FACTOR = {
  exact: 1,
  /** What a group of synonyms means; a topic is wider; beside the word itself both count less. */
  concept: 0.95,
  topic: 0.3,
  besideTheWord: 0.7,
  near: 0.28,
  letters: 0.95,
  spelled: 0.9,
  parts: 0.75,
  partsOfKnown: 0.6,
  meaningOfPart: 0.65,
  meaningOfBeginning: 0.5,
  root: 0.6,
  prefix: 0.7,
  wordsOfPhrase: 0.7,
} as const;

/** So long a word is more likely half typed, or a slip, than a compound that nobody has. */
const LONG_WORD = 9;
const SHORTEST_PREFIX = 3;
const MOST_COMPLETIONS = 8;

export const NOTHING: Resolved = { choices: [], concepts: [] };

const merge = (found: readonly Resolved[]): Resolved => ({
  choices: found.flatMap(({ choices }) => choices),
  concepts: found.flatMap(({ concepts }) => concepts),
});

const asWords = (stems: readonly string[], factor: number): Resolved => ({
  choices: stems.map((one) => ({ terms: [wordTerm(one)], factor })),
  concepts: [],
});

/** Knows the words of a directory, and those phrases that a query may need. */
export interface WordKnowledge {
  vocabulary: Vocabulary;
  phrases: PhraseView;
  concepts: readonly Concept[];
}

/** How concepts are found: a topic less than a group where both are meant, and less what is near them. */
export function choicesOfConcepts(
  positions: readonly number[],
  concepts: readonly Concept[],
  factor: number,
): Choice[] {
  const hasGroup = positions.some((position) => concepts[position]?.isTopic === false);
  const asked = positions.map((position) => ({
    terms: [conceptTerm(position)],
    factor: factor * (hasGroup && concepts[position]?.isTopic ? FACTOR.topic : FACTOR.concept),
  }));
  const near = new Set(positions.flatMap((position) => concepts[position]?.near ?? []));
  for (const position of positions) near.delete(position);
  return [...asked, ...[...near].map((position) => ({ terms: [conceptTerm(position)], factor: factor * FACTOR.near }))];
}

const lexiconOf = ({ vocabulary, phrases }: WordKnowledge) => {
  const hasStem = (stemmed: string) => vocabulary.has(stemmed) || phrases.has(stemmed);
  return { has: (word: string) => hasStem(stem(word)), hasStem };
};

const partsOf = (word: string, knowledge: WordKnowledge) => splitCompound(word, lexiconOf(knowledge)).parts.map(stem);

/** A word that is known as it stands, or by what it means; nothing when it is neither. */
export function resolveKnown(word: string, stemmed: string, factor: number, knowledge: WordKnowledge): Resolved {
  const { vocabulary, phrases, concepts } = knowledge;
  const meant = phrases.get(stemmed) ?? [];
  const isIndexed = vocabulary.has(stemmed);
  if (!isIndexed && meant.length === 0) return NOTHING;
  const parts = partsOf(word, knowledge).filter((part) => vocabulary.has(part));
  return {
    choices: [
      ...(isIndexed ? [{ terms: [wordTerm(stemmed)], factor }] : []),
      ...choicesOfConcepts(meant, concepts, isIndexed ? factor * FACTOR.besideTheWord : factor),
      ...asWords(vocabulary.sameRoot(stemmed), factor * FACTOR.root).choices,
      ...(parts.length > 1 ? [{ terms: parts.map(wordTerm), factor: factor * FACTOR.partsOfKnown }] : []),
    ],
    concepts: meant,
  };
}

function resolveParts(word: string, knowledge: WordKnowledge): Resolved {
  const parts = partsOf(word, knowledge);
  if (parts.length < 2) return NOTHING;
  const meant = parts.filter((part) => !GENERIC_WORDS.has(part)).flatMap((part) => knowledge.phrases.get(part) ?? []);
  return {
    choices: [
      { terms: parts.map(wordTerm), factor: FACTOR.parts, needsAll: true },
      ...choicesOfConcepts(meant, knowledge.concepts, FACTOR.meaningOfPart),
    ],
    concepts: meant,
  };
}

/** The shortest beginning that tells what a compound is about, and the shortest rest. */
const BEGINNING = 5;
const REST = 3;

/** A compound of which only the beginning is known, by what it means: "alkoholforbrug" is about alcohol. */
function resolveBeginning(word: string, { phrases, concepts }: WordKnowledge): Resolved {
  for (let length = word.length - REST; length >= BEGINNING; length--) {
    const meant = phrases.get(stem(word.slice(0, length)));
    if (meant) return { choices: choicesOfConcepts(meant, concepts, FACTOR.meaningOfBeginning), concepts: meant };
  }
  return NOTHING;
}

/**
 * Find a word by the nearest of the ways there are: as it stands or by its meaning, without Danish letters, by its parts,
 * by what it is made from, as a beginning, as a slip, by its own beginning.
 *
 * @param asTyped read nothing as a slip
 */
export function resolveWord({ word, stem: stemmed }: Token, asTyped: boolean, knowledge: WordKnowledge): Resolved {
  const { vocabulary, phrases } = knowledge;
  const known = (stems: readonly string[], factor: number) =>
    merge(stems.map((one) => resolveKnown(one, one, factor, knowledge)));
  const slip = (mostEdits: number): Resolved => {
    const near = asTyped
      ? []
      : spelledLike(word, [...vocabulary.spelled, ...phrases.spelled]).filter(({ distance }) => distance <= mostEdits);
    const stems = near.map((one) => one.stem);
    return near.length === 0 ? NOTHING : { ...known(stems, FACTOR.spelled), meant: near[0]?.written };
  };
  const completed = (): Resolved =>
    word.length >= SHORTEST_PREFIX ? asWords(vocabulary.startingWith(word, MOST_COMPLETIONS), FACTOR.prefix) : NOTHING;
  const isLong = word.length >= LONG_WORD;
  const ways = [
    () => resolveKnown(word, stemmed, FACTOR.exact, knowledge),
    () => known(vocabulary.sameLetters(stemmed), FACTOR.letters),
    () => (isLong ? completed() : NOTHING),
    () => (isLong ? slip(1) : NOTHING),
    () => resolveParts(word, knowledge),
    () => asWords(vocabulary.sameRoot(stemmed), FACTOR.root),
    completed,
    () => slip(Infinity),
    () => resolveBeginning(word, knowledge),
  ];
  for (const way of ways) {
    const found = way();
    if (found.choices.length > 0) return found;
  }
  return NOTHING;
}
