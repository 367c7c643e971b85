import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type Files, makeFolder, writeFiles } from './make-folder.ts';

/** No settings of the person who runs the tests, nor of a hook they run in. */
const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};

/** Run git in a folder, or fail the test with what git says. */
export function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Commit everything of the folder's repository. */
export function commitAll(folder: string): void {
  git(folder, 'add', '--all', ':/');
  git(folder, 'commit', '--quiet', '--message', 'Content');
}

/** A content folder as {@link makeFolder} makes it, committed on the branch `main` of a repository of its own. */
export function makeRepository(files: Files = {}): string {
  const root = makeFolder(files);
  const top = path.dirname(root);
  git(top, 'init', '--quiet');
  git(top, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  commitAll(root);
  return root;
}

/** A repository whose folder was changed after the commit; `null` deletes a file. */
export function makeChanged(before: Files, after: Files): string {
  const root = makeRepository(before);
  writeFiles(root, after);
  return root;
}
