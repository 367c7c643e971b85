import { z } from 'zod';
import { flag, id, integer, line, refuse, source } from '../text/fields.schema.ts';

/** An ICPC-2 code: a chapter letter and two digits. Only the few codes an editor names are in the content (WONCA, DSAM). */
export const icpcCode = z.string().refine(
  (text) => /^[ABDFHKLNPRSTUWXYZ]\d\d$/.test(text),
  refuse({
    da: 'En ICPC-2-kode er et bogstav og to cifre, for eksempel T90.',
    en: 'An ICPC-2 code is a letter and two digits, for example T90.',
  }),
);

/** What people browse by: `content/topics/<id>.md`. */
export const topicFile = z.strictObject({
  title: line(40),
  sentence: line(80),
  icon: id,
  order: integer(0, 999),
  synonyms: z.array(line(60)).optional(),
  codes: z.array(icpcCode).optional(),
  goals: z.array(id).optional(),
  needs: z.array(id).optional(),
  crisis: flag.optional(),
  urgent: line(120).optional(),
  formerly: z.array(id).optional(),
});

/** A policy goal or a theme of the health profile: `content/goals.yaml`, `content/needs.yaml`. */
export const themeList = z.array(
  z.strictObject({
    id,
    title: line(80),
    text: line(400).optional(),
    source: source.optional(),
  }),
);

/**
 * Words that mean the same, said by citizens (`lay`), professionals, or newcomers (`english`): `content/synonyms.yaml`.
 * Who asks for one group is also shown, further down, what the groups `near` it are about; who asks for what is `crisis` is
 * shown somebody to ring first.
 */
export const synonymList = z.array(
  z.strictObject({
    id,
    label: line(60),
    lay: z.array(line(60)).optional(),
    professional: z.array(line(60)).optional(),
    english: z.array(line(60)).optional(),
    codes: z.array(icpcCode).optional(),
    topics: z.array(id).optional(),
    near: z.array(id).optional(),
    crisis: flag.optional(),
  }),
);
