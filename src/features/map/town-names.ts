import { type Label, placeLabels } from '#domain/map/labels.ts';
import type { Box } from '#domain/map/projection.ts';
import type { AreaTown } from './area.ts';

interface Pixel {
  x: number;
  y: number;
}

/** A name with the box it fills and its dot, in pixels of the view; no dot where a mark stands on the town. */
export interface TownName {
  text: string;
  box: Box;
  dot: Pixel | undefined;
}

interface Options {
  zoom: number;
  /** Pixels of the view, from its upper left corner. */
  project: (at: { lat: number; lon: number }) => Pixel;
  width: number;
  height: number;
  /** Font size in pixels. */
  size: number;
  /** Middles of the marks on the map, and how large they are seen. */
  marks: readonly Pixel[];
  markSize: number;
}

type TownLabel = Label & { gap: number; mark: Pixel | undefined };

/** From afar the large towns only: rank 2 at zoom 8, all from zoom 11. */
const RANK_MINUS_ZOOM = -6;

/** Between a mark and a name or a dot, and from the middle of a dot to its name, in pixels. */
const AIR = 4;
const DOT_GAP = 7;

/**
 * Which town names to write at a zoom, and where: none on another, none under a mark, none cut off. A town that a mark
 * stands on is named beside the mark.
 */
export function placeTownNames(towns: readonly AreaTown[], options: Options): TownName[] {
  const { zoom, project, width, height, size, marks, markSize } = options;
  const near = towns
    .filter(([, , , rank]) => rank - zoom <= RANK_MINUS_ZOOM)
    .map(([text, lat, lon]) => ({ text, at: project({ lat, lon }) }));
  const labels = labelTowns(near, marks, size, markSize / 2 + AIR);
  const obstacles = marks.map((mark) => around(mark, markSize / 2));
  const dots = labels.map((label) => ({ label, box: around(label, DOT_GAP / 2) }));
  const names: TownName[] = [];
  for (const label of labels) {
    const isCut = label.x < AIR || label.y < AIR || label.x > width - AIR || label.y > height - AIR;
    if (isCut && !label.mark) continue;
    const taken = names.flatMap(({ box, dot }) => (dot ? [box, around(dot, DOT_GAP / 2)] : [box]));
    if (!label.mark && taken.some((box) => touch(box, around(label, DOT_GAP / 2)))) continue;
    const place = (gap: number) =>
      placeLabels([{ ...label, gap }], {
        width,
        height,
        gap: 0,
        obstacles: [...obstacles, ...taken],
        cost: (box) => dots.filter((dot) => dot.label !== label && touch(box, dot.box)).length,
      })[0];
    // Beside a mark, else clear of it above or below.
    const placed = place(label.gap) ?? (label.mark && place(2 * label.gap));
    if (placed) names.push({ text: label.text, box: placed.box, dot: label.mark ? undefined : label });
  }
  return names;
}

/** A label for each town: at the mark that stands on it, or at a dot of its own; none when it lies under another's. */
function labelTowns(
  towns: readonly { text: string; at: Pixel }[],
  marks: readonly Pixel[],
  size: number,
  reach: number,
): TownLabel[] {
  const distance = (a: Pixel, b: Pixel) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
  const markOf = new Map(
    marks.map((mark) => {
      const under = towns.filter(({ at }) => distance(at, mark) < reach);
      const [nearest] = under.sort((a, b) => distance(a.at, mark) - distance(b.at, mark));
      return [nearest, mark] as const;
    }),
  );
  return towns
    .filter((town) => markOf.has(town) || marks.every((mark) => distance(town.at, mark) >= reach))
    .map((town) => {
      const mark = markOf.get(town);
      const { x, y } = mark ?? town.at;
      return { text: town.text, x, y, size, mark, gap: mark ? reach : DOT_GAP };
    });
}

const around = ({ x, y }: Pixel, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
