import { lix } from '../text/readability.ts';
import { findCpr, findNames, isMobile } from '../text/personal-data.ts';
import { type Draft, TEXT_FIELDS, type TextField } from './draft.ts';

/** What the form says beside a field while it is written: how easy it reads, and what may be a person's own. */

/** How easy a text is to read. */
export interface Reading {
  /** `easy` needs no advice. */
  level: 'easy' | 'medium' | 'hard';
  text: string;
}

/** The limits of LIX: what is under 35 is easy, from 45 on hard. */
export function describeReading(text: string): Reading | undefined {
  const found = lix(text);
  if (!found) return undefined;
  const number = Math.round(found.lix);
  if (found.lix < 35) return { level: 'easy', text: `Let at læse (lix ${number}).` };
  const [level, said] =
    found.lix < 45 ? (['medium', 'Lidt svær at læse'] as const) : (['hard', 'Svær at læse'] as const);
  const sentence = found.words / found.sentences;
  const advice = [
    sentence > 14 ? 'Del de lange sætninger.' : '',
    found.lix - sentence > 22 ? 'Brug flere korte ord.' : '',
  ].filter(Boolean);
  return { level, text: `${said} (lix ${number}). ${advice.join(' ') || 'Skriv kortere sætninger.'}` };
}

/** Texts that other people read; what is for the editors alone is none of them. */
const PUBLISHED: readonly TextField[] = TEXT_FIELDS.filter(
  (name) => name !== 'note' && name !== 'lat' && name !== 'lon',
);

const CPR = 'Det ligner et CPR-nummer. Det må ikke stå her, heller ikke dit eget. Slet det.';

/** Texts that hold what looks like a CPR number, which is refused everywhere: also in what is for the editors. */
export function findPrivateNumbers({ texts, prices }: Draft): Map<TextField, string> {
  const found = TEXT_FIELDS.filter((name) => findCpr(texts[name]).length > 0);
  const inPrices = prices.some((line) => findCpr(line.for).length > 0);
  return new Map([...found, ...(inPrices ? (['note'] as const) : [])].map((name) => [name, CPR]));
}

/** What may be somebody's own number or name: a question, never a refusal. */
export function findPersonal({ texts }: Draft): Map<TextField, string> {
  const asked = new Map<TextField, string>();
  if (isMobile(texts.phone)) {
    asked.set('phone', 'Det ligner et mobilnummer. Alle kan se det på siden. Er det i orden med den, der har det?');
  }
  for (const name of PUBLISHED) {
    if (name === 'title' || name === 'organisation' || name === 'address' || name === 'place') continue;
    const [person] = findNames(texts[name], [texts.title, texts.organisation]);
    if (person) asked.set(name, `»${person.text}« ligner et navn. Skriv hellere rollen, for eksempel formanden.`);
  }
  return asked;
}
