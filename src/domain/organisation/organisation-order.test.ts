import { expect, test } from 'vitest';
import { makeOrganisation } from '../testing/make-offer.ts';
import { organisationsByKind } from './organisation-order.ts';

test('organisers stand by kind, and within it by name in Danish order, å last', () => {
  const named = (name: string, type: 'association' | 'clinic') => makeOrganisation({ id: name, name, type });
  const mixed = [
    named('Aale IF', 'association'),
    named('Acura', 'clinic'),
    named('Ørum IF', 'association'),
    named('Bjerre IF', 'association'),
  ];
  expect(organisationsByKind(mixed).map(({ name }) => name)).toEqual(['Bjerre IF', 'Ørum IF', 'Aale IF', 'Acura']);
});
