import { z } from 'zod';
import { kroner, line } from '../text/fields.schema.ts';
import { keysOf, PRICE_PERIODS } from '../vocabulary/vocabulary.ts';

/** One price: an amount in kroner, what it is paid per, for whom when not for all, and whether only with a referral. */
export const price = z.strictObject({
  amount: kroner,
  per: z.enum(keysOf(PRICE_PERIODS)),
  for: line(60).optional(),
  with: z.literal('referral').optional(),
});
