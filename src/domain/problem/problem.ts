/** What is wrong, and how to mend it, in both languages of the project. */
export interface Wording {
  da: string;
  en: string;
}

/** One thing wrong in the content. An error stops the build; advice does not. */
export interface Problem extends Wording {
  /** Path of the file, from the folder the command was called in. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** Where in the file, as a writer would say it: `start.how`, `when[2].from`; empty for the file as a whole. */
  field: string;
  severity: 'error' | 'advice';
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then place in the file: the order a writer mends them in. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.en, b.en);
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/**
 * One line a reader of a terminal counts by: how many, in how many files, and what came of it.
 *
 * @example summarise([])   // "Ingen fejl i indholdet.  ·  No problems in the content."
 */
export function summarise(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const advice = problems.length - errors.length;
  const files = new Set(problems.map((problem) => problem.file)).size;
  const hints = advice
    ? { da: ` og ${count(advice, 'råd', 'råd')}`, en: ` and ${count(advice, 'hint', 'hints')}` }
    : { da: '', en: '' };
  if (errors.length === 0) return `Ingen fejl${hints.da} i indholdet.  ·  No problems${hints.en} in the content.`;
  return (
    `${count(errors.length, 'fejl', 'fejl')}${hints.da} i ${count(files, 'fil', 'filer')}. Intet er bygget.  ·  ` +
    `${count(errors.length, 'problem', 'problems')}${hints.en} in ${count(files, 'file', 'files')}. Nothing was built.`
  );
}

/** One problem as a terminal shows it: place and field on a line, then both wordings. */
export function formatProblem(problem: Problem): string {
  const mark = problem.severity === 'advice' ? '  (råd · advice)' : '';
  const field = problem.field && `  ${problem.field}`;
  return `${problem.file}:${problem.line}:${problem.column}${field}${mark}\n  ${problem.da}\n  ${problem.en}\n`;
}

/** All problems as a terminal shows them, ended by the summary. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...[...problems].sort(compareProblems).map(formatProblem), summarise(problems)].join('\n');
}

/** GitHub's workflow commands: an annotation on the line of the pull request. */
export function formatAnnotations(problems: readonly Problem[]): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return [...problems]
    .sort(compareProblems)
    .map(({ severity, file, line, column, field, da, en }) => {
      const kind = severity === 'error' ? 'error' : 'warning';
      return `::${kind} file=${property(file)},line=${line},col=${column},title=${property(field || 'indhold')}::${data(`${da}\n${en}`)}`;
    })
    .join('\n');
}
