import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makeSite } from '../testing/make-offer.ts';
import { makeDoor } from '../testing/make-change.ts';
import { contentVersion } from './content-version.ts';

const walk = makeOffer({ id: 'gaahold' });
const swim = makeOffer({ id: 'svoemning' });
const versionOf = (...overrides: Parameters<typeof makeDirectory>) => contentVersion(makeDirectory(...overrides));
const first = versionOf({ offers: [walk, swim] });

test('a version is eight letters and digits, the same for the same content', () => {
  expect(first).toMatch(/^[0-9a-f]{8}$/);
  expect(versionOf({ offers: [walk, swim] })).toBe(first);
});

test('the day does not count: it stands beside the version', () => {
  expect(versionOf({ offers: [walk, swim], today: '2027-01-02' })).toBe(first);
});

test('the order of the files and of the fields in them does not count', () => {
  const turned = Object.fromEntries(Object.entries(walk).reverse()) as typeof walk;
  expect(versionOf({ offers: [swim, turned] })).toBe(first);
});

test.each([
  ['an offer is changed', { offers: [{ ...walk, price: [{ amount: 25, per: 'session' as const }] }, swim] }],
  ['an offer is new', { offers: [walk, swim, makeOffer({ id: 'yoga' })] }],
  ['a door is changed', { offers: [walk, swim], site: makeSite({ doors: [makeDoor()] }) }],
  ['a pathway is new', { offers: [walk, swim], site: makeSite({ pathways: [{ id: 'rygestop', name: 'Rygestop' }] }) }],
  ['an authority is gone', { offers: [walk, swim], site: makeSite({ authorities: [] }) }],
])('another version when %s', (_, overrides) => {
  expect(versionOf(overrides)).not.toBe(first);
});
