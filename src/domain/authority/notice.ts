import { addDays, type Day, formatDay } from '../date/day.ts';
import type { Span } from '../date/span.ts';
import type { Turn } from './turn.ts';

/** How long before, and after what is certain, a page tells of a turn. */
export const NOTICE_DAYS = 60;

/** The oldest a build may be and still tell of what came since. */
const AHEAD_DAYS = 400;

/** What a page tells of a turn, and on which days. */
export interface Notice extends Span {
  turn: Turn;
  /** "Kan ændre sig 1. januar 2027" */
  heading: string;
  text: string;
}

function headings({ on, certain }: Turn): { before: string; after: string } {
  const day = formatDay(on);
  return certain
    ? { before: `Ændrer sig ${day}`, after: `Ændrede sig ${day}` }
    : { before: `Kan ændre sig ${day}`, after: `Kan have ændret sig ${day}` };
}

/**
 * What is told of each turn from today on: before it, what changes or may change; after it, that it did or may have. What
 * was certain is told for as long after; what was not is told until an editor has found out.
 *
 * @param daysBefore how long before; `Infinity` tells at once
 * @example
 * noticesOf(turns, '2026-11-21')[0]
 * // { heading: 'Kan ændre sig 1. januar 2027', from: '2026-11-02', until: '2026-12-31', … }
 */
export function noticesOf(turns: readonly Turn[], today: Day, daysBefore = NOTICE_DAYS): Notice[] {
  const notices = turns.flatMap((turn): Notice[] => {
    const { on, certain, before, after } = turn;
    const said = headings(turn);
    const from = Number.isFinite(daysBefore) ? addDays(on, -daysBefore) : undefined;
    return [
      { turn, from, until: addDays(on, -1), heading: said.before, text: before },
      { turn, from: on, until: certain ? addDays(on, NOTICE_DAYS) : undefined, heading: said.after, text: after },
    ];
  });
  return notices.filter(
    ({ from, until }) => (until ?? today) >= today && (from ?? today) <= addDays(today, AHEAD_DAYS),
  );
}
