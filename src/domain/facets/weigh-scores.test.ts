import { expect, test } from 'vitest';
import { makeDirectory, makeOffer, makePlace } from '../testing/make-offer.ts';
import { listOffers } from './listed-offer.ts';
import { weighScores } from './weigh-scores.ts';

const near = { lat: 55.8, lon: 9.7 };
const placed = (id: string, lat: number) =>
  makeOffer({ id, title: id, places: [makePlace({ at: { lat, lon: 9.7 } })] });
const listing = listOffers(
  makeDirectory({
    offers: [
      placed('far', 56.3),
      placed('near', 55.8),
      makeOffer({ id: 'telephone', title: 'telephone', places: [] }),
      makeOffer({ id: 'old', title: 'old', source: { what: 'x', date: '2019' } }),
      makeOffer({ id: 'over', title: 'over', valid: { until: '2026-01-01' } }),
    ],
  }),
);
const weigh = (ids: readonly string[], place?: typeof near) => [
  ...weighScores(new Map(ids.map((id) => [id, 1])), listing, place).keys(),
];

test('what is near comes before what is far, and the telephone lies between', () => {
  expect(weigh(['far', 'telephone', 'near'], near)).toEqual(['near', 'telephone', 'far']);
});

test('without a place, what is equal stays in the order of the list', () => {
  const order = listing.map(({ row }) => row.id).filter((id) => ['near', 'far', 'telephone'].includes(id));
  expect(weigh(['telephone', 'far', 'near'])).toEqual(order);
});

test('what is old counts less, and what is over least', () => {
  expect(weigh(['over', 'old', 'near'])).toEqual(['near', 'old', 'over']);
});

test('what does not answer is not there', () => expect(weigh(['near'])).toEqual(['near']));
