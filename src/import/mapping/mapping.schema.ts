import { z } from 'zod';
import { line } from '#domain/text/fields.schema.ts';

const words = z.record(z.string(), z.string());

/** How a table of somebody else's becomes offers: a YAML file beside it. */
export const mappingFile = z.strictObject({
  /** Which names columns have besides those named here: `offers` as in our own export, or `hsds`. */
  base: z.enum(['offers', 'hsds', 'none']).default('offers'),
  sheet: line(80).optional(),
  /** Column → field, or a field with words to be read as others. */
  columns: z
    .record(z.string(), z.union([line(80), z.strictObject({ field: line(80), values: words.optional() })]))
    .optional(),
  /** Field → what every row has there, where the row itself says nothing. */
  constants: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
});
