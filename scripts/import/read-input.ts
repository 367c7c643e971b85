import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Wording } from '#domain/problem/problem.ts';
import { readHsdsJson, readHsdsTables } from '../../src/import/hsds/read-hsds.ts';
import { readTable } from '../../src/import/table/read-table.ts';
import { MOST, type ReadTable, refuseFile } from '../../src/import/table/table.ts';

const NO_FILE: Wording = { da: 'Filen findes ikke.', en: 'There is no such file.' };
const TOO_BIG: Wording = {
  da: `Filen er større end ${MOST.fileBytes / 1024 / 1024} MB.`,
  en: `The file is larger than ${MOST.fileBytes / 1024 / 1024} MB.`,
};
const NO_PACKAGE: Wording = {
  da: 'I mappen er ingen services.csv. En mappe læses som HSDS-pakke.',
  en: 'The folder holds no services.csv. A folder is read as an HSDS package.',
};

/** What is to be imported, and which names its columns have when nothing else is said. */
export interface Input extends ReadTable {
  base: 'offers' | 'hsds';
}

/** The tables of an HSDS package, where together they are not too large to be read. */
function readPackage(shown: string, full: string): ReadTable {
  const names = readdirSync(full).filter((name) => /^[a-z_]+\.csv$/i.test(name));
  const own = names.filter((name) => lstatSync(path.join(full, name)).isFile());
  if (!own.includes('services.csv')) return refuseFile(shown, NO_PACKAGE);
  const size = own.reduce((sum, name) => sum + statSync(path.join(full, name)).size, 0);
  if (size > MOST.fileBytes) return refuseFile(shown, TOO_BIG);
  return readHsdsTables(shown, new Map(own.map((name) => [name, readFileSync(path.join(full, name))])));
}

/**
 * Read a spreadsheet, a text table, or HSDS in JSON or a folder of CSV; nothing larger than it may be is opened.
 *
 * @param shown the file as it was typed
 * @param full where it is
 * @param sheet the sheet of a spreadsheet; the first when undefined
 */
export async function readInput(shown: string, full: string, sheet: string | undefined): Promise<Input> {
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return { ...readPackage(shown, full), base: 'hsds' };
  const isJson = /\.json$/i.test(full);
  const base = isJson ? 'hsds' : 'offers';
  if (!stat?.isFile()) return { ...refuseFile(shown, NO_FILE), base };
  if (stat.size > MOST.fileBytes) return { ...refuseFile(shown, TOO_BIG), base };
  const bytes = new Uint8Array(readFileSync(full));
  return { ...(isJson ? readHsdsJson(shown, bytes) : await readTable(shown, bytes, sheet)), base };
}
