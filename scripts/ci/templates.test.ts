import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lix } from '#domain/text/readability.ts';
import { FIRST_STEPS } from '#domain/vocabulary/vocabulary.ts';
import { FOLDERS, SINGLE_FILES } from '../../src/content/kinds.ts';

/** What a partner meets on GitHub. */

const FORMS = path.join('.github', 'ISSUE_TEMPLATE');

interface Field {
  type: string;
  id?: string;
  attributes: {
    label?: string;
    description?: string;
    value?: string;
    placeholder?: string;
    options?: (string | { label: string; required?: boolean })[];
  };
  validations?: { required?: boolean };
}
interface Form {
  name: string;
  description: string;
  body: Field[];
}

const forms = readdirSync(FORMS)
  .filter((file) => file !== 'config.yml')
  .map((file): [string, Form] => [file, parse(readFileSync(path.join(FORMS, file), 'utf8')) as Form]);

const twice = (values: readonly unknown[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** Everything a form says, a sentence or more a paragraph. */
function wordsOf({ name, description, body }: Form): string {
  const said = body.flatMap(({ attributes }) => [
    attributes.label,
    attributes.description,
    attributes.value,
    attributes.placeholder,
    ...(attributes.options ?? []).map((option) => (typeof option === 'string' ? option : option.label)),
  ]);
  return [name, description, ...said].filter(Boolean).join('\n\n');
}

describe.each(forms)('the form %s', (_, form) => {
  test('is one that GitHub takes: known types, each field named once, a label on each', () => {
    expect(form.name && form.description).toBeTruthy();
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    for (const { type, id, attributes } of asked) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[a-z]+$/);
      expect(attributes.label).toBeTruthy();
      if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options?.length).toBeGreaterThan(1);
    }
    expect(twice(asked.map(({ id }) => id))).toEqual([]);
    expect(twice(asked.map(({ attributes }) => attributes.label))).toEqual([]);
  });

  test('asks for eight things at most', () => {
    const required = form.body.filter(({ validations }) => validations?.required);
    const ticks = form.body.flatMap(({ attributes }) => attributes.options ?? []);
    const mustTick = ticks.filter((option) => typeof option !== 'string' && option.required);
    expect(required.length + mustTick.length).toBeGreaterThan(0);
    expect(required.length + mustTick.length).toBeLessThanOrEqual(8);
  });

  test('says first that everybody can read it, and that a call is as good', () => {
    const [first] = form.body;
    expect(first?.attributes.value).toContain('**Alle kan læse det');
    expect(first?.attributes.value).toMatch(/\bringe?\b/);
  });

  test('is easy to read: LIX under 35', () => {
    expect(lix(wordsOf(form))?.words).toBeGreaterThan(80);
    expect(lix(wordsOf(form))?.lix).toBeLessThan(35);
  });
});

test('the first step has the same words on GitHub as on the site', () => {
  const [, form] = forms.find(([file]) => file === 'nyt-tilbud.yml') ?? [];
  expect(form?.body.find(({ id }) => id === 'first')?.attributes.options).toEqual(Object.values(FIRST_STEPS));
});

test('the template of a pull request is easy to read: LIX under 35', () => {
  const text = readFileSync(path.join('.github', 'pull_request_template.md'), 'utf8');
  const words = text
    .replaceAll(/<!--|-->|`/g, '')
    .split('\n')
    .filter(Boolean)
    .join('\n\n');
  expect(lix(words)?.words).toBeGreaterThan(80);
  expect(lix(words)?.lix).toBeLessThan(35);
});

describe('CODEOWNERS', () => {
  const rows = readFileSync(path.join('.github', 'CODEOWNERS'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line): [string, string[]] => {
      const [pattern = '', ...owners] = line.split(/\s+/);
      return [pattern, owners];
    });

  test('begins with an owner of all code, so that no file is without one', () => {
    expect(rows[0]).toEqual(['*', ['@brobygger/kode']]);
  });

  test('gives each folder and file of the content to the editors', () => {
    const folders = Object.values(FOLDERS).map(({ folder }) => `/content/${folder}/`);
    const files = Object.values(SINGLE_FILES).map(({ file }) => `/content/${file}`);
    const theirs = rows.filter(([, owners]) => owners.includes('@brobygger/redaktion')).map(([pattern]) => pattern);
    expect(theirs).toEqual(expect.arrayContaining([...folders, ...files]));
  });

  test('asks both for guides, which run when the site is built', () => {
    expect(new Map(rows).get('/content/guides/')).toEqual(['@brobygger/redaktion', '@brobygger/kode']);
  });
});
