import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import * as words from './file-words.ts';
import { type FolderName, FOLDERS, SINGLE_FILES, type SingleName } from './kinds.ts';
import { readSource, type SourceFile } from './source-file.ts';

/** The most bytes of a file in a folder, and of a list at the top that the editors keep; a larger one is a mistake or an attack. */
const MOST_BYTES = { inFolder: 64 * 1024, single: 128 * 1024 } as const;

/** A content folder as read, before anything is checked against a schema. */
export interface ReadFolder {
  /** Every file with the right ending; one that cannot be read has no data, but still is there to be referred to. */
  files: Record<FolderName, SourceFile[]>;
  singles: Partial<Record<SingleName, SourceFile>>;
  /** Names of images beside the offers. */
  images: Set<string>;
  problems: Problem[];
}

/** How a content folder is named in problems: as it was given, with forward slashes and none at its end. */
export function shownName(root: string): string {
  return root.replaceAll('\\', '/').replace(/\/+$/, '');
}

/** What lies at a path, links not followed; undefined when nothing does. */
function whatIs(full: string): Stats | undefined {
  return lstatSync(full, { throwIfNoEntry: false });
}

const isAddress = (entry: string) => /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/.test(entry);
const isImage = (entry: string) => /\.(jpe?g|png|webp)$/.test(entry);

/** Well-named files first, then by name: in an order that no file system decides. */
function compareEntries(a: string, b: string): number {
  return Number(isAddress(b)) - Number(isAddress(a)) || (a < b ? -1 : 1);
}

/**
 * Read every file of a content folder. Nothing is read through a link: a contribution cannot reach outside the folder.
 *
 * @param root the folder, as an absolute path
 * @param shown the folder's name in problems: "content"
 */
export function readFolder(root: string, shown: string): ReadFolder {
  const problems: Problem[] = [];
  const images = new Set<string>();

  const report = (relative: string, wording: Wording, severity: Problem['severity'] = 'error'): undefined => {
    const file = relative ? `${shown}/${relative}` : shown;
    problems.push({ file, line: 1, column: 1, field: '', severity, ...wording });
  };

  /** What an action on the disk gives, or nothing and a problem when the system refuses it. */
  const attempt = <T>(relative: string, action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      if (error instanceof Error && 'syscall' in error) return report(relative, words.UNREADABLE);
      throw error;
    }
  };

  const entriesOf = (relative: string): string[] => {
    const entries = attempt(relative, () => readdirSync(path.join(root, relative))) ?? [];
    return entries.filter((name) => !name.startsWith('.') && name !== 'README.md').sort(compareEntries);
  };

  /** Is it a file of its own, no link or folder, and small enough? */
  const isOwnFile = (relative: string, most: number): boolean => {
    const stat = whatIs(path.join(root, relative));
    if (!stat?.isFile()) report(relative, stat?.isDirectory() ? words.IS_FOLDER : words.IS_LINK);
    else if (stat.size > most) report(relative, words.tooBig(stat.size, most));
    else return true;
    return false;
  };

  const textOf = (relative: string, most: number): string | undefined => {
    if (!isOwnFile(relative, most)) return undefined;
    const bytes = attempt(relative, () => readFileSync(path.join(root, relative)));
    return bytes && (decode(bytes) ?? report(relative, words.NOT_UTF8));
  };

  const readOne = (relative: string, id: string, kind: 'yaml' | 'front-matter', most: number): SourceFile => {
    const text = textOf(relative, most);
    const read = readSource(`${shown}/${relative}`, id, text ?? '', kind);
    if (text === undefined) return { ...read.source, data: undefined };
    problems.push(...read.problems);
    return read.source;
  };

  const readKind = (name: FolderName): SourceFile[] => {
    const { folder, extension } = FOLDERS[name];
    const stat = whatIs(path.join(root, folder));
    if (!stat) return [];
    if (!stat.isDirectory()) return report(folder, words.NO_FOLDER) ?? [];
    const seen = new Map<string, string>();
    return entriesOf(folder).flatMap((entry) => {
      const relative = `${folder}/${entry}`;
      if (name === 'offers' && isImage(entry)) {
        if (isOwnFile(relative, Infinity)) images.add(entry);
        return [];
      }
      if (!entry.toLowerCase().endsWith(extension)) return report(relative, words.stray(extension), 'advice') ?? [];
      const id = entry.slice(0, -extension.length);
      const first = seen.get(id.toLowerCase());
      if (first) report(relative, words.twice(first));
      else if (!isAddress(entry)) report(relative, words.badName(id, extension));
      seen.set(id.toLowerCase(), `${shown}/${relative}`);
      return readOne(relative, id, extension === '.md' ? 'front-matter' : 'yaml', MOST_BYTES.inFolder);
    });
  };

  const readSingle = (name: SingleName): SourceFile | undefined => {
    const { file, required } = SINGLE_FILES[name];
    if (whatIs(path.join(root, file))) return readOne(file, name, 'yaml', MOST_BYTES.single);
    return required ? report(file, words.MISSING) : undefined;
  };

  const exists = statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!exists) report('', words.NO_CONTENT);
  else {
    const known = [...Object.keys(FOLDERS), ...Object.values(SINGLE_FILES).map(({ file }) => file), 'guides', 'import'];
    for (const entry of entriesOf('')) {
      if (!known.includes(entry)) report(entry, words.notRead(entry, known), 'advice');
    }
  }
  const singles = exists ? (Object.keys(SINGLE_FILES) as SingleName[]) : [];
  const folders = Object.keys(FOLDERS) as FolderName[];
  return {
    files: Object.fromEntries(folders.map((name) => [name, exists ? readKind(name) : []])) as ReadFolder['files'],
    singles: Object.fromEntries(singles.map((name) => [name, readSingle(name)])),
    images,
    problems,
  };
}

/** Bytes as text; undefined when they are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
