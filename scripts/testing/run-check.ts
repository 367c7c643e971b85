import { spawnSync } from 'node:child_process';
import { TODAY } from '../../src/content/testing/make-folder.ts';

/** What the command printed, and how it ended. */
export interface CheckRun {
  status: number | null;
  output: string;
}

/**
 * Run `npm run check` as a person does, in a process of its own.
 *
 * @param root the content folder; in the output it is called `content`
 */
export function runCheck(root: string, args: readonly string[], settings: Record<string, string> = {}): CheckRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/check.ts', ...args],
    { encoding: 'utf8', env: { PATH: process.env.PATH, BROBYGGER_CONTENT: root, BROBYGGER_TODAY: TODAY, ...settings } },
  );
  return { status, output: `${stdout}${stderr}`.replaceAll(root, 'content') };
}
