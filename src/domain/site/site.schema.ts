import { z } from 'zod';
import {
  contact,
  day,
  degrees,
  email,
  flag,
  id,
  integer,
  line,
  listOf,
  phone,
  refuse,
  source,
  webAddress,
} from '../text/fields.schema.ts';
import { point, postcode } from '../place/place.schema.ts';
import { icpcCode } from '../topic/topic.schema.ts';
import { keysOf, LANGUAGES, ORGANISATION_TYPES, STAGES } from '../vocabulary/vocabulary.ts';

/** A GLN: 13 digits, the last of which checks the others (GS1 general specifications, modulus 10). */
export const gln = z.string().refine(
  (text) => {
    const digits = [...text].map(Number);
    const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
    return /^\d{13}$/.test(text) && (10 - (sum % 10)) % 10 === digits[12];
  },
  refuse({
    da: 'Et lokationsnummer (GLN) har 13 cifre, og det sidste skal passe med de andre.',
    en: 'A GLN has 13 digits, and the last must check the others.',
  }),
);

const town = z.strictObject({
  id,
  name: line(40),
  postcodes: listOf(postcode),
  at: point,
  neighbour: flag.optional(),
});

/**
 * A way in, and what it is for: topics, groups of synonyms, ICPC-2 codes. One that is `general`, or says nothing of what it
 * is for, is offered for everything.
 */
const pathway = z.strictObject({
  id,
  name: line(80),
  general: flag.optional(),
  topics: z.array(id).optional(),
  groups: z.array(id).optional(),
  codes: z.array(icpcCode).optional(),
  /** What a referral does to the price: said at the door, and at each offer whose `editor.subsidy` names the pathway. */
  subsidy: line(160).optional(),
});

/** Somebody who sends people on: changes the order and the words of the page for professionals, and nothing else. */
const role = z.strictObject({
  id,
  name: line(60),
  /** Whom they talk of, in the definite: "patienten", "borgeren". */
  person: line(20).default('patienten'),
  /** What stands first: the doors, or what needs none. */
  begins: z.enum(['refer', 'tell']).default('refer'),
  /** Pathways that come before others that fit as well. */
  pathways: z.array(id).optional(),
  note: line(200).optional(),
});

/** Where a GP sends a referral, by pathway. What is left out is shown as "ikke oplyst". */
const door = z
  .strictObject({
    id,
    pathway: id,
    authority: id,
    municipality: line(4),
    name: line(120),
    form: line(60).optional(),
    gln: gln.optional(),
    sor: line(20).optional(),
    phone: phone.optional(),
    self: z.enum(['yes', 'no', 'unknown']),
    content: z.array(line(200)).optional(),
    tips: z.array(line(300)).optional(),
    from: day.optional(),
    until: day.optional(),
    certain: z.enum(['yes', 'no']).optional(),
    source,
  })
  .refine(
    ({ from, until }) => !from || !until || from <= until,
    refuse({ da: 'Perioden slutter, før den begynder.', en: 'The period ends before it begins.' }),
  );

/** A task that moves from one authority to another on a day, for certain or perhaps. */
const change = z.strictObject({
  id,
  pathways: z.array(id).optional(),
  topics: z.array(id).optional(),
  stage: z.enum(keysOf(STAGES)).optional(),
  from: id,
  to: id,
  on: day,
  certain: z.enum(['yes', 'no']),
  text: line(400),
  /** What is said from the day itself on; `text` goes on where it is left out. */
  afterwards: line(400).optional(),
  source,
});

const freshness = z
  .strictObject({
    stage: z.enum(keysOf(STAGES)).optional(),
    type: z.enum(keysOf(ORGANISATION_TYPES)).optional(),
    dueAfterMonths: integer(1, 120),
    staleAfterMonths: integer(1, 240),
  })
  .refine(
    ({ dueAfterMonths, staleAfterMonths }) => dueAfterMonths < staleAfterMonths,
    refuse({
      da: 'staleAfterMonths skal være større end dueAfterMonths.',
      en: 'staleAfterMonths must be larger than dueAfterMonths.',
    }),
  );

const address = z.string().refine(
  (text) => /^https?:\/\/[^\s?#]+\/$/.test(text),
  refuse({
    da: 'Skriv sidens adresse med https:// og en skråstreg til sidst.',
    en: "Write the site's address with https:// and a slash at its end.",
  }),
);

const map = z.discriminatedUnion('provider', [
  z.strictObject({ provider: z.literal('embedded') }),
  z.strictObject({
    provider: z.literal('xyz'),
    url: z.string().refine(
      (text) =>
        /^https:\/\/[a-z0-9.-]+\/.*\{z\}.*\{x\}.*\{y\}|^https:\/\/[a-z0-9.-]+\/.*\{z\}.*\{y\}.*\{x\}/.test(text),
      refuse({
        da: 'Skriv en https-adresse med {z}, {x} og {y}.',
        en: 'Write an https address with {z}, {x} and {y}.',
      }),
    ),
    name: line(80),
    attribution: line(200),
    maxZoom: integer(5, 20).default(18),
  }),
]);

/** How offers are proposed and corrected; what is left out is the site's contact, or is said to be unknown. */
const contribute = z.strictObject({
  email: email.optional(),
  phone: phone.optional(),
  hours: line(80).optional(),
  /** The municipality's own form. */
  form: webAddress.optional(),
  /** "Vi svarer inden 5 hverdage" */
  promise: line(120).optional(),
  /** Where the content lies on GitHub: "hedensted/tilbud". */
  repository: z
    .string()
    .refine(
      (text) => /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(text),
      refuse({
        da: 'Skriv ejer/navn, for eksempel hedensted/tilbud.',
        en: 'Write owner/name, such as hedensted/tilbud.',
      }),
    )
    .optional(),
  branch: line(60).default('main'),
  /** The content folder in it. */
  folder: line(80).default('content'),
});

/** The frame of one municipality's directory: `content/site.yaml`. */
export const siteFile = z.strictObject({
  format: z.literal('1'),
  name: line(80),
  publisher: line(80),
  demo: flag,
  address,
  municipality: z.strictObject({
    name: line(60),
    code: z
      .string()
      .refine(
        (text) => /^\d{4}$/.test(text),
        refuse({ da: 'Kommunekoden har fire cifre.', en: 'The municipality code has four digits.' }),
      ),
  }),
  languages: listOf(z.enum(keysOf(LANGUAGES))),
  region: z.strictObject({ west: degrees, south: degrees, east: degrees, north: degrees }),
  towns: listOf(town, 400),
  contact: contact.extend({
    name: line(80),
    phone,
    email: email.optional(),
    address: line(80).optional(),
    postcode: postcode.optional(),
    town: id.optional(),
    source,
  }),
  contribute: contribute.optional(),
  crisis: z.array(id),
  pathways: z.array(pathway),
  roles: z.array(role).default([]),
  authorities: listOf(z.strictObject({ id, name: line(80), type: z.enum(['municipality', 'region']) })),
  doors: z.array(door),
  changes: z.array(change),
  freshness: listOf(freshness),
  map,
});
