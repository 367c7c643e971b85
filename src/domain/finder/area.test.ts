import { expect, test } from 'vitest';
import { makeOffer, makePlace, makeTown } from '../testing/make-offer.ts';
import { areasOf } from './area.ts';

const town = (name: string, lon: number, neighbour = false) =>
  makeTown({ id: name.toLowerCase(), name, at: { lat: 55.8, lon }, neighbour });
const [west, east, village, outside] = [
  town('Vest', 9.4),
  town('Midt', 9.8),
  town('Landsby', 9.75),
  town('Nabo', 9.7, true),
];
const towns = [west, east, village, outside];
const offerIn = (...places: (typeof west)[]) => makeOffer({ places: places.map((town) => makePlace({ town })) });
const offers = [
  offerIn(west),
  offerIn(west, east),
  offerIn(east),
  offerIn(village),
  offerIn(outside),
  offerIn(outside),
];
const told = (most: number) =>
  areasOf(towns, offers, most).map(({ town, villages }) => [town.name, ...villages.map(({ name }) => name)]);

test('the towns with most offers are chosen between, by name; a village belongs to the nearest', () => {
  expect(told(2)).toEqual([['Midt', 'Landsby'], ['Vest']]);
});

test('there are never more than asked for, and a neighbouring municipality has none', () => {
  expect(told(1)).toEqual([['Vest', 'Midt', 'Landsby']]);
  expect(told(9)).toEqual([['Landsby'], ['Midt'], ['Vest']]);
});

test('a town without offers is nothing to choose, also where no town has any', () => {
  expect(areasOf(towns, [offerIn(east)], 9).map(({ town }) => town.name)).toEqual(['Midt']);
  expect(areasOf(towns, [], 9)).toEqual([]);
});
