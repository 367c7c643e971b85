import { z } from 'zod';
import type { DataPath } from './source-file.ts';

type Schema = z.core.$ZodType;

/** The schema inside wrappers such as optional, default and transform. */
export function unwrap(schema: Schema): Schema {
  const definition = schema._zod.def as { type: string; innerType?: Schema; in?: Schema };
  const inner = definition.innerType ?? (definition.type === 'pipe' ? definition.in : undefined);
  return inner ? unwrap(inner) : schema;
}

/**
 * The keys an object may have at a path of a schema; empty when it is no object there.
 *
 * @example keysAt(offerFile, ['start'])   // ["route", "first", "how", "bring", "wait"]
 */
export function keysAt(schema: Schema, path: DataPath): string[] {
  const inner = unwrap(schema);
  const [first, ...rest] = path;
  if (inner instanceof z.ZodUnion) return (inner.options as Schema[]).flatMap((option) => keysAt(option, path));
  if (inner instanceof z.ZodArray) return first === undefined ? [] : keysAt(inner.element as Schema, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (first === undefined) return Object.keys(inner.shape);
  const next = (inner.shape as Record<string, Schema>)[String(first)];
  return next ? keysAt(next, rest) : [];
}
