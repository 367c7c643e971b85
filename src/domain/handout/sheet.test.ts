import { describe, expect, test } from 'vitest';
import { listOffers } from '../facets/listed-offer.ts';
import { encodeKept } from '../kept/kept-file.ts';
import { joinKnown } from '../kept/known-offers.ts';
import type { Offer } from '../offer/offer.ts';
import { makeDirectory, makeOffer, makePlace, makeTopic } from '../testing/make-offer.ts';
import { decodeHandout, encodeHandout } from './handout-file.ts';
import { makeSheet } from './sheet.ts';

const TODAY = '2026-11-21';
const weekly = { days: ['tuesday'], from: '17:00' } satisfies Offer['when'][number];

function sheetOf(offers: Offer[], ids: readonly string[], today = TODAY) {
  const directory = makeDirectory({ offers });
  const known = joinKnown(listOffers(directory), encodeKept(directory));
  return makeSheet(ids, known, decodeHandout(encodeHandout(directory), [...known.offers.keys()]), today);
}
const offerOf = (offer: Partial<Offer>, today = TODAY) => sheetOf([makeOffer(offer)], ['gaahold'], today).offers[0];

test('offers stand in the order asked for, each once and under the id of today', () => {
  const offers = [makeOffer({ id: 'a' }), makeOffer({ id: 'b', formerly: ['b-2022'] })];
  expect(sheetOf(offers, ['b-2022', 'a', 'b']).offers.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('what is not here any longer is named', () => {
  expect(sheetOf([makeOffer()], ['gangklub-i-glud', 'gaahold'])).toMatchObject({
    offers: [{ id: 'gaahold' }],
    gone: ['Gangklub i glud'],
  });
});

describe('the next two times', () => {
  test('are shown', () => {
    expect(offerOf({ when: [weekly] })?.dates.map(({ day }) => day)).toEqual(['2026-11-24', '2026-12-01']);
  });

  test('are those ahead on the day it is printed, not on the day the site was built', () => {
    expect(offerOf({ when: [weekly] }, '2026-12-02')?.dates.map(({ day }) => day)).toEqual([
      '2026-12-08',
      '2026-12-15',
    ]);
  });

  test('are asked for where the site is so old that all of them are past', () => {
    expect(offerOf({ when: [weekly] }, '2027-11-21')).toMatchObject({ time: 'unknown', dates: [], timeWords: '' });
  });

  test('are words where a date would promise too much', () => {
    const old = offerOf({ when: [weekly], source: { what: 'Folder', date: '2021' } });
    expect(old).toMatchObject({ time: 'words', timeWords: 'tirsdage kl. 17.00', stale: 'Oplysningen er fra 2021' });
    expect(offerOf({ when: [] })).toMatchObject({ time: 'unknown', timeWords: '' });
  });
});

describe('how to begin', () => {
  test('is in the words of the organiser, but not where there is no room', () => {
    const start = { route: 'direct', first: 'call', how: 'Ring til os' } as const;
    expect(offerOf({ start })).toMatchObject({ step: 'call', how: 'Ring til os' });
    expect(offerOf({ start, status: 'full' })).toMatchObject({ step: 'full', how: '', timeWords: '' });
  });

  test('a web address stands there only where one begins with it, or there is no number', () => {
    const contact = { phone: '75 89 18 11', website: 'https://www.loesning-if.dk/hold' };
    expect(offerOf({ contact })?.link).toBe('');
    expect(offerOf({ contact: { website: contact.website } })?.link).toBe('loesning-if.dk');
    expect(offerOf({ contact, start: { route: 'direct', first: 'sign-up' } })?.link).toBe('loesning-if.dk');
  });
});

describe('the place', () => {
  test.each<[string, Partial<Offer>, readonly string[]]>([
    ['with its address', {}, ['Sundhedshuset, Ny Skolegade 4, 8723 Løsning']],
    ['a town alone', { places: [makePlace({ name: undefined, address: undefined })] }, ['Løsning']],
    ['on the telephone', { places: [], attend: ['phone'] }, ['På telefon']],
    ['not known', { places: [], attend: ['in-person'] }, []],
  ])('%s', (_, offer, places) => expect(offerOf(offer)?.places).toEqual(places));
});

test('what is over says so, and nothing that one could set off for', () => {
  const over = offerOf({ when: [weekly], valid: { until: '2026-05-31' }, contact: { phone: '75 89 18 11' } });
  expect(over).toMatchObject({
    step: 'ended',
    how: '',
    time: 'words',
    timeWords: '',
    dates: [],
    places: [],
    stale: '',
  });
});

describe('where to ring at once', () => {
  const mind = makeTopic({ id: 'sind', crisis: true });
  const heart = makeTopic({ id: 'hjerte', urgent: 'Ondt i brystet nu? Ring 112.' });
  const offers = [
    makeOffer({ id: 'samtale', topics: [mind] }),
    makeOffer({ id: 'hjertehold', topics: [heart] }),
    makeOffer({ id: 'hjertesti', topics: [heart] }),
    makeOffer({ id: 'stavgang' }),
  ];

  test.each([
    [['stavgang'], false, []],
    [['stavgang', 'samtale'], true, []],
    [['hjertehold', 'hjertesti'], false, ['Ondt i brystet nu? Ring 112.']],
    [['samtale', 'hjertesti'], true, ['Ondt i brystet nu? Ring 112.']],
  ])('%s', (ids, crisis, urgent) => expect(sheetOf(offers, ids)).toMatchObject({ crisis, urgent }));
});

test('whom it is not for is told as the offer says it', () => {
  expect(offerOf({ notFor: 'Dig med gips' })?.notFor).toBe('Dig med gips');
});

test('a price nobody knows is empty, so that it is asked for', () => {
  expect(offerOf({})?.price).toBe('');
  expect(offerOf({ price: [{ amount: 50, per: 'session' }] })).toMatchObject({ price: '50 kr. pr. gang', free: false });
});
