import { existsSync } from 'node:fs';
import path from 'node:path';
import { closest } from 'fastest-levenshtein';
import { compareProblems, type Problem, type Wording } from '#domain/problem/problem.ts';
import { askGit, askGitForPaths, fileAt, findCommit } from './git.ts';
import { type FolderName, FOLDERS } from './kinds.ts';
import { printable } from './printable.ts';
import { readFolder, type ReadFolder, shownName } from './read-folder.ts';
import { valuesAt } from './references.ts';
import { readSource } from './source-file.ts';

/** An address that has been published is on paper and in other people's links: it stays, or it is led on. */

const COULD_NOT_LOOK = (why: Wording): Wording => ({
  da: `Kunne ikke se, om et udgivet id er forsvundet: ${why.da}.`,
  en: `Could not look for published ids that are gone: ${why.en}.`,
});
const NO_GIT: Wording = { da: 'git er ikke installeret', en: 'git is not installed' };
const NO_REPOSITORY: Wording = { da: 'mappen ligger ikke i git', en: 'the folder is not in git' };
const NO_MAIN: Wording = {
  da: 'der er ingen hovedgren (origin/HEAD, origin/main eller main)',
  en: 'there is no main branch (origin/HEAD, origin/main or main)',
};
const NOT_ON_MAIN: Wording = { da: 'hovedgrenen har ikke mappen', en: 'the main branch does not have the folder' };

const VANISHED = (id: string, name: FolderName, nearest: string | undefined): Wording => {
  const hint = nearest
    ? { da: ` Det nærmeste id er «${nearest}».`, en: ` The nearest id is "${nearest}".` }
    : { da: '', en: '' };
  if (name === 'offers') {
    return {
      da: `«${id}» er udgivet, men filen er væk. Læg den tilbage, og skriv i valid.until, hvornår det sluttede. Eller skriv «${id}» under editor.formerly i det tilbud, der afløser.${hint.da}`,
      en: `"${id}" is published, but its file is gone. Put it back and write in valid.until when it ended. Or name "${id}" under editor.formerly in the offer that follows it.${hint.en}`,
    };
  }
  return {
    da: `«${id}» er udgivet, men filen er væk. Læg den tilbage, eller skriv «${id}» under formerly i den fil, der afløser.${hint.da}`,
    en: `"${id}" is published, but its file is gone. Put it back, or name "${id}" under formerly in the file that follows it.${hint.en}`,
  };
};

/** A file on the main branch whose name is an address. */
interface Published {
  name: FolderName;
  id: string;
  /** From the content folder: `offers/kom-nu-mand.md`. */
  relative: string;
}

function asPublished(relative: string): Published | undefined {
  const [folder, entry, ...deeper] = relative.split('/');
  const found = Object.entries(FOLDERS).find(([, kind]) => kind.folder === folder);
  if (!found || !entry || deeper.length > 0 || !entry.endsWith(found[1].extension)) return undefined;
  return { name: found[0] as FolderName, id: entry.slice(0, -found[1].extension.length), relative };
}

/** The commit that is public, and what it publishes; or why that cannot be known. */
function readMainBranch(root: string): { commit: string; published: Published[] } | Wording {
  if (askGit('.', '--version') === undefined) return NO_GIT;
  if (askGit(root, 'rev-parse', '--show-prefix') === undefined) return NO_REPOSITORY;
  const head = askGit(root, 'symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
  const commit = [head, 'refs/remotes/origin/main', 'refs/heads/main']
    .map((branch) => branch && findCommit(root, branch))
    .find(Boolean);
  if (!commit) return NO_MAIN;
  const files = askGitForPaths(root, 'ls-tree', '-r', '-z', '--name-only', commit) ?? [];
  if (files.length === 0) return NOT_ON_MAIN;
  return { commit, published: files.map(asPublished).filter((file) => file !== undefined) };
}

/** Ids that a folder says it once had; read from the raw data, so that another fault in a file hides none. */
function formerlyIn(folder: ReadFolder, name: FolderName): unknown[] {
  const at = name === 'offers' ? 'editor.formerly.*' : 'formerly.*';
  return folder.files[name].flatMap(({ data }) => valuesAt(data, at).map(({ value }) => value));
}

/** An example has an address in a demo alone: in a site that is none, its file makes no page and may go. */
function wasExample(root: string, commit: string, { relative, id }: Published): boolean {
  const text = fileAt(root, commit, relative) ?? '';
  const { data } = readSource(relative, id, text, relative.endsWith('.md') ? 'front-matter' : 'yaml').source;
  return ['editor.example', 'example'].some((at) => valuesAt(data, at)[0]?.value === 'true');
}

/**
 * Find ids that the main branch has and the folder as it stands has not, neither as a file nor under `formerly`.
 *
 * The main branch is the one `origin/HEAD` names, else `origin/main`, else `main`.
 *
 * @param root the content folder, in any git repository
 * @returns an error for each; a notice when git could not be asked, which is no error
 */
export function checkPublishedIds(root: string): { problems: Problem[]; notice: Wording | undefined } {
  const main = readMainBranch(path.resolve(root));
  if (!('commit' in main)) return { problems: [], notice: COULD_NOT_LOOK(main) };
  const gone = main.published.filter(({ relative }) => !existsSync(path.join(root, relative)));
  if (gone.length === 0) return { problems: [], notice: undefined };

  const shown = shownName(root);
  const folder = readFolder(path.resolve(root), shown);
  const isDemo = valuesAt(folder.singles.site?.data, 'demo')[0]?.value !== 'false';
  const problems = gone
    .filter(({ name, id }) => !formerlyIn(folder, name).includes(id))
    .filter((file) => isDemo || !wasExample(root, main.commit, file))
    .map(({ name, id, relative }): Problem => {
      const ids = folder.files[name].map((file) => file.id);
      const wording = VANISHED(id, name, ids.length ? closest(id, ids) : undefined);
      return { file: `${shown}/${relative}`, line: 1, column: 1, field: '', severity: 'error', ...wording };
    });
  return { problems: problems.map(printable).sort(compareProblems), notice: undefined };
}
