import { spawn } from 'node:child_process';
import { TODAY } from '../../src/content/testing/make-folder.ts';

/** What a command printed, and how it ended. */
export interface ScriptRun {
  status: number | null;
  output: string;
}

/**
 * Run a command of the project as a person does, in a process of its own.
 *
 * @param script `scripts/due.ts`
 * @param root the content folder; in the output it is called `content`
 */
export function runScript(
  script: string,
  root: string,
  args: readonly string[],
  settings: Record<string, string> = {},
): Promise<ScriptRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, BROBYGGER_CONTENT: root, BROBYGGER_TODAY: TODAY, ...settings },
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, output: Buffer.concat(chunks).toString().replaceAll(root, 'content') }),
    );
  });
}
