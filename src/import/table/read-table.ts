import type { Wording } from '#domain/problem/problem.ts';
import { readCsv } from './read-csv.ts';
import { readExcel } from './read-excel.ts';
import { MOST, type ReadTable, refuseFile } from './table.ts';

const OLD_EXCEL: Wording = {
  da: 'Filen er i det gamle Excel-format eller har kodeord. Gem den som .xlsx uden kodeord eller som CSV UTF-8.',
  en: 'The file is in the old Excel format or has a password. Save it as .xlsx without one, or as CSV UTF-8.',
};
const TOO_BIG: Wording = {
  da: `Filen er større end ${MOST.fileBytes / 1024 / 1024} MB.`,
  en: `The file is larger than ${MOST.fileBytes / 1024 / 1024} MB.`,
};

const beginsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** Read a spreadsheet or text table; what it is, its bytes say and not its name. */
export async function readTable(file: string, bytes: Uint8Array, sheet?: string): Promise<ReadTable> {
  if (bytes.byteLength > MOST.fileBytes) return refuseFile(file, TOO_BIG);
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuseFile(file, OLD_EXCEL);
  if (beginsWith(bytes, 0x50, 0x4b)) return readExcel(file, bytes, sheet);
  return readCsv(file, bytes);
}
