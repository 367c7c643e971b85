import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Directory } from '#domain/directory/directory.ts';
import { listOffers } from '#domain/facets/listed-offer.ts';
import { weighScores } from '#domain/facets/weigh-scores.ts';
import { answerQuery, type QueryAnswer } from '#domain/search/answer-query.ts';
import type { Concept } from '#domain/search/concept.ts';
import { findersOf, makeSearchIndex } from '#domain/search/search-index.ts';
import { makeUnderstand, type Understanding } from '#domain/search/understand.ts';
import { danishLexicon } from '../src/integrations/search-lexicon.ts';
import { directoryOrStop, stop } from './read-or-stop.ts';
import { explainAnswer } from './search/explain.ts';
import { type Query, readQueries } from './search/queries.ts';

const USAGE = `npm run search -- "ondt i ryggen"          what the search makes of it, and why each offer stands where it does
npm run search -- --json < queries.json   ranked ids of many: a list of texts or of { id, query }, or a line each`;

/** A search over a directory, as a visitor's browser does it, without the browser. */
export interface DirectorySearch {
  understand(query: string): Understanding;
  answer(query: string): Promise<QueryAnswer>;
  concepts: readonly Concept[];
  /** What the index has of a term. */
  find(term: string): ReadonlyMap<string, number>;
}

export function searchDirectory(directory: Directory): DirectorySearch {
  const index = makeSearchIndex(directory, danishLexicon());
  const finders = findersOf(index);
  const understand = makeUnderstand(index.guide, index.phrases);
  const find = (term: string) => finders.get(term) ?? new Map<string, number>();
  return {
    understand,
    concepts: index.guide.concepts,
    find,
    async answer(query) {
      const answer = await answerQuery(understand(query), async (term) => find(term), index.guide);
      return { ...answer, scores: weighScores(answer.scores, listOffers(directory), answer.near) };
    },
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help || (!values.json && positionals.length === 0)) return console.log(USAGE);
  const directory = directoryOrStop();
  const search = searchDirectory(directory);
  if (!values.json) return console.log(await explainAnswer(directory, search, positionals.join(' ')));
  const ranked: Record<string, string[]> = {};
  for (const { id, query } of queriesOrStop(await text(process.stdin))) {
    ranked[id] = [...(await search.answer(query)).scores.keys()];
  }
  console.log(JSON.stringify(ranked));
}

function queriesOrStop(input: string): Query[] {
  try {
    return readQueries(input);
  } catch (error) {
    return stop(error);
  }
}

if (process.argv[1] === import.meta.filename) await main();
