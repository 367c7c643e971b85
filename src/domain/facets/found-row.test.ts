import { describe, expect, test } from 'vitest';
import { type Offer } from '../offer/offer.ts';
import { makeDirectory, makeOffer, makePlace, makeTown } from '../testing/make-offer.ts';
import type { Filters } from './filter.ts';
import { findIn } from './found-offer.ts';
import { describeFound } from './found-row.ts';
import { listOffers } from './listed-offer.ts';

// Løsning, Uldum and Glud lie in a row from west to east, about 8 and 19 km apart.
const loesning = makeTown({ at: { lat: 55.8, lon: 9.7 } });
const uldum = makeTown({ id: 'uldum', name: 'Uldum', at: { lat: 55.8, lon: 9.57 } });
const glud = makeTown({ id: 'glud', name: 'Glud', at: { lat: 55.8, lon: 10 } });
const names = new Map([loesning, uldum, glud].map(({ id, name }) => [id, name]));
const hallen = makePlace({ id: 'hallen', name: 'Hallen', town: loesning });
const skolen = makePlace({ id: 'uldum-skole', name: 'Uldum Skole', town: uldum });
const havnen = makePlace({ id: 'havnen', name: undefined, address: undefined, town: glud });

function rowOf(overrides: Partial<Offer>, filters: Filters, from?: { lat: number; lon: number }) {
  const [listed] = listOffers(makeDirectory({ offers: [makeOffer(overrides)] }));
  if (!listed) throw new Error('A directory of one offer has one.');
  const { when, time, whenKnown, where, distance } = describeFound(
    findIn(listed, filters, from),
    (id) => names.get(id) ?? id,
  );
  return [when, time, whenKnown ? '' : '(soft)', where, distance].filter(Boolean).join(', ');
}

const own: Partial<Offer> = {
  places: [hallen, skolen, havnen],
  when: [
    { days: ['monday'], from: '10:00', where: 'hallen' },
    { days: ['tuesday'], from: '19:00', where: 'uldum-skole' },
    { days: ['thursday'], from: '09:00', where: 'uldum-skole' },
  ],
};

describe('the row of an offer that was asked for', () => {
  test('is the offer’s own where nothing was asked', () => {
    expect(rowOf(own, {})).toBe('mandag 23. nov., kl. 10.00, Løsning og 2 andre byer');
    expect(rowOf(own, { topic: 'bevaegelse' })).toBe('mandag 23. nov., kl. 10.00, Løsning og 2 andre byer');
  });

  test('tells the next time in the town that was chosen, and where in it', () => {
    expect(rowOf(own, { town: 'uldum' })).toBe('tirsdag 24. nov., kl. 19.00, Uldum Skole');
    expect(rowOf(own, { town: 'loesning' })).toBe('mandag 23. nov., kl. 10.00, Hallen, Løsning');
  });

  test('tells no time of another town where this one’s is not known', () => {
    expect(rowOf(own, { town: 'glud' })).toBe('Tider ikke oplyst, (soft), Glud');
  });

  test('tells the next time of the day that was chosen', () => {
    expect(rowOf(own, { day: 'torsdag' })).toBe('torsdag 26. nov., kl. 9.00, Uldum Skole');
    expect(rowOf(own, { day: 'hverdage', time: 'aften' })).toBe('tirsdag 24. nov., kl. 19.00, Uldum Skole');
  });

  test('tells of the nearest place, its next time and how far it is', () => {
    expect(rowOf(own, {}, uldum.at)).toBe('tirsdag 24. nov., kl. 19.00, Uldum Skole, under 1 km');
    expect(rowOf(own, {}, { lat: 55.8, lon: 9.9 })).toBe('Tider ikke oplyst, (soft), Glud, 6 km');
  });

  test('tells of the nearest place that meets the filters', () => {
    expect(rowOf(own, { day: 'mandag' }, glud.at)).toBe('mandag 23. nov., kl. 10.00, Hallen, Løsning, 19 km');
    expect(rowOf(own, { town: 'uldum' }, glud.at)).toBe('tirsdag 24. nov., kl. 19.00, Uldum Skole, 27 km');
  });

  test('keeps its place in words where it has only one', () => {
    expect(rowOf({ places: [hallen], when: [{ days: ['monday'], from: '10:00' }] }, {}, uldum.at)).toBe(
      'mandag 23. nov., kl. 10.00, Løsning, 8 km',
    );
  });

  test('names no place where a time may be at any', () => {
    const any: Partial<Offer> = { places: [hallen, skolen], when: [{ days: ['monday', 'friday'], from: '10:00' }] };
    expect(rowOf(any, { day: 'fredag' })).toBe('fredag 27. nov., kl. 10.00, Løsning og Uldum');
    expect(rowOf(any, { day: 'fredag', town: 'uldum' })).toBe('fredag 27. nov., kl. 10.00, Uldum Skole');
  });

  test('has no distance where there is no place', () => {
    expect(rowOf({ places: [], attend: ['phone'], when: [] }, {}, uldum.at)).toBe(
      'Tider ikke oplyst, (soft), På telefon',
    );
  });

  test('of what was written long ago tells the weekday, and no date', () => {
    const old = { source: { what: 'Folder', date: '2019' } };
    expect(rowOf({ ...own, ...old }, {})).toBe('mandage, kl. 10.00, 3 byer');
    expect(rowOf({ ...own, ...old }, { town: 'uldum' })).toBe('tirsdage og torsdage, Uldum Skole');
    expect(rowOf({ ...own, ...old }, { town: 'uldum', day: 'tirsdag' })).toBe('tirsdage, aften, Uldum Skole');
    expect(rowOf({ ...own, ...old }, { town: 'glud' })).toBe('Tider ikke oplyst, (soft), Glud');
  });

  test('of what is full says that it is full', () => {
    expect(rowOf({ ...own, status: 'full' }, { day: 'tirsdag' })).toBe('Fuldt hold, Uldum Skole');
  });
});
