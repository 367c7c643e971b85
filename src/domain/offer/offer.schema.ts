import { z } from 'zod';
import { inlineOrganisation } from '../organisation/organisation.schema.ts';
import { inlinePlace } from '../place/place.schema.ts';
import { price } from '../price/price.schema.ts';
import { lasts, rule } from '../schedule/schedule.schema.ts';
import { start } from '../start/start.schema.ts';
import { contact, day, flag, id, integer, line, listOf, refuse, source } from '../text/fields.schema.ts';
import { icpcCode } from '../topic/topic.schema.ts';
import {
  ATTEND,
  AUDIENCES,
  AVAILABILITY,
  CONFIRMED_BY,
  keysOf,
  LANGUAGES,
  STAGES,
  STATUSES,
} from '../vocabulary/vocabulary.ts';

const ages = z
  .strictObject({ from: integer(0, 120).optional(), to: integer(0, 120).optional() })
  .refine(
    ({ from, to }) => (from ?? 0) <= (to ?? 120),
    refuse({ da: 'Den yngste alder er større end den ældste.', en: 'The lowest age is above the highest.' }),
  );

const image = z.strictObject({
  file: z.string().refine(
    (text) => /^[a-z0-9-]+\.(jpe?g|png|webp)$/.test(text),
    refuse({
      da: 'Skriv kun et filnavn med små bogstaver, tal og bindestreg, der ender på jpg, png eller webp.',
      en: 'Write a bare file name in lower-case letters, digits and hyphens that ends in jpg, png or webp.',
    }),
  ),
  alt: line(200),
});

const valid = z
  .strictObject({ from: day.optional(), until: day.optional() })
  .refine(
    ({ from, until }) => !from || !until || from <= until,
    refuse({ da: 'Perioden slutter, før den begynder.', en: 'The period ends before it begins.' }),
  );

/** Set by the directory's editors only: a contribution that touches it is told so. */
export const editorFields = z.strictObject({
  stage: z.enum(keysOf(STAGES)).default('lasting'),
  next: z
    .array(z.strictObject({ offer: id, how: line(160).optional(), agreed: day.optional() }))
    .max(12)
    .optional(),
  door: id.optional(),
  confirmed: z.strictObject({ on: day, by: z.enum(keysOf(CONFIRMED_BY)) }).optional(),
  /** When the organiser was last asked whether it is right; what was asked lately is not asked again. */
  asked: day.optional(),
  codes: z.array(icpcCode).optional(),
  /** Somebody with a clinician's eye has judged that it fits: by what role, and when; for some codes, or all of its own. */
  judged: z.strictObject({ by: line(60), on: day, codes: listOf(icpcCode).optional() }).optional(),
  /** The pathway on which a referral changes the price. */
  subsidy: id.optional(),
  formerly: z.array(id).optional(),
  replacedBy: id.optional(),
  example: flag.optional(),
});

/** One offer: `content/offers/<id>.md`. */
export const offerFile = z.strictObject({
  title: line(80),
  summary: line(160),
  organisation: z.union([id, inlineOrganisation]),
  topics: listOf(id, 6),
  for: z
    .strictObject({
      audience: listOf(z.enum(keysOf(AUDIENCES))).optional(),
      ages: ages.optional(),
      text: line(200).optional(),
    })
    .optional(),
  notFor: line(200).optional(),
  start,
  welcome: line(160).optional(),
  companion: flag.optional(),
  attend: listOf(z.enum(keysOf(ATTEND))).optional(),
  where: listOf(z.union([id, inlinePlace])).optional(),
  area: z.enum(['local', 'national']).default('local'),
  when: listOf(rule).optional(),
  availability: z.enum(keysOf(AVAILABILITY)).optional(),
  lasts: lasts.optional(),
  price: listOf(price).optional(),
  languages: listOf(z.enum(keysOf(LANGUAGES))).optional(),
  contact: contact.optional(),
  status: z.enum(keysOf(STATUSES)).default('open'),
  valid: valid.optional(),
  image: image.optional(),
  source,
  editor: editorFields.optional(),
});
