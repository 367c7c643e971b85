import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { expect, test } from 'vitest';
import { addDays, type Day, dayFromNumber, dayNumber, WEEKDAYS } from '../date/day.ts';
import { PRINTED_HOLIDAYS } from '../testing/printed-holidays.ts';
import { nextSessions, type Rule } from './schedule.ts';

/**
 * `nextSessions` beside an engine that others wrote for RFC 5545, in the zone Europe/Copenhagen. Each rule is put to the
 * engine as RRULE, RDATE and EXDATE; the weeks of the year as BYWEEKNO, and where the nth weekday must lie in such a week
 * too, as what two RRULEs share, for RFC 5545 knows no rule with both.
 */
const YEARS = 3;

/** `npm test` asks for 10,000; by itself the file is content with fewer, so that `npm run check` stays short. */
const SCHEDULES = Number(process.env['BROBYGGER_SCHEDULES'] ?? 400);
const HOLIDAYS = PRINTED_HOLIDAYS.flatMap(([, days]) => days);

/** The last Sundays of March and October. */
const CLOCK_CHANGES = new Set(
  Array.from({ length: 17 }, (_, index) => index + 2024).flatMap((year) =>
    ['03', '10'].map((month) => {
      const last = `${year}-${month}-31`;
      return addDays(last, -new Date(`${last}T12:00:00Z`).getUTCDay());
    }),
  ),
);

const WEEKS = {
  odd: Array.from({ length: 27 }, (_, index) => 2 * index + 1),
  even: Array.from({ length: 26 }, (_, index) => 2 * index + 2),
};

const stamp = (day: Day, time: string) => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
const weekdayCode = (weekday: string) => weekday.slice(0, 2).toUpperCase();

/** What the engine makes of one RRULE, as "2026-11-24T17:00" in Denmark. */
function occurrences(recurrence: string, from: string, first: Day, last: Day): string[] {
  // Week 1 may begin in December and week 53 end in January: the engine is given the years before and after, too.
  const margin = recurrence.startsWith('FREQ=YEARLY') ? 366 : 1;
  const start = `DTSTART;TZID=Europe/Copenhagen:${stamp(addDays(first, -margin), from)}`;
  const until = `${stamp(addDays(last, margin), '23:59')}Z`;
  return new RRuleTemporal({ rruleString: `${start}\nRRULE:${recurrence};UNTIL=${until}` })
    .all()
    .map((time) => time.toString().slice(0, 16))
    .filter((time) => time >= first && time <= `${last}T24`);
}

function recurrencesOf(rule: Rule): string[] {
  const days = (rule.days ?? []).map(weekdayCode);
  const weeks = rule.weeks && `FREQ=YEARLY;BYWEEKNO=${WEEKS[rule.weeks].join(',')};BYDAY=${days.join(',')}`;
  if (!rule.nth) return [weeks ?? `FREQ=WEEKLY;BYDAY=${days.join(',')}`];
  const nth = rule.nth.flatMap((number) => days.map((day) => `${number}${day}`));
  return [`FREQ=MONTHLY;BYDAY=${nth.join(',')}`, ...(weeks ? [weeks] : [])];
}

/** What a rule means by the engine, in a stretch of days. */
function meant(rule: Rule, today: Day, until: Day): string[] {
  const first = rule.season && rule.season.start > today ? rule.season.start : today;
  const last = rule.season && rule.season.end < until ? rule.season.end : until;
  if (first > last) return [];
  const [times = [], ...others] = rule.dates
    ? [rule.dates.filter((day) => day >= first && day <= last).map((day) => `${day}T${rule.from}`)]
    : recurrencesOf(rule).map((recurrence) => occurrences(recurrence, rule.from, first, last));
  const excluded = new Set(rule.holidays === 'closed' ? HOLIDAYS : []);
  for (const each of rule.except ?? []) {
    const { from, to } = typeof each === 'string' ? { from: each, to: each } : each;
    for (let day = from; day <= to; day = addDays(day, 1)) excluded.add(day);
  }
  return times
    .filter((time) => others.every((other) => other.includes(time)))
    .filter((time) => !excluded.has(time.slice(0, 10)));
}

// The printed list holds 2024-2040, and three years must fit in it.
const anyStart = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2037-12-31') }).map(dayFromNumber);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/**
 * Any minute but those from 2 to 3: on two nights a year that hour comes never or twice. The rules tell the time on the
 * wall either way, and an engine must choose.
 */
const anyTime = fc
  .oneof(fc.integer({ min: 0, max: 119 }), fc.integer({ min: 180, max: 1439 }))
  .map((minutes) =>
    [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0')).join(':'),
  );

/** Rules around a day: their seasons, dates and exceptions lie in the three years after it, or near them. */
const anyRule = (today: Day): fc.Arbitrary<Rule> => {
  const anyDay = fc.integer({ min: -200, max: 366 * YEARS }).map((days) => addDays(today, days));
  const anyRange = fc.tuple(anyDay, fc.nat(60)).map(([from, length]) => ({ from, to: addDays(from, length) }));
  const common = {
    from: anyTime,
    where: perhaps(fc.constantFrom('loesning', 'aale')),
    season: perhaps(fc.tuple(anyDay, fc.nat(500)).map(([start, length]) => ({ start, end: addDays(start, length) }))),
    except: perhaps(fc.array(fc.oneof(anyDay, anyRange), { maxLength: 6 })),
    holidays: perhaps(fc.constantFrom('open' as const, 'closed' as const)),
  };
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 3 }),
        nth: perhaps(fc.uniqueArray(fc.constantFrom(-1, 1, 2, 3, 4, 5), { minLength: 1, maxLength: 3 })),
        weeks: perhaps(fc.constantFrom('odd' as const, 'even' as const)),
        ...common,
      }),
    },
    { weight: 1, arbitrary: fc.record({ dates: fc.array(anyDay, { minLength: 1, maxLength: 30 }), ...common }) },
  );
};

const anySchedule = anyStart.chain((today) =>
  fc.record({ today: fc.constant(today), rules: fc.array(anyRule(today), { minLength: 1, maxLength: 2 }) }),
);

test(`${SCHEDULES} generated schedules agree with an independent engine for three years, to the minute`, () => {
  const met = { sessions: 0, leapDays: 0, clockChanges: 0 };
  const property = fc.property(anySchedule, ({ today, rules }) => {
    const until = addDays(today, 365 * YEARS);
    const expected = rules.flatMap((rule) => meant(rule, today, until).map((time) => `${time} ${rule.where ?? ''}`));
    const sessions = nextSessions(rules, today, Infinity, until);
    const keys = sessions.map(({ day, from, place }) => `${day}T${from} ${place ?? ''}`);
    expect([...keys].sort()).toEqual([...new Set(expected)].sort());
    met.sessions += keys.length;
    met.leapDays += keys.filter((key) => key.slice(5, 10) === '02-29').length;
    met.clockChanges += keys.filter((key) => CLOCK_CHANGES.has(key.slice(0, 10))).length;
  });
  fc.assert(property, { seed: 20_261_122, numRuns: SCHEDULES });
  expect(met.sessions).toBeGreaterThan(50 * SCHEDULES);
  expect(met.leapDays).toBeGreaterThan(SCHEDULES / 100);
  expect(met.clockChanges).toBeGreaterThan(SCHEDULES / 10);
}, 600_000);
