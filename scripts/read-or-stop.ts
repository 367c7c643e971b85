import type { Directory } from '#domain/directory/directory.ts';
import { getDirectory } from '../src/data/directory.ts';
import { readSettings, type Settings } from '../src/data/settings.ts';

/** The settings, or the end of the command with what is wrong with them. */
export const settingsOrStop = (): Settings => orStop(() => readSettings(process.env), 'Error');

/**
 * The content, or the end of the command with all its problems, without a stack.
 * It stays read: Astro in the same process uses this Directory.
 */
export const directoryOrStop = (): Directory => orStop(getDirectory, 'ContentError');

/** The value, or the end of the command when its reading fails in the way expected; a fault of the program goes on. */
function orStop<T>(read: () => T, expected: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && error.name === expected) return stop(error);
    throw error;
  }
}

/** The port to serve on: `PORT`, or 4321. */
export function readPort(): number {
  const { PORT } = process.env;
  if (!PORT) return 4321;
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) < 65_536) return Number(PORT);
  return stop(new Error(`PORT is "${PORT}": write a number from 1 to 65535.`));
}

/** End the command, saying why without a stack. */
export function stop(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
