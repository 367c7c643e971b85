import { expect, test } from 'vitest';
import { describePrice } from '../price/price.ts';
import { makeSite } from '../testing/make-offer.ts';
import { type Draft, EMPTY_DRAFT, EMPTY_PLACE, EMPTY_PRICE, EMPTY_TIME } from './draft.ts';
import { draftOffer, type KeptOffer } from './draft-offer.ts';
import { sayPlaces, sayTimes } from './preview-words.ts';

const today = '2026-11-21';
const kept: KeptOffer = {
  stage: 'lasting',
  times: new Map([
    [
      0,
      {
        days: ['tuesday'],
        from: '17:00',
        except: ['2026-12-22', '2026-12-29'],
        note: 'Mød ved bagdøren',
        where: 'sundhedshuset',
      },
    ],
  ]),
  prices: new Map([[0, { amount: 75, per: 'session', with: 'referral' }]]),
  places: new Map([[0, { id: 'sundhedshuset', words: 'Sundhedshuset, Løsning', town: 'Løsning', access: ['lift'] }]]),
};
const line = { ...EMPTY_TIME, days: ['tuesday'], from: '17:00', origin: 0 };
const offerOf = (more: Partial<Draft>) =>
  draftOffer({ ...EMPTY_DRAFT, ...more }, { today, towns: makeSite().towns, topics: [], kept });
const times = (more: Partial<Draft>) => sayTimes(offerOf(more), today);

test('a line of a correction keeps what its rule says beside, whether it was changed or not', () => {
  const rest = 'Lukket 22. og 29. december. Mød ved bagdøren.';
  expect(times({ times: [line] })).toBe(`Hver tirsdag kl. 17. ${rest}`);
  expect(times({ times: [{ ...line, from: '18' }] })).toBe(`Hver tirsdag kl. 18. ${rest}`);
  expect(times({ times: [{ ...line, origin: undefined }] })).toBe('Hver tirsdag kl. 17.');
});

test('where a time is, is said when there are several places', () => {
  const places = [{ ...EMPTY_PLACE, name: 'Hallen', town: 'loesning' }];
  expect(times({ times: [line], keptPlaces: [0] })).toMatch(/^Hver tirsdag/);
  expect(times({ times: [line], keptPlaces: [0], places })).toMatch(/^Sundhedshuset, Løsning: Hver tirsdag/);
});

test('a price with a referral stays one', () => {
  expect(describePrice(offerOf({ prices: [{ ...EMPTY_PRICE, amount: '80', per: 'session', origin: 0 }] }).price)).toBe(
    '80 kr. pr. gang med henvisning',
  );
});

test('a place says how one gets in', () => {
  const places = [{ ...EMPTY_PLACE, name: 'Hallen', town: 'loesning', access: ['parking', 'step-free'] }];
  expect(sayPlaces(offerOf({ places, keptPlaces: [0] }))).toBe(
    'Sundhedshuset, Løsning (elevator). Hallen, Løsning (trinfri adgang og parkering)',
  );
});
