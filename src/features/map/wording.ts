import { distanceKm } from '#domain/map/projection.ts';
import type { AreaTown } from './area.ts';
import { type Group, offersOf } from './groups.ts';
import type { MapOffer } from './points.ts';

/** "Gåhold", "Opdigtet: Gåhold" */
export function offerTitle({ title, example }: MapOffer): string {
  return example ? `Opdigtet: ${title}` : title;
}

/** The town whose middle is nearest; empty when the map knows none. */
export function nearestTown(at: { lat: number; lon: number }, towns: readonly AreaTown[]): string {
  let nearest = { name: '', km: Infinity };
  for (const [name, lat, lon] of towns) {
    const km = distanceKm(at, { lat, lon });
    if (km < nearest.km) nearest = { name, km };
  }
  return nearest.name;
}

/**
 * What a mark stands for: its only offer, or how many, and where. One place is named as it is; several are "ved" the
 * nearest town.
 *
 * @example
 * describeGroup(group, towns)   // "Kom nu mand, Sundhedshuset" or "4 tilbud, Sundhedshuset" or "12 tilbud ved Juelsminde"
 */
export function describeGroup(group: Pick<Group, 'points'>, towns: readonly AreaTown[]): string {
  const offers = offersOf(group.points);
  const [first, ...others] = group.points;
  const [only] = offers;
  const what = offers.length === 1 && only ? offerTitle(only) : `${offers.length} tilbud`;
  if (others.length === 0 && first.name) return `${what}, ${first.name}`;
  const town = nearestTown(first, towns);
  return town ? `${what} ved ${town}` : what;
}

/**
 * A mark's name for those who hear it: what it stands for, where, and what choosing it does.
 *
 * @example
 * nameMark(group, towns, 'zoom')   // "12 tilbud ved Juelsminde. Zoom ind"
 */
export function nameMark(group: Pick<Group, 'points'>, towns: readonly AreaTown[], does: 'show' | 'zoom'): string {
  const text = describeGroup(group, towns);
  if (does === 'zoom') return `${text}. Zoom ind`;
  return offersOf(group.points).length > 1 ? `${text}. Vis dem` : text;
}

/** Offers of a list, by whether the map can show them. */
export interface Shown {
  onMap: number;
  /** They have no place at all: on the telephone, on the net, not known. */
  placeless: number;
  /** Every place they have lies outside the map. */
  outside: number;
}

/** "25 tilbud er ikke på kortet."; empty when all have one. */
export function describePlaceless(count: number): string {
  return count > 0 ? `${count} tilbud er ikke på kortet.` : '';
}

/**
 * How much of the list the map shows.
 *
 * @example
 * describeShown({ onMap: 66, placeless: 25, outside: 0 })   // "Kortet viser 66 tilbud. 25 tilbud er ikke på kortet."
 */
export function describeShown({ onMap, placeless, outside }: Shown): string {
  return [
    onMap > 0 ? `Kortet viser ${onMap} tilbud.` : 'Kortet viser ingen tilbud.',
    describePlaceless(placeless),
    outside > 0 ? `${outside} tilbud ligger uden for kortet.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
