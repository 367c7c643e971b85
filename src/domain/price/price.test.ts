import { describe, expect, test } from 'vitest';
import type { PriceGroup } from '../vocabulary/vocabulary.ts';
import { describeOtherPrices, describePrice, formatKroner, mainPrice, type Price, priceGroup } from './price.ts';
import { price } from './price.schema.ts';
import { refusalsOf } from '../testing/refusals.ts';

test.each([
  [0, '0 kr.'],
  [50, '50 kr.'],
  [12.5, '12,50 kr.'],
  [0.05, '0,05 kr.'],
  [999, '999 kr.'],
  [1200, '1.200 kr.'],
  [123_456.7, '123.456,70 kr.'],
])('%d kroner is written "%s"', (amount, text) => {
  expect(formatKroner(amount)).toBe(text);
});

const session = (amount: number, whom?: string): Price => ({ amount, per: 'session', for: whom });
const first = (amount: number): Price => ({ amount, per: 'first-time' });

describe('a price in words, the other prices, and the group it is found by', () => {
  test.each<[prices: Price[], text: string, others: string[], group: PriceGroup]>([
    [[], 'Pris ikke oplyst', [], 'unknown'],
    [[session(0)], 'Gratis', [], 'free'],
    [[{ amount: 0, per: 'course' }], 'Gratis', [], 'free'],
    [[{ amount: 0, per: 'month' }], 'Gratis', [], 'free'],
    [[session(25)], '25 kr. pr. gang', [], 'at-most-50'],
    [[session(50)], '50 kr. pr. gang', [], 'at-most-50'],
    [[session(50.5)], '50,50 kr. pr. gang', [], 'more'],
    [[{ amount: 40, per: 'month' }], '40 kr. om måneden', [], 'more'],
    [[{ amount: 300, per: 'quarter' }], '300 kr. i kvartalet', [], 'more'],
    [[{ amount: 200, per: 'half-year' }], '200 kr. pr. halvår', [], 'more'],
    [[{ amount: 900, per: 'season' }], '900 kr. pr. sæson', [], 'more'],
    [[{ amount: 1800, per: 'year' }], '1.800 kr. om året', [], 'more'],
    [[{ amount: 150, per: 'course' }], '150 kr. for hele forløbet', [], 'more'],
    [[first(0)], 'Gratis første gang', [], 'unknown'],
    [[first(60)], '60 kr. første gang', [], 'unknown'],
    [[first(0), session(25)], '25 kr. pr. gang', ['gratis første gang'], 'at-most-50'],
    [[first(0), session(0)], 'Gratis', ['gratis første gang'], 'free'],
    [[session(40), session(20, 'børn')], '40 kr. pr. gang', ['20 kr. pr. gang for børn'], 'at-most-50'],
    [[session(0, 'børn'), session(60)], '60 kr. pr. gang', ['gratis for børn'], 'more'],
    [[session(60), { amount: 0, per: 'course', for: 'børn' }], '60 kr. pr. gang', ['gratis for børn'], 'more'],
    [
      [session(50, 'voksne'), session(25, 'børn')],
      '50 kr. pr. gang for voksne',
      ['25 kr. pr. gang for børn'],
      'at-most-50',
    ],
    [[session(25, 'børn'), session(75, 'voksne')], '25 kr. pr. gang for børn', ['75 kr. pr. gang for voksne'], 'more'],
    [
      [{ ...first(0), for: 'børn' }, session(75, 'voksne')],
      '75 kr. pr. gang for voksne',
      ['gratis første gang for børn'],
      'more',
    ],
    [[session(350, 'uden henvisning')], '350 kr. pr. gang (uden henvisning)', [], 'more'],
    [[session(0, 'i skoletiden')], 'Gratis (i skoletiden)', [], 'free'],
    [[session(40, 'ikke-medlemmer')], '40 kr. pr. gang for ikke-medlemmer', [], 'at-most-50'],
    [[session(40, 'idrætsforeninger')], '40 kr. pr. gang for idrætsforeninger', [], 'at-most-50'],
    [[session(0, 'godkendte foreninger')], 'Gratis for godkendte foreninger', [], 'free'],
    [[{ amount: 275, per: 'year', for: 'medlemskab' }], '275 kr. om året for medlemskab', [], 'more'],
  ])('%j reads "%s"', (prices, text, others, group) => {
    expect(describePrice(prices)).toBe(text);
    expect(describeOtherPrices(prices)).toEqual(others);
    expect(priceGroup(prices)).toBe(group);
  });
});

test('the main price is one that everybody pays each time, wherever it stands', () => {
  const everybody = session(25);
  expect(mainPrice([first(0), session(10, 'børn'), everybody, session(99)])).toBe(everybody);
  expect(mainPrice([])).toBeUndefined();
});

test('a price needs an amount in kroner and what it is paid per', () => {
  expect(price.parse({ amount: '12.50', per: 'session', for: ' børn ' })).toEqual({
    amount: 12.5,
    per: 'session',
    for: 'børn',
  });
  expect(refusalsOf(price, { amount: '50,00', per: 'session' })).toMatchInlineSnapshot(`
    [
      "amount: «50,00» er ikke et beløb. Skriv kroner som tal, for eksempel 50 eller 12.50; 0 betyder gratis.",
    ]
  `);
  expect(price.safeParse({ amount: '50', per: 'week' }).success).toBe(false);
  expect(price.safeParse({ amount: '50' }).success).toBe(false);
});
