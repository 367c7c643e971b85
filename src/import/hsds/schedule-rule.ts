import { type Day, isDay, isoWeek } from '#domain/date/day.ts';
import type { Fields } from '../value.ts';
import { type Group, textOf } from './parts.ts';

const DAYS: Readonly<Record<string, string>> = {
  MO: 'monday',
  TU: 'tuesday',
  WE: 'wednesday',
  TH: 'thursday',
  FR: 'friday',
  SA: 'saturday',
  SU: 'sunday',
};

const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** "10:00:00" → "10:00"; undefined with a zone, since all times here are Danish. */
const timeOf = (text: string) => /^([01]\d|2[0-3]):[0-5]\d(?=(:00(\.0+)?)?$)/.exec(text)?.[0];

/** "2TU" → the second Tuesday; "TU" → every one. */
function weekdays(byday: string): { days: string[]; nth: string[] } | undefined {
  const parts = list(byday).map((part) => /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part));
  const days = [...new Set(parts.map((part) => DAYS[part?.[2] ?? ''] ?? ''))];
  const nth = [...new Set(parts.map((part) => part?.[1]?.replace('+', '') ?? ''))];
  const isOne = nth.length === 1 || (days.length === 1 && !nth.includes(''));
  return parts.length > 0 && parts.every(Boolean) && isOne ? { days, nth: nth.filter(Boolean) } : undefined;
}

/**
 * A schedule of HSDS (which is one of iCalendar's rules) as a rule of ours; undefined when ours cannot say it: times
 * without a beginning, days of the month, every third week.
 */
export function ruleOf(schedule: Group): Fields | undefined {
  const get = (key: string) => textOf(schedule, key);
  const from = timeOf(get('opens_at'));
  const to = timeOf(get('closes_at'));
  const begins = get('dtstart').slice(0, 10);
  const ends = get('valid_to').slice(0, 10) || get('until').slice(0, 10);
  const unsayable = ['count', 'byweekno', 'bymonthday', 'byyearday'].some((key) => get(key) !== '');
  if (!from || (get('closes_at') !== '' && !to) || unsayable) return undefined;
  const times: Fields = { from, ...(to && to > from ? { to } : {}) };
  const start = get('valid_from').slice(0, 10) || begins;
  const season: Fields = isDay(start) && isDay(ends) && start <= ends ? { season: { start, end: ends } } : {};
  if (get('freq') === '') return isDay(begins) ? { dates: [begins], ...times } : undefined;

  const when = weekdays(get('byday'));
  const interval = get('interval') || '1';
  if (!when) return undefined;
  if (get('freq') === 'WEEKLY' && when.nth.length === 0) {
    if (interval === '1') return { days: when.days, ...times, ...season };
    const first = isDay(begins) ? begins : start;
    if (interval !== '2' || !isDay(first)) return undefined;
    return { days: when.days, weeks: isoWeek(first as Day) % 2 ? 'odd' : 'even', ...times, ...season };
  }
  const isMonthly = get('freq') === 'MONTHLY' && when.nth.length > 0 && interval === '1';
  return isMonthly ? { days: when.days, nth: when.nth, ...times, ...season } : undefined;
}
