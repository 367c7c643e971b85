import type { Offer } from '../offer/offer.ts';
import { describeFirst } from '../start/start.ts';
import { AUDIENCES, STAGES } from '../vocabulary/vocabulary.ts';
import type { SpokenConcept } from './concept.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { wordsOf } from './letters.ts';
import type { Phrases } from './phrase-book.ts';
import type { Splitter } from './splitter.ts';
import { stem } from './stem.ts';
import { conceptTerm, type Term, wordTerm } from './term.ts';

/** What a word, a part of a compound, and a concept weigh in one part of an offer; 10 is the most the index can hold. */
export interface Weights {
  word: number;
  part: number;
  concept: number;
}

const WEIGHTS = {
  title: { word: 10, part: 6.5, concept: 8 },
  summary: { word: 4, part: 2.5, concept: 4 },
  audience: { word: 4, part: 2, concept: 4 },
  topic: { word: 3, part: 2, concept: 3 },
  organisation: { word: 3.5, part: 1, concept: 0 },
  place: { word: 2, part: 0, concept: 0 },
  body: { word: 1.5, part: 0.7, concept: 1.5 },
  practical: { word: 0.4, part: 0, concept: 0 },
} as const satisfies Record<string, Weights>;
export type Field = keyof typeof WEIGHTS;

/** A tag of the editors' says it outright. */
const TAGGED = { ownTopic: 6, group: 0.6, code: 6, literalCode: 8 } as const;

/** The texts of an offer by the part they stand in. */
export function fieldsOf(offer: Offer): [Field, string][] {
  const { organisation, places, start, topics } = offer;
  const texts: [Field, readonly (string | undefined)[]][] = [
    ['title', [offer.title]],
    ['summary', [offer.summary]],
    ['audience', [offer.forText, ...offer.audience.map((audience) => AUDIENCES[audience])]],
    ['topic', [...topics.map(({ title }) => title), STAGES[offer.stage]]],
    ['organisation', [organisation.name]],
    ['place', places.map(({ name }) => name)],
    ['body', [offer.text]],
    ['practical', [describeFirst(start, offer.contact), start.how, start.bring, offer.welcome]],
  ];
  return texts.map(([field, parts]) => [field, parts.filter(Boolean).join('. ')]);
}

/** How an offer is found: each term, and how much it weighs there (up to 10). */
export type Evidence = ReadonlyMap<Term, number>;

/** A word of a text, and what is in it. */
interface Said {
  stem: string;
  /** It holds the sentence together: alone it says nothing. */
  isFunction: boolean;
  parts: readonly string[];
  /** What it may mean by itself: its stem, and its parts unless they are turned. */
  meanings: readonly string[];
}

/** Reads a word in plain letters. */
export type Reader = (word: string) => Said;

/** Reads each word once, however often it stands in the offers. */
export function makeReader(split: Splitter): Reader {
  const known = new Map<string, Said>();
  return (word) => {
    let said = known.get(word);
    if (!said) known.set(word, (said = sayings(word, split)));
    return said;
  };
}

function sayings(word: string, split: Splitter): Said {
  const whole = stem(word);
  const { stems: parts, isTurned } = split(word);
  const isFunction = FUNCTION_WORDS.has(word);
  return { stem: whole, isFunction, parts, meanings: isFunction ? [] : [whole, ...(isTurned ? [] : parts)] };
}

const LONGEST_PHRASE = 5;

/** The positions of the concepts that a run of words says, alone or in phrases. */
function conceptsSaid(words: readonly Said[], phrases: Phrases): Set<number> {
  const said = new Set<number>();
  words.forEach(({ stem: first, meanings }, at) => {
    for (const meaning of meanings) for (const concept of phrases.get(meaning) ?? []) said.add(concept);
    let phrase = first;
    for (const next of words.slice(at + 1, at + LONGEST_PHRASE)) {
      phrase += ` ${next.stem}`;
      for (const concept of phrases.get(phrase) ?? []) said.add(concept);
    }
  });
  return said;
}

/** What is known of the whole directory when one offer is weighed. */
export interface Knowledge {
  concepts: readonly SpokenConcept[];
  phrases: Phrases;
  read: Reader;
  /** Does the sentence stand in so many offers that it says nothing of one? */
  isRepeated: (sentence: string) => boolean;
}

/**
 * The positions of the concepts that an offer's own words say: its title, summary, whom it is for, and text. What only its
 * topic or the editors' tags say is not there.
 */
export function conceptsMentioned(
  { title, summary, forText = '', text }: Offer,
  { phrases, read, isRepeated }: Knowledge,
): Set<number> {
  const own = sentencesOf(text).filter((sentence) => !isRepeated(sentence));
  const sentences = [title, summary, forText, ...own].flatMap(sentencesOf);
  return new Set(sentences.flatMap((sentence) => [...conceptsSaid(wordsOf(sentence).map(read), phrases)]));
}

/** Weigh every term of an offer. */
export function evidenceOf(offer: Offer, { concepts, phrases, read, isRepeated }: Knowledge): Evidence {
  const evidence = new Map<Term, number>();
  const add = (term: Term, weight: number) => {
    const known = evidence.get(term);
    if (weight <= 0) return;
    evidence.set(term, known === undefined ? weight : Math.max(known, weight) + 0.1 * Math.min(known, weight));
  };
  for (const [field, text] of fieldsOf(offer)) {
    const weights = WEIGHTS[field];
    const found = new Map<Term, number>();
    const note = (term: Term, weight: number) => {
      if (weight > (found.get(term) ?? 0)) found.set(term, weight);
    };
    for (const sentence of sentencesOf(text)) {
      if ((field === 'body' || field === 'practical') && isRepeated(sentence)) continue;
      const said = wordsOf(sentence).map(read);
      for (const { stem: whole, isFunction, parts } of said) {
        if (!isFunction) note(wordTerm(whole), weights.word);
        if (weights.part && !isFunction) for (const part of parts) note(wordTerm(part), weights.part);
      }
      if (weights.concept)
        for (const concept of conceptsSaid(said, phrases)) note(conceptTerm(concept), weights.concept);
    }
    for (const [term, weight] of found) add(term, weight);
  }
  const topics = new Set(offer.topics.map(({ id }) => id));
  concepts.forEach((concept, position) => {
    const term = conceptTerm(position);
    if (concept.phrases.some((phrase) => offer.codes.includes(phrase))) add(term, TAGGED.code);
    if (concept.topics.some((topic) => topics.has(topic))) add(term, concept.isTopic ? TAGGED.ownTopic : TAGGED.group);
  });
  for (const code of offer.codes) add(wordTerm(code.toLowerCase()), TAGGED.literalCode);
  return evidence;
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
