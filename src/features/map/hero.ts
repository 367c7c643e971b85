import type { Label, PlacedLabel } from '#domain/map/labels.ts';
import type { Bounds } from '#domain/map/outline.ts';
import { frameAround } from '#domain/map/projection.ts';
import type { Site, Town } from '#domain/site/site.ts';
import { type Drawing, drawRegion, townLabel } from './drawing.ts';

/** A name on the front page's map. */
export interface HeroName extends PlacedLabel<Label & { town: Town }> {
  /** Not on a phone. */
  wideOnly: boolean;
  /** In the part that a narrow desktop screen cuts away. */
  isWest: boolean;
}

const WIDTH = 680;
const HEIGHT = 529;
const MARGIN_KM = 5;

/** Font sizes in units of the drawing: 16 px where a phone is 320 px wide, 17 px on a desktop. */
const PHONE = 34;
const DESKTOP = 17;
const GAP = 12;
/** Letters fill less of their box than it is high. */
const DESCENT = 0.2;
/** Names are chosen among this many towns: `site.yaml` has those that people name first. */
const ON_PHONE = 6;
const MAIN = 8;
const ON_DESKTOP = 2;

/** The page's own text stands over the lower left of a desktop's map. */
const TEXT = { left: 0, top: HEIGHT * 0.4, right: 130, bottom: HEIGHT };

/** The front page's map: the municipality's own towns with land and sea around, and a few names. */
export function drawHero(site: Site): Drawing & { names: HeroName[] } {
  const own = site.towns.filter(({ neighbour }) => !neighbour);
  const towns = own.length > 0 ? own : site.towns;
  const drawing = drawRegion(frameAround(boundsOf(towns), { marginKm: MARGIN_KM }), WIDTH, HEIGHT);
  const labels = (size: number) =>
    towns.map((town) => townLabel(town, drawing, size, { gap: GAP, bold: town === towns[0] }));
  // Ink on the deep green of this sea could not be read.
  const isOnLand = ({ box, label: { size } }: PlacedLabel<Label>) =>
    drawing.seaUnder({ ...box, top: box.top + DESCENT * size, bottom: box.bottom - DESCENT * size }) === 0;
  const always = drawing.place(labels(PHONE).slice(0, ON_PHONE)).filter(isOnLand);
  const shown = new Set(always.map(({ label }) => label.town));
  const more = drawing
    .place(
      labels(DESKTOP)
        .filter(({ town }) => !shown.has(town))
        .slice(0, MAIN),
      [TEXT, ...always.map(({ box }) => box), ...always.map(({ label }) => dotBox(label))],
    )
    .filter(isOnLand)
    .slice(0, ON_DESKTOP);
  const tell = (wideOnly: boolean) => (name: (typeof always)[number]) => ({
    ...name,
    wideOnly,
    isWest: name.box.left < WIDTH / 2,
  });
  return { ...drawing, names: [...always.map(tell(false)), ...more.map(tell(true))] };
}

function boundsOf(towns: readonly Town[]): Bounds {
  const lons = towns.map(({ at }) => at.lon);
  const lats = towns.map(({ at }) => at.lat);
  return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
}

const dotBox = ({ x, y }: Label) => ({ left: x - GAP, top: y - GAP, right: x + GAP, bottom: y + GAP });
