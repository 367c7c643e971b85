import { expect, test } from 'vitest';
import { describeDetails } from '../kept/kept-details.ts';
import { describeRow } from '../offer/offer-row.ts';
import type { Offer } from '../offer/offer.ts';
import { makeOffer, makePlace, makeSite } from '../testing/make-offer.ts';
import { answeredFacts } from './answered-offer.ts';

const TODAY = '2026-11-21';
const factsOf = (offer: Offer) =>
  Object.fromEntries(answeredFacts(describeRow(offer, makeSite(), TODAY), describeDetails(offer, TODAY)));

test('what the site says of an offer now is said line by line', () => {
  const offer = makeOffer({
    audience: ['maend'],
    start: { route: 'direct', first: 'call' },
    contact: { phone: '75 89 18 11', hours: 'mandag 9-12', website: 'https://www.a.dk/hold' },
    when: [{ days: ['tuesday'], from: '17:00' }],
    price: [{ amount: 25, per: 'session' }],
    places: [makePlace({ name: 'Hallen', address: 'Ny Skolegade 4' })],
  });
  expect(factsOf(offer)).toEqual({
    'Første skridt': 'Ring 75 89 18 11',
    'Næste gang': 'Tirsdag 24. nov. kl. 17.00',
    Sted: 'Hallen, Ny Skolegade 4, 8723 Løsning',
    Pris: '25 kr. pr. gang',
    Telefon: '75 89 18 11 (mandag 9-12)',
    'Hjemmeside eller mail': 'a.dk',
    Arrangør: offer.organisation.name,
    'For hvem': 'Mænd',
  });
});

test('what is not known says so, and more places than a row holds are counted', () => {
  const places = ['A', 'B', 'C', 'D', 'E'].map((name) => makePlace({ name }));
  const facts = factsOf(
    makeOffer({ when: [], price: [], places, contact: {}, start: { route: 'direct', first: 'come' } }),
  );
  expect(facts).toMatchObject({ Tid: 'Ikke oplyst', Pris: 'Ikke oplyst' });
  expect(facts['Sted']).toMatch(/; og 2 steder mere$/);
  expect(facts).not.toHaveProperty('Telefon');
});
