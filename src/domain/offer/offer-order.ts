import type { Day } from '../date/day.ts';
import { freshnessOf } from '../freshness/freshness.ts';
import type { Site } from '../site/site.ts';
import { nextSession } from './offer-row.ts';
import { hasEnded, type Offer } from './offer.ts';

/** A number from an id and a day that nobody chose: FNV-1a, 32 bits. */
function rotation(id: string, today: Day): number {
  let hash = 0x811c9dc5;
  for (const character of `${today} ${id}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

/**
 * The order of a list when nobody has asked for one: soonest first, then what has no date, then what is old, then what
 * is over. Ties are broken by a rotation of the day, never by payment or alphabet: `/om/` says so.
 */
export function inListOrder(offers: readonly Offer[], site: Pick<Site, 'freshness'>, today: Day): Offer[] {
  const keyed = offers.map((offer) => {
    const session = nextSession(offer, site, today);
    const isStale = freshnessOf(offer, site.freshness, today) === 'stale';
    const group = hasEnded(offer, today) ? 3 : isStale ? 2 : session ? 0 : 1;
    return { offer, group, soonest: session ? `${session.day}${session.from}` : '', turn: rotation(offer.id, today) };
  });
  return keyed
    .sort(
      (a, b) => a.group - b.group || (a.soonest < b.soonest ? -1 : a.soonest > b.soonest ? 1 : 0) || a.turn - b.turn,
    )
    .map(({ offer }) => offer);
}
