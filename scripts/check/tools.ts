import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding, Step } from './steps.ts';

/** The file that a package's command runs; started with this Node, it needs no shell, on Windows neither. */
function commandFile(packageName: string, command: string): string {
  const folder = path.resolve('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return path.join(folder, (typeof bin === 'string' ? bin : bin[command]) ?? '');
}

/** What decides what is built must not decide what the project's own tests find. */
const SETTINGS = ['BROBYGGER_CONTENT', 'BROBYGGER_OUT', 'BROBYGGER_SITE', 'BROBYGGER_TODAY'];

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name));
  return { ...Object.fromEntries(own), ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };
}

/** Run a package's command; its output is told when it fails. */
function runCommand(packageName: string, command: string, args: readonly string[]): Promise<Finding> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandFile(packageName, command), ...args], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ ok: code === 0, output: code === 0 ? '' : Buffer.concat(chunks).toString() }),
    );
  });
}

const tool = (name: string, packageName: string, command: string, args: string): Step => ({
  name,
  run: () => runCommand(packageName, command, args.split(' ')),
});

/**
 * The tools of the project's own code, the slow ones first. `astro-check` reads `.ts` and `.astro` alike, so that `tsc` is
 * left with what only it can do: the domain, where `document` and `fs` do not exist. `.cache` remembers what did not change
 * since the last run, and has the counts of the unit tests for `npm test`.
 */
export const TOOLS: readonly Step[] = [
  tool('types', '@astrojs/check', 'astro-check', '--minimumSeverity error'),
  tool('unit tests', 'vitest', 'vitest', 'run --reporter=minimal --reporter=json --outputFile.json=.cache/vitest.json'),
  tool('domain types', 'typescript', 'tsc', '-p src/domain --incremental --tsBuildInfoFile .cache/domain.tsbuildinfo'),
  tool('lint', 'eslint', 'eslint', '--cache --cache-location .cache/eslint/ .'),
  tool('format', 'prettier', 'prettier', '--check --log-level warn --cache --cache-location .cache/prettier .'),
];
