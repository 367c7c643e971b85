import type { OverviewSheet, SheetDoor } from './overview-sheet.ts';
import { doorHeight, frameHeight, roomOf, rowHeight, type SheetSize } from './sheet-measure.ts';
import type { SheetRow } from './sheet-row.ts';

/** A sheet cut to one A4, and how much there was no room for. */
export interface FittedSheet {
  size: SheetSize;
  doors: readonly (SheetDoor & { coursesLeft: number })[];
  doorsLeft: number;
  tell: readonly SheetRow[];
  tellLeft: number;
}

/** At most this share is for doors, and for doors with their courses, where what a patient can be told of needs the rest. */
const DOORS_SHARE = 0.6;
const REFERRED_SHARE = 0.7;

/** How many from the first on fit into a height. */
function countFitting(heights: readonly number[], room: number): number {
  let used = 0;
  const over = heights.findIndex((height) => (used += height) > room);
  return over < 0 ? heights.length : over;
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

function fitAt(sheet: OverviewSheet, size: SheetSize): FittedSheet {
  const room = roomOf(size);
  const tellHeights = sheet.tell.map((row) => rowHeight(row, room));
  const all = room.height - frameHeight(sheet, room);
  const atMost = (share: number) => Math.max(share * all, all - sum(tellHeights));

  const doorHeights = sheet.doors.map((door) => doorHeight(door, room));
  const doorCount = countFitting(doorHeights, atMost(DOORS_SHARE));
  const doors = sheet.doors.slice(0, doorCount);
  const doorsUsed = sum(doorHeights.slice(0, doorCount));

  const courses = doors.flatMap((door) => door.courses.map((row) => ({ door, row })));
  const courseHeights = courses.map(({ row }) => rowHeight(row, room));
  const courseCount = countFitting(courseHeights, atMost(REFERRED_SHARE) - doorsUsed);
  const shown = new Set(courses.slice(0, courseCount).map(({ row }) => row));

  const used = doorsUsed + sum(courseHeights.slice(0, courseCount));
  const tellCount = countFitting(tellHeights, all - used);
  return {
    size,
    doors: doors.map((door) => {
      const kept = door.courses.filter((row) => shown.has(row));
      return { ...door, courses: kept, coursesLeft: door.courses.length - kept.length };
    }),
    doorsLeft: sheet.doors.length - doorCount,
    tell: sheet.tell.slice(0, tellCount),
    tellLeft: sheet.tell.length - tellCount,
  };
}

/** Does it hold everything? */
export function isWhole({ doors, doorsLeft, tellLeft }: FittedSheet): boolean {
  return doorsLeft === 0 && tellLeft === 0 && doors.every(({ coursesLeft }) => coursesLeft === 0);
}

/**
 * Cut a sheet to one A4: set as large as everything still fits, else in the smallest size, with the first of what a
 * patient can be told of and a count of the rest. Heights are reckoned from the text, so the same content gives the same
 * sheet on every machine.
 *
 * @example fitSheet(overviewSheet(directory, movement)).tellLeft   // 12: "og 12 til: se koden"
 */
export function fitSheet(sheet: OverviewSheet): FittedSheet {
  const larger = (['large', 'medium'] as const).map((size) => fitAt(sheet, size)).find(isWhole);
  return larger ?? fitAt(sheet, 'small');
}
