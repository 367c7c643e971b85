import { createHash } from 'node:crypto';
import { canonical, type Value } from './value.ts';

/** A short mark of a value: values that mean the same have the same. It tells nobody what the value was. */
export function markOf(value: Value, isMarkdown = false): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(value, isMarkdown)))
    .digest('hex')
    .slice(0, 16);
}
