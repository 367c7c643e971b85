import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** The folder holds somebody's own files. */
export class ForeignFolderError extends Error {}

/**
 * Replace a folder as a whole: the new one is written beside it, and takes its place when it is complete. Until then,
 * and when writing fails, what stood there stands there still.
 *
 * @param marks names that a former one holds; a folder with other things in it is refused, so that nobody's files are
 *   thrown away because a setting names the wrong folder
 * @param write fills the empty folder it is given
 * @throws ForeignFolderError, or what `write` throws
 */
export async function replaceFolder(
  folder: string,
  marks: readonly string[],
  write: (fresh: string) => Promise<void>,
): Promise<void> {
  const target = path.resolve(folder);
  refuseForeign(target, marks);
  const beside = (what: string) => path.join(path.dirname(target), `.${path.basename(target)}.${what}`);
  const [fresh, former] = [beside('building'), beside('former')];
  for (const left of [fresh, former]) rmSync(left, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    await write(fresh);
    if (existsSync(target)) renameSync(target, former);
    renameSync(fresh, target);
  } finally {
    if (!existsSync(target) && existsSync(former)) renameSync(former, target);
    for (const left of [fresh, former]) rmSync(left, { recursive: true, force: true });
  }
}

function refuseForeign(folder: string, marks: readonly string[]): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length === 0 || marks.every((name) => names.includes(name))) return;
  throw new ForeignFolderError(
    `${folder} holds something that Brobygger did not build. Nothing was changed.\n` +
      'Empty it yourself, or name another folder in BROBYGGER_OUT.',
  );
}
