import { expect, test } from 'vitest';
import type { MapOffer } from './points.ts';
import { chooseTown, countByTown } from './town-plates.ts';

const offer = (...towns: (string | undefined)[]): MapOffer => ({
  id: 'yoga',
  title: 'Yoga',
  href: '/tilbud/yoga/',
  points: towns.map((town) => ({ lat: 55, lon: 10, name: 'Hallen', town })),
});

test('an offer at two places in a town counts once there', () => {
  const counts = countByTown([offer('loesning', 'loesning', 'aale'), offer('aale'), offer()]);
  expect([...(counts ?? [])]).toEqual([
    ['loesning', 1],
    ['aale', 2],
  ]);
});

test('nothing is counted when the list does not say its towns', () => {
  expect(countByTown([offer('loesning'), offer(undefined)])).toBeUndefined();
});

test.each([
  ['', 'loesning', '#by=loesning'],
  ['#q=kol&side=2', 'loesning', '#q=kol&by=loesning'],
  ['#by=aale&tema=lunger', 'loesning', '#tema=lunger&by=loesning'],
  ['#tema=lunger&by=loesning', 'loesning', '#tema=lunger'],
  ['#by=loesning', 'loesning', '#by='],
])('a press on a sign changes the town in the address and nothing else: %s', (before, town, after) => {
  expect(chooseTown(before, town)).toBe(after);
});
