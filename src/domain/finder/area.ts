import type { Offer } from '../offer/offer.ts';
import { nearestTowns } from '../site/nearest-towns.ts';
import type { Town } from '../site/site.ts';

/** A town to choose, and the smaller ones that lie nearer to it than to any other. */
export interface Area {
  town: Town;
  villages: readonly Town[];
}

/**
 * The municipality's towns as a few to choose from: those with most offers, by name in Danish order. Every other town of
 * the municipality belongs to the nearest of them; neighbouring municipalities' belong to none.
 *
 * @param most so many at most, whatever the number of towns and offers
 */
export function areasOf(towns: readonly Town[], offers: readonly Offer[], most: number): Area[] {
  const own = towns.filter(({ neighbour }) => !neighbour);
  const count = ({ id }: Town) => offers.filter(({ places }) => places.some(({ town }) => town.id === id)).length;
  const chosen = own
    .map((town) => ({ town, offers: count(town) }))
    .filter((counted) => counted.offers > 0)
    .sort((a, b) => b.offers - a.offers)
    .slice(0, most)
    .map(({ town }) => town)
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const villages = own.filter((town) => !chosen.includes(town));
  return chosen.map((town) => ({
    town,
    villages: villages.filter((village) => nearestTowns(village, chosen, 1)[0]?.town === town),
  }));
}
