import type { Day } from '../date/day.ts';
import { toSlug } from '../text/fields.ts';
import { type ChoiceField, type Draft, isAlwaysOpen, type TextField } from './draft.ts';
import { CHOICE_PATHS, draftOf, PATHS } from './draft-of.ts';
import type { KnownOrganiser } from './known-organiser.ts';
import { placesOf, pricesOf, rulesOf } from './lists-of.ts';
import { type FieldValue, fieldAt, isGroup, listAt, type OfferFields, withField } from './offer-fields.ts';
import { tidyText } from './tidy.ts';

/** What must be known beside the draft. */
export interface Surroundings {
  today: Day;
  organisers: readonly KnownOrganiser[];
  /** The offer that is corrected, as its file is read; nothing for a new one. */
  original?: { fields: OfferFields; body: string; organiser: string } | undefined;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Who runs it: the id of one whose name is known, else as a newcomer writes it in the offer. */
function organisationOf(draft: Draft, fields: OfferFields, known: KnownOrganiser | undefined): FieldValue {
  if (known) return known.id;
  const before = fieldAt(fields, ['organisation']);
  let organisation: OfferFields = isGroup(before) ? before : {};
  organisation = withField(organisation, ['name'], tidyText(draft, 'organisation'));
  return withField(organisation, ['type'], draft.texts.type);
}

/** The organiser that somebody means by a name, written in whatever way; nothing for a newcomer. */
export function organiserNamed(name: string, organisers: readonly KnownOrganiser[]): KnownOrganiser | undefined {
  const slug = toSlug(name);
  return slug ? organisers.find((known) => toSlug(known.name) === slug) : undefined;
}

/**
 * The fields of the file that a draft asks for, ready for the schema: texts as the content is written. What was not
 * touched in the form stands as it stood, to the last key.
 */
export function fieldsOf(draft: Draft, { today, organisers, original }: Surroundings): OfferFields {
  const base = original?.fields ?? {};
  const before = draftOf(base, original?.body ?? '', original?.organiser);
  let fields = base;
  const put = (path: readonly string[], value: FieldValue) => (fields = withField(fields, path, value));
  const isChanged = (...names: TextField[]) => names.some((name) => tidyText(draft, name) !== tidyText(before, name));

  for (const [name, path] of Object.entries(CHOICE_PATHS) as [keyof typeof CHOICE_PATHS, readonly string[]][]) {
    if (!isSameChoice(draft, before, name)) put(path, [...draft.choices[name]]);
  }
  for (const [name, path] of Object.entries(PATHS) as [keyof typeof PATHS, readonly string[]][]) {
    if (isChanged(name)) put(path, tidyText(draft, name));
  }
  const known = organiserNamed(draft.texts.organisation, organisers);
  if (isChanged('organisation', 'type')) put(['organisation'], organisationOf(draft, base, known));
  for (const name of ['phone', 'website'] as const) {
    const inOrganisation =
      !known && isGroup(fields['organisation']) && fieldAt(fields, ['contact', name]) === undefined;
    if (isChanged(name)) put([inOrganisation ? 'organisation' : 'contact', name], tidyText(draft, name));
  }
  const [places, rules, prices] = [listAt(base, ['where']), listAt(base, ['when']), listAt(base, ['price'])];
  const newPlaces = placesOf(draft, places);
  // Where nothing is said of times that the form did not show, they stay.
  const newRules = isAlwaysOpen(draft) && isAlwaysOpen(before) ? rules : rulesOf(draft, rules);
  const newPrices = pricesOf(draft, prices);
  if (!isSame(newPlaces, places)) put(['where'], newPlaces);
  if (!isSame(newRules, rules)) put(['when'], newRules);
  if (!isSame(newPrices, prices)) put(['price'], newPrices);
  if (!original) put(['source'], { what: sayFrom(draft), date: today });
  return fields;
}

function isSameChoice(draft: Draft, before: Draft, name: ChoiceField): boolean {
  return isSame([...draft.choices[name]].sort(), [...before.choices[name]].sort());
}

/** Where it is from: what somebody says, else the organiser. */
function sayFrom(draft: Draft): string {
  return tidyText(draft, 'from') || `${tidyText(draft, 'organisation') || 'Arrangøren'} har selv skrevet det`;
}
