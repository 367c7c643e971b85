import type { z } from 'zod';
import type { Wording } from '../problem/problem.ts';

function isWording(value: unknown): value is Wording {
  return typeof value === 'object' && value !== null && 'da' in value && 'en' in value;
}

/**
 * What a schema says against a value, a line each: field, then the Danish wording. Zod's own message stands where the
 * schema has no wording; the reader words those.
 *
 * @returns none when the value is accepted
 */
export function refusalsOf(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => {
    const wording: unknown = issue.code === 'custom' ? issue.params?.['wording'] : undefined;
    return [issue.path.join('.'), isWording(wording) ? wording.da : issue.message].filter(Boolean).join(': ');
  });
}
