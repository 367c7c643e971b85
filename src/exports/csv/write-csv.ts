import { stringify } from 'csv-stringify/sync';
import { BODY, type Field, FIELDS } from '../../import/fields/fields.ts';
import { escapeCell } from '../../import/fields/read-cell.ts';
import { valueToYaml } from '../../import/front-matter/yaml-text.ts';
import { type Fields, isFields, type Value, valueAt } from '../../import/value.ts';

/** An offer's file, as the reader of content gives it. */
export interface OfferSource {
  id: string;
  data: unknown;
  body: string;
}

/** A field in a cell: a text as it is, words with commas between, or one item a line. */
function cellOf(value: Value | undefined, { shape }: Field): string {
  if (value === undefined || isFields(value)) return '';
  if (typeof value === 'string') return value;
  if (shape === 'items') return value.map((item) => (typeof item === 'string' ? item : valueToYaml(item))).join('\n');
  return value.map((word) => (typeof word === 'string' ? word : '')).join(', ');
}

const isExample = (data: Value) => valueAt(data, 'editor.example') === 'true';

/**
 * Offers as a table that spreadsheets open and `npm run import` reads back without a change: `;` between, UTF-8 with a
 * byte order mark, no cell that a spreadsheet would run. Every field has its column, whether used or not. Examples are
 * left out: they are made up.
 *
 * @returns the text of a .csv file; the same offers give the same text
 */
export function offersToCsv(offers: readonly OfferSource[]): string {
  const rows = [...offers]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, data, body }) => {
      if (!isFields(data) || isExample(data as Fields)) return [];
      const held: Fields = { ...(data as Fields), [BODY]: body.replaceAll(/\r\n?/g, '\n').trim() };
      return [[id, ...FIELDS.map((field) => cellOf(valueAt(held, field.path), field))]];
    });
  const head = ['id', ...FIELDS.map(({ path }) => path)];
  return stringify([head, ...rows.map((cells) => cells.map(escapeCell))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    // A line break inside a cell, which would else stand bare where it is not the one between rows.
    quoted_match: /[\r\n]/,
  });
}
