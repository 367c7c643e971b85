import { z } from 'zod';
import { inlinePlace } from '../place/place.schema.ts';
import { contact, day, flag, id, line, source, time } from '../text/fields.schema.ts';

/** Something that happens once, for the public or for partners: `content/events/<id>.md`. */
export const eventFile = z.strictObject({
  title: line(80),
  summary: line(160),
  organisation: id,
  audience: z.enum(['public', 'partners']),
  date: day,
  from: time,
  to: time.optional(),
  where: z.array(z.union([id, inlinePlace])).optional(),
  topics: z.array(id).optional(),
  contact: contact.optional(),
  formerly: z.array(id).optional(),
  example: flag.optional(),
  source,
});
