/** So far off a result is worth half, in km: about half an hour on a bus. */
export const HALF_KM = 20;

/**
 * How well an offer fits when it matters both what it is and how far away. What happens on the telephone or the net has
 * no distance: it counts as one that is `HALF_KM` away, neither near nor out of reach.
 *
 * @param score how well it fits what was typed
 * @param km as the crow flies; nothing where there is no place
 * @example
 * weighByDistance(3, 0)           // 3
 * weighByDistance(3, 20)          // 1.5
 * weighByDistance(3, undefined)   // 1.5
 */
export function weighByDistance(score: number, km: number | undefined): number {
  return score / (1 + (km ?? HALF_KM) / HALF_KM);
}
