import { describe, expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import { makeOffer, makeOrganisation } from '../testing/make-offer.ts';
import { describeReason, reasonToAsk } from './reason.ts';

const site = { freshness: [{ dueAfterMonths: 12, staleAfterMonths: 24 }] };
const TODAY = '2026-11-21';
const confirmed = (on: string) => ({ on, by: 'mail' as const });
const clinic = makeOrganisation({ type: 'clinic' });
const season = (start: string, end: string): Offer['when'] => [
  { days: ['tuesday'], from: '17:00', season: { start, end } },
];

const ask = (overrides: Partial<Offer>, today = TODAY) => reasonToAsk(makeOffer(overrides), site, today);

describe('by the policy', () => {
  test('an offer is asked about in the month it comes due, not before', () => {
    expect(ask({ organisation: clinic, confirmed: confirmed('2026-03-10') })).toEqual({
      kind: 'due',
      day: '2026-03-10',
      from: '2027-03',
    });
  });

  test('one that is overdue is asked about at once', () => {
    expect(ask({ confirmed: confirmed('2024-03-10') })).toMatchObject({ kind: 'due', from: '2026-11' });
  });

  test('one without a date is asked about at once', () => {
    expect(ask({ source: { what: 'Folder', date: 'unknown' } })).toEqual({
      kind: 'undated',
      day: undefined,
      from: '2026-11',
    });
  });

  test('a club that comes due in June or July is asked in August, a clinic when it is due', () => {
    expect(ask({ confirmed: confirmed('2026-06-10') })).toMatchObject({ from: '2027-08' });
    expect(ask({ confirmed: confirmed('2026-07-10') })).toMatchObject({ from: '2027-08' });
    expect(ask({ confirmed: confirmed('2026-06-10'), organisation: clinic })).toMatchObject({ from: '2027-06' });
  });
});

describe('by the season', () => {
  test('one that begins in the autumn is asked about in August', () => {
    const when = season('2026-09-01', '2027-05-31');
    expect(ask({ when, confirmed: confirmed('2026-03-01') }, '2026-06-15')).toEqual({
      kind: 'season-begins',
      day: '2026-09-01',
      from: '2026-08',
    });
  });

  test('one that begins after New Year is asked about in January', () => {
    const when = season('2027-02-01', '2027-04-30');
    expect(ask({ when, confirmed: confirmed('2026-09-01') })).toMatchObject({ kind: 'season-begins', from: '2027-01' });
  });

  test('one that was confirmed in the two months before needs no question', () => {
    const when = season('2026-09-01', '2027-05-31');
    expect(ask({ when, confirmed: confirmed('2026-06-14') }, '2026-06-15')).toMatchObject({ kind: 'due' });
  });

  test('one that is over is asked about when clubs plan the next', () => {
    expect(ask({ when: season('2025-09-01', '2026-05-31') }, '2026-06-15')).toMatchObject({
      kind: 'season-over',
      day: '2026-05-31',
      from: '2026-08',
    });
    expect(ask({ when: season('2026-08-01', '2026-10-31') })).toMatchObject({ kind: 'season-over', from: '2027-01' });
  });

  test('named dates that have passed are a season too', () => {
    expect(ask({ when: [{ dates: ['2026-11-04', '2026-10-07'], from: '10:00' }] })).toMatchObject({
      kind: 'season-over',
      day: '2026-11-04',
      from: '2027-01',
    });
  });

  test('one that is over and answered for is not asked about again, nor one that ended over a year ago', () => {
    expect(ask({ when: season('2025-09-01', '2026-05-31'), confirmed: confirmed('2026-08-20') })).toBeUndefined();
    expect(ask({ when: season('2024-09-01', '2025-05-31') })).toBeUndefined();
  });

  test('one that is over but takes in again is running', () => {
    const offer = { when: season('2025-09-01', '2026-05-31'), lasts: { intake: ['2027-01-12'] } };
    expect(ask(offer)).toMatchObject({ kind: 'due' });
  });
});

test.each<[what: string, offer: Partial<Offer>]>([
  ['made up', { example: true }],
  ['replaced', { replacedBy: 'andet' }],
  ['over by its own period', { valid: { until: '2026-11-20' } }],
])('nobody is asked about what is %s', (_, offer) => {
  expect(ask({ source: { what: 'Folder', date: '2020' }, ...offer })).toBeUndefined();
});

test.each([
  [{ kind: 'undated', day: undefined, from: '2026-11' } as const, 'unknown', 'Oplysningen har ingen dato.'],
  [{ kind: 'due', day: '2025-05-31', from: '2026-11' } as const, '2025-05', 'Oplysningen er fra maj 2025.'],
  [{ kind: 'due', day: '2025-10-12', from: '2026-11' } as const, '2025-05', 'Oplysningen er fra 12. oktober 2025.'],
  [
    { kind: 'season-over', day: '2026-05-31', from: '2026-08' } as const,
    '2025',
    'Sæsonen sluttede 31. maj 2026. Kommer der en ny?',
  ],
  [
    { kind: 'season-begins', day: '2026-09-01', from: '2026-08' } as const,
    '2025',
    'Sæsonen begynder 1. september 2026.',
  ],
])('a reason is said as an editor reads it: %o', (reason, source, words) => {
  expect(describeReason(reason, source)).toBe(words);
});
