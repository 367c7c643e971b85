import { expect, test } from 'vitest';
import { makePlace, makeTown } from '../testing/make-offer.ts';
import { placesByTown } from './place-order.ts';

const at = (town: string, name: string | undefined, neighbour = false) =>
  makePlace({ name, address: 'Gaden 1', town: makeTown({ id: town, name: town, neighbour }) });

test("places stand by town, the municipality's own first, and within a town by what they are called", () => {
  const mixed = [
    at('Horsens', 'Biblioteket', true),
    at('Aale', 'Hallen'),
    at('Uldum', undefined),
    at('Uldum', 'Kæret'),
  ];
  expect(placesByTown(mixed).map(({ town, name }) => `${town.name} ${name ?? '(ingen)'}`)).toEqual([
    'Uldum (ingen)',
    'Uldum Kæret',
    'Aale Hallen',
    'Horsens Biblioteket',
  ]);
});
