import { expect, test } from 'vitest';
import { describeCost } from '../price/yearly-cost.ts';
import { makeDirectory, makeOffer } from '../testing/make-offer.ts';
import { budgetOf } from './budget.ts';

const weekly = makeOffer({
  id: 'ugentligt',
  price: [
    { amount: 0, per: 'first-time' },
    { amount: 25, per: 'session' },
    { amount: 200, per: 'half-year' },
  ],
  when: [{ days: ['thursday'], from: '10:00' }],
});
const trial = makeOffer({ id: 'proeve', price: [{ amount: 60, per: 'first-time' }] });
const free = makeOffer({ id: 'gratis', price: [{ amount: 0, per: 'session' }] });
const silent = makeOffer({ id: 'ukendt', price: [] });
const directory = makeDirectory({ offers: [weekly, trial, free, silent] });

test('whoever may choose between prices sees what each comes to; the first visit is not counted', () => {
  const [budget] = budgetOf(directory, [weekly]).paid;
  expect(budget?.sessions).toBe(52);
  expect(budget?.lines.map(({ price, cost }) => `${price}: ${describeCost(cost)}`)).toEqual([
    '25 kr. pr. gang: cirka 108 kr. om måneden, 1.300 kr. på et år',
    '200 kr. pr. halvår: cirka 33 kr. om måneden, 400 kr. på et år',
  ]);
});

test('a price for the first time alone is told, and that no more is known', () => {
  const [budget] = budgetOf(directory, [trial]).paid;
  expect(budget?.lines.map(({ price, cost }) => `${price}: ${describeCost(cost)}`)).toEqual([
    '60 kr. første gang: vi kender ikke prisen efter første gang',
  ]);
  expect(budget?.sessions).toBeUndefined();
});

test('what is free and what nobody has priced stand apart, and nothing is lost', () => {
  const { paid, free: costless, unknown } = budgetOf(directory, directory.offers);
  expect(paid.map(({ offer }) => offer)).toEqual([weekly, trial]);
  expect(costless).toEqual([free]);
  expect(unknown).toEqual([silent]);
});
