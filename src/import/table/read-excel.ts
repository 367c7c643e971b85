import { InvalidInputError, InvalidSpreadsheetError, readSheet, SheetNotFoundError } from 'read-excel-file/universal';
import type { Wording } from '#domain/problem/problem.ts';
import { makeTable, MOST, type ReadTable, refuseFile } from './table.ts';
import { readZip, type ZipEntry, ZipRefused } from './zip.ts';

const BROKEN: Wording = {
  da: 'Filen kan ikke læses som Excel. Åbn den, og gem den igen som .xlsx eller CSV UTF-8.',
  en: 'The file cannot be read as Excel. Open it, and save it again as .xlsx or CSV UTF-8.',
};
const TOO_BIG: Wording = {
  da: 'Regnearket er større, end en liste med tilbud kan være. Gem kun det ark, der skal læses.',
  en: 'The spreadsheet is larger than a list of offers can be. Save only the sheet that is to be read.',
};
const NO_SHEET = (sheet: string): Wording => ({
  da: `Der er intet ark, der hedder «${sheet}».`,
  en: `There is no sheet called "${sheet}".`,
});

/** "AB" → 28 */
const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * One cell far down or to the right would have the reader fill millions of empty ones; so would one said in code. Only a
 * sheet has cells, whatever its file is called; in a theme or a drawing the same letter means something else.
 */
function reachesTooFar({ bytes }: ZipEntry): boolean {
  const xml = new TextDecoder().decode(bytes);
  if (!xml.includes('sheetData')) return false;
  for (const [, said = ''] of xml.matchAll(/[\s"']r\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = '', row] = /^([A-Za-z]{0,3})(\d{1,7})$/.exec(said) ?? [];
    if (row === undefined || Number(row) > MOST.rows + 1) return true;
    if (columnNumber(letters.toUpperCase()) > MOST.columns) return true;
  }
  return false;
}

/** A day, or a time of day where the sheet has no day; Excel counts both from 1900. */
function dateText(date: Date): string {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return date.getTime() < Date.UTC(1901) ? text.slice(11, 16) : text.slice(0, 10);
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/**
 * Read one sheet of an .xlsx file: what its cells show, never a formula. The whole is unpacked once beforehand, within
 * bounds, so that what the reader of Excel files unpacks again is known to be small.
 *
 * @param sheet the name of the sheet; the first when undefined
 */
export async function readExcel(file: string, bytes: Uint8Array, sheet?: string): Promise<ReadTable> {
  try {
    const entries = readZip(bytes, (name) => name.endsWith('.xml') || name.endsWith('.rels'));
    if (entries.some(reachesTooFar)) return refuseFile(file, TOO_BIG);
    const copy = new Uint8Array(bytes).buffer;
    const rows = await (sheet === undefined ? readSheet(copy) : readSheet(copy, sheet));
    return makeTable(
      file,
      rows.map((row) => row.map(cellText)),
    );
  } catch (error) {
    if (error instanceof ZipRefused) return refuseFile(file, error.reason === 'broken' ? BROKEN : TOO_BIG);
    if (error instanceof SheetNotFoundError) return refuseFile(file, NO_SHEET(sheet ?? '1'));
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) return refuseFile(file, BROKEN);
    // The library has no word for a file that lacks a part: it meets an undefined, or its XML parser gives up.
    if (error instanceof Error) return refuseFile(file, BROKEN);
    throw error;
  }
}
