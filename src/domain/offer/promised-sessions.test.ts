import { expect, test } from 'vitest';
import { makeOffer, makeSite } from '../testing/make-offer.ts';
import type { Offer } from './offer.ts';
import { promisedSessions } from './promised-sessions.ts';

const weekly = [{ days: ['tuesday' as const], from: '17:00' }];
const daysOf = (overrides: Partial<Offer>, count = 3, last?: string) =>
  promisedSessions(makeOffer({ when: weekly, ...overrides }), makeSite(), '2026-11-21', count, last).map(
    ({ day }) => day,
  );

test.each<[promise: string, overrides: Partial<Offer>, days: string[]]>([
  ['the next times', {}, ['2026-11-24', '2026-12-01', '2026-12-08']],
  ['none before it begins', { valid: { from: '2026-12-02' } }, ['2026-12-08', '2026-12-15', '2026-12-22']],
  ['none after its last day', { valid: { until: '2026-12-01' } }, ['2026-11-24', '2026-12-01']],
  ['none when it is over', { valid: { until: '2026-11-20' } }, []],
  ['none when it is full', { status: 'full' }, []],
  ['none when it rests', { status: 'paused' }, []],
  ['none from facts that are too old', { source: { what: 'Folder', date: '2021' } }, []],
])('%s', (_, overrides, days) => {
  expect(daysOf(overrides)).toEqual(days);
});

test('the earlier of the two last days counts', () => {
  expect(daysOf({ valid: { until: '2026-12-31' } }, 9, '2026-12-01')).toEqual(['2026-11-24', '2026-12-01']);
  expect(daysOf({ valid: { until: '2026-11-24' } }, 9, '2026-12-01')).toEqual(['2026-11-24']);
});
