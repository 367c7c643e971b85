import type { Wording } from '#domain/problem/problem.ts';
import { valueToYaml } from '../front-matter/yaml-text.ts';
import { priceOf } from './cost-price.ts';
import { type Group, groupOf, groupsOf, textOf } from './parts.ts';
import { ruleOf } from './schedule-rule.ts';

/** A service as a row: what each column holds, and what of it could not be taken. */
export interface ServiceRow {
  cells: ReadonlyMap<string, string>;
  advice: readonly Wording[];
}

const TAKEN_OVER = [
  'id',
  'name',
  'description',
  'status',
  'url',
  'email',
  'application_process',
  'wait_time',
  'eligibility_description',
  'minimum_age',
  'maximum_age',
] as const;

const NO_TIME: Wording = {
  da: 'En tid kan ikke skrives som en regel her og er ikke taget med. Skriv den i hånden under when.',
  en: 'A time cannot be said by a rule here and was not taken. Write it by hand under when.',
};
const NO_PRICE: Wording = {
  da: 'En pris er ikke i kroner eller siger ikke, hvad den er pr., og er ikke taget med.',
  en: 'A price is not in kroner or does not say what it is per, and was not taken.',
};

/** The first sentence of a text, when it is short enough for a summary; else as many words as there is room for. */
function summaryOf(description: string): string {
  const plain = description.replaceAll(/\s+/g, ' ').trim();
  const sentence = /^.{1,159}?[.!?](?=\s|$)/.exec(plain)?.[0];
  if (sentence ?? plain.length <= 160) return sentence ?? plain;
  return `${plain.slice(0, 159).replace(/\s+\S*$/, '')}…`;
}

/** The address people come to, before one for letters. */
const addressOf = (location: Group) => {
  const addresses = groupsOf(location, 'addresses');
  return addresses.find((address) => textOf(address, 'address_type') === 'physical') ?? addresses[0] ?? {};
};

function placeCells(location: Group, index: number): [string, string][] {
  const address = addressOf(location);
  const at = `where.${index}`;
  return [
    [`${at}.name`, textOf(location, 'name')],
    [`${at}.address`, textOf(address, 'address_1')],
    [`${at}.postcode`, textOf(address, 'postal_code')],
    [`${at}.town`, textOf(address, 'city')],
    [`${at}.at.lat`, textOf(location, 'latitude')],
    [`${at}.at.lon`, textOf(location, 'longitude')],
    [`${at}.transport`, textOf(location, 'transportation')],
  ];
}

/** What to do first, by what there is to do it with. */
function firstStep(phone: string, email: string, url: string): string {
  if (phone) return 'call';
  if (url) return 'sign-up';
  return email ? 'write' : 'come';
}

/**
 * A service as cells: HSDS's own names for what is taken as it is, our names for what is worked out. Who to ask by name
 * is not taken: it is about a person.
 */
export function serviceRow(service: Group): ServiceRow {
  const locations = groupsOf(service, 'service_at_locations').map((link) => ({
    link,
    place: groupOf(link, 'location'),
  }));
  const organisation = groupOf(service, 'organization');
  const schedules = [
    ...groupsOf(service, 'schedules'),
    ...(groupsOf(service, 'schedules').length ? [] : locations.flatMap(({ link }) => groupsOf(link, 'schedules'))),
  ];
  const phones = [service, ...locations.map(({ link }) => link), organisation].flatMap((part) =>
    groupsOf(part, 'phones'),
  );
  const phone = textOf(phones[0], 'number').replaceAll('"', '');
  const rules = schedules.map(ruleOf);
  const prices = groupsOf(service, 'cost_options').map(priceOf);
  const checked = (textOf(service, 'assured_date') || textOf(service, 'last_modified')).slice(0, 10);
  const terms = groupsOf(service, 'attributes').map((attribute) => groupOf(attribute, 'taxonomy_term'));
  const physical = locations.filter(({ place }) => textOf(place, 'location_type') !== 'virtual').slice(0, 10);
  const cells: [string, string][] = [
    ...TAKEN_OVER.map((key): [string, string] => [`service.${key}`, textOf(service, key)]),
    ['service.summary', summaryOf(textOf(service, 'description'))],
    ['service.phone', phone],
    [
      'service.languages',
      groupsOf(service, 'languages')
        .map((one) => textOf(one, 'code'))
        .join('\n'),
    ],
    ['service.taxonomy_terms', terms.map((term) => textOf(term, 'code') || textOf(term, 'name')).join('\n')],
    ['organization.name', textOf(organisation, 'name')],
    ['organization.website', textOf(organisation, 'website') || textOf(organisation, 'url')],
    ['start.route', 'unknown'],
    ['start.first', firstStep(phone, textOf(service, 'email'), textOf(service, 'url'))],
    ['when', rules.flatMap((rule) => (rule ? [valueToYaml(rule)] : [])).join('\n')],
    ['price', prices.flatMap((price) => (price ? [valueToYaml(price)] : [])).join('\n')],
    ['source.what', `${textOf(organisation, 'name')}, åbne data (HSDS)`.replace(/^, å/, 'Å')],
    ['source.date', checked || 'unknown'],
    ...physical.flatMap(({ place }, index) => placeCells(place, index)),
  ];
  return {
    cells: new Map(cells.filter(([, text]) => text !== '')),
    advice: [...(rules.includes(undefined) ? [NO_TIME] : []), ...(prices.includes(undefined) ? [NO_PRICE] : [])],
  };
}
