import { formatDay } from '../date/day.ts';
import { freshnessOf } from '../freshness/freshness.ts';
import { isSuggestable } from '../freshness/suggestable.ts';
import { describeAges, describeAudience, type Offer } from '../offer/offer.ts';
import { describeReferralPrice } from '../price/price.ts';
import type { Day } from '../date/day.ts';
import type { Site } from '../site/site.ts';
import { capitalise } from '../text/fields.ts';

/** May it be told of without being asked for? `due` can, after what is fresh; `stale` and `closed` only when asked for. */
export type Trust = 'fresh' | 'due' | 'stale' | 'closed';

/** What a professional is told of an offer, beside its row in the directory. */
export interface ReferOffer {
  /** ICPC-2 codes that the editors have put on it. */
  codes: readonly string[];
  /** Labels of the groups that its own words say. */
  mentions: readonly string[];
  /** The pathway of its door; empty where it has none. */
  pathway: string;
  ages: { from?: number | undefined; to?: number | undefined };
  /** "Mænd. 18 år eller mere. Dig, der har gået på hold"; may be empty. */
  forWhom: string;
  notFor: string;
  welcome: string;
  trust: Trust;
  /** "Vurderet af praktiserende læge 1. oktober 2026", and for which codes; nothing where nobody has. */
  judged: { text: string; codes: readonly string[] } | undefined;
  /** Ids of offers that can follow it. */
  next: readonly string[];
  /** What a referral does to the price; empty where it does nothing, or that is not known. */
  withReferral: string;
}

function trustOf(offer: Offer, site: Site, today: Day): Trust {
  const freshness = freshnessOf(offer, site.freshness, today);
  if (isSuggestable(offer, site, today)) return freshness;
  return freshness === 'stale' ? 'stale' : 'closed';
}

/** Whom it is for, without "du": the one who reads it is somebody else. */
function sayForWhom(offer: Offer): string {
  const audience = describeAudience({ ...offer, ages: {}, forText: undefined });
  return [...audience, describeAges(offer.ages), offer.forText ?? '']
    .filter((part) => part && part !== 'Alle')
    .map((part) => capitalise(part.replace(/\.$/, '')))
    .join('. ');
}

function sayReferralPrice({ price, subsidy }: Offer, { pathways }: Site): string {
  const amount = describeReferralPrice(price);
  if (amount) return capitalise(amount);
  return pathways.find(({ id }) => id === subsidy)?.subsidy ?? '';
}

/**
 * What a professional is told of an offer on a day.
 *
 * @param mentions labels of the groups of synonyms that its own words say
 */
export function describeRefer(offer: Offer, site: Site, today: Day, mentions: readonly string[]): ReferOffer {
  const { codes, judged } = offer;
  return {
    codes,
    mentions,
    pathway: site.doors.find(({ id }) => id === offer.door)?.pathway ?? '',
    ages: offer.ages,
    forWhom: sayForWhom(offer),
    notFor: offer.notFor?.replace(/\.$/, '') ?? '',
    welcome: offer.welcome?.replace(/\.$/, '') ?? '',
    trust: trustOf(offer, site, today),
    judged: judged && { text: `Vurderet af ${judged.by} ${formatDay(judged.on)}`, codes: judged.codes ?? codes },
    next: offer.next.map((step) => step.offer),
    withReferral: sayReferralPrice(offer, site),
  };
}

/**
 * Why an offer does not fit somebody of an age; empty where it does, or where neither age is known.
 *
 * @example describeMisfit({ from: 12, to: 25 }, 72)   // "Passer ikke til 72 år: 12-25 år"
 */
export function describeMisfit(ages: ReferOffer['ages'], age: number | undefined): string {
  if (age === undefined) return '';
  const fits = age >= (ages.from ?? 0) && age <= (ages.to ?? Infinity);
  return fits ? '' : `Passer ikke til ${age} år: ${describeAges(ages)}`;
}

/** An age in whole years as somebody typed it; nothing for what is none. */
export function readAge(text: string): number | undefined {
  return /^\s*\d{1,3}\s*(år)?\s*$/.test(text) && parseInt(text) <= 120 ? parseInt(text) : undefined;
}
