import { expect, test } from 'vitest';
import { makeDoor } from '../testing/make-change.ts';
import { makeOffer, makeSite } from '../testing/make-offer.ts';
import { describeMisfit, describeRefer, readAge } from './refer-offer.ts';

const TODAY = '2026-11-21';
const site = makeSite({
  doors: [makeDoor()],
  pathways: [{ id: 'fysioterapi', name: 'Fysioterapi', subsidy: 'Med henvisning kan der være tilskud' }],
});
const told = (offer: Parameters<typeof makeOffer>[0]) => describeRefer(makeOffer(offer), site, TODAY, []);

test('the pathway is that of its door', () => {
  expect(told({ door: 'ind' }).pathway).toBe('forebyggelse');
  expect(told({}).pathway).toBe('');
});

test('whom it is for is said without "du"', () => {
  const offer = { audience: ['maend' as const], ages: { from: 18 }, forText: 'Dig, der har gået på hold' };
  expect(told(offer).forWhom).toBe('Mænd. 18 år eller mere. Dig, der har gået på hold');
  expect(told({ audience: ['alle'] }).forWhom).toBe('');
});

test.each([
  ['fresh', {}],
  ['due', { source: { what: 'Folder', date: '2025-06-01' } }],
  ['stale', { source: { what: 'Folder', date: '2021' } }],
  ['closed', { status: 'full' as const }],
])('it is %s', (trust, offer) => {
  expect(told(offer).trust).toBe(trust);
});

test('a judgement names the role and the day, and holds for the codes of the offer where it names none', () => {
  const judged = { by: 'praktiserende læge', on: '2026-10-01' };
  expect(told({ codes: ['R95'], judged }).judged).toEqual({
    text: 'Vurderet af praktiserende læge 1. oktober 2026',
    codes: ['R95'],
  });
  expect(told({ codes: ['R95'], judged: { ...judged, codes: ['R96'] } }).judged?.codes).toEqual(['R96']);
  expect(told({ codes: ['R95'] }).judged).toBeUndefined();
});

test('what a referral does to the price: its own amount, else the words of its pathway, else nothing', () => {
  const price = [
    { amount: 250, per: 'session' as const },
    { amount: 100, per: 'session' as const, with: 'referral' as const },
  ];
  expect(told({ price, subsidy: 'fysioterapi' }).withReferral).toBe('100 kr. pr. gang med henvisning');
  expect(told({ subsidy: 'fysioterapi' }).withReferral).toBe('Med henvisning kan der være tilskud');
  expect(told({}).withReferral).toBe('');
});

test.each([
  [{ from: 12, to: 25 }, 72, 'Passer ikke til 72 år: 12-25 år'],
  [{ from: 60 }, 59, 'Passer ikke til 59 år: 60 år eller mere'],
  [{ from: 60 }, 60, ''],
  [{ to: 17 }, 17, ''],
  [{}, 72, ''],
  [{ from: 60 }, undefined, ''],
])('%o and an age of %s', (ages, age, words) => {
  expect(describeMisfit(ages, age)).toBe(words);
});

test.each([
  ['72', 72],
  [' 72 år ', 72],
  ['0', 0],
  ['121', undefined],
  ['7x', undefined],
  ['', undefined],
])('the age in "%s" is %s', (text, age) => {
  expect(readAge(text)).toBe(age);
});
