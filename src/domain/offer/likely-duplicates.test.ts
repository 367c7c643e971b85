import { expect, test } from 'vitest';
import { type Comparable, findLikelyDuplicates } from './likely-duplicates.ts';

const offer = (id: string, title: string, rest: Partial<Comparable> = {}): Comparable => ({
  id,
  title,
  organiser: 'klub',
  towns: [],
  ...rest,
});

test('an offer is told once, beside the nearest before it that is like it', () => {
  const offers = ['Motion i vand', 'Gåtur', 'Motion på vand', 'Vand og motion', 'Motion i vand 2'];
  expect(findLikelyDuplicates(offers.map((title, index) => offer(String(index), title)))).toEqual([
    { first: '0', second: '2', why: 'title' },
    { first: '2', second: '3', why: 'title' },
  ]);
});

test('one telephone at one address is a pair of two organisers, whatever the titles', () => {
  const door = { phone: '75 89 18 11', address: 'Nørregade 1', postcode: '8783' };
  const offers = [offer('a', 'Yoga', door), offer('b', 'Dans', door), offer('c', 'Sang', { ...door, organiser: 'ny' })];
  expect(findLikelyDuplicates(offers)).toEqual([{ first: 'a', second: 'c', why: 'phone-and-address' }]);
});

test('thousands of offers of one organiser are compared in no time', () => {
  const letters = 'abcdefghijklmnop'.split('');
  const titles = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}a ${b}b ${c}c`)));
  const started = performance.now();
  expect(findLikelyDuplicates(titles.map((title, index) => offer(String(index), title)))).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});
