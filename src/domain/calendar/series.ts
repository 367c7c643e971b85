import { type Day, type Weekday, WEEKDAYS } from '../date/day.ts';
import { happensOn, isClosed, nextSessions, type Rule, type Session } from '../schedule/schedule.ts';

/** How a series goes on after its first time. */
export interface Repetition {
  every: 'week' | 'month';
  weekdays: readonly Weekday[];
  /** For every month: which of its weekdays, -1 is the last. */
  nth: number | undefined;
  /** How many times the pattern is met, the first and those that are missing included. */
  count: number;
  /** Days that the pattern meets and nothing happens on. */
  missing: readonly Day[];
}

/** Times that a calendar keeps as one entry: a single one, or a pattern with its gaps. */
export interface Series {
  /** The same for as long as days, time and place of the rule stay as they are, whatever stands around it. */
  key: string;
  first: Session;
  repeats: Repetition | undefined;
  /** A named day that was called off. */
  cancelled: boolean;
}

/** A pattern that every calendar program knows: each week, or one weekday of each month. */
interface Pattern {
  rule: Rule;
  name: string;
}

const codeOf = (nth: number) => (nth === -1 ? 'last' : String(nth));

/**
 * The patterns of a rule. Odd and even weeks have none: a year of 53 weeks ends and the next begins with an odd one, and
 * calendar programs know nothing of numbered weeks.
 */
function patternsOf(rule: Rule): Pattern[] {
  if (!rule.days || rule.weeks) return [];
  const days = WEEKDAYS.filter((weekday) => rule.days?.includes(weekday));
  if (!rule.nth) return [{ rule: { days, from: rule.from }, name: days.join('-') }];
  return [...new Set(rule.nth)].flatMap((nth) =>
    days.map((day) => ({ rule: { days: [day], nth: [nth], from: rule.from }, name: `${codeOf(nth)}-${day}` })),
  );
}

/** One entry for the sessions of a pattern; a single one where there is only one. */
function asSeries({ rule, name }: Pattern, sessions: readonly Session[], key: (name: string) => string): Series[] {
  const [first] = sessions;
  const last = sessions.at(-1);
  if (!first || !last) return [];
  const met = nextSessions([rule], first.day, Infinity, last.day).map(({ day }) => day);
  const kept = new Set(sessions.map(({ day }) => day));
  const repeats: Repetition = {
    every: rule.nth ? 'month' : 'week',
    weekdays: rule.days ?? [],
    nth: rule.nth?.[0],
    count: met.length,
    missing: met.filter((day) => !kept.has(day)),
  };
  return [{ key: key(name), first, repeats: met.length > 1 ? repeats : undefined, cancelled: false }];
}

/** Named days that `except` or a public holiday takes out. */
function cancelledOf(rule: Rule, from: Day, until: Day): Session[] {
  const days = new Set(rule.dates?.filter((day) => day >= from && day <= until && isClosed(rule, day)));
  return [...days].sort().map((day) => ({ day, from: rule.from, to: rule.to, place: rule.where }));
}

/**
 * The sessions of a stretch of days as a calendar keeps them: together exactly those of `nextSessions`, each in one
 * series, and beside them the named days that were called off.
 *
 * @example
 * seriesOf([{ days: ['tuesday'], from: '17:00', except: ['2026-12-22'] }], '2026-12-01', '2026-12-31')
 * // one series from 1 December, every week, 5 times with 22 December missing
 */
export function seriesOf(rules: readonly Rule[], from: Day, until: Day): Series[] {
  const taken = new Set<string>();
  const keys = new Map<string, number>();
  const isNew = (session: Session) => {
    const key = JSON.stringify([session.day, session.from, session.to, session.place]);
    return !taken.has(key) && Boolean(taken.add(key));
  };
  /** Two series of one name are told apart by their number. */
  const keyFor = (rule: Rule) => (name: string) => {
    const season = rule.season && `fra-${rule.season.start}`;
    const key = [name, rule.from.replace(':', ''), rule.where, season].filter(Boolean).join('-');
    const number = (keys.get(key) ?? 0) + 1;
    keys.set(key, number);
    return number === 1 ? key : `${key}-${number}`;
  };
  return rules.flatMap((rule) => {
    const key = keyFor(rule);
    let left = nextSessions([rule], from, Infinity, until).filter(isNew);
    const series = patternsOf(rule).flatMap((pattern) => {
      const own = left.filter(({ day }) => happensOn(pattern.rule, day));
      left = left.filter((session) => !own.includes(session));
      return asSeries(pattern, own, key);
    });
    const single =
      (cancelled: boolean) =>
      (session: Session): Series => ({
        key: key(session.day),
        first: session,
        repeats: undefined,
        cancelled,
      });
    return [...series, ...left.map(single(false)), ...cancelledOf(rule, from, until).map(single(true))];
  });
}
