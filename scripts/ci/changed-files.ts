import { askGit, askGitForPaths } from '../../src/content/git.ts';

/** What a contribution does to a file. */
export interface ChangedFile {
  /** From the top of the repository, with forward slashes. */
  path: string;
  what: 'added' | 'changed' | 'deleted';
  /** What git says the file is: a text or image is 100644 or 100755; a link, a submodule and others are not. */
  mode: string;
  /** The name of its bytes in git; nothing when it is deleted. */
  blob: string | undefined;
}

const WHAT: Readonly<Record<string, ChangedFile['what']>> = { A: 'added', D: 'deleted' };

/** A contribution as git has it: nothing of it is in the folder, and nothing of it has been run. */
export interface Contribution {
  /** The commit that GitHub makes by merging it into the main branch. */
  merge: string;
  files: ChangedFile[];
}

/**
 * Fetch what a pull request would make of the repository, and list what it changes. Only names and numbers are read.
 *
 * @param folder any folder in the repository that was checked out
 * @param pullRequest its number
 * @returns undefined when GitHub has no merge of it: it cannot be fetched, or it collides with the main branch
 */
export function fetchContribution(folder: string, pullRequest: number): Contribution | undefined {
  const mine = `refs/contribution/${pullRequest}`;
  const wanted = `+refs/pull/${pullRequest}/merge:${mine}`;
  if (askGit(folder, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', wanted) === undefined) {
    return undefined;
  }
  const merge = askGit(folder, 'rev-parse', '--verify', '--quiet', mine);
  if (!merge || askGit(folder, 'rev-parse', '--verify', '--quiet', `${merge}^2`) === undefined) return undefined;
  const rows =
    askGitForPaths(folder, 'diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', `${merge}^1`, merge) ?? [];
  return { merge, files: pairs(rows).map(readRow) };
}

/** `:100644 100644 <before> <after> M` and the path after it. */
function readRow([row, path]: [string, string]): ChangedFile {
  const [, mode = '', , blob = '', letter = ''] = row.split(' ');
  const what = WHAT[letter] ?? 'changed';
  return { path, what, mode, blob: what === 'deleted' ? undefined : blob };
}

function pairs(items: readonly string[]): [string, string][] {
  return items.flatMap((item, at): [string, string][] => (at % 2 === 0 ? [[item, items[at + 1] ?? '']] : []));
}
