import type { Concept } from './concept.ts';
import type { Guide } from './guide.ts';
import type { PhrasePage } from './phrase-book.ts';

/** `/pagefind/ord.json`: the guide as it is sent. */
export interface GuideFile {
  offers: number;
  /** Sorted words, each after a sign for how many letters it shares with the one before. */
  words: string;
  /** A line for each concept: its flags, its topics, what is near it and its label, by tabs. */
  concepts: string;
  /** The letters of the phrase book that have a page: `/pagefind/ord/<letter>.txt`. */
  pages: string;
  towns: Guide['towns'];
}

/** The sign for no shared letters; the signs after it are for more. No word holds them: they are capitals. */
const NONE_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

function encodeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
    })
    .join('');
}

function decodeWords(text: string): string[] {
  let before = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, sign = 'A', rest = '']) => {
    before = before.slice(0, sign.charCodeAt(0) - NONE_SHARED) + rest;
    return before;
  });
}

const FLAGS = { isTopic: 't', crisis: 'k' } as const;

const encodeConcept = ({ label, topics, isTopic, crisis, near }: Concept): string =>
  [(isTopic ? FLAGS.isTopic : '') + (crisis ? FLAGS.crisis : ''), topics.join(','), near.join(','), label].join('\t');

const listOf = (text: string): string[] => (text === '' ? [] : text.split(','));

function decodeConcept(line: string): Concept {
  const [flags = '', topics = '', near = '', label = ''] = line.split('\t');
  return {
    label,
    topics: listOf(topics),
    near: listOf(near).map(Number),
    isTopic: flags.includes(FLAGS.isTopic),
    crisis: flags.includes(FLAGS.crisis),
  };
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Write a guide so that little is sent. */
export function encodeGuide({ offers, words, concepts, towns }: Guide, pages: Iterable<string>): GuideFile {
  return {
    offers,
    words: encodeWords(words),
    concepts: concepts.map(encodeConcept).join('\n'),
    pages: [...pages].sort().join(''),
    towns,
  };
}

/** Read what `encodeGuide` wrote. */
export function decodeGuide({ offers, words, concepts, towns }: GuideFile): Guide {
  return { offers, words: decodeWords(words), concepts: linesOf(concepts).map(decodeConcept), towns };
}

/** Write a page of the phrase book: a line for each set of concepts, its positions and its phrases by tabs. */
export function encodePage(page: PhrasePage): string {
  const lines = new Map<string, string[]>();
  for (const [phrase, concepts] of page) {
    const key = concepts.join(',');
    lines.set(key, [...(lines.get(key) ?? []), phrase]);
  }
  return [...lines].map(([key, phrases]) => [key, ...phrases].join('\t')).join('\n');
}

/** Read what `encodePage` wrote. */
export function decodePage(text: string): PhrasePage {
  return linesOf(text).flatMap((line) => {
    const [positions = '', ...phrases] = line.split('\t');
    const concepts = positions.split(',').map(Number);
    return phrases.map((phrase) => [phrase, concepts] as const);
  });
}
