import { EMPTY_PRICE, EMPTY_TIME, type PlaceLine, type PriceLine, type TimeLine } from '#domain/contribute/draft.ts';
import type { ReadLine } from './form-lines.ts';

/** What the controls of a line say, for each kind of line; in the order in which a file is read. */

export function readPlace(line: ReadLine): PlaceLine {
  return {
    name: line.text('name'),
    address: line.text('address'),
    town: line.text('town'),
    lat: line.text('lat'),
    lon: line.text('lon'),
    access: line.chosen('access'),
    ...line.origin,
  };
}

export function readTime(line: ReadLine): TimeLine {
  return {
    days: line.chosen('days'),
    repeat: line.text('repeat') || EMPTY_TIME.repeat,
    from: line.text('from'),
    to: line.text('to'),
    start: line.text('start'),
    end: line.text('end'),
    holidays: line.text('holidays'),
    ...line.origin,
  };
}

export function readPrice(line: ReadLine): PriceLine {
  return {
    amount: line.text('amount'),
    per: line.text('per') || EMPTY_PRICE.per,
    for: line.text('for'),
    ...line.origin,
  };
}
