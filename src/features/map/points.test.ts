import { expect, test } from 'vitest';
import { gatherPoints, type MapOffer } from './points.ts';

const at = (name: string, lat = 55.8, lon = 9.7) => ({ name, lat, lon });
const offer = (id: string, ...points: MapOffer['points'][number][]): MapOffer => ({
  id,
  title: id,
  href: `/tilbud/${id}/`,
  points,
});

test('an offer without a place never appears on the map', () => {
  expect(gatherPoints([offer('telefon')])).toEqual([]);
});

test('offers at the same spot share one point, and one place keeps its name', () => {
  const points = gatherPoints([offer('yoga', at('Sundhedshuset')), offer('gaahold', at('Sundhedshuset'))]);
  expect(points).toMatchObject([{ key: '55.80000,9.70000', name: 'Sundhedshuset' }]);
  expect(points[0]?.offers.map(({ id }) => id)).toEqual(['yoga', 'gaahold']);
});

test('two places at one spot, as in the middle of a town, have no common name', () => {
  expect(gatherPoints([offer('yoga', at('Hallen')), offer('dans', at('Skolen'))])).toMatchObject([{ name: '' }]);
});

test('an offer at several places has a point at each, and the fullest point comes first', () => {
  const bus = offer('bus', at('Torvet'), at('Havnen', 55.7));
  const points = gatherPoints([bus, offer('dans', at('Havnen', 55.7))]);
  expect(points.map(({ name, offers }) => [name, offers.length])).toEqual([
    ['Havnen', 2],
    ['Torvet', 1],
  ]);
});

test('an offer that names one place twice stands there once', () => {
  expect(gatherPoints([offer('yoga', at('Hallen'), at('Hallen'))])[0]?.offers).toHaveLength(1);
});

test('the order of the list does not change the order of the points', () => {
  const offers = [offer('a', at('A', 55.1)), offer('b', at('B', 55.2)), offer('c', at('C', 55.3))];
  const keys = (list: MapOffer[]) => gatherPoints(list).map(({ key }) => key);
  expect(keys(offers.toReversed())).toEqual(keys(offers));
});
