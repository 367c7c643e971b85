import { distanceKm } from '../map/projection.ts';
import type { Point } from '../place/place.ts';
import { asksForOccasions, type Filters, fittingOccasions } from './filter.ts';
import type { ListedOffer } from './listed-offer.ts';
import { compareMoments } from './moment.ts';
import { type Occasion, soonest } from './occasion.ts';

/** An offer as it answers a question: its next time is the next that was asked for, at the place that was. */
export interface FoundOffer extends ListedOffer {
  /** How far the nearest place is that fits, as the crow flies; nothing where none is, or nobody asked. */
  km?: number;
  /** What of the offer was asked for; nothing when all of it was. */
  part?: OfferPart;
}

/** One time or one place of an offer that has several. */
export interface OfferPart {
  occasions: readonly Occasion[];
  /** The place, as a number among the offer's points; nothing when it is not one alone. */
  point: number | undefined;
  /** Is the next time another than the offer's own next? */
  isNextOther: boolean;
}

/** The nearest of the places that fit, and how far it is. */
function nearestPoint(
  { points }: ListedOffer,
  occasions: readonly Occasion[],
  from: Point | undefined,
): { point: number; km: number } | undefined {
  if (!from) return undefined;
  let nearest: { point: number; km: number } | undefined;
  for (const { point } of occasions) {
    const at = point === undefined ? undefined : points[point];
    if (point === undefined || !at || point === nearest?.point) continue;
    const km = distanceKm(from, at);
    if (!nearest || km < nearest.km) nearest = { point, km };
  }
  return nearest;
}

/**
 * What of an offer was asked for: of many places the nearest, of many times the next that meets the filters.
 *
 * @param offer one that meets the filters
 * @param from where to measure from
 */
export function findIn(offer: ListedOffer, filters: Filters, from: Point | undefined): FoundOffer {
  if (!from && !asksForOccasions(filters)) return offer;
  const fitting = fittingOccasions(offer, filters);
  const nearest = nearestPoint(offer, fitting, from);
  const occasions = nearest ? fitting.filter(({ point }) => point === nearest.point) : fitting;
  const next = soonest(occasions);
  const places = new Set(occasions.filter((one) => compareMoments(one.next, next) === 0).map(({ point }) => point));
  const part: OfferPart = {
    occasions,
    point: places.size === 1 ? [...places][0] : undefined,
    isNextOther: compareMoments(next, offer.next) !== 0,
  };
  return { ...offer, next, part, ...(nearest ? { km: nearest.km } : {}) };
}
