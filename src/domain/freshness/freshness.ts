import { addDays, addMonths, type Day, formatDay, formatPartialDay } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import type { Site } from '../site/site.ts';
import { CONFIRMED_BY } from '../vocabulary/vocabulary.ts';

/** fresh: trust it. due: ask again. stale: say how old it is, and ask before setting off. */
export type Freshness = 'fresh' | 'due' | 'stale';

type Dated = Pick<Offer, 'confirmed' | 'source' | 'stage' | 'organisation'>;

/** The last day a year, a month or a day may mean: `2022` → 2022-12-31. Undefined for `unknown`. */
export function lastDayOf(partialDay: string): Day | undefined {
  if (partialDay === 'unknown') return undefined;
  if (partialDay.length === 4) return `${partialDay}-12-31`;
  return partialDay.length === 7 ? addDays(addMonths(`${partialDay}-01`, 1), -1) : partialDay;
}

/** The rule of `site.yaml` that holds for an offer: the first whose stage and type fit. */
export function policyFor(offer: Dated, policy: Site['freshness']): Site['freshness'][number] | undefined {
  return policy.find(
    ({ stage, type }) =>
      (stage ?? offer.stage) === offer.stage && (type ?? offer.organisation.type) === offer.organisation.type,
  );
}

/** When the organiser should be asked again; undefined when nothing dated is known, which is at once. */
export function dueOn(offer: Dated, policy: Site['freshness']): Day | undefined {
  const known = offer.confirmed?.on ?? lastDayOf(offer.source.date);
  const rule = policyFor(offer, policy);
  return known && rule ? addMonths(known, rule.dueAfterMonths) : undefined;
}

/**
 * How far an offer's facts can be trusted on a day, from when the organiser confirmed them, else from the source's date,
 * by the policy of `site.yaml`. What has no date at all is stale.
 */
export function freshnessOf(offer: Dated, policy: Site['freshness'], today: Day): Freshness {
  const known = offer.confirmed?.on ?? lastDayOf(offer.source.date);
  const rule = policyFor(offer, policy);
  if (!known || !rule) return 'stale';
  if (addMonths(known, rule.staleAfterMonths) < today) return 'stale';
  return addMonths(known, rule.dueAfterMonths) < today ? 'due' : 'fresh';
}

/**
 * Who says so, and when: "Bekræftet" only when the organiser answered, else when the facts were read.
 *
 * @example
 * describeConfirmation({ ...offer, confirmed: { on: '2026-10-12', by: 'phone' } })   // "Bekræftet 12. oktober 2026 pr. telefon"
 * describeConfirmation({ ...offer, source: { what: 'Folder', date: '2022-04' } })    // "Ikke bekræftet. Oplysningen er fra april 2022"
 */
export function describeConfirmation(offer: Dated): string {
  if (offer.confirmed) return `Bekræftet ${formatDay(offer.confirmed.on)} ${CONFIRMED_BY[offer.confirmed.by]}`;
  if (offer.source.date === 'unknown') return 'Ikke bekræftet. Vi ved ikke, hvornår oplysningen er fra';
  return `Ikke bekræftet. Oplysningen er fra ${formatPartialDay(offer.source.date)}`;
}

/** What a list says beside an offer that may have changed; empty unless it is stale. */
export function describeStale(offer: Dated, freshness: Freshness): string {
  if (freshness !== 'stale') return '';
  const known = offer.confirmed?.on ?? offer.source.date;
  return known === 'unknown' ? 'Oplysningen har ingen dato' : `Oplysningen er fra ${known.slice(0, 4)}`;
}

/**
 * What a page says of facts that may have changed, and what to do about it; empty unless they are stale.
 *
 * @param canAsk is there a number, a mail or a website to ask at?
 * @example
 * warnStale({ ...offer, source: { what: 'Folder', date: '2021' } }, 'stale', true)   // "Oplysningen er fra 2021. Spørg, før du tager afsted."
 */
export function warnStale(offer: Dated, freshness: Freshness, canAsk: boolean): string {
  const stale = describeStale(offer, freshness);
  return stale && `${stale}. ${canAsk ? 'Spørg, før du tager afsted.' : 'Noget kan være ændret.'}`;
}
