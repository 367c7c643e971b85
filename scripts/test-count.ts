/** How many tests ran, and how they ended. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed: at a second try alone. */
  flaky: number;
}

const number = (report: object, key: string): number => Number((report as Record<string, unknown>)[key] ?? 0);

/** The count in the report of Vitest's `json` reporter; nothing when it left none. */
export function countVitest(report: unknown): Count | undefined {
  if (typeof report !== 'object' || report === null) return undefined;
  return {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests'),
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
    flaky: 0,
  };
}

/** The count in the report of Playwright's `json` reporter; nothing when it left none. */
export function countPlaywright(report: unknown): Count | undefined {
  const stats = (report as { stats?: unknown } | undefined)?.stats;
  if (typeof stats !== 'object' || stats === null) return undefined;
  return {
    passed: number(stats, 'expected') + number(stats, 'flaky'),
    failed: number(stats, 'unexpected'),
    skipped: number(stats, 'skipped'),
    flaky: number(stats, 'flaky'),
  };
}

/**
 * @example
 * addUp([counted, alsoCounted])   // { passed: 5, failed: 1, skipped: 1, flaky: 0 }
 */
export function addUp(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
      flaky: sum.flaky + count.flaky,
    }),
    { passed: 0, failed: 0, skipped: 0, flaky: 0 },
  );
}
