import { lix } from '../text/readability.ts';
import { holdsCpr } from '../text/cpr.ts';
import { findNames, isMobile } from '../text/personal-data.ts';
import type { ControlName } from './control-of.ts';
import { type Draft, isAlwaysOpen, TEXT_FIELDS, type TextField } from './draft.ts';
import { FIELD_NAMES } from './field-names.ts';

/** What the form says beside a field while it is written: how easy it reads, and what may be a person's own. */

/** How easy a text is to read. */
export interface Reading {
  /** `easy` and `medium` need no advice. */
  level: 'easy' | 'medium' | 'hard';
  text: string;
}

/** The limits of LIX: what is under 35 is easy, from 45 on hard. Only what is hard is advised on, with what to shorten. */
export function describeReading(text: string): Reading | undefined {
  const found = lix(text);
  if (!found) return undefined;
  const number = Math.round(found.lix);
  if (found.lix < 35) return { level: 'easy', text: 'Let at læse.' };
  if (found.lix < 45) return { level: 'medium', text: '' };
  const sentence = found.words / found.sentences;
  const advice = [
    sentence > 14 ? 'Del de lange sætninger.' : '',
    found.lix - sentence > 22 ? `Brug flere korte ord. For eksempel er »${longestWord(text)}« langt.` : '',
  ].filter(Boolean);
  return { level: 'hard', text: `Svær at læse (lix ${number}). ${advice.join(' ') || 'Skriv kortere sætninger.'}` };
}

function longestWord(text: string): string {
  return (text.match(/\p{L}[\p{L}-]*/gu) ?? []).reduce(
    (longest, word) => (word.length > longest.length ? word : longest),
    '',
  );
}

/** Texts that other people read, and that are neither names of their own nor for the editors alone. */
const PUBLISHED: readonly TextField[] = TEXT_FIELDS.filter(
  (name) => name !== 'note' && name !== 'title' && name !== 'organisation',
);

const CPR = 'Her står noget, der ligner et CPR-nummer. Det må ikke stå her, heller ikke dit eget. Slet det.';

/** What looks like a CPR number is refused everywhere, also in what is for the editors; each fault names its field. */
export function findPrivateNumbers(draft: Draft): Map<ControlName, string> {
  const { texts, places, prices } = draft;
  const times = isAlwaysOpen(draft) ? [] : draft.times;
  const say = (name: string) => `${name}: ${CPR}`;
  const found = new Map<ControlName, string>();
  for (const name of TEXT_FIELDS) if (holdsCpr(texts[name])) found.set(name, say(FIELD_NAMES[name]));
  for (const [index, line] of places.entries()) {
    for (const part of ['name', 'address'] as const)
      if (holdsCpr(line[part])) found.set(`places-${index}-${part}`, say(`Sted ${index + 1}`));
  }
  for (const [index, line] of times.entries()) {
    for (const part of ['from', 'to'] as const)
      if (holdsCpr(line[part])) found.set(`times-${index}-${part}`, say(`Tid ${index + 1}`));
  }
  for (const [index, line] of prices.entries()) {
    for (const part of ['amount', 'for'] as const)
      if (holdsCpr(line[part])) found.set(`prices-${index}-${part}`, say(`Pris ${index + 1}`));
  }
  return found;
}

/** What may be somebody's own number or name: a question, never a refusal. */
export function findPersonal({ texts }: Draft): Map<TextField, string> {
  const asked = new Map<TextField, string>();
  if (isMobile(texts.phone)) {
    asked.set('phone', 'Det ligner et mobilnummer. Alle kan se det på siden. Er det i orden med den, der har det?');
  }
  for (const name of PUBLISHED) {
    const [person] = findNames(texts[name], [texts.title, texts.organisation]);
    if (person) asked.set(name, `»${person.text}« ligner et navn. Skriv hellere rollen, for eksempel formanden.`);
  }
  return asked;
}
