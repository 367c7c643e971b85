import { z } from 'zod';
import { day, integer, line, source } from '../text/fields.schema.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { READERS } from './guide.ts';

/** The fields of an editorial page: `content/guides/<address>.mdx`. */
export const guideFile = z.strictObject({
  title: line(80),
  summary: line(200),
  for: z.enum(keysOf(READERS)),
  /** Where it stands among the others for the same readers. */
  order: integer(1, 99),
  /** The day its words were last gone through. */
  updated: day,
  sources: z.array(source).max(20).default([]),
});
