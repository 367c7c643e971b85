import { addMonths, type Day, addDays, daysBetween, formatDay, isoWeek, partsOf, weekdayIndex } from '../date/day.ts';
import { publicHolidays } from '../date/holidays.ts';
import { joinDays } from '../date/join-days.ts';
import { joinWithAnd } from '../text/fields.ts';
import { happensOn, type Rule } from './schedule.ts';

/** Days that a weekly rule would have met but does not, both ends included. */
interface Closure {
  from: Day;
  to: Day;
}

/** How far ahead closures are named: near enough that none needs a year. */
const AHEAD_MONTHS = 6;

/** How many are named; a reader remembers no more. */
const MOST = 4;

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

function happensWithin(rule: Rule, from: Day, to: Day): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) if (happensOn(rule, day)) return true;
  return false;
}

/** What `except` takes out in the months ahead, in order, without what lies inside a longer closure. */
function closuresAhead(rule: Rule, today: Day): Closure[] {
  const open = { ...rule, except: undefined };
  const until = addMonths(today, AHEAD_MONTHS);
  const missed = (rule.except ?? [])
    .map((exception): Closure => (typeof exception === 'string' ? { from: exception, to: exception } : exception))
    .filter(({ from, to }) => happensWithin(open, later(from, today), earlier(to, until)))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : daysBetween(a.to, b.to)));
  return missed.filter(({ to }, index) => missed.slice(0, index).every((before) => before.to < to));
}

const isOneDay = ({ from, to }: Closure) => from === to;

/** "i uge 7", "fra 21. december til og med 3. januar", "til og med 3. januar" when it has begun. */
function sayStretch({ from, to }: Closure, today: Day): string {
  const end = `til og med ${formatDay(to, { year: to > addMonths(today, AHEAD_MONTHS) })}`;
  if (from <= today) return end;
  if (weekdayIndex(from) === 0 && daysBetween(from, to) === 6) return `i uge ${isoWeek(from)}`;
  return from.slice(0, 7) === to.slice(0, 7)
    ? `fra ${partsOf(from).date}. ${end}`
    : `fra ${formatDay(from, { year: false })} ${end}`;
}

/** Days beside each other become one list: "22. og 29. december", then "i uge 7". */
function sayClosures(closures: readonly Closure[], today: Day): string[] {
  const [first] = closures;
  if (!first) return [];
  if (!isOneDay(first)) return [sayStretch(first, today), ...sayClosures(closures.slice(1), today)];
  const stretch = closures.findIndex((closure) => !isOneDay(closure));
  const days = stretch < 0 ? closures : closures.slice(0, stretch);
  const text = joinDays(
    days.map(({ from }) => from),
    { year: false },
  );
  return [text, ...sayClosures(closures.slice(days.length), today)];
}

/** Does a public holiday of the year ahead fall on a day of the rule? One that `except` names too is closed already. */
function meetsHoliday(rule: Rule, today: Day): boolean {
  const { year } = partsOf(today);
  const open = { ...rule, holidays: undefined, except: rule.holidays === 'closed' ? undefined : rule.except };
  return [...publicHolidays(year), ...publicHolidays(year + 1)].some(
    (holiday) => holiday >= today && holiday < addMonths(today, 12) && happensOn(open, holiday),
  );
}

/**
 * When a weekly rule is closed though one would expect it: worth naming before someone sets off.
 *
 * Only what the rule would have met is named, for half a year ahead; public holidays only when one of the coming year
 * falls on its days.
 *
 * @returns a sentence, or nothing when there is nothing to warn of
 * @example
 * describeClosures({ days: ['tuesday'], from: '17:00', except: ['2026-12-22', '2026-12-29'] }, '2026-11-21')
 * // "Lukket 22. og 29. december."
 */
export function describeClosures(rule: Rule, today: Day): string {
  const ahead = closuresAhead(rule, today);
  const onHolidays = rule.holidays !== undefined && meetsHoliday(rule, today);
  const closed = [
    ...sayClosures(ahead.slice(0, MOST), today).map((text, index) =>
      index && /^\d/.test(text) ? `den ${text}` : text,
    ),
    ...(onHolidays && rule.holidays === 'closed' ? ['på helligdage'] : []),
  ];
  const some = ahead.length > MOST ? 'blandt andet ' : '';
  return [
    closed.length ? `Lukket ${some}${joinWithAnd(closed)}.` : '',
    onHolidays && rule.holidays === 'open' ? 'Også på helligdage.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
