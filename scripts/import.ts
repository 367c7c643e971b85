import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/data/settings.ts';
import { runExport } from './import/run-export.ts';
import { runImport } from './import/run-import.ts';
import { ChangedMeanwhileError } from './write-files.ts';

const USAGE = `npm run import -- FILE              show what a spreadsheet, CSV, or HSDS file or folder would change
npm run import -- FILE --write      write it
npm run import -- --export FILE     write all offers to a CSV file that can be read back
  --mapping FILE   which column is which field (else content/import/<source>.yaml, when it is there)
  --source NAME    what the file is remembered as (else its own name)
  --editor         take the fields under editor: too
  --settle         keep what stands where both changed, and do not tell it again`;

type Environment = Record<string, string | undefined>;

/** What a command prints, and whether all it was asked for was done. */
export interface CommandResult {
  ok: boolean;
  output: string;
}

/** Where a typed path may lead: from where the command was called, the likeliest first. */
function placesOf(typed: string, { INIT_CWD, BROBYGGER_CALLED_FROM }: Environment): string[] {
  const bases = [INIT_CWD, BROBYGGER_CALLED_FROM, process.cwd()].filter((base) => base !== undefined);
  return bases.map((base) => path.resolve(base, typed));
}

/** Where a file is written: never over one of the same name elsewhere. */
const resolveNew = (typed: string, environment: Environment) => placesOf(typed, environment)[0] ?? path.resolve(typed);

/** Where a file that is read lies. */
const resolveTyped = (typed: string, environment: Environment) =>
  placesOf(typed, environment).find(existsSync) ?? resolveNew(typed, environment);

const options = {
  mapping: { type: 'string' },
  source: { type: 'string' },
  export: { type: 'string' },
  write: { type: 'boolean', default: false },
  editor: { type: 'boolean', default: false },
  settle: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function run(args: readonly string[], environment: Environment): Promise<CommandResult> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const { source, write, editor, settle } = values;
  const [shown] = positionals;
  if (values.help) return { ok: true, output: USAGE };
  if (source !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(source)) {
    return { ok: false, output: `--source is "${source}": write lower-case a-z, digits and hyphens.\n\n${USAGE}` };
  }
  const settings = readSettings(environment);
  if (values.export !== undefined) {
    const full = resolveNew(values.export, environment);
    return { ok: true, output: await runExport(settings.content, values.export, full, source) };
  }
  if (shown === undefined || positionals.length > 1) return { ok: false, output: USAGE };
  const mapping = values.mapping === undefined ? undefined : resolveTyped(values.mapping, environment);
  return runImport(settings, {
    shown,
    full: resolveTyped(shown, environment),
    mapping,
    source,
    write,
    editor,
    settle,
  });
}

/** Is it something a person can mend: an argument, a setting, a file that the system refuses? */
const isExpected = (error: unknown): error is Error =>
  error instanceof ChangedMeanwhileError || (error instanceof Error && (error.name === 'Error' || 'code' in error));

/**
 * Do what was typed, with the settings and folders of an environment; what a person can mend is told without a stack.
 *
 * @param args what stands after `npm run import --`
 */
export async function importCommand(args: readonly string[], environment: Environment): Promise<CommandResult> {
  try {
    return await run(args, environment);
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { ok: false, output: error instanceof TypeError ? `${error.message}\n\n${USAGE}` : error.message };
  }
}

if (process.argv[1] === import.meta.filename) {
  const { ok, output } = await importCommand(process.argv.slice(2), process.env);
  console.log(output);
  if (!ok) process.exitCode = 1;
}
