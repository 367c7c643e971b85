import { expect, test } from 'vitest';
import { readPoint } from './coordinates.ts';

// The metres of 55.770485, 9.700646 were worked out with Krüger's series, by another program than the one tested.

test('the central meridian of zone 32 is 9 degrees east, in metres 500,000', () => {
  expect(readPoint('6180000', '500000')).toMatchObject({ lon: '9' });
});

test.each<[string, string, string, ReturnType<typeof readPoint>]>([
  ['degrees', '55.77043', '9.7011', { lat: '55.77043', lon: '9.7011' }],
  [
    'degrees with a comma, and more decimals than a map shows',
    '55,7704312345',
    '9,7011',
    { lat: '55.770431', lon: '9.7011' },
  ],
  ['metres, north first', '6180757.88', '543955.97', { lat: '55.770485', lon: '9.700646' }],
  ['the same metres, east first', '543955,97', '6180757,88', { lat: '55.770485', lon: '9.700646' }],
  ['degrees that are swapped', '9.7011', '55.77043', undefined],
  ['web mercator', '1079921', '7520000', undefined],
  ['metres of zone 33, where Hedensted is west of everything', '167000', '6190000', undefined],
  ['one of each', '55.77', '543946', undefined],
  ['a point in the sea off Africa', '0', '0', undefined],
  ['words', 'nord', 'øst', undefined],
  ['a thousand separator', '6.180.856', '543.946', undefined],
])('%s', (_, lat, lon, point) => {
  expect(readPoint(lat, lon)).toEqual(point);
});
