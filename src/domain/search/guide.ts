import type { Point } from '../place/place.ts';
import type { Concept } from './concept.ts';
import type { PhrasePage } from './phrase-book.ts';

/** What is known of a directory's words before any search: fetched by a browser when somebody is about to type. */
export interface Guide {
  /** How many offers there are. */
  offers: number;
  /** A word as it is written for each stem in the index, sorted; rare words of long texts are left out. */
  words: readonly string[];
  /** By their positions. */
  concepts: readonly Concept[];
  towns: readonly { id: string; name: string; postcodes: readonly string[]; at: Point }[];
}

/** The pages of the phrase book, by letter: of these a browser fetches only what a query needs. */
export type PhraseBook = ReadonlyMap<string, PhrasePage>;
