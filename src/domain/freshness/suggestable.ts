import type { Day } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import { isDated } from '../offer/promised-sessions.ts';
import type { Site } from '../site/site.ts';

/**
 * May it be suggested to a patient when nobody has asked for it? By the same rule as a date is worked out: it still runs,
 * has room, and is written down so lately that it can be relied on. What is due for asking again still can.
 *
 * @example isSuggestable(makeOffer({ source: { what: 'Folder', date: '2021' } }), site, '2026-11-21')   // false
 */
export function isSuggestable(offer: Offer, site: Pick<Site, 'freshness'>, today: Day): boolean {
  return isDated(offer, site, today);
}
