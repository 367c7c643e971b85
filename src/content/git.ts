import { execFileSync } from 'node:child_process';

/** Set by git for its hooks: they would make it look at another repository than the folder's. */
const OF_A_HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/**
 * Ask git something about the folder; never through a shell.
 *
 * @returns what git prints, without the last line break; undefined when there is no git, or git says no
 * @example askGit('content', 'rev-parse', '--show-prefix')   // "content/"
 */
export function askGit(folder: string, ...args: string[]): string | undefined {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_A_HOOK.includes(name)));
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env,
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    }).replace(/\n$/, '');
  } catch {
    return undefined;
  }
}

/** Like {@link askGit}, for answers that are lists of paths: `-z` must be among the arguments. */
export function askGitForPaths(folder: string, ...args: string[]): string[] | undefined {
  return askGit(folder, ...args)
    ?.split('\0')
    .filter(Boolean);
}

/**
 * The commit that a name stands for; undefined when it stands for none.
 *
 * @param name a branch, tag or commit, from the command line too: one that begins with a hyphen is no option
 */
export function findCommit(folder: string, name: string): string | undefined {
  return askGit(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
}

/** The text of a file in a commit; its path is from the folder. Undefined when it was not there. */
export function fileAt(folder: string, commit: string, relative: string): string | undefined {
  return askGit(folder, 'cat-file', 'blob', `${commit}:./${relative}`);
}
