import { describe, expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import { makeOffer, makePlace, makeSite, makeTopic, makeTown } from '../testing/make-offer.ts';
import { describeFacts } from './handout-facts.ts';

const TODAY = '2026-11-21';
const weekly = { days: ['tuesday'], from: '17:00', to: '18:30' } satisfies Offer['when'][number];
const facts = (offer: Partial<Offer>, today = TODAY) => describeFacts(makeOffer(offer), makeSite(), today);

describe('the next times', () => {
  test('are those the offer promises, from the day on, with a few to spare', () => {
    const { time, dates } = facts({ when: [weekly] });
    expect(time).toBe('dates');
    expect(dates).toHaveLength(6);
    expect(dates[0]).toEqual({ day: '2026-11-24', from: '17:00', to: '18:30', where: '' });
  });

  test('name the place where there are several', () => {
    const juelsminde = makeTown({ id: 'juelsminde', name: 'Juelsminde' });
    const places = [makePlace(), makePlace({ id: 'torvet', name: 'Torvet', town: juelsminde })];
    const when = [{ dates: ['2026-12-02'], from: '10:00', where: 'torvet' }];
    expect(facts({ places, when }).dates).toEqual([
      { day: '2026-12-02', from: '10:00', to: '', where: 'Torvet, Juelsminde' },
    ]);
  });

  test.each<[string, Partial<Offer>]>([
    ['is old', { source: { what: 'Folder', date: '2021' } }],
    ['is full', { status: 'full' }],
    ['rests', { status: 'paused' }],
    ['is over', { valid: { until: '2026-11-20' } }],
    ['says no times', { when: [] }],
  ])('are none where an offer %s', (_, offer) => {
    expect(facts({ when: [weekly], ...offer })).toMatchObject({ time: 'words', dates: [] });
  });

  test.each<[string, Partial<Offer>]>([
    ['after a referral', { start: { route: 'referral', first: 'ask-gp' } }],
    ['after a talk', { start: { route: 'conversation', first: 'call' } }],
    ['after a wait', { start: { route: 'direct', first: 'call', wait: '3 uger' } }],
    ['with the next team', { lasts: { intake: ['2027-01-12'] } }],
  ])('are not promised to somebody who begins %s', (_, offer) => {
    expect(facts({ when: [weekly], ...offer })).toMatchObject({ time: 'agreed', dates: [] });
  });
});

describe('the first step', () => {
  test.each<[string, Partial<Offer>]>([
    ['come', {}],
    ['full', { status: 'full' }],
    ['paused', { status: 'paused' }],
    ['ended', { valid: { until: '2026-11-20' } }],
    ['turn-up', { start: { route: 'unknown', first: 'come' } }],
    ['website', { start: { route: 'unknown', first: 'sign-up' }, contact: { website: 'https://a.dk' } }],
    ['sign-up', { start: { route: 'unknown', first: 'sign-up' } }],
    ['ask-gp', { start: { route: 'referral', first: 'ask-gp' } }],
  ])('is %s', (step, offer) => expect(facts(offer).step).toBe(step));
});

test.each([
  ['appointment', 'agreed'],
  ['always', 'always'],
  [undefined, 'words'],
] as const)('without times it is open as it says: %s is said as %s', (availability, time) => {
  expect(facts({ availability })).toMatchObject({ time, dates: [] });
  expect(facts({ availability, when: [weekly] }).time).toBe('dates');
});

test('what is over has nobody to meet and nothing to bring', () => {
  const offer: Partial<Offer> = {
    welcome: 'Bo tager imod',
    companion: true,
    start: { route: 'direct', first: 'come', bring: 'Sko' },
  };
  expect(facts(offer)).toMatchObject({ welcome: 'Bo tager imod', bring: 'Sko', companion: true });
  expect(facts({ ...offer, valid: { until: '2026-11-20' } })).toMatchObject({
    welcome: '',
    bring: '',
    companion: false,
  });
});

test('whom it is not for is said as long as it is on', () => {
  expect(facts({ notFor: 'Dig med gips' }).notFor).toBe('Dig med gips');
  expect(facts({ notFor: 'Dig med gips', valid: { until: '2026-11-20' } }).notFor).toBe('');
});

test('a topic may be of a crisis, which says more than its own urgent line, or of what else may be urgent', () => {
  const heart = makeTopic({ id: 'hjerte', urgent: 'Ondt i brystet nu? Ring 112.' });
  const mind = makeTopic({ id: 'sind', crisis: true, urgent: 'Er nogen i livsfare nu? Ring 112.' });
  expect(facts({})).toMatchObject({ crisis: false, urgent: [] });
  expect(facts({ topics: [makeTopic(), mind] })).toMatchObject({ crisis: true, urgent: [] });
  expect(facts({ topics: [heart, mind] })).toMatchObject({ crisis: true, urgent: ['Ondt i brystet nu? Ring 112.'] });
});

test('only what costs nothing at all is free', () => {
  expect(facts({ price: [{ amount: 0, per: 'session' }] }).free).toBe(true);
  expect(facts({ price: [{ amount: 0, per: 'first-time' }] }).free).toBe(false);
  expect(facts({ price: [] }).free).toBe(false);
});
