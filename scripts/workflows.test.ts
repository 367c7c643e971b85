import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: { schedule?: { cron: string; timezone?: string }[] };
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const FOLDER = path.join('.github', 'workflows');
const workflows = readdirSync(FOLDER).map((file): [string, Workflow] => [
  file,
  parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Workflow,
]);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

test('a scheduled build begins between midnight and half past in Denmark, summer and winter', () => {
  const deploy = workflows.find(([file]) => file === 'deploy.yml')?.[1];
  expect(deploy?.on.schedule).toHaveLength(1);
  const { cron = '', timezone } = deploy?.on.schedule?.[0] ?? {};
  expect(timezone).toBe('Europe/Copenhagen');
  const [minute = '', hour, ...days] = cron.split(' ');
  expect([hour, ...days]).toEqual(['0', '*', '*', '*']);
  // Not on the hour itself: that is when everybody's schedules begin, and late ones are dropped.
  expect(Number(minute)).toBeGreaterThan(0);
  expect(Number(minute)).toBeLessThan(30);
});

test.each(workflows)('%s: every action is pinned by commit, with its version beside it', (file) => {
  const uses = readFileSync(path.join(FOLDER, file), 'utf8').match(/^.*\buses:.*$/gm) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)('%s: a job that runs code of the project may only read', (_, workflow) => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const { permissions, steps } of Object.values(workflow.jobs)) {
    if (steps.some(({ run }) => run)) expect(permissions).toBeUndefined();
  }
});

test.each(workflows)('%s: what it runs is an npm script, and no step keeps the token', (_, workflow) => {
  const steps = stepsOf(workflow);
  expect(steps.flatMap(({ run }) => run ?? []).filter((run) => !/^npm (test|run [a-z]+)$/.test(run))).toEqual([]);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(0);
  for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
});
