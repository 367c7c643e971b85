import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { askGit } from '../../src/content/git.ts';
import { printable } from '../../src/content/printable.ts';
import type { ChangedFile, Contribution } from './changed-files.ts';
import { refuseFile } from './content-file.ts';

/** Bounds of one contribution: beyond them it is a mistake, or meant to fill the disk. */
const MOST_FILES = 500;
const MOST_BYTES = 8 * 1024 * 1024;

const TOO_MANY = (count: number): Wording => ({
  da: `Bidraget ændrer ${count} filer. Der er plads til ${MOST_FILES}: del det op.`,
  en: `The contribution changes ${count} files. There is room for ${MOST_FILES}: split it.`,
});
const TOO_BIG: Wording = {
  da: 'Filen fylder over 8 MB. Gør billedet mindre.',
  en: 'The file has more than 8 MB. Make the image smaller.',
};

/** The repository that holds the content, and where in it. */
export interface Place {
  /** Its top, absolute. */
  top: string;
  /** The content folder from there: "content/", or "". */
  prefix: string;
}

/** Where the content folder lies in git; undefined when it lies in none. */
export function findPlace(content: string): Place | undefined {
  const top = askGit(content, 'rev-parse', '--show-toplevel');
  const prefix = askGit(content, 'rev-parse', '--show-prefix');
  return top && prefix !== undefined ? { top, prefix } : undefined;
}

/** What came of a contribution. */
export interface Taken {
  /** Content that stands in the folder as the contribution has it. */
  files: ChangedFile[];
  /** What was left out, and why. */
  refused: Problem[];
}

/** The bytes of a file, never as text: images are among them. */
function bytesOf(top: string, blob: string): Uint8Array {
  return execFileSync('git', ['-C', top, 'cat-file', 'blob', blob], { maxBuffer: MOST_BYTES + 1024 });
}

const sizeOf = (top: string, blob: string) => Number(askGit(top, 'cat-file', '-s', blob) ?? Infinity);

/**
 * Put the content of a contribution into the folder that was checked out, file by file, and leave everything else of it
 * in git: what runs afterwards is the code of the main branch.
 */
export function takeContribution({ files }: Contribution, { top, prefix }: Place): Taken {
  const refuse = (file: string, wording: Wording): Problem =>
    printable({ file, line: 1, column: 1, field: '', severity: 'error', ...wording });
  const shown = (file: string) => path.relative(process.cwd(), path.join(top, file)).replaceAll('\\', '/');
  if (files.length > MOST_FILES) return { files: [], refused: [refuse(shown(prefix), TOO_MANY(files.length))] };

  const taken: Taken = { files: [], refused: [] };
  for (const file of files) {
    const tooBig = file.blob !== undefined && sizeOf(top, file.blob) > MOST_BYTES;
    const wording = refuseFile(file, prefix) ?? (tooBig ? TOO_BIG : undefined);
    if (wording) taken.refused.push(refuse(shown(file.path), wording));
    else {
      write(path.join(top, file.path), file.blob && bytesOf(top, file.blob));
      taken.files.push(file);
    }
  }
  return taken;
}

/** What stood there goes first, so that nothing is written through a link; nothing to write means that it goes. */
function write(full: string, bytes: Uint8Array | '' | undefined): void {
  rmSync(full, { force: true });
  if (!bytes) return;
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, bytes, { flag: 'wx', mode: 0o644 });
}
