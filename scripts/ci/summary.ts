import { compareProblems, type Problem } from '#domain/problem/problem.ts';
import { inert } from '../due/markdown.ts';
import type { ChangedFile } from './changed-files.ts';

/** What the check of a contribution found, for the page that GitHub shows of the run. */
export interface Report {
  /** Content that was read, from the top of the repository. */
  files: readonly ChangedFile[];
  /** Those of them that the editors keep. */
  editorsFiles: readonly ChangedFile[];
  problems: readonly Problem[];
  /** What could not be looked at, in both languages. */
  notices: readonly string[];
  /** Somebody with the right to write in the repository made it: what is the editors' may be touched. */
  byEditor: boolean;
}

/** Rows of the table at most: GitHub shows a megabyte. */
const MOST_ROWS = 400;

const WHAT = {
  added: 'Ny · New',
  changed: 'Ændret · Changed',
  deleted: 'Slettet · Deleted',
} as const satisfies Record<ChangedFile['what'], string>;
const SEVERITY = { error: 'Fejl · Error', advice: 'Råd · Advice' } as const;

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

/** Whether an editor may take it as it stands. */
export const isReady = ({ problems }: Report) => problems.every(({ severity }) => severity !== 'error');

function head(report: Report): string[] {
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  if (report.files.length === 0 && errors === 0) {
    return ['## Intet indhold er ændret  ·  No content was changed'];
  }
  if (errors === 0) {
    return [
      '## Bidraget kan læses  ·  The contribution can be read',
      'En redaktør ser på det nu. I hører fra os.',
      'An editor will look at it next.',
    ];
  }
  return [
    `## ${count(errors, 'ting', 'ting')} skal rettes  ·  ${count(errors, 'thing', 'things')} to mend`,
    'Ret filen, og gem den igen. Så kører tjekket forfra. Er det svært? Skriv til os, så gør vi det.',
    'Mend the file and save it again: the check runs anew. If that is hard, tell us, and we do it.',
  ];
}

/** Problems as a table in both languages; nothing when there are none. */
export function table(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const shown = [...problems].sort(compareProblems).slice(0, MOST_ROWS);
  const left = problems.length - shown.length;
  return [
    [
      row('Fil · File', 'Linje · Line', 'Felt · Field', 'Art · Kind', 'Dansk', 'English'),
      row('---', '---', '---', '---', '---', '---'),
      ...shown.map(({ file, line, field, severity, da, en }) =>
        row(inert(file), `${line}`, inert(field), SEVERITY[severity], inert(da), inert(en)),
      ),
    ].join('\n'),
    left > 0 ? `Og ${left} til. · And ${left} more.` : '',
  ];
}

function fileList({ files }: Report): string[] {
  if (files.length === 0) return [];
  const rows = files.map(({ path, what }) => `- ${WHAT[what]}: ${inert(path)}`);
  return [`### ${count(files.length, 'fil', 'filer')}  ·  ${count(files.length, 'file', 'files')}`, rows.join('\n')];
}

function editors({ editorsFiles }: Report): string[] {
  if (editorsFiles.length === 0) return [];
  const names = editorsFiles.map(({ path }) => inert(path)).join(', ');
  return [`**Redaktionens filer · The editors' files:** ${names}. En redaktør skal sige ja til dem for sig.`];
}

function preview(report: Report): string[] {
  if (!isReady(report) || report.files.length === 0) return [];
  return [
    '### Se siden, som den bliver  ·  See the site as it would be',
    'Hent »forhaandsvisning« nederst på siden, og pak den ud. Skriv så `BROBYGGER_OUT=mappen npm run serve`.',
    'Download "forhaandsvisning" below and unpack it, then `BROBYGGER_OUT=the-folder npm run serve`.',
  ];
}

/** The report as Markdown, Danish first; whatever a partner wrote is inert in it. */
export function summarise(report: Report): string {
  const who = report.byEditor ? ['Fra en gren i projektet selv · From a branch of the project itself'] : [];
  return [
    ...head(report),
    ...table(report.problems),
    ...editors(report),
    ...report.notices.map(inert),
    ...fileList(report),
    ...preview(report),
    ...who,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
