import type { Point } from '../place/place.ts';
import type { Town } from '../site/site.ts';
import { toSlug } from '../text/fields.ts';

/** Where distances are measured from: a town or a postcode that somebody wrote. */
export interface Origin {
  /** What stands in the address: a town's id or a postcode. */
  key: string;
  /** "Uldum", "7130 Juelsminde" */
  label: string;
  at: Point;
}

/** What must be known of a town to measure from it. */
export type OriginTown = Pick<Town, 'id' | 'name' | 'postcodes' | 'at'>;

/** From so many letters on the beginning of a name is enough, where only one town begins so. */
const FEWEST_LETTERS = 3;

function townByName(name: string, towns: readonly OriginTown[]): OriginTown | undefined {
  const exact = towns.find((town) => town.id === name || toSlug(town.name) === name);
  if (exact || name.length < FEWEST_LETTERS) return exact;
  const [only, ...others] = towns.filter((town) => toSlug(town.name).startsWith(name));
  return others.length === 0 ? only : undefined;
}

/**
 * The place that somebody means by a town, a postcode, or both, however it is written. Several towns may share a
 * postcode: the first of them in the list is the postcode's own.
 *
 * @param towns of the site, in its order
 * @returns nothing for what is in no list, and for a postcode with the name of a town elsewhere
 * @example
 * findOrigin('7171', towns)?.label          // "7171 Uldum"
 * findOrigin('rask mølle', towns)?.key      // "rask-moelle"
 * findOrigin('8763 Rask Mølle', towns)?.key // "rask-moelle"
 */
export function findOrigin(text: string, towns: readonly OriginTown[]): Origin | undefined {
  const words = toSlug(text).split('-').filter(Boolean);
  const postcode = words.find((word) => /^\d{4}$/.test(word));
  const name = words.filter((word) => word !== postcode).join('-');
  const within = postcode ? towns.filter(({ postcodes }) => postcodes.includes(postcode)) : towns;
  if (name) {
    const town = townByName(name, within);
    return town && { key: town.id, label: town.name, at: town.at };
  }
  const [own] = within;
  return postcode && own ? { key: postcode, label: `${postcode} ${own.name}`, at: own.at } : undefined;
}
