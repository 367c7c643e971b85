import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// npm run monthly: writes the month's issue into .cache/monthly/issue.json, for the workflow monthly.yml to open. It opens
// nothing itself, and has no right to.

const FOLDER = path.join('.cache', 'monthly');

/** GitHub takes 65,536 characters in an issue. */
const MOST = 60_000;
const CUT = '\n\n… Resten står i `npm run due`.  ·  The rest: `npm run due`.';

/** The month's list, in one of the ways in which `npm run due` tells it. */
function due(way: '--json' | '--title' | '--markdown'): string {
  const args = ['--disable-warning=ExperimentalWarning', path.join('scripts', 'due.ts'), way];
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}

/** A text of the length that an issue may have: whole lines, and the fence they were in closed. */
export function fitIssue(text: string, most = MOST): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, text.lastIndexOf('\n- [ ] ', most)).trimEnd();
  return cut + CUT;
}

function main(): void {
  const { asks } = JSON.parse(due('--json')) as { asks: unknown[] };
  const any = asks.length > 0;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    path.join(FOLDER, 'issue.json'),
    JSON.stringify({ title: due('--title'), body: fitIssue(due('--markdown')) }),
  );
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `any=${any}\n`);
  console.log(any ? `Skrevet  ·  Written: ${FOLDER}` : 'Ingen at spørge i denne måned.  ·  Nobody to ask this month.');
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    // What is wrong with the content stands above: "npm run due" said it.
    if (!(error instanceof Error && 'status' in error)) throw error;
    process.exitCode = 1;
  }
}
