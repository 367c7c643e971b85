import type { Directory } from '../directory/directory.ts';
import { makeConcepts } from './concept.ts';
import {
  conceptsMentioned,
  type Evidence,
  evidenceOf,
  fieldsOf,
  type Knowledge,
  makeReader,
  sentencesOf,
} from './evidence.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Guide, PhraseBook } from './guide.ts';
import { oneLetterEach, plainLetters, wordsOf, writtenWordsOf } from './letters.ts';
import { wishTermsOf } from './wish-terms.ts';
import { makePhraseBook, makePhraseReader } from './phrase-book.ts';
import type { Lexicon } from './split.ts';
import { makeSplitter, type Splitter } from './splitter.ts';
import { stem } from './stem.ts';
import { type Term, wordTerm } from './term.ts';
import { storedWeight } from './weight.ts';

/** What is written into the index, and what a browser needs to ask it. */
export interface SearchIndex {
  /** By the offer's id. */
  evidence: ReadonlyMap<string, Evidence>;
  guide: Guide;
  phrases: PhraseBook;
}

/** The index turned round: the weight of a term in each offer that has it, as the search engine keeps it. */
export function findersOf({ evidence }: Pick<SearchIndex, 'evidence'>): Map<Term, Map<string, number>> {
  const finders = new Map<Term, Map<string, number>>();
  for (const [id, terms] of evidence) {
    for (const [term, weight] of terms) {
      const offers = finders.get(term) ?? new Map<string, number>();
      offers.set(id, storedWeight(weight));
      finders.set(term, offers);
    }
  }
  return finders;
}

/** A sentence that stands in so many offers says nothing of any one. */
const REPEATED = { least: 4, share: 0.025 } as const;

function repeatedSentences(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const sentence of new Set(sentencesOf(text))) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const most = Math.max(REPEATED.least, texts.length * REPEATED.share);
  return new Set([...counts].filter(([, count]) => count >= most).map(([sentence]) => sentence));
}

/** The dictionary and the words of the offers' titles and summaries as one lexicon. */
function siteLexicon({ offers }: Pick<Directory, 'offers'>, dictionary: Lexicon): Lexicon {
  const own = new Set(offers.flatMap(({ title, summary }) => wordsOf(`${title} ${summary}`)));
  const stems = new Set([...own].map(stem));
  return {
    has: (word) => own.has(word) || dictionary.has(word),
    hasStem: (stemmed) => stems.has(stemmed) || dictionary.hasStem(stemmed),
  };
}

/** About a kilometre: near enough to order by. */
const toHundredths = (degrees: number) => Math.round(degrees * 100) / 100;

const WEIGHT_OF_WISH = 1;

/** What is known of a directory before its offers are read. */
interface DirectoryKnowledge extends Knowledge {
  split: Splitter;
  book: PhraseBook;
}

const known = new WeakMap<Directory, DirectoryKnowledge>();

/** Worked out once for a directory: reading each word is the dear part. */
function knowledgeOf(directory: Directory, dictionary: Lexicon): DirectoryKnowledge {
  const before = known.get(directory);
  if (before) return before;
  const { compounds, offers, synonyms, topics } = directory;
  const concepts = makeConcepts(synonyms, topics);
  const book = makePhraseBook(concepts);
  const exceptions = new Map(compounds.map(({ word, parts }) => [stem(plainLetters(word)), parts.map(plainLetters)]));
  const split = makeSplitter(siteLexicon(directory, dictionary), exceptions);
  const repeated = repeatedSentences(offers.map(({ text }) => text));
  const knowledge = {
    concepts,
    phrases: makePhraseReader(book)(book.keys()),
    read: makeReader(split),
    isRepeated: (sentence: string) => repeated.has(sentence),
    split,
    book,
  };
  known.set(directory, knowledge);
  return knowledge;
}

/**
 * The labels of the groups of synonyms that each offer's own words say, by its id: what may be called "nævner KOL".
 *
 * @param dictionary the same as the index is made with
 */
export function groupsMentioned(directory: Directory, dictionary: Lexicon): Map<string, string[]> {
  const knowledge = knowledgeOf(directory, dictionary);
  return new Map(
    directory.offers.map((offer) => {
      const positions = [...conceptsMentioned(offer, knowledge)].sort((a, b) => a - b);
      return [offer.id, positions.flatMap((position) => directory.synonyms[position]?.label ?? [])];
    }),
  );
}

/** Weigh every offer of a directory. */
export function makeSearchIndex(directory: Directory, dictionary: Lexicon): SearchIndex {
  const { offers, site } = directory;
  const knowledge = knowledgeOf(directory, dictionary);
  const { concepts, split, book: phrases } = knowledge;
  const evidence = new Map(
    offers.map((offer) => {
      const wishes = wishTermsOf(offer).map((term) => [term, WEIGHT_OF_WISH] as const);
      return [offer.id, new Map([...evidenceOf(offer, knowledge), ...wishes])];
    }),
  );
  const guide: Guide = {
    offers: offers.length,
    words: wordsToKnow(directory, split, evidence),
    concepts: concepts.map(({ label, topics: about, isTopic, crisis, near }) => ({
      label,
      topics: about,
      isTopic,
      crisis,
      near,
    })),
    towns: site.towns.map(({ id, name, postcodes, at }) => ({
      id,
      name,
      postcodes,
      at: { lat: toHundredths(at.lat), lon: toHundredths(at.lon) },
    })),
  };
  return { evidence, guide, phrases };
}

/** Below this weight a word that a single offer has is found as it stands, and is not worth sending to every browser. */
const WORTH_KNOWING = 2.5;

/** The words that a browser knows before it asks: to spell, to join, to split and to complete. */
function wordsToKnow(directory: Directory, split: Splitter, evidence: ReadonlyMap<string, Evidence>): string[] {
  const finders = findersOf({ evidence });
  const isWorth = (word: string) => {
    const weights = [...(finders.get(wordTerm(stem(plainLetters(word))))?.values() ?? [])];
    return weights.length > 1 || weights.some((weight) => weight >= WORTH_KNOWING);
  };
  return writtenForms(directory, split).filter(isWorth);
}

/** Every word of the offers as it is written: how often, and how much that weighs; one of a title weighs three. */
function countWords(offers: Directory['offers']): Map<string, { weight: number; times: number }> {
  const counts = new Map<string, { weight: number; times: number }>();
  for (const [field, text] of offers.flatMap(fieldsOf)) {
    for (const written of writtenWordsOf(text)) {
      const { weight, times } = counts.get(written) ?? { weight: 0, times: 0 };
      counts.set(written, { weight: weight + (field === 'title' ? 3 : 1), times: times + 1 });
    }
  }
  return counts;
}

/** For each stem of the offers the form it is written in most often; a part of a compound as it stands there. */
function writtenForms({ offers }: Pick<Directory, 'offers'>, split: Splitter): string[] {
  const counts = new Map<string, Map<string, number>>();
  const count = (stemmed: string, form: string, by: number) => {
    const forms = counts.get(stemmed) ?? new Map<string, number>();
    forms.set(form, (forms.get(form) ?? 0) + by);
    counts.set(stemmed, forms);
  };
  for (const [written, { weight, times }] of countWords(offers)) {
    const word = plainLetters(written);
    if (FUNCTION_WORDS.has(word)) continue;
    count(stem(word), written, weight);
    for (const part of split(word).stems) count(part, oneLetterEach(part), 0.001 * times);
  }
  return [...counts.values()]
    .map((forms) => [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '')
    .sort((a, b) => (a < b ? -1 : 1));
}
