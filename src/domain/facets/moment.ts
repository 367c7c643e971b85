import type { Day } from '../date/day.ts';
import { formatSessionDay, formatTime } from '../schedule/describe-schedule.ts';

/** A day and a time of day, Danish local time. */
export interface Moment {
  day: Day;
  from: string;
}

/** Earlier first; what has no time comes last. */
export function compareMoments(a: Moment | undefined, b: Moment | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const [first, second] = [a.day + a.from, b.day + b.from];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A next time as a row says it: "tirsdag 24. nov." and "kl. 17.00". */
export function sayMoment({ day, from }: Moment): { when: string; time: string; whenKnown: boolean } {
  return { when: formatSessionDay(day), time: `kl. ${formatTime(from)}`, whenKnown: true };
}
