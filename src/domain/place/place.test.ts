import { describe, expect, test } from 'vitest';
import { makePlace, makeTown } from '../testing/make-offer.ts';
import { describeAddress, describeLocated, type Place, placeName } from './place.ts';

const loesning = makeTown();

test.each<[promise: string, place: Partial<Place>, address: string, name: string]>([
  ['all known', {}, 'Ny Skolegade 4, 8723 Løsning', 'Sundhedshuset'],
  ['a place without a name goes by its address', { name: undefined }, 'Ny Skolegade 4, 8723 Løsning', 'Ny Skolegade 4'],
  ['a postcode stands only where there is an address', { address: undefined }, 'Løsning', 'Sundhedshuset'],
  ['a town alone', { name: undefined, address: undefined }, 'Løsning', 'Løsning'],
])('%s', (_, place, address, name) => {
  expect(describeAddress(makePlace({ town: loesning, ...place }))).toBe(address);
  expect(placeName(makePlace({ town: loesning, ...place }))).toBe(name);
});

describe('how exact the point on the map is', () => {
  test.each<[Partial<Place>, string]>([
    [{ located: 'exact' }, ''],
    [{ located: 'about' }, 'Punktet på kortet er ikke helt præcist.'],
    [{ located: 'town' }, 'Kortet viser midten af Løsning, ikke selve adressen.'],
    [{ located: 'town', address: undefined }, 'Vi kender ikke adressen. Kortet viser midten af Løsning.'],
  ])('%j: %s', (place, text) => {
    expect(describeLocated(makePlace({ town: loesning, ...place }))).toBe(text);
  });
});
