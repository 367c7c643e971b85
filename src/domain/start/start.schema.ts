import { z } from 'zod';
import { line } from '../text/fields.schema.ts';
import { FIRST_STEPS, keysOf, ROUTES } from '../vocabulary/vocabulary.ts';

/** The first step: by which route, what to do first, and what helps to know before. */
export const start = z.strictObject({
  route: z.enum(keysOf(ROUTES)),
  first: z.enum(keysOf(FIRST_STEPS)),
  how: line(160).optional(),
  bring: line(120).optional(),
  wait: line(120).optional(),
});
