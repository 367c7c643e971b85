import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareProblems, formatProblem, type Problem, type Wording } from '#domain/problem/problem.ts';
import { toSlug } from '#domain/text/fields.ts';
import { printable } from '../../src/content/printable.ts';
import { readDirectory } from '../../src/content/read-directory.ts';
import { readFolder, shownName } from '../../src/content/read-folder.ts';
import type { Settings } from '../../src/data/settings.ts';
import { collectNames, townOfPostcode } from '../../src/import/fields/words.ts';
import { defaultMapping, readMapping } from '../../src/import/mapping/mapping.ts';
import { BROKEN_LOCK, type Lock, readLock, writeLock } from '../../src/import/plan/lock.ts';
import { lockAfter, planImport, type Standing } from '../../src/import/plan/plan.ts';
import type { Surroundings } from '../../src/import/plan/complete-row.ts';
import { readRecords } from '../../src/import/plan/record.ts';
import { proposedBy, settleImport } from '../../src/import/plan/settle.ts';
import { countOutcomes, formatImport } from '../../src/import/report.ts';
import { problemAt } from '../../src/import/table/table.ts';
import { withCheck } from './check-proposed.ts';
import { readInput } from './read-input.ts';
import { writeFiles } from '../write-files.ts';

/** What was typed. */
export interface ImportRequest {
  /** The table as typed, and where it is. */
  shown: string;
  full: string;
  mapping: string | undefined;
  source: string | undefined;
  write: boolean;
  editor: boolean;
  settle: boolean;
}

/** What to print, and whether every row was taken. */
export interface ImportReport {
  ok: boolean;
  output: string;
}

const NO_MAPPING: Wording = { da: 'Filen om kolonner findes ikke.', en: 'There is no such mapping file.' };
const NOTHING_WRITTEN = 'Intet er skrevet.  ·  Nothing was written.';
const DRY_RUN =
  'Intet er skrevet: det var en prøve. Skriv det med --write.  ·  ' +
  'Nothing was written: this was a trial. Write it with --write.';
const WRITTEN = (count: number) => `${count} filer er skrevet.  ·  ${count} files were written.`;
const MEND_FIRST =
  'Indholdet har fejl. Ret dem først: npm run check -- --content  ·  ' +
  'The content has problems. Mend them first: npm run check -- --content';

/** A folder of so many takes Node about all the memory it has by default to check: 1 GB for 5,000, measured. */
const MOST_OFFERS = 8000;
const TOO_MANY: Wording = {
  da: `Så ville der være flere end ${MOST_OFFERS} tilbud. Del dem på flere mapper med indhold.`,
  en: `There would be more than ${MOST_OFFERS} offers. Divide them between several content folders.`,
};

/** Stop for problems that concern the whole. */
function refuse(problems: readonly Problem[], last = NOTHING_WRITTEN): ImportReport {
  const blocks = [...problems].map(printable).sort(compareProblems).map(formatProblem);
  return { ok: false, output: [...blocks, last].join('\n') };
}

/** A text file of the content folder; undefined when it is not there. */
const textAt = (folder: string, file: string): string | undefined =>
  existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8') : undefined;

/** Where a source's mapping and memory lie in the content folder. */
export const filesOf = (source: string) => ({
  mapping: `import/${source}.yaml`,
  lock: `import/${source}.lock.json`,
});

/** The source a file stands for when nobody says: its name without the ending. */
export const sourceOf = (file: string) => toSlug(path.basename(file).replace(/\.\w+$/, '')) || 'import';

/** The content as an import needs to know it. */
export function readStanding(content: string, takesEditorFields: boolean): Standing & { around: Surroundings } {
  const shown = shownName(content);
  const folder = readFolder(path.resolve(content), shown);
  const { offers, organisations } = folder.files;
  return {
    shown,
    offers,
    texts: new Map(offers.map(({ id }) => [id, textAt(content, `offers/${id}.md`) ?? ''])),
    around: {
      names: collectNames(folder),
      organisations: new Set(organisations.map(({ id }) => id)),
      towns: townOfPostcode(folder),
      takesEditorFields,
    },
  };
}

/**
 * Import a table into the content folder: plan it, let the check judge it, say what it comes to, and write it when
 * asked to. Either every file is written or none.
 */
export async function runImport({ content, today }: Settings, request: ImportRequest): Promise<ImportReport> {
  const { shown, full, write } = request;
  const errors = readDirectory(content, today).problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(errors, MEND_FIRST);

  const source = request.source ?? sourceOf(full);
  const beside = filesOf(source);
  const said =
    request.mapping ??
    (existsSync(path.join(content, beside.mapping)) ? path.join(content, beside.mapping) : undefined);
  const isHsds = /\.json$/i.test(full) || (statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false);
  if (said !== undefined && !existsSync(said)) return refuse([problemAt(said, 1, 0, '', NO_MAPPING)]);
  const read =
    said === undefined ? undefined : readMapping(said, readFileSync(said, 'utf8'), isHsds ? 'hsds' : 'offers');
  if (read && !read.mapping) return refuse(read.problems);

  const input = await readInput(shown, full, read?.mapping?.sheet);
  const { table } = input;
  if (!table) return refuse(input.problems);
  const mapping = read?.mapping ?? defaultMapping(input.base);
  const lockText = textAt(content, beside.lock);
  const lock: Lock | undefined = lockText === undefined ? new Map() : readLock(lockText);
  if (!lock) return refuse([problemAt(`${shownName(content)}/${beside.lock}`, 1, 0, '', BROKEN_LOCK)]);

  const standing = readStanding(content, request.editor);
  const { records, problems } = readRecords(table, mapping, standing.around);
  const found = [...input.problems, ...problems];
  if (problems.some(({ severity }) => severity === 'error')) return refuse(found);

  const plan = planImport(table, records, standing, lock, request.settle);
  const fresh = plan.outcomes.filter(({ kind }) => kind === 'new').length;
  if (standing.offers.length + fresh > MOST_OFFERS) return refuse([problemAt(shown, 1, 0, '', TOO_MANY)]);
  const original = (file: string) => standing.texts.get(path.basename(file, '.md'));
  const settled = withCheck(content, today, original, (check) => settleImport(table, plan.outcomes, check));
  if (settled.problems.length > 0) return refuse(settled.problems);

  const { outcomes } = settled;
  const report = formatImport(table, outcomes, [...found, ...plan.problems], standing.shown);
  const ok = countOutcomes(outcomes).refused === 0;
  if (!write) return { ok, output: `${report}\n${DRY_RUN}` };
  const offers = proposedBy(outcomes);
  const remembered = writeLock(lockAfter(outcomes, lock));
  const files = new Map([...offers, ...(remembered === lockText ? [] : [[beside.lock, remembered] as const])]);
  writeFiles(path.resolve(content), files, (file) => (file === beside.lock ? lockText : original(file)));
  return { ok, output: `${report}\n${WRITTEN(offers.size)}` };
}
