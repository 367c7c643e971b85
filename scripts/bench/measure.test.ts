import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addCosts, measure, median, medianCost } from './measure.ts';
import { canSeeProcesses } from './process-tree.ts';

// Other work on the machine makes a child slow to start.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'brobygger-measure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (code: string) => {
  writeFileSync(path.join(folder, 'script.mjs'), code);
  return measure({ script: 'script.mjs', args: [], folder });
};

const WORK_A_SECOND =
  'for (let used = 0; used < 1_000_000; ) { const { user, system } = process.cpuUsage(); used = user + system; }';
const HOLD_200_MB = 'const held = Buffer.alloc(200e6, 1); setTimeout(() => held.at(0), 400);';

test.skipIf(!canSeeProcesses)('memory of what a command starts counts as its own', async () => {
  const plain = await run('setTimeout(() => {}, 400);');
  const parent = await run(
    `import { spawnSync } from 'node:child_process'; spawnSync(process.execPath, ['-e', ${JSON.stringify(HOLD_200_MB)}]);`,
  );
  expect((parent.peakBytes ?? 0) - (plain.peakBytes ?? 0)).toBeGreaterThan(200e6);
});

test.skipIf(!canSeeProcesses)('processor time is what was worked, not what was waited', async () => {
  const waiting = await run('setTimeout(() => {}, 700);');
  const working = await run(WORK_A_SECOND);
  expect(waiting.seconds).toBeGreaterThan(0.7);
  expect(waiting.processorSeconds).toBeLessThan(0.4);
  expect(working.processorSeconds).toBeGreaterThan(0.8);
});

test.skipIf(!canSeeProcesses)('processor time of a process that nobody waits for counts too', async () => {
  const child = `${WORK_A_SECOND} console.log('done'); setTimeout(() => {}, 300);`;
  const { processorSeconds } = await run(
    `import { spawn } from 'node:child_process';
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);
    child.stdout.once('data', () => process.exit());`,
  );
  // It is looked at now and then, so the last of it may not be seen; what is not looked at at all is nothing.
  expect(processorSeconds).toBeGreaterThan(0.5);
});

test('a command that fails says what it printed', async () => {
  await expect(run('console.log("Half of it"); process.exit(3);')).rejects.toThrow(
    /script\.mjs.*failed[\s\S]*Half of it/,
  );
});

test.each([
  [[3], 3],
  [[5, 1], 3],
  [[9, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('one after the other, times add and the peak is the higher', () => {
  const build = { seconds: 4, processorSeconds: 5, peakBytes: 900 };
  const index = { seconds: 2, processorSeconds: 2, peakBytes: 300 };
  expect(addCosts(build, index)).toEqual({ seconds: 6, processorSeconds: 7, peakBytes: 900 });
});

test('memory that one run does not know, the median does not know', () => {
  const known = { seconds: 1, processorSeconds: 1, peakBytes: 100 };
  const unknown = { seconds: 3, processorSeconds: undefined, peakBytes: undefined };
  expect(medianCost([known, unknown])).toEqual({ seconds: 2, processorSeconds: undefined, peakBytes: undefined });
});
