import { WEEKDAYS, weekdayName } from '../date/day.ts';
import { audiencesWithOffers, type Directory, townsWithOffers } from '../directory/directory.ts';
import { capitalise } from '../text/fields.ts';
import {
  ACCESS,
  ATTEND,
  type Audience,
  AUDIENCES,
  keysOf,
  LANGUAGES,
  ORGANISATION_TYPES,
  PRICE_GROUPS,
  type PriceGroup,
  ROUTES,
  STAGES,
} from '../vocabulary/vocabulary.ts';
import {
  ATTEND_CHOICES,
  type Facet,
  languageChoice,
  PRICE_CHOICES,
  ROUTE_CHOICES,
  STAGE_CHOICES,
  STEP_FREE,
  TYPE_CHOICES,
} from './facet.ts';
import { DAY_CHOICES, PARTS } from './occasion.ts';

/** One choice of a facet: its word in the address, and its label. */
export interface Choice {
  value: string;
  label: string;
}

/** Choices under a heading; most facets have one group without. */
export interface ChoiceGroup {
  label?: string;
  choices: Choice[];
}

const PRICE_LABELS: Readonly<Record<PriceGroup, string>> = {
  ...PRICE_GROUPS,
  'at-most-50': 'Gratis eller højst 50 kr.',
  unknown: 'Ikke oplyst',
};

/** "Alle" stands for any choice in a menu; this is the audience. */
const audienceLabel = (audience: Audience) => (audience === 'alle' ? 'Åbent for alle' : AUDIENCES[audience]);

function townGroups(directory: Directory): ChoiceGroup[] {
  const towns = townsWithOffers(directory);
  const asChoices = (neighbour: boolean) =>
    towns.filter((town) => town.neighbour === neighbour).map(({ id, name }): Choice => ({ value: id, label: name }));
  const groups = [
    { label: directory.site.municipality.name, choices: asChoices(false) },
    { label: 'Nabobyer', choices: asChoices(true) },
  ].filter(({ choices }) => choices.length > 0);
  return groups.length === 1 ? groups.map(({ choices }) => ({ choices })) : groups;
}

/** The two parts of the week, then the days of each. */
function dayGroups(): ChoiceGroup[] {
  const stretches = [...new Set(DAY_CHOICES.map(([, stretch]) => stretch))];
  const days = DAY_CHOICES.map(([value], index): Choice => {
    const weekday = WEEKDAYS[index];
    return { value, label: weekday ? capitalise(weekdayName(weekday)) : value };
  });
  return [{ choices: [...stretches.map((value) => ({ value, label: capitalise(value) })), ...days] }];
}

/** The languages beside Danish that somebody speaks there. */
function languageGroups({ offers }: Directory): ChoiceGroup[] {
  const spoken = keysOf(LANGUAGES).filter((language) => offers.some(({ languages }) => languages.includes(language)));
  const choices = spoken.flatMap((language): Choice[] => {
    const value = languageChoice(language);
    return value === undefined ? [] : [{ value, label: capitalise(LANGUAGES[language]) }];
  });
  return choices.length > 0 ? [{ choices }] : [];
}

const described = new WeakMap<Directory, Record<Facet, ChoiceGroup[]>>();

/**
 * What can be chosen of each facet, in the order of the menus; towns, audiences and languages without any offer are left
 * out. No group at all is no menu. Worked out once for a directory.
 */
export function describeFacetChoices(directory: Directory): Record<Facet, ChoiceGroup[]> {
  const choices = described.get(directory) ?? describe(directory);
  described.set(directory, choices);
  return choices;
}

function describe(directory: Directory): Record<Facet, ChoiceGroup[]> {
  const one = (choices: Choice[]): ChoiceGroup[] => [{ choices }];
  return {
    topic: one(directory.topics.map(({ id, title }) => ({ value: id, label: title }))),
    town: townGroups(directory),
    audience: one(audiencesWithOffers(directory).map((id) => ({ value: id, label: audienceLabel(id) }))),
    price: one(keysOf(PRICE_GROUPS).map((id) => ({ value: PRICE_CHOICES[id][0] ?? '', label: PRICE_LABELS[id] }))),
    route: one(keysOf(ROUTES).map((id) => ({ value: ROUTE_CHOICES[id], label: ROUTES[id] }))),
    day: dayGroups(),
    time: one(PARTS.map(({ part, label }) => ({ value: part, label }))),
    attend: one(keysOf(ATTEND).map((id) => ({ value: ATTEND_CHOICES[id], label: ATTEND[id] }))),
    access: one([{ value: STEP_FREE, label: ACCESS['step-free'] }]),
    language: languageGroups(directory),
    stage: one(keysOf(STAGES).map((id) => ({ value: STAGE_CHOICES[id], label: STAGES[id] }))),
    type: one(keysOf(ORGANISATION_TYPES).map((id) => ({ value: TYPE_CHOICES[id], label: ORGANISATION_TYPES[id] }))),
  };
}
