/** Chance that is the same every time: what the bench makes depends on its seed alone. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, both ends included. */
  integer(least: number, most: number): number;
  /** True so often: 0.25 is one time in four. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** So many different items of the list, or all of it. */
  sample<T>(list: readonly T[], count: number): T[];
}

/**
 * A stream of chance from a seed: mulberry32 (Tommy Ettinger), 32 bits of state.
 *
 * @example
 * makeRandom(1).integer(1, 6) === makeRandom(1).integer(1, 6)   // true
 */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[integer(0, list.length - 1)];
    if (item === undefined) throw new Error('pick() needs a list with something in it, and found none.');
    return item;
  };
  return {
    next,
    integer,
    pick,
    chance: (share) => next() < share,
    sample: (list, count) => {
      const left = [...list];
      const taken = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(integer(0, left.length - 1), 1));
      return taken;
    },
  };
}
