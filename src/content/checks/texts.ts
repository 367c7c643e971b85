import type { Problem, Wording } from '#domain/problem/problem.ts';
import type { DataPath, SourceFile } from '../source-file.ts';

/** One text a writer wrote: a value among the fields, or a line of the Markdown. */
export interface WrittenText {
  text: string;
  /** Where it is a field; nothing for Markdown. */
  path: DataPath | undefined;
  /** A problem at an offset in it. */
  problemAt: (offset: number, wording: Wording, severity?: Problem['severity']) => Problem;
}

function fieldsIn(source: SourceFile, value: unknown, path: DataPath): WrittenText[] {
  if (typeof value === 'string') {
    const problemAt: WrittenText['problemAt'] = (_, wording, severity = 'error') =>
      source.problemAt(path, wording, { severity });
    return [{ text: value, path, problemAt }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsIn(source, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => fieldsIn(source, item, [...path, key]));
}

/** The lines of a file's Markdown. */
export function linesOf(source: SourceFile): WrittenText[] {
  return source.body.split('\n').map((text, index) => ({
    text,
    path: undefined,
    problemAt: (offset, wording, severity = 'error') => ({
      file: source.file,
      line: source.bodyLine + index,
      column: offset + 1,
      field: 'tekst',
      severity,
      ...wording,
    }),
  }));
}

/** Every text in a file: its fields as written, then the lines of its Markdown. */
export function textsOf(source: SourceFile): WrittenText[] {
  return [...fieldsIn(source, source.data, []), ...linesOf(source)];
}

/** Is this the field of that name, wherever it stands? */
export function isField({ path }: WrittenText, ...names: readonly string[]): boolean {
  const last = path?.findLast((part) => typeof part === 'string');
  return typeof last === 'string' && names.includes(last);
}
