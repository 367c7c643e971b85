import { audiencesWithOffers, type Directory, townsWithOffers } from '../directory/directory.ts';
import {
  type Audience,
  AUDIENCES,
  keysOf,
  ORGANISATION_TYPES,
  PRICE_GROUPS,
  type PriceGroup,
  ROUTES,
  STAGES,
} from '../vocabulary/vocabulary.ts';
import { type Facet, PRICE_CHOICES, ROUTE_CHOICES, STAGE_CHOICES, TYPE_CHOICES } from './facet.ts';

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

/** What can be chosen of each facet, in the order of the menus; towns and audiences without any offer are left out. */
export function describeFacetChoices(directory: Directory): Record<Facet, ChoiceGroup[]> {
  const one = (choices: Choice[]): ChoiceGroup[] => [{ choices }];
  return {
    topic: one(directory.topics.map(({ id, title }) => ({ value: id, label: title }))),
    town: townGroups(directory),
    audience: one(audiencesWithOffers(directory).map((id) => ({ value: id, label: audienceLabel(id) }))),
    price: one(keysOf(PRICE_GROUPS).map((id) => ({ value: PRICE_CHOICES[id][0] ?? '', label: PRICE_LABELS[id] }))),
    route: one(keysOf(ROUTES).map((id) => ({ value: ROUTE_CHOICES[id], label: ROUTES[id] }))),
    stage: one(keysOf(STAGES).map((id) => ({ value: STAGE_CHOICES[id], label: STAGES[id] }))),
    type: one(keysOf(ORGANISATION_TYPES).map((id) => ({ value: TYPE_CHOICES[id], label: ORGANISATION_TYPES[id] }))),
  };
}
