import type { z } from 'zod';
import type { Problem } from '#domain/problem/problem.ts';
import { explain } from './explain.ts';
import { type FolderName, FOLDERS, SINGLE_FILES, type SingleName } from './kinds.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReadFolder } from './read-folder.ts';
import type { SourceFile } from './source-file.ts';

/** A file that fits its schema, with its Markdown rendered. */
export interface Parsed<T> {
  source: SourceFile;
  value: T;
  html: string;
  text: string;
}

/** A single file that fits its schema: fields alone, no Markdown. */
export type ParsedSingle<T> = Pick<Parsed<T>, 'source' | 'value'>;

/** Every file that fits its schema; those that do not are in the problems. */
export type ParsedFolder = {
  files: { [Name in FolderName]: Parsed<z.infer<(typeof FOLDERS)[Name]['schema']>>[] };
  singles: { [Name in SingleName]?: ParsedSingle<z.infer<(typeof SINGLE_FILES)[Name]['schema']>> };
};

/** Check every file against its schema, and its text against what Markdown may be. */
export function parseFolder(folder: ReadFolder): { parsed: ParsedFolder; problems: Problem[] } {
  const problems: Problem[] = [];

  const parse = (source: SourceFile, schema: z.ZodType): unknown => {
    if (source.data === undefined) return undefined;
    const result = schema.safeParse(source.data);
    if (!result.success) problems.push(...explain(result.error, source, schema));
    return result.data;
  };

  const files = Object.fromEntries(
    Object.entries(FOLDERS).map(([name, { schema }]) => [
      name,
      folder.files[name as FolderName].flatMap((source) => {
        const markdown = renderMarkdown(source);
        problems.push(...markdown.problems);
        const value = parse(source, schema);
        return value === undefined ? [] : [{ source, value, html: markdown.html, text: markdown.text }];
      }),
    ]),
  );
  const singles = Object.fromEntries(
    Object.entries(SINGLE_FILES).map(([name, { schema }]) => {
      const source = folder.singles[name as SingleName];
      const value = source && parse(source, schema);
      return [name, value === undefined ? undefined : { source, value }];
    }),
  );
  return { parsed: { files, singles } as ParsedFolder, problems };
}
