import { describe, expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import { makeOffer, makeOrganisation } from '../testing/make-offer.ts';
import { effortOf } from './effort.ts';
import { laterMonth } from './month.ts';
import { MOST_A_MONTH, planMonth, planMonths } from './plan.ts';

const site = { freshness: [{ dueAfterMonths: 12, staleAfterMonths: 24 }] };
const TODAY = '2026-11-21';
const NOW = '2026-11';

/** An offer of a clinic of its own, confirmed on a day. */
const offerOf = (organiser: string, on: string, overrides: Partial<Offer> = {}) =>
  makeOffer({
    id: `${organiser}-tilbud`,
    organisation: makeOrganisation({ id: organiser, name: organiser, type: 'clinic' }),
    confirmed: { on, by: 'mail' },
    ...overrides,
  });
const many = (count: number, on: string) =>
  Array.from({ length: count }, (_, index) => offerOf(`klinik-${String(index + 10)}`, on));

const plan = (offers: Offer[], month = NOW) => planMonth(offers, site, month, TODAY);
const names = (asks: readonly { organisation: { id: string } }[]) => asks.map(({ organisation }) => organisation.id);

describe('a month', () => {
  test('asks an organiser once, with what comes due in the next three months along', () => {
    const offers = [
      offerOf('klinik', '2025-11-01', { id: 'nu' }),
      offerOf('klinik', '2026-02-01', { id: 'til-februar' }),
      offerOf('klinik', '2026-06-01', { id: 'til-juni' }),
    ];
    const { asks } = plan(offers);
    expect(names(asks)).toEqual(['klinik']);
    expect(asks[0]?.offers.map(({ offer }) => offer.id)).toEqual(['nu', 'til-februar']);
  });

  test('without anything due is empty', () => {
    expect(plan([offerOf('klinik', '2026-11-01')])).toEqual({ month: NOW, asks: [], postponed: [], waiting: [] });
  });

  test('holds ten, the longest overdue first, and says who does not fit', () => {
    const { asks, postponed } = plan([...many(11, '2025-01-01'), offerOf('aeldst', '2020-01-01')]);
    expect(asks).toHaveLength(MOST_A_MONTH);
    expect(names(asks)[0]).toBe('aeldst');
    expect(names(postponed)).toEqual(['klinik-19', 'klinik-20']);
  });

  test('puts what has a season before what is only old', () => {
    const when = [{ days: ['tuesday' as const], from: '17:00', season: { start: '2027-02-01', end: '2027-05-31' } }];
    const offers = [...many(10, '2020-01-01'), offerOf('saeson', '2026-09-01', { when })];
    expect(names(plan(offers, '2027-01').asks)[0]).toBe('saeson');
    expect(names(plan(offers, '2026-12').asks)).not.toContain('saeson');
  });

  test('lets who was asked lately answer first, and after a month asks once more, after all others', () => {
    const asked = (on: string) => [...many(2, '2025-05-01'), offerOf('tavs', '2020-01-01', { asked: on })];
    expect(names(plan(asked('2026-11-02')).asks)).toEqual(['klinik-10', 'klinik-11']);
    expect(names(plan(asked('2026-11-02')).waiting)).toEqual(['tavs']);
    expect(names(plan(asked('2026-10-02')).asks)).toEqual(['klinik-10', 'klinik-11', 'tavs']);
    expect(plan(asked('2026-10-02')).asks[2]?.asked).toBe('2026-10-02');
  });

  test('forgets a question that was answered', () => {
    const [ask] = plan([offerOf('klinik', '2025-06-01', { asked: '2025-05-20' })]).asks;
    expect(ask?.asked).toBeUndefined();
  });
});

describe('a year', () => {
  test('is spread: when fourteen come due in one month, four are asked in the month before', () => {
    const months = planMonths(many(14, '2026-03-10'), site, TODAY, 8);
    expect(months.map(({ month, asks }) => [month, asks.length])).toEqual([
      ['2026-11', 0],
      ['2026-12', 0],
      ['2027-01', 0],
      ['2027-02', 4],
      ['2027-03', 10],
      ['2027-04', 0],
      ['2027-05', 0],
      ['2027-06', 0],
    ]);
  });

  test('works a heap off, ten a month, and leaves nobody out', () => {
    const months = planMonths(many(35, '2020-01-01'), site, TODAY, 5);
    expect(months.map(({ asks }) => asks.length)).toEqual([10, 10, 10, 5, 0]);
    expect(new Set(months.flatMap(({ asks }) => names(asks))).size).toBe(35);
  });

  test('comes back to everybody', () => {
    const months = planMonths(many(90, '2026-11-01'), site, TODAY, 24);
    const asked = months.flatMap(({ asks }) => names(asks));
    expect(new Set(asked).size).toBe(90);
    for (const { asks, postponed } of months) {
      expect(asks.length).toBeLessThanOrEqual(MOST_A_MONTH);
      expect(postponed).toEqual([]);
    }
  });
});

/** Ninety offers as a municipality has them: clubs, clinics, one large organiser, courses asked about twice a year. */
function ninetyOffers(): Offer[] {
  const policy = ['association', 'clinic', 'volunteer', 'private', 'patient-association'] as const;
  return Array.from({ length: 90 }, (_, index) => {
    const isMunicipal = index < 15;
    const organiser = isMunicipal ? 'kommunen' : `arrangoer-${(index * 7) % 60}`;
    const type = isMunicipal ? 'municipality' : (policy[((index * 7) % 60) % policy.length] ?? 'association');
    const isSeasonal = type === 'association' && index % 2 === 0;
    const on = `2025-${String((index % 12) + 1).padStart(2, '0')}-15`;
    return makeOffer({
      id: `tilbud-${index}`,
      organisation: makeOrganisation({
        id: organiser,
        type,
        contact: index % 3 === 0 ? { phone: '75 89 18 11' } : { email: 'post@klub.dk', phone: '75 89 18 11' },
      }),
      stage: isMunicipal ? 'course' : 'lasting',
      when: isSeasonal
        ? [{ days: ['tuesday'], from: '17:00', season: { start: '2026-09-01', end: '2027-05-31' } }]
        : [],
      confirmed: { on, by: 'phone' },
    });
  });
}

test('a month of upkeep of 90 offers fits in three hours, every month of two years, also when it begins with a heap', () => {
  const policy = {
    freshness: [
      { stage: 'course' as const, dueAfterMonths: 6, staleAfterMonths: 12 },
      { dueAfterMonths: 12, staleAfterMonths: 24 },
    ],
  };
  const months = planMonths(ninetyOffers(), policy, TODAY, 24);
  const minutes = months.map((month) => effortOf(month).minutes);
  expect(Math.max(...minutes)).toBeLessThanOrEqual(180);
  expect(Math.max(...minutes)).toBeGreaterThan(60);
  expect({
    most: Math.max(...minutes),
    mean: Math.round(minutes.reduce((a, b) => a + b) / minutes.length),
  }).toMatchInlineSnapshot(`
    {
      "mean": 56,
      "most": 123,
    }
  `);
  const lastHeap = months.findLast(({ postponed }) => postponed.length > 0)?.month;
  expect(lastHeap && lastHeap <= laterMonth(NOW, 6)).toBe(true);
});
