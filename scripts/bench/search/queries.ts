import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanQuery } from '#domain/facets/list-state.ts';
import { makeRandom } from '../random.ts';

const OPEN_QUERIES = path.resolve(import.meta.dirname, '../../../tests/search/queries-open.json');

/** A query with the offers of the corpus that answer it, graded 1 to 3. */
export interface JudgedQuery {
  query: string;
  rel: Readonly<Record<string, number>>;
}

/** The first questions of a visit, each asked with nothing fetched: a word, an ailment, a typo, a sentence. */
export const FIRST_QUERIES = ['træning', 'ondt i ryggen', 'fysioterapuet', 'gåhold', 'hvordan får jeg nye venner'];

/** What is typed letter by letter. */
export const TYPED_TEXTS = ['fysioterapeut', 'ondt i ryggen', 'gratis yoga', 'sukkersyge'];

/** The queries that the corpus was judged for and that may be developed on. */
export function readOpenQueries(): JudgedQuery[] {
  const { queries } = JSON.parse(readFileSync(OPEN_QUERIES, 'utf8')) as { queries: JudgedQuery[] };
  return queries.map(({ query, rel }) => ({ query: cleanQuery(query), rel }));
}

const LEAST_LETTERS = 4;
const WORDS_OF_TITLES = 30;

/** Words that offers of this very size have in their titles: else most queries would find little in made-up content. */
function wordsOfTitles(titles: readonly string[]): string[] {
  const words = titles.flatMap((title) => title.toLowerCase().match(/\p{L}+/gu) ?? []);
  const different = [...new Set(words.filter((word) => word.length >= LEAST_LETTERS))].sort();
  return makeRandom(1).sample(different, WORDS_OF_TITLES);
}

/** Different queries for a search that has begun: the open ones, and words of the offers' titles. */
export function makeQueries(titles: readonly string[]): string[] {
  return [...new Set([...readOpenQueries().map(({ query }) => query), ...wordsOfTitles(titles)])];
}
