import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatAnnotations, formatProblems, type Problem, type Wording } from '#domain/problem/problem.ts';
import { editorFieldsTouched } from '../../src/content/contribution.ts';
import { checkPublishedIds } from '../../src/content/published-ids.ts';
import { readDirectory } from '../../src/content/read-directory.ts';
import { shownName } from '../../src/content/read-folder.ts';
import { checkPictures } from '../../src/data/check-pictures.ts';
import type { Settings } from '../../src/data/settings.ts';
import { formatBridgeFindings } from './bridge-findings.ts';
import { formatComing } from './coming.ts';
import type { Finding } from './steps.ts';

/** What of the content is to be checked. */
export interface ContentRequest {
  /** Files or folders in the content folder, as typed; none means all. */
  files: readonly string[];
  /** The branch a contribution builds on: fields of the editors' must be as they are there. */
  contribution?: string | undefined;
}

const NOT_CONTENT = (root: string): Wording => ({
  da: `Ligger ikke i mappen med indhold, ${root}.`,
  en: `Is not in the content folder, ${root}.`,
});
const NO_FILE: Wording = { da: 'Filen findes ikke.', en: 'There is no such file.' };
const ELSEWHERE = (count: number): string =>
  `Andre filer har ${count} fejl: npm run check -- --content  ·  ` +
  `Other files have ${count} ${count === 1 ? 'problem' : 'problems'}: npm run check -- --content`;

/** A file as problems name it, found from where the command was called; `undefined` when it is outside the folder. */
function shownFile(typed: string, root: string): string | undefined {
  const bases = [process.cwd(), process.env.INIT_CWD, process.env.BROBYGGER_CALLED_FROM].filter((base) => base);
  const candidates = bases.map((base) => path.resolve(base ?? '', typed));
  const full = candidates.find(existsSync) ?? candidates[0] ?? typed;
  const relative = path.relative(path.resolve(root), full).replaceAll('\\', '/');
  if (relative.startsWith('../') || path.isAbsolute(relative)) return undefined;
  return relative ? `${shownName(root)}/${relative}` : shownName(root);
}

/** The problems of the files asked for, and how many errors the others have. */
function narrow(problems: readonly Problem[], files: readonly string[], root: string): [Problem[], number] {
  const chosen = new Set<Problem>();
  const own: Problem[] = [];
  for (const typed of files) {
    const file = shownFile(typed, root);
    const found = problems.filter((problem) => problem.file === file || problem.file.startsWith(`${file}/`));
    for (const problem of found) chosen.add(problem);
    const wording = !file ? NOT_CONTENT(shownName(root)) : !existsSync(file) && !found.length ? NO_FILE : undefined;
    if (wording) own.push({ file: typed, line: 1, column: 1, field: '', severity: 'error', ...wording });
  }
  const others = problems.filter((problem) => problem.severity === 'error' && !chosen.has(problem));
  return [[...own, ...chosen], others.length];
}

/** GitHub shows an annotation at a path from the top of what it checked out. */
function fromWorkspace(problem: Problem): Problem {
  const relative = path.relative(process.env.GITHUB_WORKSPACE ?? '', path.resolve(problem.file));
  return relative.startsWith('..') ? problem : { ...problem, file: relative.replaceAll('\\', '/') };
}

/**
 * Check the content: every file against every rule, ids that were published, and a contribution when asked. Where all of
 * it was asked for and has no error, what the coming months change by themselves is told too.
 */
export async function checkContent(
  { content, today }: Settings,
  { files, contribution }: ContentRequest,
): Promise<Finding> {
  const published = checkPublishedIds(content);
  const { directory, problems: found } = readDirectory(content, today, { careful: true });
  const all = [
    ...found,
    ...(await checkPictures(content, shownName(content))),
    ...published.problems,
    ...(contribution === undefined ? [] : editorFieldsTouched(content, contribution)),
  ];
  const [problems, elsewhere] = files.length > 0 ? narrow(all, files, content) : [all, 0];
  const parts = [
    process.env.GITHUB_ACTIONS === 'true' ? formatAnnotations(problems.map(fromWorkspace)) : '',
    published.notice ? `${published.notice.da}\n${published.notice.en}\n` : '',
    formatProblems(problems),
    elsewhere > 0 ? ELSEWHERE(elsewhere) : '',
    directory && files.length === 0 ? formatBridgeFindings(directory) : '',
    directory && files.length === 0 ? `\n${formatComing(directory, shownName(content))}` : '',
  ];
  return { ok: problems.every(({ severity }) => severity !== 'error'), output: parts.filter(Boolean).join('\n') };
}
