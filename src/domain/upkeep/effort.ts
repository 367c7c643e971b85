import { reachOf } from './mail.ts';
import type { Ask, MonthPlan } from './plan.ts';

/**
 * What an editor does in a month of upkeep, step by step, in minutes. The figures are assumptions, set high rather than
 * low: nobody has been timed. docs/upkeep.md says where each comes from.
 */
export const STEPS = {
  /** Open the month's list, and put the files back afterwards: one pull request, one look at its check. */
  month: 12,
  /** Copy a ready mail, send it, and record that it is sent. */
  mail: 2,
  /** Read an answer that says yes. */
  answer: 1,
  /** Ring, ask, and note the answer. Also when the first call is not taken. */
  call: 8,
  /** Find a form or an address on a website, and write there. */
  website: 5,
  /** Record a yes: one command for all offers of an organiser. */
  confirm: 1,
  /** Correct a file: one offer in five has changed. */
  correct: 6,
} as const;

/** How many in a hundred offers have changed since they were last asked about, and how many mails go unanswered. */
const SHARE = { changed: 20, unanswered: 30 } as const;

/** One month's upkeep, counted. */
export interface Effort {
  organisers: number;
  offers: number;
  minutes: number;
}

function minutesFor(ask: Ask): number {
  const { email, phone } = reachOf(ask);
  const changed = (ask.offers.length * SHARE.changed * STEPS.correct) / 100;
  const known = STEPS.confirm + changed;
  if (email) {
    // Who does not answer a mail is rung.
    return STEPS.mail + STEPS.answer + (SHARE.unanswered * STEPS.call) / 100 + known;
  }
  return (phone ? STEPS.call : STEPS.website) + known;
}

/**
 * How many minutes a month's list takes by the steps above, rounded up.
 *
 * @example effortOf({ month: '2026-11', asks: [], postponed: [], waiting: [] }).minutes   // 0
 */
export function effortOf({ asks }: MonthPlan): Effort {
  const minutes = asks.reduce((sum, ask) => sum + minutesFor(ask), asks.length > 0 ? STEPS.month : 0);
  return {
    organisers: asks.length,
    offers: asks.reduce((sum, ask) => sum + ask.offers.length, 0),
    minutes: Math.ceil(minutes),
  };
}
