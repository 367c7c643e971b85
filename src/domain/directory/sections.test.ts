import { describe, expect, test } from 'vitest';
import { makeOffer } from '../testing/make-offer.ts';
import type { Stage } from '../vocabulary/vocabulary.ts';
import { byReach, byStage, paginateSections, type Section } from './sections.ts';

const at = (stage: Stage, id: string = stage) => makeOffer({ id, stage });
const line = makeOffer({ id: 'linjen', area: 'national', places: [], attend: ['phone'] });
const shape = (sections: readonly Section[]) =>
  Object.fromEntries(sections.map(({ key, offers }) => [key, offers.map(({ id }) => id)]));

describe('byStage', () => {
  test('courses come first, then transitions, then what lasts, then help by telephone', () => {
    const sections = byStage([line, at('lasting'), at('course'), at('transition')]);
    expect(sections.map(({ key }) => key)).toEqual(['course', 'transition', 'lasting', 'national']);
  });

  test('a way that begins never stops without a word', () => {
    expect(shape(byStage([at('course')]))).toEqual({ course: ['course'], transition: [], lasting: [] });
  });

  test('what only lasts has no empty sections before it', () => {
    expect(shape(byStage([at('lasting')]))).toEqual({ lasting: ['lasting'] });
  });

  test('where all help is by telephone, no stage is named', () => {
    expect(shape(byStage([line]))).toEqual({ national: ['linjen'] });
  });

  test('a section keeps the order of the list', () => {
    expect(shape(byStage([at('lasting', 'b'), at('lasting', 'a')]))).toEqual({ lasting: ['b', 'a'] });
  });

  test('what is national but has a place is somewhere', () => {
    expect(shape(byStage([makeOffer({ id: 'a', area: 'national' })]))).toEqual({ lasting: ['a'] });
  });
});

test('by reach, what happens somewhere comes before help by telephone, and nothing is empty', () => {
  expect(shape(byReach([line, at('lasting')]))).toEqual({ local: ['lasting'], national: ['linjen'] });
  expect(byReach([])).toEqual([]);
});

describe('paginateSections', () => {
  const many = (count: number, stage: Stage) =>
    Array.from({ length: count }, (_, index) => at(stage, `${stage}${index}`));

  test('a short list keeps its empty sections', () => {
    expect(shape(paginateSections(byStage([at('course')]), 1).items)).toHaveProperty('transition', []);
  });

  test('a long list is cut where the page ends, even within a section, and no page has an empty heading', () => {
    const sections = byStage([...many(60, 'course'), ...many(150, 'lasting')]);
    const counts = [1, 2, 5].map((page) =>
      paginateSections(sections, page).items.map(({ key, offers }) => `${key} ${offers.length}`),
    );
    expect(counts).toEqual([['course 50'], ['course 10', 'lasting 40'], ['lasting 10']]);
  });
});
