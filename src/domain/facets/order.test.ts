import { expect, test } from 'vitest';
import { makeDirectory, makeOffer } from '../testing/make-offer.ts';
import { listOffers } from './listed-offer.ts';
import { orderOffers, ordersFor } from './order.ts';

const offer = (id: string, day: number | undefined, km: number | undefined) =>
  listOffers(
    makeDirectory({
      offers: [
        makeOffer({ id, title: id, when: day === undefined ? [] : [{ dates: [`2026-12-0${day}`], from: '10:00' }] }),
      ],
    }),
  ).map((listed) => ({ ...listed, ...(km === undefined ? {} : { km }) }));

const offers = [
  ...offer('far-soon', 1, 30),
  ...offer('near-late', 5, 2),
  ...offer('phone', 3, undefined),
  ...offer('near-undated', undefined, 1),
  ...offer('net', undefined, undefined),
];
const scores = new Map([
  ['far-soon', 4],
  ['near-late', 2],
  ['phone', 1],
  ['near-undated', 1],
  ['net', 1],
]);
const ids = (...[order, by]: [Parameters<typeof orderOffers>[1], Partial<Parameters<typeof orderOffers>[2]>]) =>
  orderOffers(offers, order, { scores: undefined, isNear: false, ...by }).map(({ row }) => row.id);

test('the expected order is the soonest, what has no date last', () => {
  expect(ids('list', {})).toEqual(['far-soon', 'phone', 'near-late', 'near-undated', 'net']);
});

test('the expected order is the nearest where somebody asks from somewhere, what has no place last', () => {
  expect(ids('list', { isNear: true })).toEqual(['near-undated', 'near-late', 'far-soon', 'phone', 'net']);
});

test('the expected order of a search is what fits best, and with a distance what is worth the way', () => {
  expect(ids('list', { scores })).toEqual(['far-soon', 'near-late', 'phone', 'near-undated', 'net']);
  expect(ids('list', { scores, isNear: true })).toEqual(['near-late', 'far-soon', 'near-undated', 'phone', 'net']);
});

test('the nearest and the soonest of a search can be asked for', () => {
  expect(ids('near', { scores, isNear: true })[0]).toBe('near-undated');
  expect(ids('soon', { scores, isNear: true })[0]).toBe('far-soon');
});

test('the nearest of nowhere is the expected order', () => {
  expect(ids('near', {})).toEqual(ids('list', {}));
  expect(ids('near', { scores })).toEqual(ids('list', { scores }));
});

test('no order is offered twice', () => {
  expect(ordersFor({ isSearch: false, isNear: false })).toEqual(['list', 'name']);
  expect(ordersFor({ isSearch: false, isNear: true })).toEqual(['list', 'soon', 'name']);
  expect(ordersFor({ isSearch: true, isNear: false })).toEqual(['list', 'soon', 'name']);
  expect(ordersFor({ isSearch: true, isNear: true })).toEqual(['list', 'soon', 'near', 'name']);
});
