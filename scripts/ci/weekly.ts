import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#domain/problem/problem.ts';
import { table } from './summary.ts';

// npm run weekly: visits the links of the content as "npm run links" does, and writes what did not answer on the page of
// the workflow's run. It opens nothing and fails for no website.

/** What `npm run links -- --json` prints. */
export interface Visits {
  isOffline: boolean;
  asked: number;
  problems: readonly Problem[];
}

/** A week's visits for the page of the run, Danish first. */
export function describeVisits({ isOffline, asked, problems }: Visits): string {
  const head = isOffline
    ? '## Ingen forbindelse til nettet  ·  No connection'
    : problems.length === 0
      ? '## Alle links svarer  ·  All links answer'
      : `## Links at se på: ${problems.length}  ·  Links to look at: ${problems.length}`;
  const count = isOffline ? '' : `${asked} besøgt denne gang. · ${asked} visited this time.`;
  return [head, count, ...table(problems)].filter(Boolean).join('\n\n').concat('\n');
}

function main(): void {
  const args = ['--disable-warning=ExperimentalWarning', path.join('scripts', 'links.ts'), '--json'];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const text = describeVisits(JSON.parse(printed) as Visits);
  if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, text);
  console.log(text);
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    // What is wrong with the content stands above: "npm run links" said it.
    if (!(error instanceof Error && 'status' in error)) throw error;
    process.exitCode = 1;
  }
}
