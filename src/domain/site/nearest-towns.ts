import { distanceKm } from '../map/projection.ts';
import type { Town } from './site.ts';

/** A town and how far it is, as the crow flies. */
export interface NearTown {
  town: Town;
  km: number;
}

/**
 * The towns nearest to one, itself left out; ties in the order given.
 *
 * @param among the towns to choose from
 * @param count at most
 */
export function nearestTowns(from: Town, among: readonly Town[], count: number): NearTown[] {
  return among
    .filter(({ id }) => id !== from.id)
    .map((town) => ({ town, km: distanceKm(from.at, town.at) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, count);
}

/**
 * A distance as a person says it. Points are a village's middle or a parish's, so a decimal would promise too much.
 *
 * @example
 * formatKm(0.4)    // "under 1 km"
 * formatKm(12.6)   // "13 km"
 */
export function formatKm(km: number): string {
  return km < 1 ? 'under 1 km' : `${Math.round(km)} km`;
}
