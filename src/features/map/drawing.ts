import { type Bounds, type Coast, cropCoast, decodeCoast, isOnLand, simplifyRing } from '#domain/map/outline.ts';
import { type Label, type PlacedLabel, placeLabels, shoreUnder } from '#domain/map/labels.ts';
import { type Box, coastPath, frameAround, type Projection, projectTo } from '#domain/map/projection.ts';
import type { Point } from '#domain/place/place.ts';
import type { Town } from '#domain/site/site.ts';
import denmark from './data/denmark-coast.json' with { type: 'json' };

/** A map as numbers and names, for an SVG made at build: the same land, towns and frame on every page of a site. */
export interface Drawing {
  projection: Projection;
  width: number;
  height: number;
  land: string;
  /** Places labels among obstacles, off the shore where it can. */
  place: <L extends Label>(labels: readonly L[], obstacles?: readonly Box[]) => PlacedLabel<L>[];
  /** How much of a box is water, 0 to 1. */
  seaUnder: (box: Box) => number;
}

/** Where a box is looked at, by shares of its width and height. */
const SAMPLES = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** A name wholly in the water costs as much as one that this many pieces of shore run under. */
const SEA_COST = 40;

const drawings = new Map<string, Drawing>();

/** The drawing of a region in a shape; made once a build. */
export function drawRegion(region: Bounds, width: number, height: number): Drawing {
  const key = JSON.stringify([region, width, height]);
  const known = drawings.get(key);
  if (known) return known;
  const frame = frameAround(region, { ratio: width / height });
  const projection = projectTo(frame, width);
  // What is under half a unit of the drawing nobody sees, and every page would carry it.
  const unseen = 500 / projection.unitsPerKm;
  const rings = decodeCoast(cropCoast(denmark as Coast, frame)).map((ring) => simplifyRing(ring, unseen));
  const shore = shoreUnder(rings, projection);
  // Over so small a frame a step down is the same number of degrees everywhere, near enough.
  const isSea = (x: number, y: number) =>
    !isOnLand(rings, {
      lon: frame.west + (x / width) * (frame.east - frame.west),
      lat: frame.north - (y / height) * (frame.north - frame.south),
    });
  const seaUnder = (box: Box) => {
    const points = SAMPLES.flatMap((down) => SAMPLES.map((across) => [across, down] as const));
    const wet = points.filter(([across, down]) =>
      isSea(box.left + across * (box.right - box.left), box.top + down * (box.bottom - box.top)),
    );
    return wet.length / points.length;
  };
  // A name across the shore is hard to read, one in the water harder.
  const cost = remember((box) => shore(box) + SEA_COST * seaUnder(box));
  const drawing: Drawing = {
    projection,
    width,
    height,
    land: coastPath(rings, projection),
    seaUnder,
    place: (labels, obstacles = []) => placeLabels(labels, { width, height, obstacles, cost }),
  };
  drawings.set(key, drawing);
  return drawing;
}

/** The same towns ask for the same boxes on every page. */
function remember(cost: (box: Box) => number): (box: Box) => number {
  const known = new Map<string, number>();
  return (box) => {
    const key = `${box.left} ${box.top} ${box.right} ${box.bottom}`;
    const value = known.get(key) ?? cost(box);
    known.set(key, value);
    return value;
  };
}

/** A town's name at its dot on a drawing. */
export function townLabel(
  town: Town,
  { projection }: Drawing,
  size: number,
  more: Partial<Label> = {},
): Label & { town: Town } {
  return { text: town.name, x: projection.x(town.at.lon), y: projection.y(town.at.lat), size, town, ...more };
}

/** The box a round pin covers on a drawing. */
export function pinBox(point: Point, { projection }: Drawing, radius: number): Box {
  const [x, y] = [projection.x(point.lon), projection.y(point.lat)];
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
