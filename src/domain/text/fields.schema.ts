import { z } from 'zod';
import { isDay } from '../date/day.ts';
import type { Wording } from '../problem/problem.ts';
import { hasStrangeHost } from './lookalike.ts';

/**
 * The fields every file is made of. All content is read as text (YAML's failsafe schema); these schemas turn the text
 * into days, times and numbers, and say in both languages what was expected.
 */

/** A refusal with its wording; `src/content/explain.ts` puts file, line and field before it. */
export function refuse(wording: Wording): { message: string; params: { wording: Wording } } {
  return { message: wording.en, params: { wording } };
}

/** Turns text into a value, or refuses it with the wording given. */
function read<T>(parse: (text: string) => T | undefined, wording: (text: string) => Wording) {
  return z.string().transform((text, context): T => {
    const value = parse(text.trim());
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', ...refuse(wording(text)) });
    return z.NEVER;
  });
}

/** Characters that are not seen, or that turn the reading direction: never in a title, and a known way to deceive. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/u;

const EMPTY: Wording = {
  da: 'Feltet er tomt. Skriv noget, eller slet linjen.',
  en: 'The field is empty. Write something, or delete the line.',
};
const UNSEEN: Wording = {
  da: 'Teksten har usynlige tegn. Skriv den igen uden at kopiere.',
  en: 'The text holds invisible characters. Type it again instead of pasting.',
};
const TOO_LONG =
  (most: number) =>
  (text: string): Wording => ({
    da: `Teksten er på ${text.length} tegn. Der er plads til ${most}.`,
    en: `The text has ${text.length} characters. There is room for ${most}.`,
  });

/** Text with at least one visible character, without line breaks, of at most so many characters. */
export function line(most = 200) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .superRefine((text, context) => {
      const wording = !text
        ? EMPTY
        : HIDDEN.test(text)
          ? UNSEEN
          : text.length > most
            ? TOO_LONG(most)(text)
            : undefined;
      if (wording) context.addIssue({ code: 'custom', ...refuse(wording) });
    })
    .meta({ maxLength: most });
}

/** An id: lower-case ASCII words joined by hyphens, as file names and addresses are. */
export const id = z.string().superRefine((text, context) => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80) return;
  context.addIssue({
    code: 'custom',
    ...refuse({
      da: `«${text}» er ikke et id. Skriv små bogstaver a-z, tal og bindestreg: æ som ae, ø som oe, å som aa.`,
      en: `"${text}" is not an id. Use lower-case a-z, digits and hyphens: æ as ae, ø as oe, å as aa.`,
    }),
  });
});

/** A day that exists, as YYYY-MM-DD. */
export const day = read(
  (text) => (isDay(text) && /^(19|20)/.test(text) ? text : undefined),
  (text) => ({
    da: `«${text}» er ikke en dato. Skriv år-måned-dag, for eksempel 2026-11-24.`,
    en: `"${text}" is not a date. Write year-month-day, for example 2026-11-24.`,
  }),
);

/** When something was read: a day, a month (2022-04), a year (2022) or `unknown`. */
export const partialDay = read(
  (text) => {
    if (text === 'unknown' || /^(19|20)\d\d$/.test(text) || /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text)) return text;
    return isDay(text) ? text : undefined;
  },
  (text) => ({
    da: `«${text}» er ikke en dato. Skriv 2022, 2022-04, 2022-04-04 eller unknown.`,
    en: `"${text}" is not a date. Write 2022, 2022-04, 2022-04-04 or unknown.`,
  }),
);

/** A time of day, 00:00-23:59, in Danish local time. */
export const time = read(
  (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined),
  (text) => ({
    da: `«${text}» er ikke et klokkeslæt. Skriv timer:minutter med to cifre, for eksempel "09:30".`,
    en: `"${text}" is not a time. Write hours:minutes with two digits each, for example "09:30".`,
  }),
);

/** A whole number within bounds. */
export function integer(least: number, most: number) {
  return read(
    (text) => (/^-?\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
    (text) => ({
      da: `«${text}» er ikke et helt tal fra ${least} til ${most}.`,
      en: `"${text}" is not a whole number from ${least} to ${most}.`,
    }),
  ).meta({ minimum: least, maximum: most });
}

/** Danish kroner: 25 or 12.50. */
export const kroner = read(
  (text) => (/^\d{1,6}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined),
  (text) => ({
    da: `«${text}» er ikke et beløb. Skriv kroner som tal, for eksempel 50 eller 12.50; 0 betyder gratis.`,
    en: `"${text}" is not an amount. Write kroner as a number, for example 50 or 12.50; 0 means free.`,
  }),
);

/** A latitude or longitude in degrees. */
export const degrees = read(
  (text) => (/^-?\d{1,3}(\.\d{1,8})?$/.test(text) ? Number(text) : undefined),
  (text) => ({
    da: `«${text}» er ikke et tal i grader. Skriv for eksempel 55.77043.`,
    en: `"${text}" is not a number of degrees. Write for example 55.77043.`,
  }),
);

export const flag = read(
  (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  (text) => ({ da: `Skriv true eller false i stedet for «${text}».`, en: `Write true or false instead of "${text}".` }),
);

const httpUrl = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/** A web address: http or https, with a host, without a user name in it. */
export const webAddress = read(
  (text) => {
    const isWeb = httpUrl.safeParse(text).success && /^https?:\/\/[^/?#@\s]+([/?#]\S*)?$/i.test(text);
    return isWeb && !HIDDEN.test(text) && !hasStrangeHost(text) ? text : undefined;
  },
  (text) =>
    /^https?:\/\//i.test(text) && hasStrangeHost(text)
      ? {
          da: `«${text.slice(0, 80)}» har tegn, som ingen dansk adresse har. Skriv den igen uden at kopiere.`,
          en: `"${text.slice(0, 80)}" holds characters that no Danish address has. Type it again instead of pasting.`,
        }
      : {
          da: `«${text.slice(0, 80)}» er ikke en webadresse. Den skal begynde med https:// eller http://.`,
          en: `"${text.slice(0, 80)}" is not a web address. It must begin with https:// or http://.`,
        },
);

export const email = read(
  (text) => (z.email().safeParse(text).success ? text : undefined),
  (text) => ({ da: `«${text}» er ikke en mailadresse.`, en: `"${text}" is not an e-mail address.` }),
);

/**
 * A Danish telephone number, kept as written: eight digits, or a short number such as 1888, 112 or 116 111.
 * Examples use numbers that begin with 0: no Danish number does, so nobody is rung by mistake.
 */
export const phone = read(
  (text) => {
    const digits = text.replaceAll(' ', '');
    return /^(\d{8}|1\d{2,5})$/.test(digits) && /^[\d ]+$/.test(text) ? text.replaceAll(/ +/g, ' ') : undefined;
  },
  (text) => ({
    da: `«${text}» er ikke et dansk telefonnummer. Skriv otte cifre uden +45, for eksempel 75 89 18 11.`,
    en: `"${text}" is not a Danish telephone number. Write eight digits without +45, for example 75 89 18 11.`,
  }),
);

/** At least one; a YAML list. */
export function listOf<T extends z.ZodType>(item: T, most = 60) {
  return z.array(item).min(1).max(most);
}

/** Where a fact was read, and when. */
export const source = z.strictObject({ what: line(300), url: webAddress.optional(), date: partialDay });

/** How an organisation or offer is reached; whether a first step can be taken with it is a rule of its own. */
export const contact = z.strictObject({
  phone: phone.optional(),
  hours: line(80).optional(),
  email: email.optional(),
  website: webAddress.optional(),
});
