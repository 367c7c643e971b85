import { expect, test } from 'vitest';
import { FIELDS, findField } from './fields.ts';

const shapes = new Map(FIELDS.map(({ path, shape }) => [path, shape]));

test('every field of an offer has a column, in the order of the guide', () => {
  expect(FIELDS.slice(0, 8).map(({ path, shape }) => `${path}: ${shape}`)).toEqual([
    'title: text',
    'summary: text',
    'organisation: text',
    'organisation.name: text',
    'organisation.type: text',
    'organisation.phone: text',
    'organisation.website: text',
    'topics: list',
  ]);
  expect(FIELDS.at(-1)?.path).toBe('body');
});

test.each([
  ['a text', 'for.ages.from', 'text'],
  ['words with commas between', 'for.audience', 'list'],
  ['one item of several fields a line', 'when', 'items'],
  ['ids, or places written out', 'where', 'items'],
  ['a word alone, or days', 'lasts.intake', 'list'],
])('%s', (_, path, shape) => {
  expect(shapes.get(path)).toBe(shape);
});

test('an example is made by hand, and by no table', () => {
  expect(shapes.has('editor.example')).toBe(false);
  expect(findField('editor.example')).toBeUndefined();
});

test('a part of an item has a column by number', () => {
  expect(findField('where.0.at.lat')).toEqual({ path: 'where.0.at.lat', shape: 'text', alone: [] });
  expect(findField('when.2.days')).toEqual({ path: 'when.2.days', shape: 'list', alone: [] });
});

test.each([
  '',
  'titel',
  'where.at',
  'where.x.town',
  'where.10.town',
  'title.0',
  '__proto__',
  'constructor.name',
  'for',
])('«%s» is no column', (path) => {
  expect(findField(path)).toBeUndefined();
});
