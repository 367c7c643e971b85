import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Guide } from '#domain/guide/guide.ts';
import { guideFile } from '#domain/guide/guide.schema.ts';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { explain } from './explain.ts';
import { badName, IS_LINK, NOT_UTF8, stray, tooBig } from './file-words.ts';
import { readGuideText } from './guide-text.ts';
import { readSource } from './source-file.ts';

/** Reads the editorial pages. Astro renders them; here they are only looked at, with the rest of the content. */

const MOST_BYTES = 64 * 1024;

const BLANK = (what: string): Wording => ({
  da: `Her mangler noget: ${what}. Skriv det i stedet for <Udfyld>…</Udfyld>.`,
  en: `Something is missing here: ${what}. Write it in place of <Udfyld>…</Udfyld>.`,
});

/** Files below a folder, by their path in it; a hidden one and the folder's own README are no guides. */
function filesIn(folder: string, under = ''): string[] {
  const entries = readdirSync(path.join(folder, under), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'README.md')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const relative = under ? `${under}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesIn(folder, relative) : [relative];
    });
}

/**
 * Read `guides/**` of a content folder.
 *
 * @param root the content folder, absolute
 * @param shown its name in problems
 * @param isDemo a demo may leave blanks; elsewhere each is advised of
 */
export function readGuides(root: string, shown: string, isDemo: boolean): { guides: Guide[]; problems: Problem[] } {
  const folder = path.join(root, 'guides');
  const guides: Guide[] = [];
  const problems: Problem[] = [];
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { guides, problems };

  for (const relative of filesIn(folder)) {
    const file = `${shown}/guides/${relative}`;
    const report = (wording: Wording, severity: Problem['severity'] = 'error') =>
      problems.push({ file, line: 1, column: 1, field: '', severity, ...wording });
    const text = readOwnText(path.join(folder, relative), report);
    if (text === undefined) continue;
    if (!relative.endsWith('.mdx')) {
      report(stray('.mdx'), 'advice');
      continue;
    }
    const id = relative.slice(0, -'.mdx'.length);
    if (!/^[a-z0-9]+([-/][a-z0-9]+)*$/.test(id)) report(badName(id, '.mdx'));

    const { source, problems: unread } = readSource(file, id, text, 'front-matter');
    const body = readGuideText(source);
    problems.push(...unread, ...body.problems);
    if (!isDemo) {
      for (const { line, column, what } of body.blanks) {
        problems.push({ file, line, column, field: 'tekst', severity: 'advice', ...BLANK(what) });
      }
    }
    if (source.data === undefined) continue;
    const { data, error } = guideFile.safeParse(source.data);
    if (error) problems.push(...explain(error, source, guideFile));
    if (data) {
      const { for: reader, ...rest } = data;
      guides.push({ id, ...rest, reader, text: body.text });
    }
  }
  return { guides, problems };
}

/** The text of a file that is no link and not too big; undefined, and a problem, when there is none. */
function readOwnText(full: string, report: (wording: Wording) => void): string | undefined {
  const stat = lstatSync(full);
  const wording = !stat.isFile() ? IS_LINK : stat.size > MOST_BYTES ? tooBig(stat.size, MOST_BYTES) : undefined;
  if (wording) {
    report(wording);
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(full));
  } catch {
    report(NOT_UTF8);
    return undefined;
  }
}
