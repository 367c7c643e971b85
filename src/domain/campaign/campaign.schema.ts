import { z } from 'zod';
import { day, flag, id, line, source } from '../text/fields.schema.ts';
import { AUDIENCES, keysOf } from '../vocabulary/vocabulary.ts';

/** A story that gathers offers by rule over a period: `content/campaigns/<id>.md`. */
export const campaignFile = z.strictObject({
  title: line(80),
  summary: line(160),
  period: z.strictObject({ from: day.optional(), until: day.optional() }).optional(),
  gathers: z.strictObject({
    topics: z.array(id).optional(),
    audience: z.array(z.enum(keysOf(AUDIENCES))).optional(),
    price: z.enum(['free', 'at-most-50']).optional(),
    offers: z.array(id).optional(),
  }),
  formerly: z.array(id).optional(),
  example: flag.optional(),
  source,
});
