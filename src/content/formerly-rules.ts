import type { Problem } from '#domain/problem/problem.ts';
import type { Parsed, ParsedFolder } from './parsed-folder.ts';
import type { DataPath } from './source-file.ts';

/** The old addresses of one file, and where in it they stand. */
function formerlyOf({ value }: Parsed<object>): { at: DataPath; ids: readonly string[] } {
  const { editor, formerly } = value as { editor?: { formerly?: string[] }; formerly?: string[] };
  return editor?.formerly
    ? { at: ['editor', 'formerly'], ids: editor.formerly }
    : { at: ['formerly'], ids: formerly ?? [] };
}

/** An old address must be free, and lead to one place only. Each kind of page has addresses of its own. */
export function checkFormerly(folder: ParsedFolder): Problem[] {
  return Object.values(folder.files).flatMap((files) => {
    const taken = new Map(files.map(({ source }) => [source.id, source.file]));
    return files.flatMap((file: Parsed<object>) => {
      const { at, ids } = formerlyOf(file);
      return ids.flatMap((id, index) => {
        const owner = taken.get(id);
        taken.set(id, file.source.file);
        if (!owner) return [];
        return [
          file.source.problemAt([...at, index], {
            da: `Den gamle adresse «${id}» er optaget af ${owner}.`,
            en: `The old address "${id}" is taken by ${owner}.`,
          }),
        ];
      });
    });
  });
}
