import { describe, expect, test } from 'vitest';
import { keepOffers, MOST_KEPT } from './kept-list.ts';
import { readStored, writeStored } from './stored-list.ts';

const list = [
  { id: 'kom-nu-mand', title: 'Kom nu »mand« <b>', on: '2026-11-21' },
  { id: 'constructor', title: '', on: '2024-02-29' },
];

test('a list is read as it was written', () => {
  expect(readStored(writeStored(list) ?? null)).toEqual(list);
});

test('an empty list leaves nothing behind', () => {
  expect(writeStored([])).toBeUndefined();
  expect(readStored(null)).toEqual([]);
});

test('a full list of the longest names can be read again', () => {
  const longest = Array.from({ length: MOST_KEPT }, (_, index) => ({
    id: `${'x'.repeat(77)}-${index}`.slice(-80),
    title: '"'.repeat(200),
    on: '2026-11-21',
  }));
  expect(readStored(writeStored(longest) ?? null)).toEqual(keepOffers([], longest));
  expect(keepOffers([], longest)).toHaveLength(MOST_KEPT);
});

describe('what is no list of ours gives none', () => {
  test.each([
    'rubbish',
    '',
    'null',
    '7',
    '{"__proto__":{"id":"a"}}',
    '{"length":1,"0":["a","A","2026-11-21"]}',
    '["a"]',
    '[["a"]]',
    '[["a","A",20261121]]',
    '[["a",{"toString":1},"2026-11-21"]]',
    '[["__proto__","A","2026-11-21"]]',
    '[["<img src=x onerror=alert(1)>","A","2026-11-21"]]',
    '[["a","A","2026-13-21"]]',
    '[["a","A","<b>"]]',
    `[${'['.repeat(20_000)}`,
    ' '.repeat(50_001),
  ])('%.60j', (text) => expect(readStored(text)).toEqual([]));
});

test('what is right among what is wrong is kept', () => {
  expect(readStored('[1,["b","B","2026-11-21"],["b","again","2026-11-21"],["c d","C","2026-11-21"]]')).toEqual([
    { id: 'b', title: 'B', on: '2026-11-21' },
  ]);
});

test('of a thousand offers 50 are read, and of a long name its beginning', () => {
  const many = Array.from({ length: 1000 }, (_, index) => [`o${index}`, 'N', '2026-11-21']);
  expect(readStored(JSON.stringify(many))).toHaveLength(MOST_KEPT);
  expect(readStored(`[["a","${'å'.repeat(999)}","2026-11-21"]]`)[0]?.title).toHaveLength(200);
});
