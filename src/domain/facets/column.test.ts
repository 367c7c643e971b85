import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeColumn, decodeLists, encodeColumn, encodeLists } from './column.ts';

describe('a column', () => {
  test('writes each different value once', () => {
    expect(encodeColumn(['Uldum', 'Glud', 'Uldum'])).toEqual([['Uldum', 'Glud'], '#$#']);
    expect(encodeLists([['mad', 'ryg'], [], ['ryg']])).toEqual([['mad', 'ryg'], '#$  $ ']);
  });

  test('reads as it was written, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.tuple(fc.string(), fc.boolean()))), (values) => {
        expect(decodeColumn(encodeColumn(values))).toEqual(values);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), (lists) => {
        expect(decodeLists(encodeLists(lists))).toEqual(lists);
      }),
    );
  });

  test('reads as it was written at the sizes where codes grow by a sign', () => {
    for (const count of [0, 1, 90, 91, 92, 93, 91 * 91, 91 * 91 + 1]) {
      const values = Array.from({ length: count }, (_, index) => index);
      expect(decodeColumn(encodeColumn(values))).toEqual(values);
    }
  });

  test('takes one sign a value up to 91 different ones', () => {
    const numbers = Array.from({ length: 91 }, (_, index) => index);
    expect(encodeColumn(numbers)[1]).toHaveLength(91);
    expect(encodeColumn([...numbers, 91])[1]).toHaveLength(2 * 92);
  });

  test('is the same after a journey as JSON, and needs no escape there', () => {
    const column = encodeColumn(Array.from({ length: 9000 }, (_, index) => index));
    expect(JSON.parse(JSON.stringify(column))).toEqual(column);
    expect(JSON.stringify(column[1])).toHaveLength(column[1].length + 2);
  });

  test('refuses a code that stands for nothing', () => {
    expect(() => decodeColumn([['a', 'b'], '#$%'])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: A code stands for value 2, and there are 2.]`,
    );
    expect(() => decodeColumn([['a'], 'æ'])).toThrow(RangeError);
  });
});
