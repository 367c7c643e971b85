import type { MapOffer, MapPoint } from './points.ts';

/** Points so near each other that one mark stands for them, at the first of them. */
export interface Group {
  points: [MapPoint, ...MapPoint[]];
  /** In pixels of the whole map at one zoom. */
  x: number;
  y: number;
}

type Project = (point: MapPoint) => { x: number; y: number };

/**
 * Group points so that no two marks overlap: a point joins a group that is less than one mark away, both across and
 * down; else it starts a group. One pass over a grid of squares the size of a mark, each of which can hold one group.
 *
 * @param points the one to stand for its group first
 * @param size of a mark in pixels
 * @example
 * groupPoints(points, (point) => map.project(point, 10), 44)
 */
export function groupPoints(points: readonly MapPoint[], project: Project, size: number): Group[] {
  const groups: Group[] = [];
  const grid = new Map<string, Group>();
  for (const point of points) {
    const { x, y } = project(point);
    const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
    const near = neighbours(column, row)
      .map((cell) => grid.get(cell))
      .find((group) => group && Math.abs(group.x - x) < size && Math.abs(group.y - y) < size);
    if (near) {
      near.points.push(point);
      continue;
    }
    const group: Group = { points: [point], x, y };
    groups.push(group);
    grid.set(`${column} ${row}`, group);
  }
  return groups;
}

const STEPS = [-1, 0, 1];

function neighbours(column: number, row: number): string[] {
  return STEPS.flatMap((down) => STEPS.map((across) => `${column + across} ${row + down}`));
}

/** The same for the same points, so that a mark that stays keeps its element, and with it the focus. */
export function groupKey({ points }: Group): string {
  return points.map(({ key }) => key).join(' ');
}

/** Each offer of some points once. */
export function offersOf(points: readonly MapPoint[]): MapOffer[] {
  return [...new Set(points.flatMap(({ offers }) => offers))];
}
