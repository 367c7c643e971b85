import { expect, test } from 'vitest';
import { joinDays } from './join-days.ts';

test.each([
  [[], ''],
  [['2026-12-02'], '2. december 2026'],
  [['2026-12-22', '2026-12-29'], '22. og 29. december 2026'],
  [['2026-12-02', '2027-01-13'], '2. december 2026 og 13. januar 2027'],
  [['2027-01-14', '2027-01-21', '2027-01-28', '2027-02-04'], '14., 21. og 28. januar og 4. februar 2027'],
  [['2026-12-09', '2027-01-27', '2027-03-10'], '9. december 2026, 27. januar og 10. marts 2027'],
  [['2027-01-13', '2026-01-13'], '13. januar 2026 og 13. januar 2027'],
  [['2026-12-29', '2026-12-22', '2026-12-29'], '22. og 29. december 2026'],
])('%j reads "%s": a month and a year are said once', (days, text) => {
  expect(joinDays(days)).toBe(text);
});

test('without years only days and months are said', () => {
  expect(joinDays(['2026-12-22', '2026-12-29', '2027-01-05'], { year: false })).toBe(
    '22. og 29. december og 5. januar',
  );
});
