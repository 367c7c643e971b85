import type { Problem, Wording } from '#domain/problem/problem.ts';
import { decodeText } from '../table/decode.ts';
import { readCsv } from '../table/read-csv.ts';
import { MOST, problemAt, type ReadTable, refuseFile, type Table } from '../table/table.ts';
import { joinTables } from './join-tables.ts';
import { type Group, servicesIn } from './parts.ts';
import { serviceRow } from './service-row.ts';

const NO_JSON: Wording = {
  da: 'Filen er ikke JSON, eller den er skrevet ind i sig selv i for mange lag.',
  en: 'The file is no JSON, or lies within itself in too many layers.',
};
const NO_SERVICES: Wording = {
  da: 'Der er ingen tilbud (services) efter HSDS 3.',
  en: 'There are no services of HSDS 3.',
};
const TOO_MANY: Wording = {
  da: `Der er flere end ${MOST.rows} tilbud. Del filen.`,
  en: `There are more than ${MOST.rows} services. Divide the file.`,
};
const TOO_BIG: Wording = {
  da: `Filerne er tilsammen større end ${MOST.fileBytes / 1024 / 1024} MB.`,
  en: `The files together are larger than ${MOST.fileBytes / 1024 / 1024} MB.`,
};

/** Services as a table, which the columns of HSDS are then mapped from. */
function tableOf(file: string, services: readonly Group[], numbers: readonly number[]): ReadTable {
  if (services.length === 0) return refuseFile(file, NO_SERVICES);
  if (services.length > MOST.rows) return refuseFile(file, TOO_MANY);
  const rows = services.map(serviceRow);
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const numberOf = (index: number) => numbers[index] ?? index + 1;
  const problems = rows.flatMap(({ advice }, index) =>
    advice.map((wording) => problemAt(file, numberOf(index), 0, '', wording, 'advice')),
  );
  const table: Table = {
    file,
    columns,
    isJoined: true,
    rows: rows.map(({ cells }, index) => ({
      number: numberOf(index),
      cells: columns.map((column) => (cells.get(column) ?? '').toWellFormed()),
    })),
  };
  return { table, problems };
}

/** Read services in JSON: a page with `contents`, a list, or one alone. Rows are counted from the first service: 1. */
export function readHsdsJson(file: string, bytes: Uint8Array): ReadTable {
  if (bytes.byteLength > MOST.fileBytes) return refuseFile(file, TOO_BIG);
  let data: unknown;
  try {
    data = JSON.parse((decodeText(bytes)?.text ?? '').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return refuseFile(file, NO_JSON);
    throw error;
  }
  return tableOf(file, servicesIn(data), []);
}

/**
 * Read the tables of an HSDS package: `services.csv` and those beside it. Rows are counted as in `services.csv`.
 *
 * @param files bytes by name of the file, without the folder
 */
export function readHsdsTables(folder: string, files: ReadonlyMap<string, Uint8Array>): ReadTable {
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0);
  if (size > MOST.fileBytes) return refuseFile(folder, TOO_BIG);
  const tables = new Map<string, Table>();
  const problems: Problem[] = [];
  for (const [name, bytes] of files) {
    const read = readCsv(`${folder}/${name}`, bytes);
    const isEmpty = bytes.byteLength === 0;
    if (read.table) tables.set(name.replace(/\.csv$/i, ''), read.table);
    if (!isEmpty) problems.push(...read.problems);
  }
  if (problems.some(({ severity }) => severity === 'error')) return { table: undefined, problems };
  const numbers = tables.get('services')?.rows.map(({ number }) => number) ?? [];
  const read = tableOf(`${folder}/services.csv`, joinTables(tables), numbers);
  return { ...read, problems: [...problems, ...read.problems] };
}
