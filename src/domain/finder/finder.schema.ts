import { z } from 'zod';
import { id, line, listOf } from '../text/fields.schema.ts';

/**
 * What a person may say first in the guided finder, in everyday words: `content/finder.yaml`. `because` says it back before
 * a colon ("Fordi du let bliver forpustet"); `topics` are what it may be about, nearest first.
 */
export const wishList = z
  .array(z.strictObject({ sentence: line(60), because: line(80), topics: listOf(id, 6) }))
  .max(12);
