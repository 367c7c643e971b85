import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTopic } from '../testing/make-offer.ts';
import { fitSheet, isWhole } from './fit-sheet.ts';
import type { OverviewSheet, SheetDoor } from './overview-sheet.ts';
import { doorHeight, frameHeight, roomOf, rowHeight } from './sheet-measure.ts';
import type { SheetRow } from './sheet-row.ts';

const makeRow = (overrides: Partial<SheetRow> = {}): SheetRow => ({
  id: 'gaahold',
  title: 'Gåhold',
  stage: 'lasting',
  example: false,
  mayNeedReferral: false,
  what: ['Fortsætter · Løsning IF'],
  start: ['Bare kom'],
  when: ['Tirsdage kl. 17.00'],
  where: ['Løsning'],
  price: ['Gratis'],
  ...overrides,
});
const makeSheetDoor = (overrides: Partial<SheetDoor> = {}): SheetDoor => ({
  id: 'forebyggelse',
  name: 'Kommunen, forebyggelse',
  facts: 'Form ikke oplyst · Lokationsnummer: ikke oplyst',
  source: 'Kilde: Lovforslag.',
  notices: [],
  courses: [],
  ...overrides,
});
const makeSheet = (overrides: Partial<OverviewSheet> = {}): OverviewSheet => ({
  topic: makeTopic(),
  doors: [makeSheetDoor()],
  tell: [makeRow()],
  leftOut: '',
  ...overrides,
});
const rows = (count: number, row: Partial<SheetRow> = {}) =>
  Array.from({ length: count }, (_, index) => makeRow({ id: `tilbud-${index}`, ...row }));
const longest = 'Ældreskydningsmødeoptællingen i Wædderen '.repeat(4).slice(0, 80).trim();

/** How much of the page it takes, of 1. */
function filled(sheet: OverviewSheet): number {
  const { size, doors, tell } = fitSheet(sheet);
  const room = roomOf(size);
  const heights = [
    frameHeight(sheet, room),
    ...doors.map((door) => doorHeight(door, room)),
    ...[...tell, ...doors.flatMap(({ courses }) => courses)].map((row) => rowHeight(row, room)),
  ];
  return heights.reduce((sum, height) => sum + height, 0) / room.height;
}

describe('a sheet is cut to one page', () => {
  test('and is whole, in large type, where there is little to say', () => {
    const fitted = fitSheet(makeSheet());
    expect(fitted.size).toBe('large');
    expect(isWhole(fitted)).toBe(true);
  });

  test('in smaller type before anything is left out', () => {
    const whole = [1, 8, 11, 13].map((count) => fitSheet(makeSheet({ tell: rows(count) })));
    expect(new Set(whole.map(({ size }) => size)).size).toBeGreaterThan(1);
    expect(whole.filter((sheet) => !isWhole(sheet))).toEqual([]);
  });

  test('with the first of what there is, and the number of the rest', () => {
    const tell = rows(60);
    const fitted = fitSheet(makeSheet({ tell }));
    expect(fitted.size).toBe('small');
    expect(fitted.tell).toEqual(tell.slice(0, fitted.tell.length));
    expect(fitted.tell.length + fitted.tellLeft).toBe(60);
    expect(fitted.tell.length).toBeGreaterThan(9);
  });

  test('with something of both halves, however much there is of the other', () => {
    const fitted = fitSheet(makeSheet({ doors: [makeSheetDoor({ courses: rows(40) })], tell: rows(40) }));
    expect(fitted.doors[0]?.courses.length).toBeGreaterThan(3);
    expect(fitted.doors[0]?.coursesLeft).toBe(40 - (fitted.doors[0]?.courses.length ?? 0));
    expect(fitted.tell.length).toBeGreaterThan(2);
  });

  test('with all the courses that there is room for, where there is little else', () => {
    const fitted = fitSheet(makeSheet({ doors: [makeSheetDoor({ courses: rows(12) })], tell: [] }));
    expect(isWhole(fitted)).toBe(true);
  });

  test('the same way each time', () => {
    const sheet = makeSheet({ tell: rows(60) });
    expect(fitSheet(sheet)).toEqual(fitSheet(sheet));
  });

  test('whatever stands in it, up to the longest texts that content may have', () => {
    const text = fc.string({ maxLength: 160 });
    const row = fc
      .record({
        title: fc.oneof(fc.constant(longest), fc.string({ maxLength: 80 })),
        what: fc.array(text, { maxLength: 2 }),
      })
      .map((parts) => makeRow(parts));
    const door = fc
      .record({ name: text, facts: fc.string({ maxLength: 400 }), courses: fc.array(row, { maxLength: 8 }) })
      .map((parts) => makeSheetDoor(parts));
    fc.assert(
      fc.property(fc.array(door, { maxLength: 6 }), fc.array(row, { maxLength: 40 }), (doors, tell) => {
        expect(filled(makeSheet({ doors, tell }))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the height of a row', () => {
  const room = roomOf('small');
  test('is that of its highest column', () => {
    const low = rowHeight(makeRow(), room);
    expect(rowHeight(makeRow({ when: ['a', 'b', 'c'] }), room)).toBeGreaterThan(low);
    expect(rowHeight(makeRow({ when: ['a', 'b'] }), room)).toBe(low);
  });

  test('has room for the mark of an example', () => {
    const title = 'Genoptræning for hjernen';
    expect(rowHeight(makeRow({ title, example: true }), room)).toBeGreaterThan(rowHeight(makeRow({ title }), room));
  });
});
