import { describe, expect, test } from 'vitest';
import { runSteps, type Step } from './steps.ts';

const fine = (name: string): Step => ({ name, run: () => ({ ok: true, output: '' }) });

/** Whether all went well, and what was printed, its seconds as they may be. */
async function outcome(steps: readonly Step[], atATime?: number) {
  const printed: string[] = [];
  const ok = await runSteps(steps, atATime, (text: string) => printed.push(text.replace(/\d+\.\d s/, '0.0 s')));
  return { ok, printed };
}

describe('steps', () => {
  test('print a line each when all is well', async () => {
    expect(await outcome([fine('lint'), fine('format')])).toEqual({
      ok: true,
      printed: ['lint            0.0 s  ok', 'format          0.0 s  ok'],
    });
  });

  test('go on when one fails, which is told under its line', async () => {
    const failing: Step = { name: 'lint', run: () => ({ ok: false, output: 'a.ts: no semicolon\n' }) };
    expect(await outcome([failing, fine('format')])).toEqual({
      ok: false,
      printed: ['lint            0.0 s  FAILED', '\na.ts: no semicolon\n', 'format          0.0 s  ok'],
    });
  });

  test('go on when one throws, which is a failure', async () => {
    const throwing: Step = { name: 'types', run: () => Promise.reject(new Error('no tsc')) };
    const { ok, printed } = await outcome([throwing, fine('format')]);
    expect(ok).toBe(false);
    expect(printed.join('\n')).toMatch(/types .* FAILED[\s\S]*no tsc[\s\S]*format .* ok/);
  });

  test('run so many at a time, and no more', async () => {
    let running = 0;
    let most = 0;
    const step: Step = {
      name: 'x',
      run: async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
        return { ok: true, output: '' };
      },
    };
    await outcome(Array<Step>(6).fill(step), 2);
    expect(most).toBe(2);
  });
});
