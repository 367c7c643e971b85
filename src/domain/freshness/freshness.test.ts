import { describe, expect, test } from 'vitest';
import type { Offer } from '../offer/offer.ts';
import type { Site } from '../site/site.ts';
import { makeOffer, makeOrganisation } from '../testing/make-offer.ts';
import {
  describeConfirmation,
  describeStale,
  dueOn,
  type Freshness,
  freshnessOf,
  lastDayOf,
  policyFor,
  warnStale,
} from './freshness.ts';

const course = { stage: 'course' as const, dueAfterMonths: 6, staleAfterMonths: 12 };
const association = { type: 'association' as const, dueAfterMonths: 12, staleAfterMonths: 18 };
const rest = { dueAfterMonths: 12, staleAfterMonths: 24 };
const policy: Site['freshness'] = [course, association, rest];

const readOn = (date: string) => makeOffer({ source: { what: 'Folder', date } });
const confirmedOn = (on: string, by: 'phone' | 'mail' | 'visit' = 'phone') =>
  makeOffer({ source: { what: 'Folder', date: '2015' }, confirmed: { on, by } });

test.each([
  ['2022', '2022-12-31'],
  ['2022-02', '2022-02-28'],
  ['2024-02', '2024-02-29'],
  ['2022-12', '2022-12-31'],
  ['2022-04-04', '2022-04-04'],
  ['unknown', undefined],
])('the last day that %s may mean is %s', (partial, day) => {
  expect(lastDayOf(partial)).toBe(day);
});

describe('the first rule that fits holds', () => {
  const clinic = makeOrganisation({ type: 'clinic' });
  test.each<[promise: string, offer: Offer, rule: Site['freshness'][number]]>([
    ['by stage', makeOffer({ stage: 'course', organisation: clinic }), course],
    ['by stage before type', makeOffer({ stage: 'course' }), course],
    ['by type', makeOffer(), association],
    ['else the one without conditions', makeOffer({ organisation: clinic }), rest],
  ])('%s', (_, offer, rule) => {
    expect(policyFor(offer, policy)).toBe(rule);
  });

  test('no rule fits, none holds, and the offer is stale', () => {
    const offer = makeOffer({ organisation: clinic, confirmed: { on: '2026-11-20', by: 'phone' } });
    expect(policyFor(offer, [course, association])).toBeUndefined();
    expect(freshnessOf(offer, [course, association], '2026-11-21')).toBe('stale');
  });
});

describe('how far to trust an association, due after 12 months and stale after 18', () => {
  test.each<[promise: string, offer: Offer, today: string, freshness: Freshness]>([
    ['read yesterday', readOn('2026-11-20'), '2026-11-21', 'fresh'],
    ['to the day a year later', readOn('2025-11-21'), '2026-11-21', 'fresh'],
    ['and a day', readOn('2025-11-20'), '2026-11-21', 'due'],
    ['to the day 18 months later', readOn('2025-05-21'), '2026-11-21', 'due'],
    ['and a day', readOn('2025-05-20'), '2026-11-21', 'stale'],
    ['a year counts from its last day', readOn('2025'), '2026-12-31', 'fresh'],
    ['and not a day longer', readOn('2025'), '2027-01-01', 'due'],
    ['a month counts from its last day', readOn('2025-10'), '2026-10-31', 'fresh'],
    ['without a date nothing is trusted', readOn('unknown'), '2026-11-21', 'stale'],
    ['a confirmation counts before an old source', confirmedOn('2026-10-12'), '2026-11-21', 'fresh'],
    ['an old confirmation is old', confirmedOn('2024-09-10'), '2026-11-21', 'stale'],
  ])('%s', (_, offer, today, freshness) => {
    expect(freshnessOf(offer, policy, today)).toBe(freshness);
  });
});

test('the organiser is asked again by the rule, and at once when nothing is dated', () => {
  expect(dueOn(confirmedOn('2026-10-12'), policy)).toBe('2027-10-12');
  expect(dueOn(makeOffer({ stage: 'course', confirmed: { on: '2026-08-31', by: 'mail' } }), policy)).toBe('2027-02-28');
  expect(dueOn(readOn('2026'), policy)).toBe('2027-12-31');
  expect(dueOn(readOn('unknown'), policy)).toBeUndefined();
});

describe('only what the organiser answered is called confirmed', () => {
  test.each<[Offer, string]>([
    [confirmedOn('2026-10-12'), 'Bekræftet 12. oktober 2026 pr. telefon'],
    [confirmedOn('2026-10-12', 'mail'), 'Bekræftet 12. oktober 2026 pr. mail'],
    [confirmedOn('2026-08-18', 'visit'), 'Bekræftet 18. august 2026 ved et besøg'],
    [readOn('2022-04-04'), 'Ikke bekræftet. Oplysningen er fra 4. april 2022'],
    [readOn('2022-04'), 'Ikke bekræftet. Oplysningen er fra april 2022'],
    [readOn('2022'), 'Ikke bekræftet. Oplysningen er fra 2022'],
    [readOn('unknown'), 'Ikke bekræftet. Vi ved ikke, hvornår oplysningen er fra'],
  ])('%#: the words fit what is known', (offer, text) => {
    expect(describeConfirmation(offer)).toBe(text);
  });
});

test.each<[Offer, Freshness, string]>([
  [readOn('2021-06'), 'stale', 'Oplysningen er fra 2021'],
  [readOn('unknown'), 'stale', 'Oplysningen har ingen dato'],
  [confirmedOn('2024-09-10'), 'stale', 'Oplysningen er fra 2024'],
  [readOn('2021-06'), 'due', ''],
  [readOn('unknown'), 'fresh', ''],
])('%#: a list warns of what is stale alone', (offer, freshness, text) => {
  expect(describeStale(offer, freshness)).toBe(text);
});

test.each<[Offer, Freshness, canAsk: boolean, string]>([
  [readOn('2021-06'), 'stale', true, 'Oplysningen er fra 2021. Spørg, før du tager afsted.'],
  [readOn('2021-06'), 'stale', false, 'Oplysningen er fra 2021. Noget kan være ændret.'],
  [readOn('unknown'), 'stale', true, 'Oplysningen har ingen dato. Spørg, før du tager afsted.'],
  [readOn('2021-06'), 'due', true, ''],
])('%#: a page says what to do about what is stale alone', (offer, freshness, canAsk, text) => {
  expect(warnStale(offer, freshness, canAsk)).toBe(text);
});
