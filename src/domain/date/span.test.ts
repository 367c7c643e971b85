import { expect, test } from 'vitest';
import { holdsOn, type Span } from './span.ts';

test.each<[promise: string, span: Span, holds: boolean]>([
  ['open at both ends', {}, true],
  ['its first day', { from: '2027-01-01' }, true],
  ['the day before its first', { from: '2027-01-02' }, false],
  ['its last day', { until: '2027-01-01' }, true],
  ['the day after its last', { until: '2026-12-31' }, false],
  ['in the middle', { from: '2026-01-01', until: '2027-12-31' }, true],
])('%s', (_, span, holds) => {
  expect(holdsOn(span, '2027-01-01')).toBe(holds);
});
