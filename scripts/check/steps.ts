import { performance } from 'node:perf_hooks';

/** What one step found. */
export interface Finding {
  ok: boolean;
  /** Shown under the step's line; empty when there is nothing to tell. */
  output: string;
}

/** One thing that `npm run check` looks at. */
export interface Step {
  name: string;
  run: () => Finding | Promise<Finding>;
}

/** A step that throws has failed, and the others are run all the same. */
async function runStep(step: Step): Promise<Finding> {
  try {
    return await step.run();
  } catch (error) {
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/**
 * Run all steps, so many at a time, and print each when it is done: its name, its seconds, and what it has to tell.
 *
 * @returns whether every step was fine
 */
export async function runSteps(steps: readonly Step[], atATime = 2, print = console.log): Promise<boolean> {
  const waiting = [...steps];
  let allOk = true;
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const started = performance.now();
      const { ok, output } = await runStep(step);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      print(`${step.name.padEnd(12)} ${seconds.padStart(6)} s  ${ok ? 'ok' : 'FAILED'}`);
      if (output.trim()) print(`\n${output.trim()}\n`);
      allOk &&= ok;
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return allOk;
}
