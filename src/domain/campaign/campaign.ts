import { type Day, formatDay } from '../date/day.ts';
import { type Campaign, type Directory, runningOffers } from '../directory/directory.ts';
import { inListOrder } from '../offer/offer-order.ts';
import type { Offer } from '../offer/offer.ts';
import { priceGroup } from '../price/price.ts';

/** Where a campaign stands on a day. */
export type CampaignPhase = 'coming' | 'now' | 'over';

/** A campaign without a period is on, always. */
export function campaignPhase({ period }: Pick<Campaign, 'period'>, today: Day): CampaignPhase {
  if (period?.from && today < period.from) return 'coming';
  return period?.until && period.until < today ? 'over' : 'now';
}

/**
 * A campaign's period as a person would say it; empty where it has none.
 *
 * @example
 * describePeriod({ period: { from: '2026-11-01', until: '2027-03-31' } }, '2026-11-21')
 * // "I gang nu. Til og med 31. marts 2027."
 */
export function describePeriod(campaign: Pick<Campaign, 'period'>, today: Day): string {
  const { from, until } = campaign.period ?? {};
  switch (campaignPhase(campaign, today)) {
    case 'coming':
      return `Begynder ${sayDay(from)}${until ? ` og varer til og med ${sayDay(until)}` : ''}.`;
    case 'over':
      return `Slut. ${from ? `Den varede fra ${sayDay(from)} til og med ${sayDay(until)}` : `Den stoppede ${sayDay(until)}`}.`;
    case 'now':
      return until ? `I gang nu. Til og med ${sayDay(until)}.` : from ? `I gang siden ${sayDay(from)}.` : '';
  }
}

const sayDay = (day: Day | undefined) => (day ? formatDay(day) : '');

/** Does the rule gather this offer? Each part narrows; a part with several words asks for one of them. */
function isGathered(offer: Offer, { topics, audience, price }: Campaign['gathers']): boolean {
  if (!topics && !audience && !price) return false;
  const group = priceGroup(offer.price);
  return (
    (!topics || offer.topics.some(({ id }) => topics.includes(id))) &&
    (!audience || offer.audience.some((whom) => audience.includes(whom))) &&
    (!price || group === 'free' || group === price)
  );
}

/** The running offers of a campaign, in the order of a list: those its rule gathers, and those it names. */
export function campaignOffers(directory: Directory, { gathers }: Campaign): Offer[] {
  const named = new Set(gathers.offers);
  const gathered = runningOffers(directory).filter((offer) => named.has(offer.id) || isGathered(offer, gathers));
  return inListOrder(gathered, directory.site, directory.today);
}

/** The campaigns on a day's build that are in this phase. */
export function campaignsIn(directory: Directory, phase: CampaignPhase): Campaign[] {
  return directory.campaigns.filter((campaign) => campaignPhase(campaign, directory.today) === phase);
}
