import { describe, expect, test } from 'vitest';
import { makeOffer } from '../testing/make-offer.ts';
import { describeAges, describeAudience, hasEnded, type Offer, phoneToRing } from './offer.ts';

const today = '2026-11-21';
const past = { days: ['tuesday' as const], from: '17:00', season: { start: '2026-01-06', end: '2026-05-26' } };
const going = { days: ['tuesday' as const], from: '17:00' };

describe('an offer has ended', () => {
  test.each<[promise: string, offer: Partial<Offer>, ended: boolean]>([
    ['never when nothing says so', {}, false],
    ['not on the last day of its period', { valid: { until: today } }, false],
    ['the day after its period, whatever its rules say', { valid: { until: '2026-11-20' }, when: [going] }, true],
    ['not within its period, though its dates are past', { valid: { until: '2027-01-01' }, when: [past] }, false],
    ['when every rule has run out', { when: [past, { dates: ['2026-11-20'], from: '10:00' }] }, true],
    ['not while a rule goes on', { when: [past, going] }, false],
    ['not while a new start is ahead', { when: [past], lasts: { intake: ['2026-01-06', '2027-01-12'] } }, false],
    ['when the starts are past too', { when: [past], lasts: { intake: ['2026-01-06'] } }, true],
    ['when people could begin at any time of what is over', { when: [past], lasts: { intake: 'rolling' } }, true],
    ['not before it begins', { valid: { from: '2027-01-01' } }, false],
  ])('%s', (_, offer, ended) => {
    expect(hasEnded(makeOffer(offer), today)).toBe(ended);
  });
});

test('nobody is made to ring the made-up number of an example', () => {
  expect(phoneToRing({ phone: '75 89 18 11' })).toBe('75 89 18 11');
  expect(phoneToRing({ phone: '00 00 00 00' })).toBeUndefined();
  expect(phoneToRing({})).toBeUndefined();
});

test.each([
  [{}, ''],
  [{ from: 0 }, ''],
  [{ from: 18 }, '18 år eller mere'],
  [{ to: 17 }, 'højst 17 år'],
  [{ from: 0, to: 17 }, 'højst 17 år'],
  [{ from: 12, to: 25 }, '12-25 år'],
  [{ from: 15, to: 15 }, '15 år'],
])('ages %j read "%s"', (ages, text) => {
  expect(describeAges(ages)).toBe(text);
});

describe('whom it is for', () => {
  test.each<[Partial<Offer>, string[]]>([
    [{ audience: [] }, []],
    [{ audience: ['alle'] }, ['Alle']],
    [{ audience: ['maend'], ages: { from: 18 } }, ['Mænd', 'Du er 18 år eller mere']],
    [
      { audience: ['aeldre', 'langvarig-sygdom', 'paaroerende'] },
      ['Ældre, mennesker med langvarig sygdom og pårørende'],
    ],
    [{ audience: ['boern', 'alle'] }, ['Alle, også børn']],
    [{ audience: ['boern'], ages: { from: 3, to: 6 } }, ['Børn', 'Barnet er 3-6 år']],
    [{ audience: ['unge'], ages: { from: 12, to: 25 } }, ['Unge', 'Du er 12-25 år']],
    [{ audience: [], forText: 'Dig, der har gået på hold' }, ['Dig, der har gået på hold']],
  ])('%j', (offer, lines) => {
    expect(describeAudience(makeOffer(offer))).toEqual(lines);
  });
});
