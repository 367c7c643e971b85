import type { PricePeriod } from '#domain/vocabulary/vocabulary.ts';
import type { Fields } from '../value.ts';
import { type Group, textOf } from './parts.ts';

/** What an amount is paid per, by the words that stand beside it. */
const PERIODS: readonly (readonly [RegExp, PricePeriod])[] = [
  [/først|first/i, 'first-time'],
  [/halv|half/i, 'half-year'],
  [/kvartal|quarter/i, 'quarter'],
  [/måned|mdr|month/i, 'month'],
  [/sæson|season/i, 'season'],
  [/årlig|om året|pr\.? år|year|annual/i, 'year'],
  [/forløb|kursus|course/i, 'course'],
  [/gang|session|visit|besøg|klip/i, 'session'],
];

/** A price of HSDS as one of ours; undefined when it is not in kroner, or says not what it is paid per. */
export function priceOf(cost: Group): Fields | undefined {
  const amount = textOf(cost, 'amount');
  const currency = textOf(cost, 'currency').toUpperCase();
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(amount) || !['', 'DKK'].includes(currency)) return undefined;
  const words = textOf(cost, 'amount_description');
  const per = PERIODS.find(([pattern]) => pattern.test(words))?.[1] ?? (Number(amount) === 0 ? 'session' : undefined);
  const whom = textOf(cost, 'option');
  return per && { amount, per, ...(whom ? { for: whom } : {}) };
}
