import { expect, test } from 'vitest';
import { describeReports, type Report } from './lighthouse.ts';

const report = (performance: number, lcpMs: number, failed: string[] = []): Report => ({
  categories: {
    performance: { score: performance },
    accessibility: { score: 1 },
    'best-practices': { score: 1 },
    seo: { score: 1 },
  },
  audits: {
    'largest-contentful-paint': { title: 'LCP', score: 1, numericValue: lcpMs, scoreDisplayMode: 'numeric' },
    'cumulative-layout-shift': { title: 'CLS', score: 1, numericValue: 0.0131, scoreDisplayMode: 'numeric' },
    ...Object.fromEntries(failed.map((title) => [title, { title, score: 0, scoreDisplayMode: 'binary' }])),
  },
});

test('scores and times stand beside what is promised', () => {
  const { text, isWithin } = describeReports(
    new Map([['/', [report(1, 900), report(0.98, 1400), report(0.99, 1100)]]]),
  );
  expect(isWithin).toBe(true);
  expect(text).toMatchInlineSnapshot(`
    "           performance   accessibility   best practices   SEO   LCP, s     CLS
    /                   99             100              100   100     1.10   0.013
    promised            98             100              100   100      1.5    0.02"
  `);
});

test('what is not as promised is marked, and a failed audit is named once', () => {
  const slow = report(0.9, 2600, ['Browser errors were logged to the console']);
  const { text, isWithin } = describeReports(new Map([['/tilbud/', [slow, slow]]]));
  expect(isWithin).toBe(false);
  expect(text).toMatchInlineSnapshot(`
    "           performance   accessibility   best practices   SEO   LCP, s     CLS
    /tilbud/          90 !             100              100   100   2.60 !   0.013
    promised            98             100              100   100      1.5    0.02
    /tilbud/ fails: Browser errors were logged to the console"
  `);
});

test('a figure that Lighthouse does not give is not as promised', () => {
  const silent: Report = { ...report(1, 900), audits: {} };
  expect(describeReports(new Map([['/', [silent]]])).isWithin).toBe(false);
});
