import { addDays, type Day, formatDay, type Weekday, weekdayName, weekdayOf, WEEKDAYS } from '../date/day.ts';
import { joinDays } from '../date/join-days.ts';
import { capitalise, joinWithAnd } from '../text/fields.ts';
import { describeClosures } from './closures.ts';
import { happensOn, isClosed, type Lasts, type Rule, type Session } from './schedule.ts';

const ORDINALS: Record<number, string> = {
  1: 'første',
  2: 'anden',
  3: 'tredje',
  4: 'fjerde',
  5: 'femte',
  [-1]: 'sidste',
};

/** "17.00" as Danes write it; whole hours keep their zeroes so that a column of times lines up. */
export function formatTime(time: string): string {
  return time.replace(':', '.').replace(/^0/, '');
}

/** "17.00–18.30" for a column of times, or "17.00" when the end is not known. */
export function formatTimes({ from, to }: { from: string; to?: string | undefined }): string {
  return to ? `${formatTime(from)}–${formatTime(to)}` : formatTime(from);
}

/** "kl. 17" and "kl. 17.30", as said in a sentence. */
export function sayTime(time: string): string {
  return `kl. ${formatTime(time).replace(/\.00$/, '')}`;
}

/** "tirsdag 24. nov." */
export function formatSessionDay(session: Session | Day): string {
  const day = typeof session === 'string' ? session : session.day;
  return `${weekdayName(weekdayOf(day))} ${formatDay(day, { short: true })}`;
}

/** "kl. 17-18.30", as said in a sentence. */
function sayTimes({ from, to }: Rule): string {
  return to ? `${sayTime(from)}-${formatTime(to).replace(/\.00$/, '')}` : sayTime(from);
}

/** The weekdays of a rule from Monday on, each once. */
function weekdaysIn(rule: Rule): Weekday[] {
  return WEEKDAYS.filter((weekday) => rule.days?.includes(weekday));
}

/** "mandag til torsdag" for three days or more that follow each other. */
function sayStretch(days: readonly Weekday[]): string | undefined {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.length < 3) return undefined;
  const follow = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === days.length - 1;
  return follow ? `${weekdayName(first)} til ${weekdayName(last)}` : undefined;
}

/** "den anden og fjerde mandag i måneden", "hver anden lørdag (ulige uger)"; nothing for a rule that is every week. */
function sayNotWeekly(rule: Rule): string | undefined {
  const days = joinWithAnd(weekdaysIn(rule).map(weekdayName));
  const weeks = rule.weeks && (rule.weeks === 'odd' ? 'ulige uger' : 'lige uger');
  if (rule.nth) {
    const inOrder = [1, 2, 3, 4, 5, -1].filter((number) => rule.nth?.includes(number));
    const which = joinWithAnd(inOrder.map((number) => ORDINALS[number] ?? ''));
    return `den ${which} ${days} i måneden${weeks ? ` (kun ${weeks})` : ''}`;
  }
  if (!weeks) return undefined;
  const several = sayStretch(weekdaysIn(rule)) ?? days;
  return weekdaysIn(rule).length === 1 ? `hver anden ${days} (${weeks})` : `${several} hver anden uge (${weeks})`;
}

/** "hver tirsdag og torsdag", "mandag til fredag", "hver dag" */
function sayDays(rule: Rule): string {
  const days = weekdaysIn(rule);
  if (!rule.nth && !rule.weeks && days.length === WEEKDAYS.length) return 'hver dag';
  return sayNotWeekly(rule) ?? sayStretch(days) ?? `hver ${joinWithAnd(days.map(weekdayName))}`;
}

/** A weekly rule by its days alone, for facts too old to work a date out from: "tirsdage og torsdage". */
export function describeWeekly(rule: Rule): string | undefined {
  if (!rule.days) return undefined;
  const days = weekdaysIn(rule);
  if (!rule.nth && !rule.weeks && days.length === WEEKDAYS.length) return 'alle dage';
  return sayNotWeekly(rule) ?? sayStretch(days) ?? joinWithAnd(days.map((day) => `${weekdayName(day)}e`));
}

/** " fra 1. september 2026 til 31. maj 2027", and only the end once it has begun. */
function saySeason({ season }: Rule, today: Day): string {
  if (!season || season.end < today) return '';
  const year = season.start.slice(0, 4) !== season.end.slice(0, 4);
  const start = season.start > today ? ` fra ${formatDay(season.start, { year })}` : '';
  return `${start} til ${formatDay(season.end)}`;
}

function describeWeekdays(rule: Rule, today: Day): string[] {
  const ended = rule.season && rule.season.end < today ? `Sluttede ${formatDay(rule.season.end)}.` : '';
  return [
    `${capitalise(sayDays(rule))} ${sayTimes(rule)}${saySeason(rule, today)}.`,
    ended || describeClosures(rule, today),
  ];
}

/** Up to this many dates are all named. */
const FEW_DATES = 5;

function sayDates(rule: Rule, days: readonly Day[]): string {
  const [first] = days;
  if (!first) return '';
  if (days.length === 1) return `${capitalise(weekdayName(weekdayOf(first)))} ${formatDay(first)} ${sayTimes(rule)}.`;
  if (days.length <= FEW_DATES) return `${joinDays(days)} ${sayTimes(rule)}.`;
  return `${days.length} udvalgte dage ${sayTimes(rule)}. De næste er ${joinDays(days.slice(0, FEW_DATES - 1))}.`;
}

function describeDates(rule: Rule, today: Day): string[] {
  const days = [...new Set(rule.dates)].sort();
  const ahead = days.filter((day) => day >= today && happensOn(rule, day));
  const cancelled = days.filter((day) => day >= today && isClosed(rule, day));
  const last = days.filter((day) => happensOn(rule, day)).at(-1);
  const isPast = ahead.length + cancelled.length === 0 && last !== undefined;
  return [
    isPast ? `Sidste gang var ${formatDay(last)}.` : sayDates(rule, ahead),
    cancelled.length ? `Aflyst ${joinDays(cancelled)}.` : '',
  ];
}

/**
 * A rule as a person would say it.
 *
 * @param today what is past is left out, and what is over says so
 * @example
 * describeRule({ days: ['tuesday'], from: '17:00', to: '18:30' }, '2026-11-21')
 * // "Hver tirsdag kl. 17-18.30."
 * describeRule({ dates: ['2026-12-02', '2027-01-13'], from: '10:00' }, '2026-11-21')
 * // "2. december 2026 og 13. januar 2027 kl. 10."
 */
export function describeRule(rule: Rule, today: Day): string {
  const note = rule.note && (/[.!?]$/.test(rule.note) ? rule.note : `${rule.note}.`);
  const when = rule.days ? describeWeekdays(rule, today) : describeDates(rule, today);
  return [...when, note].filter(Boolean).join(' ');
}

/** The days of `intake` one can still sign up for, and the deadline of the next one when that has passed. */
function openIntake({ intake, signUpBy }: Lasts, today: Day): { starts: Day[]; missed: Day | undefined } {
  const ahead = Array.isArray(intake) ? intake.filter((day) => day >= today).sort() : [];
  const [next] = ahead;
  const isTooLate =
    next !== undefined && signUpBy !== undefined && signUpBy < today && isFirstAfter(intake, signUpBy, next);
  return isTooLate ? { starts: ahead.slice(1), missed: signUpBy } : { starts: ahead, missed: undefined };
}

/** Is the deadline this start's own, and not that of an earlier one? */
function isFirstAfter(intake: Lasts['intake'], deadline: Day, start: Day): boolean {
  return Array.isArray(intake) && !intake.some((day) => day >= deadline && day < start);
}

function sayIntake(lasts: Lasts, today: Day): string[] {
  if (lasts.intake === undefined) return [];
  if (lasts.intake === 'rolling') return ['Der er start hele året'];
  const { starts, missed } = openIntake(lasts, today);
  const said = starts.slice(0, 3);
  const begins = said.length === 1 ? 'Næste hold begynder' : 'Nye hold begynder';
  return [
    missed ? `Fristen for at melde sig til var ${formatDay(missed)}` : '',
    said.length ? `${begins} ${joinDays(said)}` : 'Næste start er ikke oplyst',
  ];
}

/** "Tilmeld dig senest 5. januar 2027"; one that is for a later start than the next says which. */
function saySignUp({ intake, signUpBy }: Lasts, today: Day): string {
  if (!signUpBy || signUpBy < today) return '';
  const starts = Array.isArray(intake) ? intake.filter((day) => day >= today).sort() : [];
  const start = starts.find((day) => day >= signUpBy);
  const which = start !== undefined && start !== starts[0] ? ` til holdet ${formatDay(start, { year: false })}` : '';
  return `Tilmeld dig senest ${formatDay(signUpBy)}${which}`;
}

/**
 * How long it lasts and when one can begin; empty when not known.
 *
 * @example
 * describeLasts({ weeks: 12, sessions: 24, intake: 'rolling' }, '2026-11-21')
 * // "12 uger, 24 gange i alt. Der er start hele året."
 */
export function describeLasts(lasts: Lasts | undefined, today: Day): string {
  if (!lasts) return '';
  const weeks = lasts.weeks && (lasts.weeks === 1 ? '1 uge' : `${lasts.weeks} uger`);
  const sessions = lasts.sessions && (lasts.sessions === 1 ? '1 gang' : `${lasts.sessions} gange i alt`);
  const size = [weeks, sessions].filter(Boolean).join(', ');
  return [size, ...sayIntake(lasts, today), saySignUp(lasts, today)]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

/** Has every rule run out by this day? False for an offer without rules. */
export function isOver(rules: readonly Rule[], today: Day): boolean {
  const last = (rule: Rule): Day =>
    rule.dates ? ([...rule.dates].sort().at(-1) ?? '') : (rule.season?.end ?? addDays(today, 1));
  return rules.length > 0 && rules.every((rule) => last(rule) < today);
}
