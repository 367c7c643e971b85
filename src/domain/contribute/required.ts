import type { ControlName } from './control-of.ts';
import { type ChoiceField, type Draft, isEmptyPrice, isEmptyTime, type TextField } from './draft.ts';
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

const NO_LINE = 'Skriv længere nede, hvor man skal komme hen.';

/** Where one is to come, nobody can without a place. It is the first line's town; without a line, the first step itself. */
function askForPlace({ texts, choices, places }: Draft): [ControlName, string][] {
  const isElsewhere = choices.attend.some((way) => way !== 'in-person');
  if (texts.first !== 'come' || isElsewhere) return [];
  return places.length > 0 ? [['places-0-town', 'Vælg den by, man skal komme til.']] : [['first', NO_LINE]];
}

/**
 * The fields that must be filled in, each with what is said while it is empty: fewer where the organiser is known already.
 *
 * @param organisers who has a file already
 * @param kind a correction need not find the place that nobody knew before
 */
export function requiredFields(
  draft: Draft,
  organisers: readonly KnownOrganiser[],
  kind: 'new' | 'correction' = 'new',
): Map<ControlName, string> {
  const known = organiserNamed(draft.texts.organisation, organisers);
  const asked = new Map<ControlName, string>(Object.entries(ALWAYS) as [Field, string][]);
  if (known) asked.delete('type');
  const step = BY_FIRST_STEP.get(draft.texts.first);
  const isReached = step?.ways.some((way) => has(draft, way) || known?.ways.includes(way));
  if (step && (!isReached || has(draft, step.field))) asked.set(step.field, step.ask);
  for (const [control, ask] of kind === 'new' ? askForPlace(draft) : []) asked.set(control, ask);
  return asked;
}

/** What is missing, in the order of the form, in words. */
export function findMissing(
  draft: Draft,
  organisers: readonly KnownOrganiser[],
  kind: 'new' | 'correction' = 'new',
): Map<ControlName, string> {
  const isThere = (control: ControlName, ask: string) => {
    if (control === 'places-0-town') return draft.places[0]?.town !== '';
    return isField(control, draft) && has(draft, control) && ask !== NO_LINE;
  };
  return new Map([...requiredFields(draft, organisers, kind)].filter(([control, ask]) => !isThere(control, ask)));
}

const isField = (control: ControlName, { texts, choices }: Draft): control is Field =>
  control in texts || control in choices;

/** What people ask of an offer, and cannot read of it: the control to say it in, and its name in a sentence. */
export function findUnsaid({
  texts,
  choices,
  places,
  keptPlaces,
  times,
  keptTimes,
  prices,
}: Draft): [ControlName, string][] {
  const isPlaced = places.some(({ town }) => town) || keptPlaces.length > 0;
  const isElsewhere = choices.attend.some((way) => way !== 'in-person');
  const isTimed = texts.availability !== '' || texts.hours.trim() !== '' || keptTimes.length > 0;
  const unsaid: [boolean, ControlName, string][] = [
    [!isPlaced && !isElsewhere, 'places-0-town', 'hvor det er'],
    [!isTimed && times.every(isEmptyTime), 'availability', 'hvornår det er'],
    [prices.every(isEmptyPrice), 'prices-0-amount', 'hvad det koster'],
  ];
  return unsaid.flatMap(([isMissing, control, words]) => (isMissing ? [[control, words]] : []));
}
