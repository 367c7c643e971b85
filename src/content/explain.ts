import type { z } from 'zod';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { didYouMean, nearestOf } from './did-you-mean.ts';
import { keysAt } from './schema-keys.ts';
import { type DataPath, fieldName, type SourceFile } from './source-file.ts';

/** Turns what Zod found into problems a writer can mend. */

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

const KINDS: Record<string, Wording> = {
  string: { da: 'Her skal stå en tekst.', en: 'A text belongs here.' },
  array: {
    da: 'Her skal stå en liste: sæt [ ] om, eller skriv et punkt pr. linje med bindestreg.',
    en: 'A list belongs here: put [ ] around, or write one item a line with a hyphen.',
  },
  object: {
    da: 'Her skal stå felter med navne: skriv dem på linjerne under, rykket ind.',
    en: 'Named fields belong here: write them on the lines below, indented.',
  },
};

const MISSING = (field: string): Wording => ({
  da: `Feltet «${field}» mangler.`,
  en: `The field "${field}" is missing.`,
});
const WRONG_KIND = (expected: string): Wording =>
  KINDS[expected] ?? { da: `Her skal stå: ${expected}.`, en: `Here belongs: ${expected}.` };
const NO_CHOICE = (value: string, choices: readonly string[]): Wording => {
  const near = didYouMean(value, choices);
  return {
    da: `«${value}» kan ikke bruges her.${near.da} Vælg mellem: ${choices.join(', ')}.`,
    en: `"${value}" cannot be used here.${near.en} Choose from: ${choices.join(', ')}.`,
  };
};
const UNKNOWN_KEY = (key: string, known: readonly string[]): Wording => {
  const near = didYouMean(key, known);
  return { da: `«${key}» er ikke et felt her.${near.da}`, en: `"${key}" is not a field here.${near.en}` };
};
const EMPTY_LIST: Wording = {
  da: 'Listen er tom. Skriv mindst én, eller slet linjen.',
  en: 'The list is empty. Write at least one, or delete the line.',
};
const LONG_LIST = (most: number | bigint): Wording => ({
  da: `Listen er for lang: højst ${most}.`,
  en: `The list is too long: at most ${most}.`,
});

/** An issue, or those of the union branch whose shape the value has: they are the ones worth telling. */
function flatten(issue: Issue, parent: DataPath): { issue: Issue; path: DataPath }[] {
  const path = [...parent, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }];
  const isOtherShape = (branch: readonly Issue[]) =>
    branch.some(({ path: at, code }) => at.length === 0 && code === 'invalid_type');
  const branch = issue.errors.find((candidate) => !isOtherShape(candidate)) ?? issue.errors[0];
  return (branch ?? []).flatMap((inner) => flatten(inner, path));
}

/** The words that may stand where one of a list belongs. */
function choicesOf(issue: Issue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue) return (issue.options ?? []).map(String);
  return undefined;
}

/** What is wrong with a value, in words. */
function describe(issue: Issue, value: unknown, field: string): Wording {
  const choices = choicesOf(issue);
  if (value === undefined && (choices || issue.code === 'invalid_type')) return MISSING(field);
  if (choices) return typeof value === 'string' ? NO_CHOICE(value, choices) : WRONG_KIND('string');
  if (issue.code === 'invalid_type') return WRONG_KIND(issue.expected);
  if (issue.code === 'too_small') return EMPTY_LIST;
  if (issue.code === 'too_big') return LONG_LIST(issue.maximum);
  const { wording } = (issue as { params?: { wording?: Wording } }).params ?? {};
  return wording ?? { da: issue.message, en: issue.message };
}

/**
 * Every problem that a schema's refusal of a file holds: one a field, the first. A misspelt key is one problem, and does
 * not also go missing.
 */
export function explain(error: z.ZodError, source: SourceFile, schema: Schema): Problem[] {
  const issues = error.issues.flatMap((issue) => flatten(issue, []));
  const misspelt = new Set<string>();
  for (const { issue, path } of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const meant = nearestOf(key, keysAt(schema, path));
      if (meant) misspelt.add(fieldName([...path, meant]));
    }
  }
  const told = new Set<string>();
  return issues.flatMap(({ issue, path }) => {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => source.problemAt(path, UNKNOWN_KEY(key, known), { atKey: key }));
    }
    const value = valueAt(source.data, path);
    const field = fieldName(path);
    if (told.has(field) || (value === undefined && misspelt.has(field))) return [];
    told.add(field);
    return [source.problemAt(path, describe(issue, value, String(path.at(-1) ?? '')))];
  });
}
