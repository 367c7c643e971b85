import { expect, test } from 'vitest';
import {
  describeOtherPrices,
  describePrice,
  describeReferralPrice,
  mainPrice,
  type Price,
  priceGroup,
} from './price.ts';

const own: Price = { amount: 250, per: 'session' };
const referred: Price = { amount: 0, per: 'session', with: 'referral' };

test('a price with a referral is not what most people meet', () => {
  expect(mainPrice([referred, own])).toBe(own);
  expect(describePrice([referred, own])).toBe('250 kr. pr. gang');
  expect(priceGroup([referred, own])).toBe('more');
});

test('it is said beside the other', () => {
  expect(describeOtherPrices([own, referred])).toEqual(['gratis med henvisning']);
  expect(describeReferralPrice([own, referred])).toBe('gratis med henvisning');
  expect(describeReferralPrice([own])).toBe('');
});

test('where it is the only one, nobody is promised that it is free', () => {
  expect(describePrice([referred])).toBe('Gratis med henvisning');
});
