import { expect, test } from 'vitest';
import { refusalsOf } from '../testing/refusals.ts';
import { icpcCode, synonymList } from './topic.schema.ts';

test.each(['T90', 'A01', 'Z29', 'L95', 'R95'])('%s is an ICPC-2 code', (text) => {
  expect(icpcCode.parse(text)).toBe(text);
});

test.each(['t90', 'T9', 'T900', 'T-90', 'I10', 'C34', 'E11', '90T', '', 'T90 '])('%j is none', (text) => {
  expect(icpcCode.safeParse(text).success).toBe(false);
});

test('a wrong code is explained', () => {
  expect(refusalsOf(icpcCode, 'E11')).toMatchInlineSnapshot(`
    [
      "En ICPC-2-kode er et bogstav og to cifre, for eksempel T90.",
    ]
  `);
});

test('a group of synonyms holds what newcomers say, what is near it, and whether it is urgent', () => {
  const group = { id: 'sorg', label: 'sorg', lay: ['enke'], english: ['grief'], near: ['krise'] };
  expect(synonymList.parse([{ ...group, crisis: 'true' }])).toEqual([{ ...group, crisis: true }]);
  expect(synonymList.parse([group])).toEqual([group]);
});
