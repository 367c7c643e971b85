import type { OverviewSheet, SheetDoor } from './overview-sheet.ts';
import type { SheetRow } from './sheet-row.ts';
import { BOLD, linesOf } from './sheet-text.ts';

/**
 * The measures of the printed sheet. `features/overview-sheet/overview-sheet.css` sets the same, and a browser test holds
 * the two together. Lengths are in ems of the sheet's text unless the name says millimetres.
 */

/** The sizes of text, in points. */
const SHEET_SIZES = { large: 12, medium: 10.5, small: 9.5 } as const;
export type SheetSize = keyof typeof SHEET_SIZES;

const MM_PER_POINT = 25.4 / 72;
/** Within the margins; the height less the banner of a demo, and the QR code with what stands beside it. */
const WIDTH_MM = 190;
const BODY_MM = 232;

const LINE = 1.3;
const ROW_GAP = 0.6;
const COLUMN_GAP = 1;
/** Shares of the width: name, first step, time, place and price. */
const COLUMNS = [0.38, 0.24, 0.18, 0.2] as const;
/** The stage's symbol and the room after it. */
const SYMBOL = 1.7;
const DOOR_GAP = 1;
const HEADING_GAP = 1.5;
/** A section with nothing in it says so, in a line: there is one at most beside rows enough to need the room. */
const NOTHING = 1;
/** About as wide as the mark of an example. */
const MADE_UP = ' Opdigtet W';

/** What one sheet has room for, in ems. */
export interface SheetRoom {
  width: number;
  height: number;
}

/** The room of a sheet in a size of text. */
export function roomOf(size: SheetSize): SheetRoom {
  const em = SHEET_SIZES[size] * MM_PER_POINT;
  return { width: WIDTH_MM / em, height: BODY_MM / em };
}

/**
 * The height of text.
 *
 * @param scale of its letters, beside the sheet's own
 */
function heightOf(text: string, width: number, scale = 1): number {
  return linesOf(text, width / scale) * scale * LINE;
}
const boldHeight = (text: string, width: number, scale = 1): number => heightOf(text, width / BOLD, scale);

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** An offer's row, as high as its highest column. */
export function rowHeight(row: SheetRow, { width }: SheetRoom): number {
  const columns = COLUMNS.map((share) => share * (width - (COLUMNS.length - 1) * COLUMN_GAP));
  const title = row.title + (row.example ? MADE_UP : '');
  const cells = [[title, ...row.what], row.start, row.when, [...row.where, ...row.price]];
  const heights = cells.map((lines, index) => {
    const room = (columns[index] ?? 0) - (index === 0 ? SYMBOL : 0);
    return sum(lines.map((text, line) => (line === 0 && index < 2 ? boldHeight(text, room) : heightOf(text, room))));
  });
  return Math.max(...heights) + ROW_GAP;
}

/** A door without its courses, and the line that says how many are left out. */
export function doorHeight({ name, facts, source, notices, courses }: SheetDoor, { width }: SheetRoom): number {
  // One notice of each turn is told on a day: the longest has its room.
  const told = new Map<string, number>();
  for (const { turn, heading, text } of notices) {
    told.set(turn.id, Math.max(told.get(turn.id) ?? 0, boldHeight(`${heading}. ${text}`, width)));
  }
  const lines = [boldHeight(name, width, 1.15), heightOf(facts, width), heightOf(source, width, 0.85)];
  return sum([...lines, ...told.values()]) + (courses.length > 0 ? LINE : 0) + DOOR_GAP;
}

/** The topic, what is urgent, the headings, and the lines that say what is left out. */
export function frameHeight({ topic, doors, tell, leftOut }: OverviewSheet, { width }: SheetRoom): number {
  const title = LINE + boldHeight(topic.title, width, 2) + boldHeight(topic.urgent ?? '', width);
  const headings = tell.some(({ mayNeedReferral }) => mayNeedReferral) ? 3 : 2;
  const ends = [doors.length > 1 ? LINE : 0, LINE, heightOf(leftOut, width, 0.85)];
  return title + headings * (1.3 * LINE + HEADING_GAP) + NOTHING * LINE + sum(ends);
}
