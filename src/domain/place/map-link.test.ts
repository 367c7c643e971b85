import { expect, test } from 'vitest';
import { openStreetMapLink } from './map-link.ts';

const at = { lat: 55.822695, lon: 10.05174 };

test('the link holds the point of the place, and nothing else', () => {
  expect(openStreetMapLink({ at, located: 'exact' })).toMatchInlineSnapshot(
    `"https://www.openstreetmap.org/?mlat=55.8227&mlon=10.0517#map=16/55.8227/10.0517"`,
  );
});

test.each(['about', 'town'] as const)('a point that is only %s leads nobody astray', (located) => {
  expect(openStreetMapLink({ at, located })).toBeUndefined();
});
