import { expect, test } from 'vitest';
import { type Guide, guidesByReader } from './guide.ts';

const guide = (id: string, reader: Guide['reader'], order: number): Guide => ({
  id,
  reader,
  order,
  title: id,
  summary: '',
  updated: '2026-11-21',
  sources: [],
  text: '',
});

test('guides stand by whom they are for, in the order their writer chose, then by address', () => {
  const guides = [
    guide('d', 'municipality', 1),
    guide('c', 'partner', 2),
    guide('b', 'partner', 1),
    guide('a', 'partner', 2),
  ];
  expect(guidesByReader(guides).map((group) => [group.reader, group.guides.map(({ id }) => id).join()])).toEqual([
    ['partner', 'b,a,c'],
    ['municipality', 'd'],
  ]);
});
