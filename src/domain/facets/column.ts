/**
 * Columns: how a table of offers is written so that little is sent. Each different value stands once, and a string of
 * codes says which stands where. Codes have a fixed width and no commas, so that gzip meets long runs.
 */

/** One value for each place. */
export type Column<T> = readonly [values: readonly T[], codes: string];

/** Any number of values for each place; a blank ends each. */
export type ListColumn<T> = Column<T>;

/** Signs that JSON writes as they are: from # to ~, without the backslash. */
const SIGNS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter((sign) => sign !== '\\');
const BASE = SIGNS.length;
const NUMBERS = new Map(SIGNS.map((sign, number) => [sign, number]));
const END = ' ';

function widthFor(count: number): number {
  let width = 1;
  while (BASE ** width < count) width++;
  return width;
}

function toCode(number: number, width: number): string {
  let code = '';
  for (let rest = number, place = 0; place < width; place++, rest = Math.floor(rest / BASE)) {
    code = (SIGNS[rest % BASE] ?? '') + code;
  }
  return code;
}

/** The different values in the order met, and which of them each one is; equal means equal as JSON. */
function indexValues<T>(values: readonly T[]): { different: T[]; positionOf: (value: T) => number } {
  const positions = new Map<string, number>();
  const different: T[] = [];
  for (const value of values) {
    const key = JSON.stringify(value);
    if (!positions.has(key)) positions.set(key, different.push(value) - 1);
  }
  return { different, positionOf: (value) => positions.get(JSON.stringify(value)) ?? -1 };
}

function valueAt<T>(values: readonly T[], position: number): T {
  if (position in values) return values[position] as T;
  throw new RangeError(`A code stands for value ${position}, and there are ${values.length}.`);
}

/** The values of codes that follow each other. */
function readCodes<T>(values: readonly T[], codes: string): T[] {
  const width = widthFor(values.length);
  const read: T[] = [];
  for (let start = 0; start < codes.length; start += width) {
    let position = 0;
    for (let place = 0; place < width; place++)
      position = position * BASE + (NUMBERS.get(codes[start + place] ?? '') ?? NaN);
    read.push(valueAt(values, position));
  }
  return read;
}

/**
 * Write values as a column.
 *
 * @example
 * encodeColumn(['Uldum', 'Glud', 'Uldum'])   // [['Uldum', 'Glud'], '#$#']
 */
export function encodeColumn<T>(values: readonly T[]): Column<T> {
  const { different, positionOf } = indexValues(values);
  const width = widthFor(different.length);
  return [different, values.map((value) => toCode(positionOf(value), width)).join('')];
}

/**
 * The values of a column, in their order.
 *
 * @throws when a code stands for nothing: no such file was written by `encodeColumn`
 */
export function decodeColumn<T>([values, codes]: Column<T>): T[] {
  return readCodes(values, codes);
}

/**
 * Write lists as a column; their order is kept.
 *
 * @example
 * encodeLists([['mad', 'ryg'], [], ['ryg']])   // [['mad', 'ryg'], '#$  $ ']
 */
export function encodeLists<T>(lists: readonly (readonly T[])[]): ListColumn<T> {
  const { different, positionOf } = indexValues(lists.flat());
  const width = widthFor(different.length);
  return [
    different,
    lists.map((list) => list.map((value) => toCode(positionOf(value), width)).join('') + END).join(''),
  ];
}

/** The lists of a column, in their order; throws as `decodeColumn` does. */
export function decodeLists<T>([values, codes]: ListColumn<T>): T[][] {
  return codes
    .split(END)
    .slice(0, -1)
    .map((list) => readCodes(values, list));
}
