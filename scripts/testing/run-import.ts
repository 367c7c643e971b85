import { spawnSync } from 'node:child_process';
import { TODAY } from '../../src/content/testing/make-folder.ts';
import { type CommandResult, importCommand } from '../import.ts';

/** A content folder, and the folder it lies in, where commands are called. */
export interface Place {
  content: string;
  folder: string;
}

const environmentOf = ({ content, folder }: Place) => ({
  PATH: process.env.PATH,
  BROBYGGER_CONTENT: content,
  BROBYGGER_TODAY: TODAY,
  INIT_CWD: folder,
});

const named = (output: string, { content, folder }: Place) =>
  output.replaceAll(content, 'content').replaceAll(folder, '');

/** Run `npm run import` as a person does, in a process of its own. In the output the content folder is `content`. */
export function spawnImport(place: Place, ...args: string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/import.ts', ...args],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: environmentOf(place) },
  );
  return { ok: status === 0, output: named(`${stdout}${stderr}`, place) };
}

/** The same in this process, which is faster. */
export async function runImport(place: Place, ...args: string[]): Promise<CommandResult> {
  const { ok, output } = await importCommand(args, environmentOf(place));
  return { ok, output: named(output, place) };
}
