import type { Problem } from '#domain/problem/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import {
  FOLDERS,
  type FolderName,
  REF_WORDS,
  type Reference,
  type RefKind,
  SINGLE_FILES,
  type SingleName,
} from './kinds.ts';
import type { ReadFolder } from './read-folder.ts';
import type { DataPath, SourceFile } from './source-file.ts';

/**
 * Every id that something can refer to, by kind. A file that has faults of its own still counts: it is there. A kind whose
 * list cannot be read is left out, so that one fault in `site.yaml` is not told again in every place and offer.
 */
export type KnownIds = Partial<Record<RefKind, Set<string>>>;

/** The values at a path such as `editor.next.*.offer`, with `*` for every item, each with its own path. */
export function valuesAt(data: unknown, path: string): { path: DataPath; value: unknown }[] {
  const parts = path === '' ? [] : path.split('.');
  return parts.reduce<{ path: DataPath; value: unknown }[]>(
    (found, part) =>
      found.flatMap(({ path: at, value }) => {
        if (part === '*')
          return Array.isArray(value)
            ? value.map((item, index) => ({ path: [...at, index], value: item as unknown }))
            : [];
        const isPlain =
          typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, part);
        return isPlain ? [{ path: [...at, part], value: (value as Record<string, unknown>)[part] }] : [];
      }),
    [{ path: [], value: data }],
  );
}

/** The list in a single file whose items others refer to; undefined when it cannot be read. */
function listIn(folder: ReadFolder, name: SingleName, list: string): unknown[] | undefined {
  const source = folder.singles[name];
  if (!source) return SINGLE_FILES[name].required ? undefined : [];
  const value = valuesAt(source.data, list)[0]?.value;
  return Array.isArray(value) ? value : undefined;
}

/** Collect the ids, and name those defined twice in one list of `site.yaml`, `goals.yaml` or `needs.yaml`. */
export function collectIds(folder: ReadFolder): { known: KnownIds; problems: Problem[] } {
  const known: KnownIds = {};
  const problems: Problem[] = [];
  for (const name of Object.keys(FOLDERS) as FolderName[]) {
    const kind = FOLDERS[name];
    if ('refKind' in kind) known[kind.refKind] = new Set(folder.files[name].map(({ id }) => id));
  }
  for (const name of Object.keys(SINGLE_FILES) as SingleName[]) {
    const source = folder.singles[name];
    for (const [list, kind] of SINGLE_FILES[name].defines) {
      if (!listIn(folder, name, list)) continue;
      const ids = new Set<string>();
      for (const { path, value } of valuesAt(source?.data, list === '' ? '*.id' : `${list}.*.id`)) {
        if (typeof value !== 'string') continue;
        if (source && ids.has(value)) {
          problems.push(
            source.problemAt(path, {
              da: `Id'et «${value}» står to gange i listen.`,
              en: `The id "${value}" stands twice in the list.`,
            }),
          );
        }
        ids.add(value);
      }
      known[kind] = ids;
    }
  }
  return { known, problems };
}

function checkFile(source: SourceFile, references: readonly Reference[], known: KnownIds): Problem[] {
  return references.flatMap(([path, kind]) =>
    valuesAt(source.data, path).flatMap(({ path: at, value }) => {
      const ids = known[kind];
      if (!ids || typeof value !== 'string' || value.trim() === '' || ids.has(value)) return [];
      const near = didYouMean(value, [...ids]);
      const words = REF_WORDS[kind];
      return [
        source.problemAt(at, {
          da: `«${value}» er ikke ${words.da}.${near.da}`,
          en: `"${value}" is not ${words.en}.${near.en}`,
        }),
      ];
    }),
  );
}

/** Every reference that names nothing, with the closest id. Reads the raw data, so a file's other faults hide none. */
export function checkReferences(folder: ReadFolder, known: KnownIds): Problem[] {
  const inFolders = (Object.keys(FOLDERS) as FolderName[]).flatMap((name) =>
    folder.files[name].flatMap((source) => checkFile(source, FOLDERS[name].references, known)),
  );
  const inSingles = (Object.keys(SINGLE_FILES) as SingleName[]).flatMap((name) => {
    const source = folder.singles[name];
    return source ? checkFile(source, SINGLE_FILES[name].references, known) : [];
  });
  return [...inFolders, ...inSingles];
}
