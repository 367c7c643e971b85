import path from 'node:path';
import type { Problem } from '#domain/problem/problem.ts';
import { editorFieldsTouched } from '../../src/content/contribution.ts';
import { checkPublishedIds } from '../../src/content/published-ids.ts';
import { readDirectory } from '../../src/content/read-directory.ts';
import type { Settings } from '../../src/data/settings.ts';
import { fetchContribution } from './changed-files.ts';
import { isEditorsFile } from './content-file.ts';
import type { Report } from './summary.ts';
import { findPlace, type Place, takeContribution } from './take-contribution.ts';

/** A pull request to check. */
export interface PullRequest {
  number: number;
  /** From another repository than this: then the editors' fields and everything but content are refused. */
  fromFork: boolean;
}

/** Nothing can be said of the contribution: the reason, in both languages. */
export class ContributionError extends Error {
  override name = 'ContributionError';
}

const NO_GIT = 'Mappen med indhold ligger ikke i git.  ·  The content folder is not in git.';
const NOT_FETCHED = (number: number) =>
  `Bidrag ${number} kunne ikke hentes. Passer det sammen med hovedgrenen?  ·  ` +
  `Contribution ${number} could not be fetched. Does it fit with the main branch?`;
const WITH_CODE =
  'Bidraget ændrer også andet end indhold. Det er prøvet med sin egen kode af »Test«.  ·  ' +
  'The contribution changes more than content. "Test" tried it with its own code.';

/** Problems name files as a command prints them; GitHub asks for them from the top of the repository. */
function fromTop({ top }: Place): (problem: Problem) => Problem {
  return (problem) => {
    const relative = path.relative(top, path.resolve(problem.file)).replaceAll('\\', '/');
    return relative.startsWith('../') ? problem : { ...problem, file: relative };
  };
}

/**
 * Put a pull request's content in the place of ours, and check it with the code that stands here.
 *
 * Errors count wherever they are: who deletes an organisation breaks another's offer. Advice is told of its own files alone.
 *
 * @throws ContributionError when it cannot be fetched
 */
export function checkContribution({ content, today }: Settings, { number, fromFork }: PullRequest): Report {
  const place = findPlace(content);
  if (!place) throw new ContributionError(NO_GIT);
  const contribution = fetchContribution(content, number);
  if (!contribution) throw new ContributionError(NOT_FETCHED(number));

  const { files, refused } = takeContribution(contribution, place);
  // Who may write here changes code and content together: the tests of that branch have the say.
  if (!fromFork && refused.length > 0) {
    return { files: [], editorsFiles: [], problems: [], notices: [WITH_CODE], byEditor: true };
  }
  // A proposal of code alone holds no content to check.
  if (files.length === 0 && refused.every((problem) => isOutside(problem, content))) {
    return { files, editorsFiles: [], problems: [], notices: [WITH_CODE], byEditor: !fromFork };
  }

  const published = checkPublishedIds(content);
  const touched = editorFieldsTouched(content, 'HEAD').map((problem): Problem => ({
    ...problem,
    severity: fromFork ? 'error' : 'advice',
  }));
  const own = new Set(files.map((file) => file.path));
  const problems = [
    ...readDirectory(content, today, { careful: true }).problems,
    ...published.problems,
    ...touched,
    ...refused,
  ]
    .map(fromTop(place))
    .filter(({ severity, file }) => severity === 'error' || own.has(file));
  return {
    files,
    editorsFiles: files.filter((file) => isEditorsFile(file.path, place.prefix)),
    problems,
    notices: published.notice ? [published.notice.da, published.notice.en] : [],
    byEditor: !fromFork,
  };
}

function isOutside({ file }: Problem, content: string): boolean {
  return path.relative(content, file).startsWith('..');
}
