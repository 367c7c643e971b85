import { describe, expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import { makeOffer, makeOrganisation, makePlace, makeSite, makeTown } from '../testing/make-offer.ts';
import { describeSheetRow, isUnknown } from './sheet-row.ts';

const TODAY = '2026-11-21';
const row = (offer: Partial<Offer>) => describeSheetRow(makeOffer(offer), makeSite(), TODAY);

describe('the first step on the wall', () => {
  test.each<[string, Partial<Offer>, string[]]>([
    [
      'a number with its hours',
      { start: { route: 'direct', first: 'call' }, contact: { phone: '75 89 18 11', hours: 'man-tor 9-14' } },
      ['Ring 75 89 18 11', 'man-tor 9-14'],
    ],
    [
      'a number whose hours nobody has told',
      { start: { route: 'direct', first: 'call' }, contact: { phone: '75 89 18 11' } },
      ['Ring 75 89 18 11', 'Telefontid ikke oplyst'],
    ],
    [
      'a number for questions, where one just comes',
      { contact: { phone: '75 89 18 11', hours: 'hverdage' } },
      ['Bare kom', 'Telefon 75 89 18 11', 'hverdage'],
    ],
    [
      'a website, where there is no number',
      { start: { route: 'direct', first: 'sign-up' }, contact: { website: 'https://www.matchi.se/a' } },
      ['Tilmeld dig', 'matchi.se'],
    ],
    ['no made-up mail', { example: true, contact: { email: 'a@opdigtet.example' } }, ['Bare kom']],
    ['a mail, where there is nothing else', { contact: { email: 'a@b.dk' } }, ['Bare kom', 'a@b.dk']],
    [
      'no made-up number',
      { start: { route: 'direct', first: 'call' }, contact: { phone: '00 00 00 00' } },
      ['Ring først'],
    ],
    [
      'a conversation',
      { start: { route: 'conversation', first: 'call' }, contact: {} },
      ['Ring først', 'Begynder med en samtale'],
    ],
    [
      'how long it lasts, behind a door',
      { door: 'ind', start: { route: 'referral', first: 'ask-gp' }, lasts: { weeks: 12, intake: 'rolling' } },
      ['12 uger.', 'Der er start hele året.'],
    ],
    [
      'that nobody knows how long, behind a door',
      { door: 'ind', start: { route: 'referral', first: 'ask-gp' } },
      ['Længde ikke oplyst'],
    ],
    ['that it is full, behind a door', { door: 'ind', status: 'full', lasts: { weeks: 8 } }, ['Fuldt hold', '8 uger.']],
  ])('is %s', (_, offer, start) => {
    expect(row(offer).start).toEqual(start);
  });
});

describe('the time on the wall', () => {
  test.each<[string, Partial<Offer>, string[]]>([
    ['comes round', { when: [{ days: ['tuesday'], from: '17:00', to: '18:30' }] }, ['Tirsdage', 'kl. 17.00–18.30']],
    [
      'is the first of several',
      {
        when: [
          { days: ['monday'], from: '10:00' },
          { days: ['friday'], from: '9:00' },
        ],
      },
      ['Mandage', 'kl. 10.00', 'Også andre tider'],
    ],
    [
      'is the next date of some',
      { when: [{ dates: ['2026-12-02'], from: '10:00' }] },
      ['Næste gang onsdag 2. dec.', 'kl. 10.00'],
    ],
    [
      'is no date, where the facts are old',
      { when: [{ dates: ['2026-12-02'], from: '10:00' }], source: { what: 'Folder', date: '2021' } },
      ['Tider ikke oplyst'],
    ],
    [
      'is when a telephone is answered',
      { places: [], attend: ['phone'], contact: { phone: '70 20 12 01', hours: 'alle dage 11-23' } },
      ['Alle dage 11-23'],
    ],
    ['is agreed', { availability: 'appointment' }, ['Efter aftale']],
    ['is whenever one likes', { availability: 'always' }, ['Når det passer dig']],
    [
      'comes round, and is not always besides',
      { availability: 'always', when: [{ days: ['tuesday'], from: '17:00' }] },
      ['Tirsdage', 'kl. 17.00'],
    ],
    ['is not known', {}, ['Tider ikke oplyst']],
    [
      'says when a season begins',
      { when: [{ days: ['monday'], from: '10:00', season: { start: '2027-01-04', end: '2027-05-31' } }] },
      ['Mandage', 'kl. 10.00', 'fra mandag 4. jan.'],
    ],
  ])('%s', (_, offer, when) => {
    expect(row(offer).when).toEqual(when);
  });
});

describe('the place on the wall', () => {
  const uldum = makeTown({ id: 'uldum', name: 'Uldum' });
  test.each<[string, Partial<Offer>, string]>([
    ['its name and town', {}, 'Sundhedshuset, Løsning'],
    ['its name, where that says the town', { places: [makePlace({ name: 'Løsning Hallen' })] }, 'Løsning Hallen'],
    [
      'its address, where its name is that of the clinic',
      { organisation: makeOrganisation({ name: 'Klinikken' }), places: [makePlace({ name: 'Klinikken' })] },
      'Ny Skolegade 4, Løsning',
    ],
    ['the towns of several', { places: [makePlace(), makePlace({ town: uldum })] }, 'Løsning og Uldum'],
    ['the telephone', { places: [], attend: ['phone'] }, 'På telefon'],
  ])('is %s', (_, offer, where) => {
    expect(row(offer).where).toEqual([where]);
  });
});

describe('who it is for', () => {
  test.each<[string, Partial<Offer>, string]>([
    ['nobody in particular', {}, 'Fortsætter · Løsning IF'],
    [
      'some, of an age',
      { audience: ['maend'], ages: { from: 60 } },
      'Fortsætter · Løsning IF · Mænd · 60 år eller mere',
    ],
    ['all, and some named', { audience: ['alle', 'paaroerende'] }, 'Fortsætter · Løsning IF · Alle, også pårørende'],
    ['a title that is its organiser', { title: 'Løsning IF' }, 'Fortsætter'],
  ])('is said of %s', (_, offer, what) => {
    expect(row(offer).what).toEqual([what]);
  });
});

test('only what nobody has told us is set softly', () => {
  expect(['Tider ikke oplyst', 'Pris ikke oplyst', 'Gratis'].map(isUnknown)).toEqual([true, true, false]);
});
