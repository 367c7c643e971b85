import { compareProblems, formatAnnotations, type Problem } from '#domain/problem/problem.ts';

/** GitHub shows ten errors and ten warnings of a step and drops the rest without a word. */
const MOST = 10;

const REST = (files: number, problems: number): Pick<Problem, 'da' | 'en'> => ({
  da: `Og ${problems} til i ${files} filer. Alle står i oversigten over kørslen (Summary).`,
  en: `And ${problems} more in ${files} files. All of them stand in the summary of the run.`,
});

function byFile(problems: readonly Problem[]): Problem[][] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return [...files.values()];
}

/** One annotation for all problems of a file, at the first of them; each on a line of its own. */
function joined([first, ...rest]: readonly Problem[]): Problem[] {
  if (!first) return [];
  if (rest.length === 0) return [first];
  const say = (language: 'da' | 'en') =>
    [first, ...rest].map((problem) => `${problem.line}: ${problem[language]}`).join('\n');
  return [{ ...first, field: '', da: say('da'), en: say('en') }];
}

/** At most ten of one severity: each by itself where there is room, else one for a file, the last for what is left. */
function gather(problems: readonly Problem[]): Problem[] {
  if (problems.length <= MOST) return [...problems];
  const files = byFile(problems);
  if (files.length <= MOST) return files.flatMap(joined);
  const rest = files.slice(MOST - 1);
  const [next] = rest[0] ?? [];
  const told = files.slice(0, MOST - 1).flatMap(joined);
  return next ? [...told, { ...next, field: '', ...REST(rest.length, rest.flat().length) }] : told;
}

/**
 * Problems as annotations on the lines of a pull request, so many that GitHub shows all of them.
 *
 * @param problems their files from the top of the repository
 * @returns workflow commands, a line each; what a partner wrote cannot begin one of its own
 */
export function annotate(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(compareProblems);
  return (['error', 'advice'] as const)
    .map((severity) => formatAnnotations(gather(sorted.filter((problem) => problem.severity === severity))))
    .filter(Boolean)
    .join('\n');
}
