import { expect, test } from 'vitest';
import { findCpr, holdsCpr } from './cpr.ts';

test.each([
  '010203-1234',
  '0102031234',
  '010203 1234',
  'KOL 311299-0000',
  '(010203-1234)',
  '010203–1234',
  '010203 - 1234',
  '010203\u00a01234',
  '010203-1234,010204-1234',
  '01.02.03-1234',
  '01 02 03 - 1234',
  '01 02 03 12 34',
])('"%s" looks like a CPR number', (text) => {
  expect(holdsCpr(text)).toBe(true);
});

test.each([
  '75 89 18 11',
  '75891811',
  '5790000000005',
  '3113991234',
  '010203-123',
  '11 sessioner 2026',
  'T90',
  '',
  '24.11.2026 10-12',
  '01.02.2026 kl. 10.00',
  '75 89 18 11 og 75 68 10 20',
  '+45 20 10 75 12',
])('"%s" does not', (text) => {
  expect(holdsCpr(text)).toBe(false);
});

test('each number is found at its place, and is certain by its hyphen or dash alone', () => {
  expect(findCpr('010203 – 1234 og 0102031234')).toEqual([
    { index: 0, text: '010203 – 1234', certain: true },
    { index: 17, text: '0102031234', certain: false },
  ]);
});
