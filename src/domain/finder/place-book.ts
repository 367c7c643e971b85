/** Things in the order first met, each once, and the place of each. */
export interface PlaceBook<T> {
  /** The place of a thing, counted from 0; one not met before gets the next. */
  placeOf: (thing: T) => number;
  all: () => T[];
}

/**
 * An empty book.
 *
 * @example
 * const texts = placeBook<string>();
 * texts.placeOf('Gratis');   // 0
 */
export function placeBook<T>(): PlaceBook<T> {
  const places = new Map<T, number>();
  return {
    placeOf: (thing) => {
      const place = places.get(thing) ?? places.size;
      places.set(thing, place);
      return place;
    },
    all: () => [...places.keys()],
  };
}
