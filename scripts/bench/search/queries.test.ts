import { expect, test } from 'vitest';
import { cleanQuery } from '#domain/facets/list-state.ts';
import { FIRST_QUERIES, makeQueries, readOpenQueries, TYPED_TEXTS } from './queries.ts';

const titles = ['Yoga i Løsning', 'Gåtur for alle', 'Yoga på stol'];

test('there are at least 60 queries, no two the same', () => {
  const queries = makeQueries(titles);
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(new Set(queries).size).toBe(queries.length);
});

test('the same titles give the same queries: every open one, and words of the titles', () => {
  const queries = makeQueries(titles);
  expect(makeQueries([...titles].reverse())).toEqual(queries);
  const open = readOpenQueries().map(({ query }) => query);
  expect(queries.slice(0, open.length)).toEqual(open);
  expect(queries.slice(open.length).sort()).toEqual(
    ['alle', 'gåtur', 'løsning', 'stol', 'yoga'].filter((word) => !open.includes(word)),
  );
});

test('every query is as the list says it has settled on it', () => {
  const all = [...makeQueries(titles), ...FIRST_QUERIES, ...TYPED_TEXTS];
  expect(all.map(cleanQuery)).toEqual(all);
});
