import { expect, test } from 'vitest';
import { refusalsOf } from '../testing/refusals.ts';
import { inlinePlace, placeFile, point, postcode } from './place.schema.ts';

test('a point in Denmark is kept as numbers, exact unless it says otherwise', () => {
  expect(point.parse({ lat: '55.80236', lon: '9.69539' })).toEqual({ lat: 55.80236, lon: 9.69539, accuracy: 'exact' });
  expect(point.parse({ lat: '55.1', lon: '14.9', accuracy: 'about' })).toEqual({
    lat: 55.1,
    lon: 14.9,
    accuracy: 'about',
  });
});

test('a point outside Denmark is refused, and swapped numbers are told', () => {
  expect(refusalsOf(point, { lat: '59.33', lon: '18.07' })).toMatchInlineSnapshot(`
    [
      "59.33, 18.07 ligger uden for Danmark. Skriv bredde (lat, cirka 55) og længde (lon, cirka 10) i grader.",
    ]
  `);
  expect(refusalsOf(point, { lat: '9.69539', lon: '55.80236' })).toMatchInlineSnapshot(`
    [
      "9.69539, 55.80236 ligger uden for Danmark. lat og lon er byttet om.",
    ]
  `);
});

test.each([
  ['Skagen', '57.72', '10.58', true],
  ['Gedser', '54.57', '11.93', true],
  ['Blåvand', '55.56', '8.08', true],
  ['Christiansø', '55.32', '15.19', true],
  ['Oslo', '59.91', '10.75', false],
  ['Hamborg', '53.55', '9.99', false],
  ['Newcastle', '54.98', '-1.61', false],
  ['Gdańsk', '54.45', '18.6', false],
])('%s (%s, %s) is in Denmark: %s', (_, lat, lon, inside) => {
  expect(point.safeParse({ lat, lon }).success).toBe(inside);
});

test.each([
  ['8723', true],
  ['1000', true],
  ['0800', false],
  ['872', false],
  ['87230', false],
  ['DK-8723', false],
])('postcode %s: %s', (text, accepted) => {
  expect(postcode.safeParse(text).success).toBe(accepted);
});

test('a place with a file has a name; one written in an offer may be a town alone', () => {
  expect(inlinePlace.parse({ town: 'loesning' })).toEqual({ town: 'loesning' });
  expect(placeFile.safeParse({ town: 'loesning' }).success).toBe(false);
  expect(placeFile.parse({ name: 'Sundhedshuset', town: 'loesning' })).toEqual({
    name: 'Sundhedshuset',
    town: 'loesning',
  });
});
