import { expect, test } from 'vitest';
import { todayInDenmark } from './today.ts';

test.each([
  ['the year turns at midnight in Denmark', '2026-12-31T22:59:59Z', '2026-12-31'],
  ['and not an hour later', '2026-12-31T23:00:00Z', '2027-01-01'],
  ['in summer two hours before midnight of Greenwich', '2026-06-30T22:00:00Z', '2026-07-01'],
])('%s', (_, now, day) => {
  expect(todayInDenmark(new Date(now))).toBe(day);
});
