import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { offersToCsv } from '../../src/exports/csv/write-csv.ts';
import { defaultMapping } from '../../src/import/mapping/mapping.ts';
import { BROKEN_LOCK, type Lock, readLock, writeLock } from '../../src/import/plan/lock.ts';
import { lockAfter, planImport } from '../../src/import/plan/plan.ts';
import { readRecords } from '../../src/import/plan/record.ts';
import { readTable } from '../../src/import/table/read-table.ts';
import { filesOf, readStanding, sourceOf } from './run-import.ts';
import { writeFiles } from '../write-files.ts';

/**
 * Write all offers as a CSV file, and remember what was written: an import of the file then knows what was changed in it
 * and what was changed by hand meanwhile.
 *
 * @returns what to print
 * @throws when what was remembered before cannot be read: nothing is written then
 */
export async function runExport(content: string, shown: string, full: string, source?: string): Promise<string> {
  const standing = readStanding(content, true);
  const text = offersToCsv(standing.offers);
  const { lock: lockName } = filesOf(source ?? sourceOf(full));
  const lockPath = path.join(content, lockName);
  const lockText = existsSync(lockPath) ? readFileSync(lockPath, 'utf8') : undefined;
  const known: Lock | undefined = lockText === undefined ? new Map() : readLock(lockText);
  if (!known) throw new Error(`${lockName}: ${BROKEN_LOCK.da}  ·  ${BROKEN_LOCK.en}`);
  const { table } = await readTable(shown, new TextEncoder().encode(text));
  const count = table?.rows.length ?? 0;
  if (table && count > 0) {
    const { records } = readRecords(table, defaultMapping(), standing.around);
    const { outcomes } = planImport(table, records, standing, new Map());
    const remembered = writeLock(lockAfter(outcomes, known));
    if (remembered !== lockText) writeFiles(path.resolve(content), new Map([[lockName, remembered]]), () => lockText);
  }
  writeFileSync(full, text);
  return (
    `${count} tilbud er skrevet i ${shown}. Opdigtede er ikke med. Læs dem ind igen: npm run import -- ${shown}  ·  ` +
    `${count} offers were written to ${shown}, without the examples. Read them back: npm run import -- ${shown}`
  );
}
