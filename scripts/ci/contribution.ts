import { appendFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { formatProblems } from '#domain/problem/problem.ts';
import { settingsOrStop, stop } from '../read-or-stop.ts';
import { annotate } from './annotations.ts';
import { checkContribution, ContributionError, type PullRequest } from './check-contribution.ts';
import { isReady, type Report, summarise } from './summary.ts';

// npm run contribution: what the workflow check.yml does with a pull request. It changes the content folder it stands in:
// on a machine of your own, run it in a clone that you can throw away. PULL_REQUEST is its number; FROM_FORK is "false"
// for a branch of the project itself.

function readPullRequest({ PULL_REQUEST = '', FROM_FORK }: NodeJS.ProcessEnv): PullRequest {
  if (/^[1-9]\d{0,8}$/.test(PULL_REQUEST)) return { number: Number(PULL_REQUEST), fromFork: FROM_FORK !== 'false' };
  return stop(new Error(`PULL_REQUEST is "${PULL_REQUEST}": write the number of a pull request.`));
}

/** What a workflow reads of a step; on a machine of one's own nobody does. */
function tell(file: string | undefined, text: string): void {
  if (file) appendFileSync(file, text);
}

/** Whatever a partner wrote is printed where GitHub takes no commands. */
function printInert(text: string): void {
  const end = randomUUID();
  console.log(`::stop-commands::${end}\n${text}\n::${end}::`);
}

function checkOrStop(pullRequest: PullRequest): Report {
  try {
    return checkContribution(settingsOrStop(), pullRequest);
  } catch (error) {
    if (error instanceof ContributionError) return stop(error);
    throw error;
  }
}

const { GITHUB_STEP_SUMMARY, GITHUB_OUTPUT } = process.env;
const report = checkOrStop(readPullRequest(process.env));
const hasPreview = isReady(report) && report.files.length > 0;
tell(GITHUB_STEP_SUMMARY, summarise(report));
tell(GITHUB_OUTPUT, `preview=${hasPreview}\n`);
const annotations = annotate(report.problems);
if (annotations) console.log(annotations);
printInert([formatProblems(report.problems), ...report.notices].join('\n'));
if (!isReady(report)) process.exitCode = 1;
