import { textWidth } from '#domain/map/labels.ts';
import type { Box } from '#domain/map/projection.ts';

/** A town with what stands on its plate. */
export interface Plate {
  name: string;
  count: number;
  /** Of the drawing's width and height, 0 to 1. */
  x: number;
  y: number;
}

/** A plate with its side of the dot, measured in rem from the dot. */
export interface PlacedPlate<P extends Plate> {
  plate: P;
  /** Left edge and width of the plate; the count takes the last `countWidth` of it. */
  left: number;
  /** Middle of the plate's height. */
  middle: number;
  width: number;
  countWidth: number;
}

interface Size {
  width: number;
  height: number;
}

/** Height of what a finger hits, in rem: 44 px. The plate that is seen is lower. */
export const HIT = 2.75;
const GAP = 0.6;
const DOT = 0.35;
const PADDING = 0.55;
const FONT = 1;
/** A plate may stand this much higher or lower than its dot, so that its corner points at it. */
const SHIFT = 0.85;

/**
 * Place town plates so that none covers another or its dot. Each takes the side of its dot that leaves most room for
 * those after it, to the right if it can; one that fits nowhere is left out.
 *
 * @param plates the most important first
 * @param size of the drawing in rem; in a larger drawing of the same shape the plates only get farther apart
 * @example
 * placePlates([{ name: 'Løsning', count: 3, x: 0.4, y: 0.5 }], { width: 20, height: 18 })
 * // [{ plate, left: 0.6, middle: 0, width: 7, countWidth: 1.7 }]
 */
export function placePlates<P extends Plate>(plates: readonly P[], size: Size): PlacedPlate<P>[] {
  const placed: PlacedPlate<P>[] = [];
  plates.forEach((plate, i) => {
    const later = plates.slice(i + 1);
    const roomAfter = (side: PlacedPlate<P>) =>
      later
        .filter((other) => freeSides(other, [...placed, side], size).length > 0)
        .reduce((sum, { count }) => sum + count, 0);
    const sides = freeSides(plate, placed, size).map((side) => ({ side, room: roomAfter(side) }));
    const most = Math.max(...sides.map(({ room }) => room));
    const chosen = sides.find(({ room }) => room === most);
    if (chosen) placed.push(chosen.side);
  });
  return placed;
}

function freeSides<P extends Plate>(plate: P, placed: readonly PlacedPlate<P>[], size: Size): PlacedPlate<P>[] {
  const dot = dotOf(plate, size);
  const covered = placed.flatMap((other) => [boxOf(other, size), dotOf(other.plate, size)]);
  if (covered.some((box) => touch(dot, box))) return [];
  const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
  return sidesOf(plate).filter((side) => {
    const box = boxOf(side, size);
    return isInside(box, frame) && !covered.some((other) => touch(box, other));
  });
}

/** Beside the dot, beside with a corner at it, above and below; the first is liked best. */
function sidesOf<P extends Plate>(plate: P): PlacedPlate<P>[] {
  const countWidth = textWidth(String(plate.count), FONT, true) + 2 * PADDING;
  const width = textWidth(plate.name, FONT, true) + 2 * PADDING + countWidth;
  const [right, left, centred, fromLeft, fromRight] = [GAP, -GAP - width, -width / 2, -GAP, GAP - width];
  const beside = HIT / 2 + DOT;
  const places: [left: number, middle: number][] = [
    ...[0, -SHIFT, SHIFT].flatMap((middle): [number, number][] => [right, left].map((edge) => [edge, middle])),
    ...[-beside, beside].flatMap((middle): [number, number][] =>
      [centred, fromLeft, fromRight].map((edge) => [edge, middle]),
    ),
  ];
  return places.map(([edge, middle]) => ({ plate, left: edge, middle, width, countWidth }));
}

/** What a finger hits, in rem from the drawing's corner. */
export function boxOf({ plate, left, middle, width }: PlacedPlate<Plate>, size: Size): Box {
  const [x, y] = [plate.x * size.width, plate.y * size.height];
  return { left: x + left, top: y + middle - HIT / 2, right: x + left + width, bottom: y + middle + HIT / 2 };
}

/** A plate's dot and the air around it. */
export function dotOf({ x, y }: Plate, size: Size): Box {
  const [across, down] = [x * size.width, y * size.height];
  return { left: across - DOT, top: down - DOT, right: across + DOT, bottom: down + DOT };
}

const isInside = (box: Box, frame: Box) =>
  box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
