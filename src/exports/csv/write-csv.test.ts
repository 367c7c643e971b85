import { expect, test } from 'vitest';
import { readTable } from '../../import/table/read-table.ts';
import { offersToCsv, type OfferSource } from './write-csv.ts';

const offer = (id: string, fields: Record<string, unknown>, body = ''): OfferSource => ({
  id,
  data: { title: id, ...fields },
  body,
});

/** The cells of a column, in the order of the rows, as a spreadsheet shows them. */
async function column(name: string, ...offers: OfferSource[]) {
  const { table } = await readTable('x.csv', new TextEncoder().encode(offersToCsv(offers)));
  return table?.rows.map(({ cells }) => cells[table.columns.indexOf(name)]);
}

test('offers come by id, examples not at all', async () => {
  const example = offer('b', { editor: { example: 'true' } });
  expect(await column('id', offer('c', {}), example, offer('a', {}))).toEqual(['a', 'c']);
});

test('lists stand with commas between, groups one a line, texts as they are', async () => {
  const made = offer(
    'a',
    {
      topics: ['x', 'y'],
      price: [
        { amount: '0', per: 'session' },
        { amount: '25', per: 'month' },
      ],
    },
    '\nEn.\r\n\r\nTo.\n',
  );
  expect(await column('topics', made)).toEqual(['x, y']);
  expect(await column('price', made)).toEqual(['{ amount: 0, per: session }\n{ amount: 25, per: month }']);
  expect(await column('body', made)).toEqual(['En.\n\nTo.']);
});

test('no cell begins with what a spreadsheet would run', async () => {
  const hostile = ['=cmd|calc', '@SUM(A1)', '+1', '-1', "'=1"];
  const offers = hostile.map((title, index) => offer(`a${index}`, { title }));
  expect(await column('title', ...offers)).toEqual(hostile.map((title) => `'${title}`));
});

test('the same offers give the same bytes, for Excel in Danish: a mark, semicolons, CRLF', () => {
  const text = offersToCsv([offer('a', { title: 'æ;"ø"' })]);
  expect(text.startsWith('\uFEFFid;title;summary;')).toBe(true);
  expect(text).toContain('\r\na;"æ;""ø""";');
  expect(text).toBe(offersToCsv([offer('a', { title: 'æ;"ø"' })]));
});
