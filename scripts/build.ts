import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { HOST_FILES } from '../src/integrations/headers.ts';
import { directoryOrStop, settingsOrStop, stop } from './read-or-stop.ts';
import { ForeignFolderError, replaceFolder } from './replace-folder.ts';

/**
 * Build the site, whole or not at all; a content problem is printed and ends the command.
 *
 * @returns the folder it stands in
 */
export async function buildOrStop(): Promise<string> {
  const started = performance.now();
  const { out } = settingsOrStop();
  directoryOrStop();
  try {
    // Loaded late: it takes half a second, and a content problem is said before that.
    const { build } = await import('astro');
    await replaceFolder(out, HOST_FILES, (outDir) => build({ outDir, logLevel: 'warn' }));
  } catch (error) {
    if (error instanceof ForeignFolderError) stop(error);
    throw error;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${countPages(out)} pages in ${out}/ (${seconds} s)`);
  return out;
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
}

if (process.argv[1] === import.meta.filename) await buildOrStop();
