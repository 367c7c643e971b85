import { FACET_NAMES } from './facet.ts';
import { countChoices, type Filters } from './filter.ts';
import type { ListedOffer } from './listed-offer.ts';

/**
 * Topics to look at when a search gave nothing: those with most offers under the other filters, so that a town or an
 * audience that was asked for still holds; where none has any, those with most offers at all.
 *
 * @returns ids, most offers first
 */
export function nearestTopics(listing: readonly ListedOffer[], filters: Filters, most: number): string[] {
  const others: Filters = { ...filters, topic: undefined };
  const running = listing.filter(({ ended }) => !ended);
  const within = countChoices(running, others).topic;
  const counts = within.size > 0 ? within : countChoices(running, {}).topic;
  return [...counts]
    .filter(([topic]) => topic !== filters.topic)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([topic]) => topic);
}

/** The same filters, each with one choice less: the ways out of an empty result. */
export function withoutEach(filters: Filters): { facet: (typeof FACET_NAMES)[number]; filters: Filters }[] {
  return FACET_NAMES.filter((facet) => filters[facet] !== undefined).map((facet) => ({
    facet,
    filters: { ...filters, [facet]: undefined },
  }));
}
