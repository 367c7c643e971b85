import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_SIZE, pageCount, pageNumbers, pagePath, pagesUnder, paginate, PAGING_ABOVE } from './pages.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
  { total: 0, pages: 1 },
  { total: PAGE_SIZE + 1, pages: 1 },
  { total: PAGING_ABOVE, pages: 1 },
  { total: PAGING_ABOVE + 1, pages: 5 },
  { total: 250, pages: 5 },
  { total: 251, pages: 6 },
  { total: 5_000, pages: 100 },
])('$total rows take $pages page(s)', ({ total, pages }) => {
  expect(pageCount(total)).toBe(pages);
  expect(pageNumbers(total)).toEqual(numbers(pages).map((index) => index + 1));
});

describe('paginate', () => {
  test('a list that is not too long stands whole on its one page', () => {
    expect(paginate(numbers(200), 1)).toMatchObject({ items: numbers(200), page: 1, pages: 1, total: 200 });
  });

  test('a long list is cut in pages of 50, and the last holds the rest', () => {
    expect(paginate(numbers(201), 1).items).toEqual(numbers(50));
    expect(paginate(numbers(201), 5).items).toEqual([200]);
  });

  test('every row stands on exactly one page, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_200 }), (total) => {
        const pages = pageNumbers(total).map((page) => paginate(numbers(total), page).items);
        expect(pages.flat()).toEqual(numbers(total));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test.each([0, 2, 1.5, -1])('page %s of a list with one page is refused', (page) => {
    expect(() => paginate(numbers(10), page)).toThrow(RangeError);
  });

  test('the refusal says what was asked for', () => {
    expect(() => paginate(numbers(10), 2)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Page 2 of 1 was asked for, and does not exist.]`,
    );
  });
});

test('page one keeps the address of the list', () => {
  expect(pagePath('/tema/hjerte/', 1)).toBe('/tema/hjerte/');
  expect(pagePath('/tema/hjerte/', 12)).toBe('/tema/hjerte/side/12/');
});

test('the pages of a list have addresses below its own, without a slash at the end', () => {
  expect(pagesUnder('hjerte', 12)).toEqual([{ address: 'hjerte', page: 1 }]);
  expect(pagesUnder('hjerte', 201).slice(0, 2)).toEqual([
    { address: 'hjerte', page: 1 },
    { address: 'hjerte/side/2', page: 2 },
  ]);
});
