import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeEmptyFolder, makeFolder, offer, TODAY } from '../../src/content/testing/make-folder.ts';
import { fitIssue } from './monthly.ts';

/** The command as the workflow runs it, on content of one offer. */
function run(source: string) {
  const output = path.join(makeEmptyFolder(), 'output');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/ci/monthly.ts'],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        BROBYGGER_CONTENT: makeFolder({ 'offers/motion.md': offer({ source }) }),
        BROBYGGER_TODAY: TODAY,
        GITHUB_OUTPUT: output,
      },
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const issue = JSON.parse(readFileSync(path.join('.cache', 'monthly', 'issue.json'), 'utf8')) as Record<
    string,
    string
  >;
  return { issue, output: readFileSync(output, 'utf8') };
}

test('who is to be asked stands in the issue, with a mail', () => {
  const { issue, output } = run('{ what: Folder, date: 2020 }');
  expect(output).toBe('any=true\n');
  expect(issue.title).toContain('november');
  expect(issue.body).toContain('- [ ] **Hornsyld IF**');
  expect(issue.body).toContain('Emne: ');
});

test('a month with nobody to ask opens no issue', () => {
  expect(run(`{ what: Folder, date: ${TODAY} }`).output).toBe('any=false\n');
});

describe('an issue', () => {
  test('that fits is left as it is', () => {
    expect(fitIssue('a\n- [ ] b', 100)).toBe('a\n- [ ] b');
  });

  test('that does not is cut between two organisers, and says so', () => {
    const ask = (letter: string) => `\n- [ ] **${letter}**\n\`\`\`text\n${letter.repeat(40)}\n\`\`\``;
    const cut = fitIssue(['Hoved', ask('A'), ask('B'), ask('C')].join('\n'), 150);
    expect(cut).toContain('**B**');
    expect(cut).not.toContain('**C**');
    expect(cut.match(/```/g)).toHaveLength(4);
    expect(cut).toContain('npm run due');
  });
});
