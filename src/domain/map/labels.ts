/** Where to write town names on a map, so that none lies on another, on the pin, or outside the drawing. */
import type { Box, Projection } from './projection.ts';
import type { Ring } from './outline.ts';

/** A name and its dot, in drawing units; `size` is the font's. */
export type Label = {
  text: string;
  x: number;
  y: number;
  size: number;
  bold?: boolean;
  /** Drawn even where it cannot be kept apart. */
  must?: boolean;
  /** From the middle of the dot to the name; more for a name beside the pin. */
  gap?: number;
};

/** A label with its place: `x` and `y` of the text's baseline and its `text-anchor`; `box` is what it covers. */
export type PlacedLabel<L extends Label> = {
  label: L;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
};

export type LabelOptions = {
  width: number;
  height: number;
  /** Already taken: the pin, the scale bar. */
  obstacles?: readonly Box[];
  /** For labels that have no gap of their own. */
  gap?: number;
  /** How little a position is liked; among those that are free the least wins, then right, left, above, below. */
  cost?: (box: Box) => number;
};

/** Widths in thousandths of the font size, measured for Schibsted Grotesk 400; bold is 7 % wider. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijl.,:' ", 270],
  ['frtI', 380],
  ['mwæMWÆ', 890],
  ['ACDGHNOQØ', 750],
  ['BEFJKLPRSTUVXYZÅ', 670],
];
const OTHER_WIDTH = 585;

/** A dot and the air around it, as part of the gap: another name keeps off it. */
const DOT = 0.7;

/**
 * How wide a text will be, about, in units of the font size given; a little more rather than less.
 *
 * @example
 * textWidth('Hedensted', 15)   // 78.4
 */
export function textWidth(text: string, size: number, bold = false): number {
  const widthOf = (character: string) =>
    WIDTHS.find(([characters]) => characters.includes(character))?.[1] ?? OTHER_WIDTH;
  const thousandths = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  return (thousandths / 1000) * size * (bold ? 1.07 : 1);
}

/**
 * Place labels greedily: those that must stand first, then in the order given (largest town first). A name goes to the
 * right of its dot, else left, above, below, off the other dots if it can; one that fits nowhere is left out with its
 * dot, unless it must stand.
 *
 * @returns the labels to draw, in the order they were placed
 * @example
 * placeLabels([{ text: 'Horsens', x: 275, y: 40, size: 15 }], { width: 440, height: 288 })
 * // [{ label, x: 282, y: 45.25, anchor: 'start', box: … }]
 */
export function placeLabels<L extends Label>(labels: readonly L[], options: LabelOptions): PlacedLabel<L>[] {
  const { width, height, gap = 7, obstacles = [], cost = () => 0 } = options;
  const frame: Box = { left: 0, top: 0, right: width, bottom: height };
  const taken = [...obstacles];
  const placed: PlacedLabel<L>[] = [];
  const inOrder = [...labels.filter((label) => label.must), ...labels.filter((label) => !label.must)];
  for (const label of inOrder) {
    const dot = around(label, gap * DOT);
    const trouble = ({ box }: PlacedLabel<L>) =>
      outside(box, frame) + taken.reduce((sum, other) => sum + overlap(box, other), 0);
    const dotIsFree = outside(dot, frame) === 0 && taken.every((other) => overlap(dot, other) === 0);
    if (!dotIsFree && !label.must) continue;
    const positions = positionsOf(label, label.gap ?? gap);
    const free = positions.filter((position) => trouble(position) === 0);
    const otherDots = labels.filter((other) => other !== label).map((other) => around(other, gap * DOT));
    const clear = free.filter(({ box }) => !otherDots.some((other) => touch(box, other)));
    const chosen =
      least(clear.length > 0 ? clear : free, ({ box }) => cost(box)) ??
      (label.must ? least(positions, trouble) : undefined);
    if (!chosen) continue;
    placed.push(chosen);
    taken.push(chosen.box, around(label, (label.gap ?? gap) * DOT));
  }
  return placed;
}

/**
 * A cost for `placeLabels`: how much shore runs under a name, so that names lie on land or water and not across the line.
 */
export function shoreUnder(rings: readonly Ring[], projection: Projection): (box: Box) => number {
  const segments = rings.flatMap((ring) =>
    ring.map(([lon, lat], i): Box => {
      const [beforeLon, beforeLat] = ring.at(i - 1) ?? [lon, lat];
      const [x, y] = [projection.x(lon), projection.y(lat)];
      const [beforeX, beforeY] = [projection.x(beforeLon), projection.y(beforeLat)];
      return {
        left: Math.min(x, beforeX),
        top: Math.min(y, beforeY),
        right: Math.max(x, beforeX),
        bottom: Math.max(y, beforeY),
      };
    }),
  );
  return (box) => segments.filter((segment) => touch(box, segment)).length;
}

/** Right, left, above, below; a label that must stand may also go to the corners. */
function positionsOf<L extends Label>(label: L, gap: number): PlacedLabel<L>[] {
  const { x, y, size } = label;
  const wide = textWidth(label.text, size, label.bold);
  const middle = y + size * 0.35;
  const above = y - gap * 0.6 - size * 0.25;
  const below = y + gap * 0.6 + size * 0.85;
  const at = (anchor: 'start' | 'middle' | 'end', textX: number, baseline: number): PlacedLabel<L> => {
    const left = textX - { start: 0, middle: wide / 2, end: wide }[anchor];
    const box = { left, top: baseline - size * 0.85, right: left + wide, bottom: baseline + size * 0.25 };
    return { label, x: textX, y: baseline, anchor, box };
  };
  const sides = [
    at('start', x + gap, middle),
    at('end', x - gap, middle),
    at('middle', x, above),
    at('middle', x, below),
  ];
  const corners = () => [
    at('start', x + gap / 2, above),
    at('end', x - gap / 2, above),
    at('start', x + gap / 2, below),
    at('end', x - gap / 2, below),
  ];
  return label.must ? [...sides, ...corners()] : sides;
}

/** The candidate with the least value; the first of equals. */
function least<T>(candidates: readonly T[], value: (candidate: T) => number): T | undefined {
  const values = candidates.map(value);
  return candidates[values.indexOf(Math.min(...values))];
}

const around = ({ x, y }: { x: number; y: number }, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Area that two boxes share. */
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Area of a box that lies outside another. */
const outside = (box: Box, frame: Box) => (box.right - box.left) * (box.bottom - box.top) - overlap(box, frame);
