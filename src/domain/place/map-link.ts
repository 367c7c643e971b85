import type { Place } from './place.ts';

/**
 * Where a place is on a map of somebody else's: an address that holds the place's point and nothing of the visitor.
 *
 * @returns nothing unless the point is the place's own: a town's middle would lead astray
 * @example
 * openStreetMapLink(place)   // "https://www.openstreetmap.org/?mlat=55.8227&mlon=10.0517#map=16/55.8227/10.0517"
 */
export function openStreetMapLink({ at, located }: Pick<Place, 'at' | 'located'>): string | undefined {
  if (located !== 'exact') return undefined;
  // Four decimals are about ten metres: a door, not a millimetre.
  const [lat, lon] = [at.lat.toFixed(4), at.lon.toFixed(4)];
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
}
