import { z } from 'zod';
import { WEEKDAYS, weekdayName } from '#domain/date/day.ts';
import { day, flag, id, partialDay, time } from '#domain/text/fields.schema.ts';
import * as vocabulary from '#domain/vocabulary/vocabulary.ts';
import { type FolderName, FOLDERS, type RefKind, SINGLE_FILES, type SingleName } from '../kinds.ts';
import { type FieldWords, OFFER } from './offer-words.ts';
import * as other from './other-words.ts';

/** The shape of every kind of file as JSON Schema, for editors that complete and explain as one writes. */

export type FileKind = FolderName | SingleName;

/** The Danish words of every kind's fields. */
export const FIELD_WORDS: Record<FileKind, FieldWords> = {
  offers: OFFER,
  organisations: other.ORGANISATION,
  places: other.PLACE_FILE,
  topics: other.TOPIC,
  campaigns: other.CAMPAIGN,
  events: other.EVENT,
  site: other.SITE,
  goals: other.THEME,
  needs: other.THEME,
  synonyms: other.SYNONYM,
  compounds: other.COMPOUND,
  finder: other.WISH,
};

export const FILE_KINDS = Object.keys(FIELD_WORDS) as FileKind[];

/** The parts of JSON Schema that are used here. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  /** Understood by VS Code: what each word of `enum` means. */
  enumDescriptions?: string[];
  examples?: unknown[];
  default?: unknown;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const LABELS: readonly Readonly<Record<string, string>>[] = [
  ...Object.values(vocabulary).filter((list) => typeof list === 'object'),
  Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, weekdayName(weekday)])),
];

/** The labels of a list of words, when it is a vocabulary. */
function labelsOf(words: readonly unknown[]): string[] | undefined {
  const list = LABELS.find((labels) => words.length > 0 && words.every((word) => Object.hasOwn(labels, String(word))));
  return list && words.map((word) => list[String(word)] ?? '');
}

/** What stands for a text that is read as something else. */
const EXAMPLES = new Map<unknown, unknown[]>([
  [day, ['2026-11-24']],
  [partialDay, ['2026-11-24', '2026-11', '2026', 'unknown']],
  [time, ['17:00']],
]);

/** Every value is text to the reader, so 18 and "18", 1 and "1" are the same; an editor tells them apart. */
const SCALAR = ['string', 'number', 'boolean'];

function adapt(schema: JsonSchema, zodSchema: unknown): void {
  if (zodSchema === flag) schema.type = 'boolean';
  else if (schema.const !== undefined) {
    schema.enum = [schema.const, ...(Number.isNaN(Number(schema.const)) ? [] : [Number(schema.const)])];
    delete schema.const;
    delete schema.type;
  } else if (schema.enum) {
    delete schema.type;
    const labels = labelsOf(schema.enum);
    if (labels) schema.enumDescriptions = labels;
  } else if (schema.type === 'string' && zodSchema !== id) {
    schema.type = [...SCALAR];
  }
  const examples = EXAMPLES.get(zodSchema);
  if (examples) schema.examples = examples;
}

/** Calls with every schema under a path: a list's items and the ways a value may be written have the path of the whole. */
function walk(schema: JsonSchema, path: string, visit: (schema: JsonSchema, path: string) => void): void {
  visit(schema, path);
  for (const way of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) walk(way, path, visit);
  if (schema.items) walk(schema.items, path, visit);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) walk(inner, path ? `${path}.${key}` : key, visit);
}

/** Every path of a kind's fields, in the order of the schema. */
export function fieldPaths(kind: FileKind): string[] {
  const paths = new Set<string>();
  walk(jsonSchemaOf(kind), '', (_, path) => paths.add(path));
  return [...paths].filter(Boolean);
}

/** The ids that a folder has, for completion: topics, towns and so on. */
export type KnownWords = Partial<Record<RefKind, Iterable<string>>>;

/** Offer the ids that a reference can name, and take any other: the list is as old as the day it was written. */
function offerIds(schema: JsonSchema, kind: FileKind, known: KnownWords): void {
  const references: readonly (readonly [string, RefKind])[] =
    kind in FOLDERS ? FOLDERS[kind as FolderName].references : SINGLE_FILES[kind as SingleName].references;
  for (const [path, refKind] of references) {
    const ids = [...(known[refKind] ?? [])].sort();
    const at = path
      .split('.')
      .filter((part) => part !== '*')
      .join('.');
    if (ids.length === 0) continue;
    const found: JsonSchema[] = [];
    walk(schema, '', (inner, innerPath) => {
      if (innerPath === at && inner.type === 'string') found.push(inner);
    });
    for (const inner of found) {
      delete inner.type;
      inner.anyOf = [{ enum: ids }, { type: 'string' }];
    }
  }
}

/**
 * One kind of file as JSON Schema (draft 7, which VS Code reads), with Danish words on every field.
 *
 * @param known ids to complete with; none in the schema that lies in the repository, which fits every folder
 */
export function jsonSchemaOf(kind: FileKind, known: KnownWords = {}): JsonSchema {
  const { schema } = kind in FOLDERS ? FOLDERS[kind as FolderName] : SINGLE_FILES[kind as SingleName];
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema, zodSchema }) => adapt(jsonSchema as JsonSchema, zodSchema),
  }) as JsonSchema;
  const words = FIELD_WORDS[kind];
  walk(json, '', (inner, path) => {
    for (const [key, property] of Object.entries(inner.properties ?? {})) {
      const text = words[path ? `${path}.${key}` : key];
      if (text) property.description = [text, sayDefault(property)].filter(Boolean).join(' ');
    }
  });
  offerIds(json, kind, known);
  return json;
}

function sayDefault({ default: value }: JsonSchema): string {
  return value === undefined || typeof value === 'object' ? '' : `Uden feltet: ${String(value)}.`;
}
