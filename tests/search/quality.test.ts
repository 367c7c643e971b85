import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeRandom } from '../../scripts/bench/random.ts';
import { ndcgOfFive } from '../../scripts/bench/search/ndcg.ts';
import { searchDirectory } from '../../scripts/search.ts';
import { readDirectory } from '../../src/content/read-directory.ts';
import { danishLexicon } from '../../src/integrations/search-lexicon.ts';
import { CORPUS, type Judged, mean, readJudged, recall10 } from './judged.ts';
import { headsAlone, type Mutation, withSlips, withTwoLetters, writtenApart } from './mutations.ts';
import { writeCorpus } from './write-corpus.ts';

// How good the answers are, on made-up offers that nobody writes synonyms for. The limits are the project's promise.

const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeCorpus(CORPUS, folder);
const { directory, problems } = readDirectory(folder, '2026-11-21');
if (!directory) throw new Error(`The corpus is no content: ${JSON.stringify(problems.slice(0, 3))}`);
const search = searchDirectory(directory);
const ranked = async (query: string) => [...(await search.answer(query)).scores.keys()];

async function scoreAll(queries: readonly Judged[]): Promise<number> {
  return mean(await Promise.all(queries.map(async (judged) => ndcgOfFive(judged.rel, await ranked(judged.query)))));
}

describe('the open queries', () => {
  const { developed, heldBack } = readJudged();

  test('those it was developed on: nDCG@5 of at least .90', async () => {
    const score = await scoreAll(developed);
    console.log(`  developed on: ${score.toFixed(3)}`);
    expect(score).toBeGreaterThanOrEqual(0.9);
  });

  test('those held back: nDCG@5 of at least .90', async () => {
    const score = await scoreAll(heldBack);
    console.log(`  held back: ${score.toFixed(3)}`);
    expect(score).toBeGreaterThanOrEqual(0.9);
  });

  test('none is answered with nothing', async () => {
    for (const { query } of [...developed, ...heldBack]) expect(await ranked(query), query).not.toEqual([]);
  });
});

describe('titles, changed by rule', () => {
  const random = makeRandom(3);
  const lexicon = danishLexicon();
  const { offers } = directory;
  const inFive = async ({ query, wanted }: Mutation) =>
    Number((await ranked(query)).slice(0, 5).some((id) => wanted.has(id)));

  test.each([
    ['one slip', withSlips(offers, random)],
    ['ae, oe and aa', withTwoLetters(offers)],
    ['compounds written apart', writtenApart(offers, lexicon)],
  ])('%s: in the first five at least 97 times of 100', async (name, mutations) => {
    expect(mutations.length).toBeGreaterThan(80);
    const share = mean(await Promise.all(mutations.map(inFive)));
    console.log(`  ${name}: ${share.toFixed(3)} of ${mutations.length}`);
    expect(share).toBeGreaterThanOrEqual(0.97);
  });

  test('the head of a compound alone: recall@10 of at least .85', async () => {
    const mutations = headsAlone(offers, lexicon);
    expect(mutations.length).toBeGreaterThan(80);
    const share = mean(
      await Promise.all(mutations.map(async ({ query, wanted }) => recall10(wanted, await ranked(query)))),
    );
    console.log(`  heads: ${share.toFixed(3)} of ${mutations.length}`);
    expect(share).toBeGreaterThanOrEqual(0.85);
  });
});

test.each(['frimærker', 'kørekort', 'biludlejning', 'leje af hoppeborg', 'tagrender', 'hundesalon'])(
  'nothing fits %s, and nothing is what it gets',
  async (query) => expect(await ranked(query)).toEqual([]),
);
