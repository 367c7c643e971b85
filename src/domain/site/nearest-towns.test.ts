import { expect, test } from 'vitest';
import { makeTown } from '../testing/make-offer.ts';
import { formatKm, nearestTowns } from './nearest-towns.ts';

const hedensted = makeTown({ id: 'hedensted', at: { lat: 55.77043, lon: 9.7011 } });
const loesning = makeTown({ id: 'loesning', at: { lat: 55.80236, lon: 9.69539 } });
const juelsminde = makeTown({ id: 'juelsminde', at: { lat: 55.70876, lon: 10.01668 } });

test('the nearest town comes first, and a town is not near itself', () => {
  const near = nearestTowns(hedensted, [juelsminde, hedensted, loesning], 5);
  expect(near.map(({ town, km }) => `${town.id} ${formatKm(km)}`)).toEqual(['loesning 4 km', 'juelsminde 21 km']);
});

test('no more are named than asked for', () => {
  expect(nearestTowns(hedensted, [juelsminde, loesning], 1).map(({ town }) => town.id)).toEqual(['loesning']);
});

test('two villages at one point keep the order they were written in', () => {
  const twins = ['b', 'a'].map((id) => makeTown({ id, at: loesning.at }));
  expect(nearestTowns(hedensted, twins, 2).map(({ town }) => town.id)).toEqual(['b', 'a']);
});

test.each([
  [0, 'under 1 km'],
  [0.99, 'under 1 km'],
  [1, '1 km'],
  [12.6, '13 km'],
])('%s km is said "%s"', (km, said) => {
  expect(formatKm(km)).toBe(said);
});
