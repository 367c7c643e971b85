import { type Bounds, type Coast, cropCoast } from '#domain/map/outline.ts';
import { distanceKm, frameAround } from '#domain/map/projection.ts';
import { type Directory, townsWithOffers } from '#domain/directory/directory.ts';
import type { MapProvider } from '#domain/site/site.ts';
import denmark from './data/denmark-coast.json' with { type: 'json' };
import denmarkTowns from './data/denmark-towns.json' with { type: 'json' };

/** A town's name and middle, and how early it is named: 1 from afar, 5 close by. */
export type AreaTown = [name: string, lat: number, lon: number, rank: number];

/** What the map that moves is drawn from, in one file, fetched when a visitor opens it. */
export interface Area {
  /** Cut wider than the region, with its source and licence; the map cannot be moved past it. */
  coast: Coast;
  /** The part that belongs to the site. */
  region: Bounds;
  /** Those of the site, then those around. */
  towns: AreaTown[];
  /** Pictures from another host, for those who ask for them. */
  tiles?: Extract<MapProvider, { provider: 'xyz' }>;
}

/** How far the map goes past the region: what zoom 8 shows on a wide screen. */
const MARGIN_KM = 45;
const RATIO = 1.5;

/** Two names this near are one town. */
const SAME_TOWN_KM = 6;

/** The site's own towns with offers are named from zoom 9, others from zoom 11. */
const RANK_WITH_OFFERS = 3;
const RANK_WITHOUT = 5;

/** The area of a site's map. */
export function makeArea(directory: Directory): Area {
  const { region, map } = directory.site;
  const coast = cropCoast(denmark as Coast, frameAround(region, { marginKm: MARGIN_KM, ratio: RATIO }));
  return { coast, region, towns: townsAround(directory, coast), ...(map.provider === 'xyz' ? { tiles: map } : {}) };
}

function townsAround(directory: Directory, { west, south, east, north }: Bounds): AreaTown[] {
  const all = denmarkTowns as AreaTown[];
  const isSame = ([name, lat, lon]: AreaTown, other: { name: string; at: { lat: number; lon: number } }) =>
    name === other.name && distanceKm({ lat, lon }, other.at) < SAME_TOWN_KM;
  const used = new Set(townsWithOffers(directory).map(({ id }) => id));
  const own = directory.site.towns.map((town): AreaTown => {
    const rank = all.find((other) => isSame(other, town))?.[3] ?? RANK_WITHOUT;
    return [town.name, town.at.lat, town.at.lon, used.has(town.id) ? Math.min(rank, RANK_WITH_OFFERS) : rank];
  });
  const around = all.filter(
    (town) =>
      town[1] > south &&
      town[1] < north &&
      town[2] > west &&
      town[2] < east &&
      !directory.site.towns.some((other) => isSame(town, other)),
  );
  return [...own.sort((a, b) => a[3] - b[3]), ...around];
}
