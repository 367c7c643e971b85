import { z } from 'zod';
import { WEEKDAYS } from '../date/day.ts';
import { day, id, integer, line, listOf, refuse, time } from '../text/fields.schema.ts';

/** A stretch of days, both ends included, under the two key names the content uses. */
const backwards = refuse({ da: 'Perioden slutter, før den begynder.', en: 'The period ends before it begins.' });
const season = z.strictObject({ start: day, end: day }).refine(({ start, end }) => start <= end, backwards);
const closure = z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to, backwards);

const nth = integer(-1, 5).refine(
  (number) => number !== 0,
  refuse({ da: 'Tæl fra 1, eller skriv -1 for den sidste.', en: 'Count from 1, or write -1 for the last.' }),
);

/**
 * One rule for when something happens: weekly (`days`), every other week (`weeks`), the nth weekday of the month (`nth`),
 * or on named days (`dates`). Times are Danish local time.
 */
export const rule = z
  .strictObject({
    days: listOf(z.enum(WEEKDAYS)).optional(),
    nth: listOf(nth).optional(),
    weeks: z.enum(['odd', 'even']).optional(),
    dates: listOf(day, 200).optional(),
    from: time,
    to: time.optional(),
    season: season.optional(),
    except: z
      .array(z.union([day, closure]))
      .max(100)
      .optional(),
    holidays: z.enum(['open', 'closed']).optional(),
    where: id.optional(),
    note: line(120).optional(),
  })
  .refine(
    ({ days, dates }) => Boolean(days) !== Boolean(dates),
    refuse({
      da: 'Skriv enten days (ugedage) eller dates (datoer).',
      en: 'Write either days (weekdays) or dates.',
    }),
  )
  .refine(
    ({ days, nth, weeks }) => Boolean(days) || (!nth && !weeks),
    refuse({ da: 'nth og weeks hører til days.', en: 'nth and weeks belong to days.' }),
  )
  .refine(
    ({ from, to }) => to === undefined || from < to,
    refuse({
      da: 'Slutter, før det begynder: to skal ligge efter from.',
      en: 'It ends before it begins: to must be after from.',
    }),
  );

/** How long a time-limited offer lasts, and when one can begin. */
export const lasts = z.strictObject({
  weeks: integer(1, 104).optional(),
  sessions: integer(1, 400).optional(),
  intake: z.union([z.literal('rolling'), listOf(day)]).optional(),
  signUpBy: day.optional(),
});
