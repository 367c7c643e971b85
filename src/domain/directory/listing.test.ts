import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makeOrganisation, makePlace, makeTopic, makeTown } from '../testing/make-offer.ts';
import type { OfferRow } from '../offer/offer-row.ts';
import type { Offer } from '../offer/offer.ts';
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

test('a place and a town list the times they have themselves, in the order of those', () => {
  const [hall, harbour] = [makePlace({ id: 'hallen' }), makePlace({ id: 'havnen', town: uldum.town })];
  const both = makeOffer({
    id: 'aaben-vejning',
    places: [hall, harbour],
    when: [
      { days: ['monday'], from: '09:00', where: 'hallen' },
      { days: ['friday'], from: '15:00', where: 'havnen' },
    ],
  });
  const tuesdays = makeOffer({ places: [harbour], when: [{ days: ['tuesday'], from: '17:00' }] });
  const there = makeDirectory({ offers: [both, tuesdays] });
  const shown = (offers: readonly Offer[]) => offers.map((offer) => rowOf(there, offer)).map(sayRow);
  expect(shown(offersInOrder(there))).toEqual([
    'aaben-vejning mandag 23. nov. kl. 9.00, Løsning og en anden by',
    'gaahold tirsdag 24. nov. kl. 17.00, Uldum',
  ]);
  const atHarbour = ['gaahold tirsdag 24. nov. kl. 17.00, Uldum', 'aaben-vejning fredag 27. nov. kl. 15.00, Uldum'];
  expect(shown(offersAt(there, 'havnen'))).toEqual(atHarbour);
  expect(shown(offersIn(there, 'uldum'))).toEqual(atHarbour);
  expect(offersAt(there, 'havnen')).toBe(offersAt(there, 'havnen'));
});

const sayRow = ({ id, when, time, where }: OfferRow) => `${id} ${when} ${time}, ${where}`;
