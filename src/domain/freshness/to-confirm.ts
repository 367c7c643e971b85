import type { Day } from '../date/day.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import type { Site } from '../site/site.ts';
import { dueOn, type Freshness, freshnessOf, lastDayOf } from './freshness.ts';

/** An offer whose organiser should be asked again, and how long ago that was. */
export interface ToConfirm {
  offer: Offer;
  freshness: Exclude<Freshness, 'fresh'>;
  /** The last day its facts were known to hold; nothing where none is written. */
  known: Day | undefined;
  /** Since when it should have been asked; nothing where no day is known, which is at once. */
  due: Day | undefined;
}

/**
 * The planner's list: what is due or stale, what has no date first, then the longest overdue; ties by id. What is over is
 * left out, and so is what is made up: there is nobody to ask.
 */
export function offersToConfirm(offers: readonly Offer[], site: Pick<Site, 'freshness'>, today: Day): ToConfirm[] {
  return offers
    .filter((offer) => !offer.example && !hasEnded(offer, today))
    .flatMap((offer): ToConfirm[] => {
      const freshness = freshnessOf(offer, site.freshness, today);
      if (freshness === 'fresh') return [];
      const known = offer.confirmed?.on ?? lastDayOf(offer.source.date);
      return [{ offer, freshness, known, due: dueOn(offer, site.freshness) }];
    })
    .sort((a, b) => compare(a.due ?? '', b.due ?? '') || compare(a.offer.id, b.offer.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
