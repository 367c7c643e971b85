import type { Day } from '../date/day.ts';
import type { Place } from '../place/place.ts';
import { happensOn, type Rule } from '../schedule/schedule.ts';
import { hasEnded, type Offer } from './offer.ts';

/** Does the rule still have a time from today on? One that is weekly and has no season goes on. */
function liesAhead(rule: Rule, today: Day): boolean {
  return rule.dates
    ? rule.dates.some((day) => day >= today && happensOn(rule, day))
    : rule.season === undefined || rule.season.end >= today;
}

/**
 * The places where an offer happens from today on: a stop whose every time is past is one no longer. A place that no rule
 * names stays, since its times are not known; so do all places of an offer that is over
 * or has no time ahead, which says where it was.
 */
export function placesAhead(
  places: readonly Place[],
  offer: Pick<Offer, 'valid' | 'when' | 'lasts'>,
  today: Day,
): readonly Place[] {
  if (hasEnded(offer, today)) return places;
  const ahead = places.filter(({ id }) => {
    const rules = offer.when.filter(({ where }) => where !== undefined && where === id);
    return rules.length === 0 || rules.some((rule) => liesAhead(rule, today));
  });
  return ahead.length > 0 ? ahead : places;
}

/**
 * An offer as it is at some of its places: their times alone, and the times that may be anywhere. An offer that has no
 * other places is given back as it is.
 *
 * @example offerAt(aabenVejning, ({ town }) => town.id === 'toerring')   // Fridays alone
 */
export function offerAt(offer: Offer, isHere: (place: Place) => boolean): Offer {
  const places = offer.places.filter(isHere);
  if (places.length === offer.places.length) return offer;
  const isElsewhere = ({ where }: Rule) => where !== undefined && !places.some(({ id }) => id === where);
  return { ...offer, places, when: offer.when.filter((rule) => !isElsewhere(rule)) };
}
