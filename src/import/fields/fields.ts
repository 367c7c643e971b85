import { z } from 'zod';
import { offerFile } from '#domain/offer/offer.schema.ts';
import { unwrap } from '../../content/schema-keys.ts';

type Schema = z.core.$ZodType;

/** What a cell of a column holds: a text, texts with commas between, or one item of several fields a line. */
export interface Field {
  /** As a column is called: `title`, `for.audience`, `where.0.address`. */
  path: string;
  shape: 'text' | 'list' | 'items';
  /** Words that stand alone where else a list belongs: `rolling`. */
  alone: readonly string[];
}

/** The text under the front matter, as a column. */
export const BODY = 'body';

/** Examples are made up: no table makes one, and none is exported. */
const NEVER = new Set(['editor.example']);

const optionsOf = (schema: Schema): Schema[] =>
  schema instanceof z.ZodUnion ? (schema.options as Schema[]).map(unwrap) : [schema];

const hasFields = (schema: Schema) => optionsOf(unwrap(schema)).some((option) => option instanceof z.ZodObject);

/** The field that a schema makes of a column; undefined for a group, whose parts have columns of their own. */
function fieldOf(schema: Schema, path: string): Field | undefined {
  const options = optionsOf(unwrap(schema));
  const list = options.find((option) => option instanceof z.ZodArray);
  const alone = options.flatMap((option) => (option instanceof z.ZodLiteral ? [...option.values].map(String) : []));
  if (list) return { path, shape: hasFields(list.element as Schema) ? 'items' : 'list', alone };
  return options.every((option) => option instanceof z.ZodObject) ? undefined : { path, shape: 'text', alone: [] };
}

function walk(schema: Schema, path: string): Field[] {
  if (NEVER.has(path)) return [];
  const own = path ? fieldOf(schema, path) : undefined;
  const groups = optionsOf(unwrap(schema)).filter((option) => option instanceof z.ZodObject);
  const parts = groups.flatMap((group) =>
    Object.entries(group.shape as Record<string, Schema>).flatMap(([key, part]) =>
      walk(part, path ? `${path}.${key}` : key),
    ),
  );
  return own ? [own, ...parts] : parts;
}

/** Every field of an offer that a column can hold, in the order of the schema: made from it, so none is forgotten. */
export const FIELDS: readonly Field[] = [...walk(offerFile, ''), { path: BODY, shape: 'text', alone: [] }];

const known = new Map(FIELDS.map((field) => [field.path, field]));

/** The schema at a path, through lists by number. */
function schemaAt(schema: Schema, [first, ...rest]: readonly string[]): Schema | undefined {
  if (first === undefined) return schema;
  for (const option of optionsOf(unwrap(schema))) {
    const next =
      option instanceof z.ZodArray && /^\d$/.test(first)
        ? (option.element as Schema)
        : option instanceof z.ZodObject && Object.hasOwn(option.shape, first)
          ? (option.shape as Record<string, Schema>)[first]
          : undefined;
    const found = next && schemaAt(next, rest);
    if (found) return found;
  }
  return undefined;
}

/**
 * The field a column's name means; undefined when there is none.
 *
 * @example findField('where.0.town')   // the first place's town
 */
export function findField(path: string): Field | undefined {
  const parts = path.split('.');
  if (known.has(path) || parts.length > 8 || path.length > 80 || NEVER.has(path)) return known.get(path);
  const schema = schemaAt(offerFile, parts);
  return schema && fieldOf(schema, path);
}
