import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A file was changed by somebody else since it was read. */
export class ChangedMeanwhileError extends Error {}

/**
 * Write several files of a folder, or none: all are written in a folder of their own first, then each takes its place at
 * one stroke; when one cannot, those that did are put back. At no time is a file half written or missing.
 *
 * @param files text by path in the folder
 * @param before the text that each had when it was read; undefined for a new one
 * @throws ChangedMeanwhileError, or what the system says
 */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  before: (file: string) => string | undefined,
): void {
  const stage = path.join(folder, '.writing');
  const at = (file: string) => path.join(folder, file);
  const [fresh, former] = ['fresh', 'former'].map((name) => (file: string) => path.join(stage, name, file));
  if (!fresh || !former) return;
  const placed: string[] = [];
  rmSync(stage, { recursive: true, force: true });
  try {
    for (const [file, text] of files) {
      for (const target of [fresh(file), former(file), at(file)]) mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(fresh(file), text);
    }
    for (const file of files.keys()) {
      const stands = lstatSync(at(file), { throwIfNoEntry: false });
      const text = stands?.isFile() ? readFileSync(at(file), 'utf8') : undefined;
      if ((stands && !stands.isFile()) || text !== before(file)) {
        throw new ChangedMeanwhileError(`${file} was changed meanwhile. Nothing was written: run it again.`);
      }
    }
    for (const file of files.keys()) {
      if (existsSync(at(file))) copyFileSync(at(file), former(file));
      placed.push(file);
      renameSync(fresh(file), at(file));
    }
  } catch (error) {
    for (const file of placed) {
      if (existsSync(former(file))) renameSync(former(file), at(file));
      else rmSync(at(file), { force: true });
    }
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
