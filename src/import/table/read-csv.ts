import { CsvError, parse } from 'csv-parse/sync';
import type { Wording } from '#domain/problem/problem.ts';
import { decodeText } from './decode.ts';
import { makeTable, MOST, problemAt, type ReadTable, refuseFile } from './table.ts';

const NO_TEXT: Wording = {
  da: 'Filen er ikke tekst. Gem regnearket som CSV UTF-8 eller som .xlsx.',
  en: 'The file is no text. Save the spreadsheet as CSV UTF-8 or as .xlsx.',
};
const OLD_LETTERS: Wording = {
  da: 'Filen er læst som Windows-1252 (Latin-1). Se efter, om æ, ø og å er rigtige.',
  en: 'The file was read as Windows-1252 (Latin-1). See whether the letters æ, ø and å are right.',
};
const UNREADABLE = (line: number): Wording => ({
  da: `Filen kan ikke læses efter linje ${line}. Mangler der et anførselstegn?`,
  en: `The file cannot be read after line ${line}. Is a quotation mark missing?`,
});

const DELIMITERS = [';', '\t', ','] as const;

function parseWith(text: string, delimiter: string, rows: number): string[][] {
  return parse(text, {
    delimiter,
    to: rows,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 1024 * 1024,
  });
}

/** What stands between the cells: what divides the first row into most. */
function findDelimiter(text: string): string {
  const firstRow = (delimiter: string) => {
    try {
      return parseWith(text.slice(0, 64 * 1024), delimiter, 1)[0]?.length ?? 0;
    } catch (error) {
      if (error instanceof CsvError) return 0;
      throw error;
    }
  };
  return DELIMITERS.map((delimiter) => ({ delimiter, count: firstRow(delimiter) })).reduce((best, next) =>
    next.count > best.count ? next : best,
  ).delimiter;
}

/**
 * Read a text table as spreadsheets write them: `;`, `,` or tab between; UTF-8, UTF-16 or Windows-1252; any line break,
 * and line breaks inside quotes; Excel's `sep=;` on the first line.
 */
export function readCsv(file: string, bytes: Uint8Array): ReadTable {
  const decoded = decodeText(bytes);
  if (!decoded) return refuseFile(file, NO_TEXT);
  const said = /^sep=([;,\t])\r?\n?/.exec(decoded.text);
  const text = decoded.text.slice(said?.[0].length ?? 0).replace(/^\uFEFF/, '');
  try {
    const records = parseWith(text, said?.[1] ?? findDelimiter(text), MOST.rows + 2);
    const read = makeTable(file, records);
    const isGuessed = decoded.encoding === 'windows-1252';
    return isGuessed
      ? { ...read, problems: [...read.problems, problemAt(file, 1, 0, '', OLD_LETTERS, 'advice')] }
      : read;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuseFile(file, UNREADABLE(typeof error.lines === 'number' ? error.lines : 1));
  }
}
