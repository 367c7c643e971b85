import { happensOn, type Rule, type Session } from './schedule.ts';

/**
 * What the rules say beside a time: who comes along, what is special. Empty when they say nothing.
 *
 * @example sessionNote([{ dates: ['2026-12-02'], from: '10:00', note: 'En sygeplejerske er med' }], session)   // "En sygeplejerske er med"
 */
export function sessionNote(rules: readonly Rule[], { day, from, to, place }: Session): string {
  const notes = rules
    .filter((rule) => rule.from === from && rule.to === to && rule.where === place && happensOn(rule, day))
    .flatMap(({ note }) => (note ? [note] : []));
  return [...new Set(notes)].join('. ');
}
