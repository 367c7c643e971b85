import { type Column, COLUMNS, type Link, type Stop, type TopicWay } from './topic-way.ts';

/** How a line is drawn: solid where both ends agree, dashed where it is possible. */
export type LineKind = 'agreed' | 'possible';

/** A line between two columns, from left to right; heights in hundredths of the drawing's. */
export interface Line {
  from: number;
  to: number;
  kind: LineKind;
}

/** A column of a drawing: its stops from top to bottom share its height, and lines pass them. */
export interface DrawnColumn {
  column: Column;
  stops: readonly Stop[];
  /** Lines from the column before. */
  before: readonly Line[];
  /** Lines across the column: from a stop to its right edge, or past all stops, between two of them. */
  across: readonly { at: number; kind: LineKind; from: 'stop' | 'before' }[];
}

/** The middle of the one of so many stops that share a column, in hundredths. */
const middleOf = (index: number, count: number) => round(((index + 0.5) / count) * 100);
const round = (number: number) => Math.round(number * 100) / 100;
const columnOf = (column: Column) => COLUMNS.indexOf(column);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Where lines leave a column: by stop, or by the stop whose lines pass this column. */
type Exits = ReadonlyMap<string, number>;

/** How far a lane is from where a line wants to pass; of two as near, the outer one. */
const detour = (lane: number, wish: number) => Math.abs(lane - wish) - Math.abs(lane - 50) / 1000;

/**
 * The heights where a line can pass a column: between its stops, at the top and the bottom, and nearer to a stop where
 * the column has room, because the fullest column
 * sets the height. A stop's words hang below its middle, so a line keeps further away there.
 *
 * @param count stops in the column
 * @param most stops in the fullest column
 */
function lanesOf(count: number, most: number): number[] {
  const middles = Array.from({ length: count }, (_, index) => middleOf(index, count));
  const between = Array.from({ length: count + 1 }, (_, index) => round((index / count) * 100));
  const roomy = Array.from({ length: most + 1 }, (_, index) => round((index / most) * 100)).filter((height) =>
    middles.every((middle) => middle - height > 75 / most || height - middle > 140 / most),
  );
  return [...new Set([...between, ...roomy])].sort((a, b) => a - b);
}

/** A lane for each line that passes, its own while there are any left. */
function takeLanes(passing: readonly { key: string; wish: number }[], every: readonly number[]): Map<string, number> {
  const lanes = new Map<string, number>();
  for (const { key, wish } of [...passing].sort((a, b) => a.wish - b.wish)) {
    const taken = new Set(lanes.values());
    const free = every.filter((lane) => !taken.has(lane));
    const choice = free.length > 0 ? free : every;
    lanes.set(
      key,
      choice.reduce((best, lane) => (detour(lane, wish) < detour(best, wish) ? lane : best)),
    );
  }
  return lanes;
}

/** Lines between the same two heights are one, solid if any is. */
function mergeLines(lines: readonly Line[]): Line[] {
  const merged = new Map<string, Line>();
  for (const line of lines) {
    const key = `${line.from} ${line.to}`;
    merged.set(key, merged.get(key)?.kind === 'agreed' ? { ...line, kind: 'agreed' } : line);
  }
  return [...merged.values()];
}

const kindOf = (links: readonly Link[]): LineKind => (links.some(({ solid }) => solid) ? 'agreed' : 'possible');

/** More stops than this in a column are no picture: the list stands alone. */
const MOST_DRAWN = 12;

/** Can a way be drawn so that its lines are told apart? */
export function isDrawable(columns: readonly DrawnColumn[]): boolean {
  return columns.every(({ stops }) => stops.length <= MOST_DRAWN);
}

/**
 * Lay out a way as four columns. Stops stand near what leads to them, so that few lines cross; a line that skips a stage
 * passes between its stops. A link that leads to the same stage or back is told in words alone.
 */
export function drawWay({ stops, links }: TopicWay): DrawnColumn[] {
  const place = new Map(stops.map(({ key, column }) => [key, columnOf(column)]));
  const at = (key: string) => place.get(key) ?? 0;
  const forward = links.filter(({ from, to }) => at(from) < at(to));
  const most = Math.max(...COLUMNS.map((column) => stops.filter((stop) => stop.column === column).length));
  const drawn: DrawnColumn[] = [];
  let exits: Exits = new Map();

  COLUMNS.forEach((column, number) => {
    const arriving = (key: string) =>
      forward.filter(({ to }) => to === key).flatMap(({ from }) => exits.get(from) ?? []);
    const ordered = stops
      .filter((stop) => stop.column === column)
      .map((stop, index) => ({ stop, index, near: arriving(stop.key) }))
      .map(({ stop, index, near }) => ({ stop, index, near: near.length > 0 ? mean(near) : 100 }))
      .sort((a, b) => (number === 0 ? 0 : a.near - b.near) || a.index - b.index)
      .map(({ stop }) => stop);
    const middles = new Map(ordered.map(({ key }, index) => [key, middleOf(index, ordered.length)]));
    const passing = [...exits.keys()].filter((key) => forward.some(({ from, to }) => from === key && at(to) > number));
    const lanes = takeLanes(
      passing.map((key) => ({ key, wish: exits.get(key) ?? 100 })),
      lanesOf(Math.max(1, ordered.length), most),
    );
    const isOn = ({ to }: Link) => at(to) > number;
    const before = [...exits].flatMap(([key, from]) => {
      const own = forward.filter((link) => link.from === key);
      const lane = lanes.get(key);
      const past = own.filter(isOn);
      const lines = own.flatMap((link): Line[] => {
        const to = middles.get(link.to);
        return to === undefined ? [] : [{ from, to, kind: kindOf([link]) }];
      });
      return lane === undefined ? lines : [...lines, { from, to: lane, kind: kindOf(past) }];
    });
    const leaving = [...middles].flatMap(([key, height]) => {
      const own = forward.filter((link) => link.from === key);
      return own.length > 0 ? [{ key, at: height, kind: kindOf(own), from: 'stop' as const }] : [];
    });
    const past = [...lanes].map(([key, height]) => ({
      key,
      at: height,
      kind: kindOf(forward.filter((link) => link.from === key && isOn(link))),
      from: 'before' as const,
    }));
    const across = [...leaving, ...past];
    drawn.push({
      column,
      stops: ordered,
      before: mergeLines(before),
      across: across.map(({ at: height, kind, from }) => ({ at: height, kind, from })),
    });
    exits = new Map(across.map(({ key, at: height }) => [key, height]));
  });
  return drawn;
}
