import type { Point } from '#domain/place/place.ts';

/** An offer as `<offer-directory>` tells of it: what the map shows is what the list shows. */
export interface MapOffer {
  id: string;
  title: string;
  href: string;
  /** Details are made up: the map says so too. */
  example?: boolean;
  /** Where it happens; `town` is a town's id. Empty for what happens on the telephone. */
  points: readonly { lat: number; lon: number; name: string; town?: string | undefined }[];
}

/** A point of the map with every offer that happens there. */
export interface MapPoint extends Point {
  /** The same for the same place, whatever else is shown. */
  key: string;
  /** What the place is called; empty when several places share the point. */
  name: string;
  offers: MapOffer[];
}

/**
 * Gather offers by where they happen: one point for each spot, the one with most offers first.
 *
 * @example
 * gatherPoints([{ id: 'gaahold', title: 'Gåhold', href: '/tilbud/gaahold/', points: [] }])   // []: it has no place
 */
export function gatherPoints(offers: readonly MapOffer[]): MapPoint[] {
  const points = new Map<string, MapPoint>();
  for (const offer of offers) {
    for (const { lat, lon, name } of offer.points) {
      const key = `${lat.toFixed(5)},${lon.toFixed(5)}`;
      const point = points.get(key) ?? { key, lat, lon, name, offers: [] };
      points.set(key, point);
      if (point.name !== name) point.name = '';
      if (!point.offers.includes(offer)) point.offers.push(offer);
    }
  }
  return [...points.values()].sort((a, b) => b.offers.length - a.offers.length || (a.key < b.key ? -1 : 1));
}
