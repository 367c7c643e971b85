import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makeOrganisation, makePlace, makeTopic, makeTown } from '../testing/make-offer.ts';
import { offersAbout, offersAt, offersBy, offersFor, offersIn, offersInOrder, rowOf } from './listing.ts';

const uldum = makePlace({ id: 'kaer', town: makeTown({ id: 'uldum', name: 'Uldum' }) });
const weekly = makeOffer({
  id: 'svoemning',
  topics: [makeTopic(), makeTopic({ id: 'natur' })],
  organisation: makeOrganisation({ id: 'uldum-if' }),
  audience: ['maend'],
  places: [makePlace(), uldum],
  when: [{ days: ['tuesday'], from: '17:00' }],
});
const phone = makeOffer({ id: 'linjen', topics: [], places: [], audience: ['alle', 'maend'] });
const over = makeOffer({ id: 'forbi', valid: { until: '2026-01-31' } });
const directory = makeDirectory({ offers: [over, phone, weekly] });
const ids = (offers: readonly { id: string }[]) => offers.map(({ id }) => id);

test('what has a next time comes first, and what is over last', () => {
  expect(ids(offersInOrder(directory))).toEqual(['svoemning', 'linjen', 'forbi']);
});

test.each([
  ['a topic', offersAbout(directory, 'natur'), ['svoemning']],
  ['a topic that two share', offersAbout(directory, 'bevaegelse'), ['svoemning', 'forbi']],
  ['a town, by any of its places', offersIn(directory, 'uldum'), ['svoemning']],
  [
    'an audience that is named, not one that is meant by "alle"',
    offersFor(directory, 'maend'),
    ['svoemning', 'linjen'],
  ],
  ['an organisation', offersBy(directory, 'uldum-if'), ['svoemning']],
  ['a place', offersAt(directory, 'kaer'), ['svoemning']],
  ['a topic nobody has', offersAbout(directory, 'hjerte'), []],
])('the offers of %s, in the order of a list', (_, offers, expected) => {
  expect(ids(offers)).toEqual(expected);
});

test('a row is worked out once, whichever page asks', () => {
  expect(rowOf(directory, weekly)).toBe(rowOf(directory, weekly));
  expect(rowOf(directory, weekly).when).toBe('tirsdag 24. nov.');
});

test('a directory read anew is listed anew', () => {
  const later = makeDirectory({ offers: [weekly], today: '2026-11-25' });
  expect(rowOf(later, weekly).when).toBe('tirsdag 1. dec.');
});
