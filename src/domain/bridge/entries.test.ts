import { expect, test } from 'vitest';
import type { Stage } from '../vocabulary/vocabulary.ts';
import type { Start } from '../start/start.ts';
import { entriesTo } from './entries.ts';

test.each<[route: Start['route'], first: Start['first'], stage: Stage, entries: string]>([
  ['referral', 'ask-gp', 'course', 'hospital? gp!'],
  ['referral', 'call', 'course', 'hospital? gp?'],
  ['conversation', 'call', 'course', 'gp? self!'],
  ['conversation', 'call', 'transition', 'gp? clinic? self!'],
  ['direct', 'sign-up', 'course', 'gp? self!'],
  ['direct', 'call', 'transition', 'clinic? self!'],
  ['direct', 'come', 'lasting', 'self!'],
  ['unknown', 'call', 'course', 'self?'],
  ['unknown', 'ask-gp', 'course', 'gp?'],
])('%s, first %s, to a %s: %s (! is known, ? is possible)', (route, first, stage, entries) => {
  const found = entriesTo({ start: { route, first }, stage });
  expect(found.map(({ from, known }) => `${from}${known ? '!' : '?'}`).join(' ')).toBe(entries);
});
