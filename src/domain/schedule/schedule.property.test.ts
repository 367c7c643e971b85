import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, dayFromNumber, dayNumber, WEEKDAYS } from '../date/day.ts';
import { happensOn, nextSessions, type Rule } from './schedule.ts';

/** What the rules mean, worked out another way: from the month's own list of days, and week 1 as the week of 4 January. */
const HOLIDAYS = new Set(
  (
    '2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-14 2026-05-24 2026-05-25 2026-12-25 2026-12-26 ' +
    '2027-01-01 2027-03-25 2027-03-26 2027-03-28 2027-03-29 2027-05-06 2027-05-16 2027-05-17 2027-12-25 2027-12-26'
  ).split(' '),
);
const sundayFirst = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const utc = (day: Day) => new Date(`${day}T12:00:00Z`);
const weekdayBy = (day: Day) => sundayFirst[utc(day).getUTCDay()] ?? '';

function weekBy(day: Day): number {
  const year = Number(day.slice(0, 4));
  const starts = [year - 1, year, year + 1].map((each) => {
    const fourth = `${each}-01-04`;
    return addDays(fourth, -((utc(fourth).getUTCDay() + 6) % 7));
  });
  const start = starts.filter((first) => first <= day).at(-1) ?? day;
  return Math.floor((utc(day).getTime() - utc(start).getTime()) / 604_800_000) + 1;
}

/** Which occurrence of its weekday in the month: counted in the month's own list of days, from the start and the end. */
function placesBy(day: Day): [fromStart: number, fromEnd: number] {
  const month = Array.from({ length: 31 }, (_, index) => `${day.slice(0, 8)}${String(index + 1).padStart(2, '0')}`);
  const alike = month.filter((each) => utc(each).toISOString().startsWith(each) && weekdayBy(each) === weekdayBy(day));
  return [alike.indexOf(day) + 1, alike.indexOf(day) - alike.length];
}

function isMeant(rule: Rule, day: Day): boolean {
  const isNamed = rule.dates?.includes(day) ?? rule.days?.some((weekday) => weekday === weekdayBy(day)) ?? false;
  return (
    isNamed &&
    (!rule.nth || placesBy(day).some((place) => rule.nth?.includes(place))) &&
    (!rule.weeks || (weekBy(day) % 2 === 0) === (rule.weeks === 'even')) &&
    (!rule.season || (rule.season.start <= day && rule.season.end >= day)) &&
    !rule.except?.some((each) => (typeof each === 'string' ? each === day : each.from <= day && each.to >= day)) &&
    (rule.holidays !== 'closed' || !HOLIDAYS.has(day))
  );
}

const anyDay = fc.integer({ min: dayNumber('2026-03-01'), max: dayNumber('2027-06-30') }).map(dayFromNumber);
const anyRange = fc.tuple(anyDay, fc.nat(60)).map(([from, length]) => ({ from, to: addDays(from, length) }));
const anyTime = fc.constantFrom('08:00', '09:30', '17:00', '19:15');
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const common = {
  from: anyTime,
  where: perhaps(fc.constantFrom('loesning', 'aale')),
  season: perhaps(fc.tuple(anyDay, fc.nat(300)).map(([start, length]) => ({ start, end: addDays(start, length) }))),
  except: perhaps(fc.array(fc.oneof(anyDay, anyRange), { maxLength: 6 })),
  holidays: perhaps(fc.constantFrom('open' as const, 'closed' as const)),
};
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    nth: perhaps(fc.uniqueArray(fc.constantFrom(-1, 1, 2, 3, 4, 5), { minLength: 1, maxLength: 3 })),
    weeks: perhaps(fc.constantFrom('odd' as const, 'even' as const)),
    ...common,
  }),
  fc.record({ dates: fc.array(anyDay, { minLength: 1, maxLength: 30 }), ...common }),
);

test('for any rules in any window, every session is meant, none is missed, and they come in order', () => {
  let met = 0;
  const property = fc.property(fc.array(anyRule, { maxLength: 4 }), anyDay, fc.nat(80), (rules, today, length) => {
    const until = addDays(today, length);
    const sessions = nextSessions(rules, today, 10_000, until);
    const keys = sessions.map(({ day, from, place }) => `${day} ${from} ${place ?? ''}`);
    const expected = new Set<string>();
    for (let day = today; day <= until; day = addDays(day, 1)) {
      for (const rule of rules) if (isMeant(rule, day)) expected.add(`${day} ${rule.from} ${rule.where ?? ''}`);
    }
    met += expected.size;
    expect([...keys].sort()).toEqual([...expected].sort());
    expect(sessions.every(({ day }) => rules.some((rule) => happensOn(rule, day)))).toBe(true);
    const times = keys.map((key) => key.slice(0, 16));
    expect(times).toEqual([...times].sort());
    expect(nextSessions(rules, today, 3, until)).toEqual(sessions.slice(0, 3));
  });
  fc.assert(property, { seed: 20_261_121, numRuns: 200 });
  expect(met).toBeGreaterThan(500);
}, 60_000);
