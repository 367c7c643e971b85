import { expect, test } from 'vitest';
import { makeOffer, makePlace, makeSite } from '../testing/make-offer.ts';
import type { Offer } from './offer.ts';
import { shownSessions } from './shown-sessions.ts';

const shown = (offer: Offer, count: number) =>
  shownSessions(offer, makeSite(), '2026-11-21', count).map(({ day, place }) => `${day} ${place ?? ''}`.trim());

const clinics = makeOffer({
  places: [makePlace({ id: 'hallen' }), makePlace({ id: 'skolen' }), makePlace({ id: 'havnen' })],
  when: [
    { days: ['monday'], from: '09:00', where: 'hallen' },
    { days: ['tuesday'], from: '09:00', where: 'skolen' },
    { dates: ['2027-02-10'], from: '13:00', where: 'havnen' },
  ],
});

test('each place has its first time, however far off', () => {
  expect(shown(clinics, 3)).toEqual([
    '2026-11-23 hallen',
    '2026-11-24 skolen',
    '2026-11-30 hallen',
    '2027-02-10 havnen',
  ]);
});

test('with one place it is the next few', () => {
  const offer = makeOffer({ when: [{ days: ['monday'], from: '09:00' }] });
  expect(shown(offer, 2)).toEqual(['2026-11-23', '2026-11-30']);
});

test('nothing is shown that may not be promised', () => {
  expect(shown({ ...clinics, status: 'paused' }, 3)).toEqual([]);
});
