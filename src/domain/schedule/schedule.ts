import type { z } from 'zod';
import { addDays, type Day, isoWeek, partsOf, weekdayIndex, weekdayOf, WEEKDAYS } from '../date/day.ts';
import { isPublicHoliday } from '../date/holidays.ts';
import type * as schemas from './schedule.schema.ts';

/** One rule for when something happens; see `schedule.schema.ts`. */
export type Rule = z.infer<typeof schemas.rule>;

/** How long a time-limited offer lasts, and when one can begin. */
export type Lasts = z.infer<typeof schemas.lasts>;

/** One time it happens: a day and times of day in Denmark. `place` is the id the rule names, if it names one. */
export interface Session {
  day: Day;
  from: string;
  to: string | undefined;
  place: string | undefined;
}

/** How far ahead `nextSessions` looks: a season's first day is seldom further off. */
export const HORIZON_DAYS = 400;

/** Which occurrence of its weekday in the month a day is, counted from the start (1-5) and from the end (-1). */
function isNth(day: Day, nth: readonly number[]): boolean {
  const fromStart = Math.ceil(partsOf(day).date / 7);
  const isLast = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  return nth.includes(fromStart) || (isLast && nth.includes(-1));
}

/** Is the day one that `except` or a closed public holiday takes out? */
export function isClosed(rule: Rule, day: Day): boolean {
  const named = rule.except?.some((exception) =>
    typeof exception === 'string' ? exception === day : exception.from <= day && day <= exception.to,
  );
  return Boolean(named) || (rule.holidays === 'closed' && isPublicHoliday(day));
}

/** Does the rule put a session on this day? */
export function happensOn(rule: Rule, day: Day): boolean {
  if (rule.season && (day < rule.season.start || day > rule.season.end)) return false;
  if (rule.dates ? !rule.dates.includes(day) : !rule.days?.includes(weekdayOf(day))) return false;
  if (rule.weeks && (isoWeek(day) % 2 === 1 ? 'odd' : 'even') !== rule.weeks) return false;
  if (rule.nth && !isNth(day, rule.nth)) return false;
  return !isClosed(rule, day);
}

/** The days of a stretch that the rule puts a session on, both ends included; in no order, a date named twice twice. */
function daysWithin(rule: Rule, from: Day, until: Day): Day[] {
  const named = rule.dates?.filter((day) => day >= from && day <= until) ?? [];
  for (const weekday of rule.days ?? []) {
    const wait = (WEEKDAYS.indexOf(weekday) - weekdayIndex(from) + 7) % 7;
    for (let day = addDays(from, wait); day <= until; day = addDays(day, 7)) named.push(day);
  }
  return named.filter((day) => happensOn(rule, day));
}

const momentOf = ({ day, from }: Session) => `${day} ${from}`;
const keyOf = (session: Session) => `${momentOf(session)} ${session.to ?? ''} ${session.place ?? ''}`;

/** The sessions of a stretch of days in order: by day and time, then as the rules stand. */
function sessionsWithin(rules: readonly Rule[], from: Day, until: Day): Session[] {
  const sessions = rules.flatMap((rule) =>
    daysWithin(rule, from, until).map((day): Session => ({ day, from: rule.from, to: rule.to, place: rule.where })),
  );
  const each = [...new Map(sessions.toReversed().map((session) => [keyOf(session), session])).values()].toReversed();
  return each.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0));
}

/** How many days are looked at at a time: most who ask for the next few are answered by the first stretch. */
const STRETCH_DAYS = 28;

/**
 * The next times something happens, today included, in order; a time that two rules put at one place comes once.
 *
 * @param rules as written in the offer
 * @param today first day looked at
 * @param count how many sessions at most
 * @param until last day looked at; by default `HORIZON_DAYS` ahead
 * @returns none when the rules are empty or over
 * @example
 * nextSessions([{ days: ['tuesday'], from: '17:00' }], '2026-11-21', 1)
 * // [{ day: '2026-11-24', from: '17:00', to: undefined, place: undefined }]
 */
export function nextSessions(
  rules: readonly Rule[],
  today: Day,
  count: number,
  until: Day = addDays(today, HORIZON_DAYS),
): Session[] {
  const sessions: Session[] = [];
  for (let from = today; rules.length > 0 && from <= until && sessions.length < count;) {
    const to = addDays(from, STRETCH_DAYS - 1);
    sessions.push(...sessionsWithin(rules, from, to < until ? to : until));
    from = addDays(to, 1);
  }
  return sessions.slice(0, count);
}
