import { type Place, placeName } from './place.ts';

/** Places as a list to look one up in: the municipality's towns first, by town and then by name in Danish order. */
export function placesByTown(places: readonly Place[]): Place[] {
  return [...places].sort(
    (a, b) =>
      Number(a.town.neighbour) - Number(b.town.neighbour) ||
      a.town.name.localeCompare(b.town.name, 'da') ||
      placeName(a).localeCompare(placeName(b), 'da'),
  );
}
