import { expect, test } from 'vitest';
import { addUp, countPlaywright, countVitest } from './test-count.ts';

test("Vitest's report is counted, what it skipped and what is still to be written as skipped", () => {
  const report = { numTotalTests: 9, numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3, flaky: 0 });
});

test("Playwright's report is counted", () => {
  const report = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } };
  expect(countPlaywright(report)).toEqual({ passed: 8, failed: 2, skipped: 3, flaky: 1 });
});

test.each([undefined, null, 'text'])('no report is no count (%s)', (report) => {
  expect(countVitest(report)).toBeUndefined();
  expect(countPlaywright(report)).toBeUndefined();
});

test('counts add up', () => {
  const one = { passed: 2, failed: 0, skipped: 1, flaky: 1 };
  expect(addUp([one, { passed: 3, failed: 1, skipped: 0, flaky: 0 }])).toEqual({
    passed: 5,
    failed: 1,
    skipped: 1,
    flaky: 1,
  });
  expect(addUp([])).toEqual({ passed: 0, failed: 0, skipped: 0, flaky: 0 });
});
