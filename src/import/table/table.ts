import type { Problem, Wording } from '#domain/problem/problem.ts';

/** What may come in. Beyond these a file is no list of offers, but a mistake or an attack. */
export const MOST = {
  fileBytes: 10 * 1024 * 1024,
  rows: 20_000,
  columns: 500,
  cellBytes: 8 * 1024,
  /** Of an Excel file or a folder of tables, taken together, when unpacked. */
  unpackedBytes: 60 * 1024 * 1024,
} as const;

/** One row as a spreadsheet counts it: the names of the columns are row 1. */
export interface Row {
  number: number;
  cells: readonly string[];
}

/** A sheet of texts: the names of its columns, and rows that are not empty. */
export interface Table {
  /** The file as problems name it. */
  file: string;
  columns: readonly string[];
  rows: readonly Row[];
  /** Put together from parts: its columns stand in no file, so problems name rows and fields alone. */
  isJoined?: boolean;
}

/** What reading gives: a table, or none and the reason. */
export interface ReadTable {
  table: Table | undefined;
  problems: Problem[];
}

/** A problem at a cell: "file:row:column". */
export function problemAt(
  file: string,
  row: number,
  column: number,
  field: string,
  wording: Wording,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file, line: row, column: column + 1, field, severity, ...wording };
}

export const refuseFile = (file: string, wording: Wording): ReadTable => ({
  table: undefined,
  problems: [problemAt(file, 1, 0, '', wording)],
});

const EMPTY: Wording = { da: 'Filen har ingen rækker.', en: 'The file has no rows.' };
const TOO_MANY: Wording = {
  da: `Der er flere end ${MOST.rows} rækker eller ${MOST.columns} kolonner. Del filen.`,
  en: `There are more than ${MOST.rows} rows or ${MOST.columns} columns. Divide the file.`,
};
const TWICE = (name: string): Wording => ({
  da: `To kolonner hedder «${name}».`,
  en: `Two columns are called "${name}".`,
});

/** Rows of texts as a table: the first that is not empty names the columns. */
export function makeTable(file: string, records: readonly (readonly string[])[]): ReadTable {
  const rows = records
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.toWellFormed().trim()) }))
    .filter(({ cells }) => cells.some(Boolean));
  const [head, ...rest] = rows;
  if (!head) return refuseFile(file, EMPTY);
  const columns = head.cells.map((name) => name.replaceAll(/\s+/g, ' '));
  if (rest.length > MOST.rows || columns.length > MOST.columns) return refuseFile(file, TOO_MANY);
  const doubled = columns.findIndex((name, index) => name && columns.indexOf(name) < index);
  if (doubled >= 0) {
    const wording = TWICE(columns[doubled] ?? '');
    return { table: undefined, problems: [problemAt(file, head.number, doubled, '', wording)] };
  }
  return { table: { file, columns, rows: rest }, problems: [] };
}
