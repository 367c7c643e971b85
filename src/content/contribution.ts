import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { compareProblems, type Problem, type Wording } from '#domain/problem/problem.ts';
import { askGit, askGitForPaths, fileAt, findCommit } from './git.ts';
import { printable } from './printable.ts';
import { readFolder, shownName } from './read-folder.ts';
import { readSource, type SourceFile } from './source-file.ts';

/** Fields under `editor:` are set by the directory's editors; a contribution that touches one is told so. */

const NO_BASE = (base: string): Wording => ({
  da: `Kan ikke sammenligne med «${base}»: git kender det ikke. Hent det med git fetch.`,
  en: `Cannot compare with "${base}": git does not know it. Get it with git fetch.`,
});
const TOUCHED = {
  added: (field: string): Wording => ({
    da: `«${field}» sættes af redaktionen. Slet det her.`,
    en: `"${field}" is set by the editors. Delete it here.`,
  }),
  changed: (field: string): Wording => ({
    da: `«${field}» sættes af redaktionen. Skriv det, der stod før.`,
    en: `"${field}" is set by the editors. Write what stood before.`,
  }),
  removed: (field: string): Wording => ({
    da: `«${field}» sættes af redaktionen. Sæt det ind igen.`,
    en: `"${field}" is set by the editors. Put it back.`,
  }),
};

/** What stands under `editor:`, key by key; empty when it is missing or cannot be read. */
function editorOf(source: SourceFile | undefined): Record<string, unknown> {
  const editor = (source?.data as { editor?: unknown } | null | undefined)?.editor;
  return typeof editor === 'object' && editor !== null && !Array.isArray(editor) ? { ...editor } : {};
}

function compare(source: SourceFile, before: SourceFile | undefined): Problem[] {
  if (source.data === undefined) return [];
  const was = editorOf(before);
  const is = editorOf(source);
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((key) => {
    if (isDeepStrictEqual(is[key], was[key])) return [];
    const touch = !Object.hasOwn(was, key) ? 'added' : Object.hasOwn(is, key) ? 'changed' : 'removed';
    return [source.problemAt(['editor'], TOUCHED[touch](`editor.${key}`), { atKey: key })];
  });
}

/**
 * Find the fields of offers under `editor:` that were added, changed or removed since a branch was left, at their lines.
 * Files that are not committed count too. A file that is gone altogether is the business of {@link checkPublishedIds}.
 *
 * @param root the content folder, in any git repository
 * @param base the branch or commit that the contribution builds on: `origin/main`
 */
export function editorFieldsTouched(root: string, base: string): Problem[] {
  const folder = path.resolve(root);
  const shown = shownName(root);
  const named = findCommit(folder, base);
  if (!named) return [printable({ file: shown, line: 1, column: 1, field: '', severity: 'error', ...NO_BASE(base) })];
  const commit = askGit(folder, 'merge-base', named, 'HEAD') ?? named;
  const changed = new Set([
    ...(askGitForPaths(folder, 'diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', 'offers') ??
      []),
    ...(askGitForPaths(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', 'offers') ?? []),
  ]);
  return readFolder(folder, shown)
    .files.offers.filter(({ id }) => changed.has(`offers/${id}.md`))
    .flatMap((source) => {
      const text = fileAt(folder, commit, `offers/${source.id}.md`);
      const before = text === undefined ? undefined : readSource(source.file, source.id, text, 'front-matter').source;
      return compare(source, before);
    })
    .map(printable)
    .sort(compareProblems);
}
