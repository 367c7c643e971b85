import { expect, test } from 'vitest';
import { describeVisits } from './weekly.ts';

const PROBLEM = {
  file: 'content/offers/dans.md',
  line: 9,
  column: 3,
  field: 'contact.website',
  severity: 'advice',
  da: 'Siden svarer ikke: https://example.org/',
  en: 'The page does not answer: https://example.org/',
} as const;

test('what did not answer stands in a table', () => {
  expect(describeVisits({ isOffline: false, asked: 3, problems: [PROBLEM] })).toMatchInlineSnapshot(`
    "## Links at se på: 1  ·  Links to look at: 1

    3 besøgt denne gang. · 3 visited this time.

    | Fil · File | Linje · Line | Felt · Field | Art · Kind | Dansk | English |
    | --- | --- | --- | --- | --- | --- |
    | content/offers/dans.md | 9 | contact.website | Råd · Advice | Siden svarer ikke&#58; https&#58;//example.org/ | The page does not answer&#58; https&#58;//example.org/ |
    "
  `);
});

test('nothing to look at is said so', () => {
  expect(describeVisits({ isOffline: false, asked: 0, problems: [] })).toContain('All links answer');
});

test('no connection is no answer, and is not taken for one', () => {
  const text = describeVisits({ isOffline: true, asked: 0, problems: [] });
  expect(text).toContain('No connection');
  expect(text).not.toContain('All links answer');
});
