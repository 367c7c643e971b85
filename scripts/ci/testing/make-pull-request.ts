import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Files, makeEmptyFolder, makeFolder, writeFiles } from '../../../src/content/testing/make-folder.ts';
import { commitAll, git, makeRepository } from '../../../src/content/testing/make-repository.ts';

/** What a partner did in a fork. */
export interface Proposal {
  /** In the content folder, before the partner began. */
  before?: Files;
  /** In the content folder, by the partner; `null` deletes. */
  after?: Files;
  /** Anywhere else, from the top of the repository: `package.json`. */
  outside?: Files;
  /** Links by their path in the content folder, and where they lead. */
  links?: Record<string, string>;
  /** What the main branch of the project became while the partner wrote. */
  meanwhile?: Files;
  /** The repository holds the content alone, at its top. */
  atTop?: boolean;
}

export const NUMBER = 7;

/** A project of one commit, and where in it the content lies. */
function makeProject(before: Files | undefined, atTop: boolean): { project: string; folder: string } {
  if (!atTop) return { project: path.dirname(makeRepository(before)), folder: 'content' };
  const project = makeFolder(before);
  git(project, 'init', '--quiet');
  git(project, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  commitAll(project);
  return { project, folder: '' };
}

/**
 * A project and a pull request to it as GitHub has them, in temp folders: the merge stands under `refs/pull/7/merge` of a
 * project that a workflow then clones and checks out, as far as it is before.
 *
 * @returns the content folder of that clone
 */
export function makePullRequest(proposal: Proposal): string {
  const { before, after = {}, outside = {}, links = {}, meanwhile, atTop = false } = proposal;
  const { project, folder } = makeProject(before, atTop);
  const room = makeEmptyFolder();
  const fork = path.join(room, 'fork');
  git(room, 'clone', '--quiet', project, fork);
  git(fork, 'checkout', '--quiet', '-b', 'forslag');
  writeFiles(path.join(fork, folder), after);
  writeFiles(fork, outside);
  for (const [name, target] of Object.entries(links)) symlinkSync(target, path.join(fork, folder, name));
  commitAll(fork);
  if (meanwhile) {
    writeFiles(path.join(project, folder), meanwhile);
    commitAll(project);
  }
  git(fork, 'fetch', '--quiet', 'origin');
  git(fork, 'checkout', '--quiet', '--detach', 'origin/main');
  git(fork, 'merge', '--quiet', '--no-ff', '--no-edit', 'forslag');
  git(fork, 'push', '--quiet', 'origin', `HEAD:refs/pull/${NUMBER}/merge`);
  const work = path.join(room, 'work');
  git(room, 'clone', '--quiet', project, work);
  return path.join(work, folder);
}
