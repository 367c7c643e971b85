/** Long lists in pages, at addresses that stay: `/tema/bevaegelse/`, `/tema/bevaegelse/side/2/`. */

/** Rows on each page of a list that is split. */
export const PAGE_SIZE = 50;

/** A list up to this long stands on one page: all of it can be searched in the browser and printed. */
export const PAGING_ABOVE = 200;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** Counted from 1. */
  page: number;
  pages: number;
  total: number;
}

/**
 * How many pages a list of so many rows takes.
 *
 * @example
 * pageCount(200)   // 1
 * pageCount(201)   // 5
 */
export function pageCount(total: number): number {
  return total > PAGING_ABOVE ? Math.ceil(total / PAGE_SIZE) : 1;
}

/**
 * One page of a list; all of it where it is short enough.
 *
 * @param page counted from 1
 * @throws when there is no such page: no link leads there
 */
export function paginate<T>(items: readonly T[], page: number): Page<T> {
  const pages = pageCount(items.length);
  if (!Number.isInteger(page) || page < 1 || page > pages) {
    throw new RangeError(`Page ${page} of ${pages} was asked for, and does not exist.`);
  }
  const onPage = pages === 1 ? [...items] : items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { items: onPage, page, pages, total: items.length };
}

/** What stands after the address of page one: nothing for itself, "side/2/" for the next. */
function afterFirst(page: number): string {
  return page === 1 ? '' : `side/${page}/`;
}

/**
 * The address of one page of a list.
 *
 * @param first the address of page one
 * @example
 * pagePath('/tema/hjerte/', 1)   // "/tema/hjerte/"
 * pagePath('/tema/hjerte/', 2)   // "/tema/hjerte/side/2/"
 */
export function pagePath(first: `/${string}/`, page: number): `/${string}/` {
  return `${first}${afterFirst(page)}` as `/${string}/`;
}

/** Every page number of a list of so many rows: 1, 2, 3 … */
export function pageNumbers(total: number): number[] {
  return Array.from({ length: pageCount(total) }, (_, index) => index + 1);
}

/**
 * The pages of a list below its section's address, as a page with a rest parameter wants them.
 *
 * @example pagesUnder('hjerte', 201)   // [{ address: 'hjerte', page: 1 }, { address: 'hjerte/side/2', page: 2 }, …]
 */
export function pagesUnder(id: string, total: number): { address: string; page: number }[] {
  return pageNumbers(total).map((page) => ({ address: `${id}/${afterFirst(page)}`.replace(/\/$/, ''), page }));
}
