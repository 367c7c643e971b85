import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FOLDERS, SINGLE_FILES } from '../kinds.ts';
import { FIELD_WORDS, FILE_KINDS, fieldPaths, jsonSchemaOf } from './json-schema.ts';
import { committedFiles } from './editor-files.ts';

describe.each(FILE_KINDS)('%s', (kind) => {
  test('every field is explained, and nothing that is no field', () => {
    expect(Object.keys(FIELD_WORDS[kind]).sort()).toEqual(fieldPaths(kind).sort());
  });
});

test.each([...committedFiles('content')])('%s is as npm run schema writes it today', (file, text) => {
  expect(existsSync(file) && readFileSync(file, 'utf8') === text).toBe(true);
});

test('a schema says what a word of a list means, how long a text may be, and what is filled in', () => {
  const { properties } = jsonSchemaOf('offers');
  expect(properties?.['status']).toEqual({
    enum: ['open', 'full', 'paused'],
    enumDescriptions: ['Åbent', 'Fuldt hold', 'Holder pause'],
    default: 'open',
    description: 'open, full når holdet er fuldt, paused når det holder pause. Uden feltet: open.',
  });
  expect(properties?.['summary']).toMatchObject({ maxLength: 160 });
  expect(properties?.['for']?.properties?.['ages']?.properties?.['from']).toMatchObject({ minimum: 0, maximum: 120 });
});

test('the lengths that a schema tells are those that the check keeps', () => {
  const { properties } = jsonSchemaOf('offers');
  const least = {
    title: 'a',
    summary: 'a',
    organisation: 'a',
    topics: ['a'],
    start: { route: 'direct', first: 'come' },
  };
  const source = { what: 'a', date: '2026' };
  for (const field of ['title', 'summary', 'notFor', 'welcome']) {
    const most = properties?.[field]?.maxLength ?? 0;
    const fits = (length: number) =>
      FOLDERS.offers.schema.safeParse({ ...least, source, [field]: 'a'.repeat(length) }).success;
    expect([field, fits(most), fits(most + 1)]).toEqual([field, true, false]);
  }
});

test('ids are offered where a reference stands, and any other is taken', () => {
  const known = { topic: ['natur', 'bevaegelse'], place: ['hallen'] };
  const { properties } = jsonSchemaOf('offers', known);
  expect(properties?.['topics']?.items?.anyOf).toEqual([{ enum: ['bevaegelse', 'natur'] }, { type: 'string' }]);
  expect(JSON.stringify(properties?.['where'])).toContain('"enum":["hallen"]');
  expect(JSON.stringify(jsonSchemaOf('offers'))).not.toContain('hallen');
});

test('VS Code is told of the schema of every file that is fields alone', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const singles = Object.entries(SINGLE_FILES).map(([name, { file }]) => [
    `./schema/${name}.schema.json`,
    `content/${file}`,
  ]);
  const folders = Object.entries(FOLDERS)
    .filter(([, { extension }]) => extension === '.yaml')
    .map(([name, { folder }]) => [`./schema/${name}.schema.json`, `content/${folder}/*.yaml`]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries([...singles, ...folders]));
});
