import { type Directory, townsOf } from '#domain/directory/directory.ts';
import type { PlacedLabel } from '#domain/map/labels.ts';
import type { Town } from '#domain/site/site.ts';
import { type Drawing, townLabel } from './drawing.ts';
import { boxOf, dotOf, type PlacedPlate, placePlates, type Plate } from './plates.ts';

export type TownPlate = Plate & { town: Town };

/** What stands on the still map at one width: signs, and names to find one's bearings by. */
export interface TownSigns {
  /** The narrowest map it is made for, in rem. */
  from: number;
  signs: PlacedPlate<TownPlate>[];
  names: PlacedLabel<ReturnType<typeof townLabel>>[];
}

/** A small phone, a phone, a column beside a list: signs keep the size of the text, so a wider map has room for more. */
const WIDTHS = [20, 24, 28];
/** Names stand on the widest alone. */
const NAMES_FROM = 28;

/** Font size of a name, in rem. */
const NAME_SIZE = 0.9375;

/**
 * The towns with offers as signs where they have room, the fullest first and those of the municipality before its
 * neighbours; the other towns as names where those have.
 *
 * @param chosen the id of the town that must have a sign
 */
export function placeTownSigns(directory: Directory, drawing: Drawing, chosen?: string): TownSigns[] {
  const { width, height } = drawing;
  const plates = platesOf(directory, drawing, chosen);
  const withOffers = plates.filter(({ count }) => count > 0);
  return WIDTHS.map((from) => {
    const size = { width: from, height: (from * height) / width };
    const signs = placePlates(withOffers, size);
    if (from < NAMES_FROM) return { from, signs, names: [] };
    const unit = width / from;
    const taken = signs.flatMap((sign) => [boxOf(sign, size), dotOf(sign.plate, size)]);
    const others = plates.filter((plate) => !signs.some((sign) => sign.plate === plate));
    const names = drawing.place(
      others.map(({ town }) => townLabel(town, drawing, NAME_SIZE * unit)),
      taken.map(({ left, top, right, bottom }) => ({
        left: left * unit,
        top: top * unit,
        right: right * unit,
        bottom: bottom * unit,
      })),
    );
    return { from, signs, names };
  });
}

/** All towns in the drawing, the most important first. */
function platesOf({ site, offers }: Directory, { projection, width, height }: Drawing, chosen?: string): TownPlate[] {
  const counts = new Map<string, number>();
  for (const { id } of offers.flatMap(townsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const isFirst = (plate: TownPlate) => Number(plate.town.id === chosen);
  return site.towns
    .map((town) => ({
      town,
      name: town.name,
      count: counts.get(town.id) ?? 0,
      x: projection.x(town.at.lon) / width,
      y: projection.y(town.at.lat) / height,
    }))
    .filter(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)
    .sort(
      (a, b) => isFirst(b) - isFirst(a) || Number(a.town.neighbour) - Number(b.town.neighbour) || b.count - a.count,
    );
}
