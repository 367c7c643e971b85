import type { PricePeriod } from '../vocabulary/vocabulary.ts';
import { formatKroner, type Price } from './price.ts';

/** How many times a year each kind of payment falls, where that is always the same. A season comes once a year. */
const TIMES_A_YEAR: Record<Exclude<PricePeriod, 'first-time' | 'session' | 'course'>, number> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  season: 1,
  year: 1,
};

/** What a price comes to, in kroner. */
export type Cost =
  | { kind: 'free' }
  /** Goes on: so much a year, a twelfth of it a month. */
  | { kind: 'yearly'; year: number; month: number }
  /** Paid once for the whole of something that ends. */
  | { kind: 'once'; total: number }
  /** It hangs on how often one comes, or on a price that nobody told. */
  | { kind: 'unknown'; lacks: 'sessions' | 'price' };

/** How often one comes: each year where it goes on, or in all where it ends. */
export interface Attendance {
  sessions: number;
  per: 'year' | 'course';
}

/**
 * What a price comes to in a month and a year. What is paid a session is counted over every session, so it is the most
 * that it can come to; a price for the first time says nothing of what follows.
 *
 * @param attendance how often it happens; undefined where that is not known
 * @example
 * yearlyCost({ amount: 50, per: 'month' })                                            // { kind: 'yearly', year: 600, month: 50 }
 * yearlyCost({ amount: 25, per: 'session' }, { sessions: 38, per: 'year' })           // { kind: 'yearly', year: 950, month: 79.17 }
 * yearlyCost({ amount: 25, per: 'session' })                                          // { kind: 'unknown', lacks: 'sessions' }
 */
export function yearlyCost({ amount, per }: Pick<Price, 'amount' | 'per'>, attendance?: Attendance): Cost {
  if (per === 'first-time') return { kind: 'unknown', lacks: 'price' };
  if (amount === 0) return { kind: 'free' };
  if (per === 'course') return { kind: 'once', total: amount };
  if (per === 'session') {
    if (!attendance || attendance.sessions === 0) return { kind: 'unknown', lacks: 'sessions' };
    const total = round(amount * attendance.sessions);
    return attendance.per === 'course' ? { kind: 'once', total } : eachYear(total);
  }
  return eachYear(amount * TIMES_A_YEAR[per]);
}

const round = (kroner: number) => Math.round(kroner * 100) / 100;
const eachYear = (year: number): Cost => ({ kind: 'yearly', year: round(year), month: round(year / 12) });

/** "79 kr." as "cirka 79 kr." where øre were rounded away. */
function sayMonth(month: number): string {
  const whole = Math.round(month);
  return `${whole === month ? '' : 'cirka '}${formatKroner(whole)}`;
}

/**
 * What a price comes to, in words.
 *
 * @example describeCost({ kind: 'yearly', year: 950, month: 79.17 })   // "cirka 79 kr. om måneden, 950 kr. på et år"
 */
export function describeCost(cost: Cost): string {
  switch (cost.kind) {
    case 'free':
      return 'gratis hele året';
    case 'yearly':
      return `${sayMonth(cost.month)} om måneden, ${formatKroner(cost.year)} på et år`;
    case 'once':
      return `${formatKroner(cost.total)} i alt, én gang`;
    case 'unknown':
      return cost.lacks === 'sessions'
        ? 'det kommer an på, hvor tit du kommer'
        : 'vi kender ikke prisen efter første gang';
  }
}
