import type { ChoiceField, Draft, TextField } from './draft.ts';
import { organiserNamed } from './fields-of.ts';
import type { KnownOrganiser } from './known-organiser.ts';

/** What a first proposal cannot do without, and how that is asked for. */

export type Field = TextField | ChoiceField;

/** Asked of everybody. */
const ALWAYS = {
  title: 'Skriv, hvad tilbuddet hedder.',
  summary: 'Skriv kort, hvad det er.',
  topics: 'Vælg mindst ét tema.',
  organisation: 'Skriv, hvem der står bag.',
  type: 'Vælg, hvad I er.',
  first: 'Vælg, hvad man gør først.',
  route: 'Vælg, om man skal have en henvisning.',
} as const satisfies Partial<Record<Field, string>>;

/** What the first step is done with: one of these must be there. */
const BY_FIRST_STEP = new Map<string, { field: Field; ways: KnownOrganiser['ways']; ask: string }>([
  ['call', { field: 'phone', ways: ['phone'], ask: 'Skriv det nummer, man skal ringe til.' }],
  ['write', { field: 'email', ways: ['email', 'website'], ask: 'Skriv en mailadresse eller en hjemmeside.' }],
  [
    'sign-up',
    {
      field: 'website',
      ways: ['website', 'email', 'phone'],
      ask: 'Skriv en hjemmeside, en mailadresse eller et telefonnummer.',
    },
  ],
]);

/** The most that is ever asked for. */
export const MOST_REQUIRED = Object.keys(ALWAYS).length + 1;

const has = ({ texts, choices }: Draft, field: Field) =>
  field in choices ? choices[field as ChoiceField].length > 0 : texts[field as TextField].trim() !== '';

/**
 * The fields that must be filled in, each with what is said while it is empty: fewer where the organiser is known already.
 *
 * @param organisers who has a file already
 */
export function requiredFields(draft: Draft, organisers: readonly KnownOrganiser[]): Map<Field, string> {
  const known = organiserNamed(draft.texts.organisation, organisers);
  const asked = new Map<Field, string>(Object.entries(ALWAYS) as [Field, string][]);
  if (known) asked.delete('type');
  const step = BY_FIRST_STEP.get(draft.texts.first);
  const isReached = step?.ways.some((way) => has(draft, way) || known?.ways.includes(way));
  if (step && (!isReached || has(draft, step.field))) asked.set(step.field, step.ask);
  return asked;
}

/** What is missing, in the order of the form, in words. */
export function findMissing(draft: Draft, organisers: readonly KnownOrganiser[]): Map<Field, string> {
  return new Map([...requiredFields(draft, organisers)].filter(([field]) => !has(draft, field)));
}
