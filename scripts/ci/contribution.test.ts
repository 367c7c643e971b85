import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeEmptyFolder, offer, TODAY } from '../../src/content/testing/make-folder.ts';
import { makePullRequest, NUMBER, type Proposal } from './testing/make-pull-request.ts';

/** The command as the workflow runs it, and what it left for the page of the run. */
function run(proposal: Proposal, environment: Record<string, string> = {}) {
  const room = makeEmptyFolder();
  const summary = path.join(room, 'summary');
  const output = path.join(room, 'output');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/ci/contribution.ts'],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        BROBYGGER_CONTENT: makePullRequest(proposal),
        BROBYGGER_TODAY: TODAY,
        PULL_REQUEST: `${NUMBER}`,
        FROM_FORK: 'true',
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
        ...environment,
      },
    },
  );
  const left = (file: string) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  return { status, printed: `${stdout}${stderr}`, summary: left(summary), output: left(output) };
}

test('a good contribution ends well, and a preview follows', () => {
  const { status, summary, output } = run({ after: { 'offers/dans.md': offer({ title: 'Dans' }) } });
  expect(status).toBe(0);
  expect(output).toBe('preview=true\n');
  expect(summary).toContain('## Bidraget kan læses');
});

test('one with a mistake ends badly, is annotated on its line, and has no preview', () => {
  const { status, printed, summary, output } = run({ after: { 'offers/dans.md': offer({ topics: '[motoin]' }) } });
  expect(status).toBe(1);
  expect(output).toBe('preview=false\n');
  expect(printed).toContain('::error file=content/offers/dans.md,line=5,col=10,title=topics');
  expect(summary).toContain('## 1 ting skal rettes');
});

test('code alone ends well, without a preview', () => {
  const { status, summary, output } = run({ outside: { 'src/x.ts': 'x' } });
  expect([status, output]).toEqual([0, 'preview=false\n']);
  expect(summary).toContain('No content was changed');
});

test('what a partner wrote is printed where GitHub takes no commands', () => {
  const { printed } = run({
    after: { '::warning::snydt.md': 'x', 'offers/dans.md': offer({ title: '::error::snydt' }) },
  });
  const inside = printed.slice(printed.indexOf('::stop-commands::'));
  const [, token = ''] = /^::stop-commands::(\S+)$/m.exec(printed) ?? [];
  expect(token).toMatch(/^[0-9a-f-]{36}$/);
  expect(inside.trimEnd().endsWith(`::${token}::`)).toBe(true);
  expect(printed.slice(0, printed.indexOf('::stop-commands::')).match(/^\s*::warning/gm)).toBeNull();
});

test.each(['', '0', '7; rm -rf /', '--upload-pack=x', '7/merge'])('%j is no number of a pull request', (number) => {
  const { status, printed } = run({ after: { 'offers/dans.md': offer() } }, { PULL_REQUEST: number });
  expect(status).toBe(1);
  expect(printed).toContain('write the number of a pull request');
});
