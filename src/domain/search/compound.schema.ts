import { z } from 'zod';
import type { Wording } from '../problem/problem.ts';
import { line, refuse } from '../text/fields.schema.ts';
import { plainLetters } from './letters.ts';
import { stem } from './stem.ts';

const LETTERS_ONLY: Wording = {
  da: 'Her skal stå ét ord, kun med bogstaver.',
  en: 'One word belongs here, of letters alone.',
};
const ONE_PART: Wording = {
  da: 'En del er for lidt. Skriv alle ordets dele, eller parts: [] når det ikke skal deles.',
  en: 'One part is too few. Write all parts of the word, or parts: [] when it is not to be taken apart.',
};
const LOST = (word: string, given: string): Wording => ({
  da: `Delene giver «${given}», ikke «${word}». Mellem to dele må der kun være et s eller et e.`,
  en: `The parts give "${given}", not "${word}". Between two parts there may be an s or an e, nothing else.`,
});
const TWICE = (word: string, first: string): Wording => ({
  da: `«${word}» er samme ord som «${first}» ovenfor. Slet det ene.`,
  en: `"${word}" is the same word as "${first}" above. Delete one.`,
});

const word = line(60).refine((text) => /^\p{L}+$/u.test(text), { ...refuse(LETTERS_ONLY), abort: true });

/** Do these parts make the word, as they are or with one linking s or e between? All in plain letters. */
function giveWord([first = '', ...rest]: readonly string[], whole: string): boolean {
  if (rest.length === 0) return first === whole;
  if (!whole.startsWith(first)) return false;
  const left = whole.slice(first.length);
  return giveWord(rest, left) || (/^[se]/.test(left) && giveWord(rest, left.slice(1)));
}

const compound = z.strictObject({ word, parts: z.array(word).max(8) }).superRefine(({ word, parts }, context) => {
  const isWhole = giveWord(parts.map(plainLetters), plainLetters(word));
  const wording = parts.length === 1 ? ONE_PART : parts.length > 1 && !isWhole ? LOST(word, parts.join('')) : undefined;
  if (wording) context.addIssue({ code: 'custom', path: ['parts'], ...refuse(wording) });
});

/**
 * Compounds that are not taken apart as they look, and what they are made of; no parts where a word is no compound:
 * `content/compounds.yaml`. A word stands for all its forms.
 */
export const compoundList = z.array(compound).superRefine((compounds, context) => {
  const seen = new Map<string, string>();
  compounds.forEach(({ word }, index) => {
    const key = stem(plainLetters(word));
    const first = seen.get(key);
    if (first) context.addIssue({ code: 'custom', path: [index, 'word'], ...refuse(TWICE(word, first)) });
    seen.set(key, first ?? word);
  });
});
