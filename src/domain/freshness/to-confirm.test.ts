import { expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import { makeOffer, makeOrganisation } from '../testing/make-offer.ts';
import { isSuggestable } from './suggestable.ts';
import { offersToConfirm } from './to-confirm.ts';

const site = {
  freshness: [
    { stage: 'course' as const, dueAfterMonths: 6, staleAfterMonths: 12 },
    { stage: 'lasting' as const, type: 'clinic' as const, dueAfterMonths: 2, staleAfterMonths: 3 },
    { dueAfterMonths: 12, staleAfterMonths: 24 },
  ],
};
const TODAY = '2026-11-21';
const readOn = (date: string, overrides: Partial<Offer> = {}) =>
  makeOffer({ id: date, source: { what: 'Folder', date }, ...overrides });
const clinic = makeOrganisation({ type: 'clinic' });

test.each<[promise: string, offer: Offer, suggestable: boolean]>([
  ['fresh', readOn('2026-09-01'), true],
  ['due, and still relied on', readOn('2025-06-01'), true],
  ['stale', readOn('2021'), false],
  ['without a date', readOn('unknown'), false],
  ['a course is stale sooner', readOn('2025-06-01', { stage: 'course' }), false],
  ['so is what a clinic runs, where the policy says so', readOn('2026-07-01', { organisation: clinic }), false],
  [
    'but not its course, which another rule holds for',
    readOn('2026-07-01', { organisation: clinic, stage: 'course' }),
    true,
  ],
  ['full', readOn('2026-09-01', { status: 'full' }), false],
  ['at rest', readOn('2026-09-01', { status: 'paused' }), false],
  ['over', readOn('2026-09-01', { valid: { until: '2026-11-20' } }), false],
  ['not yet begun', readOn('2026-09-01', { valid: { from: '2026-12-01' } }), true],
])('suggested to a patient unasked: %s', (_, offer, suggestable) => {
  expect(isSuggestable(offer, site, TODAY)).toBe(suggestable);
});

test('the planner sees what has no date first, then the longest overdue, and nothing that is fresh', () => {
  const offers = [readOn('2025-06-01'), readOn('2026-09-01'), readOn('2019'), readOn('unknown')];
  expect(offersToConfirm(offers, site, TODAY).map(({ offer, freshness, due }) => [offer.id, freshness, due])).toEqual([
    ['unknown', 'stale', undefined],
    ['2019', 'stale', '2020-12-31'],
    ['2025-06-01', 'due', '2026-06-01'],
  ]);
});

test('what is over or made up has nobody to ask', () => {
  const offers = [readOn('2019', { valid: { until: '2020-01-01' } }), readOn('2019', { example: true })];
  expect(offersToConfirm(offers, site, TODAY)).toEqual([]);
});
