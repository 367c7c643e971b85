import type { z } from 'zod';
import { PRICE_PERIODS, type PriceGroup } from '../vocabulary/vocabulary.ts';
import type * as schemas from './price.schema.ts';

/** One price in kroner; see `price.schema.ts`. */
export type Price = z.infer<typeof schemas.price>;

/** "50 kr." and "12,50 kr.", "1.200 kr." */
export function formatKroner(amount: number): string {
  const [whole = '0', cents] = amount.toFixed(2).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `${grouped}${cents === '00' ? '' : `,${cents}`} kr.`;
}

/** Words that stand badly after "for": "for uden henvisning". */
const STANDS_ALONE =
  /^(?:uden|med|til|i|på|ved|fra|efter|før|inden|under|over|pr\.?|pga\.?|hvis|når|kun|også|inkl\.?|inklusive|ekskl\.?|eksklusive|første|for)(?![\p{L}\d-])/iu;

/** "for børn", and in brackets what is no group of people: "(uden henvisning)". */
const sayWhom = (whom: string) => (STANDS_ALONE.test(whom) ? `(${whom})` : `for ${whom}`);

function describeOne({ amount, per, for: whom, with: paper }: Price): string {
  const basis = amount === 0 && per !== 'first-time' ? '' : PRICE_PERIODS[per];
  return [amount === 0 ? 'gratis' : formatKroner(amount), basis, whom && sayWhom(whom), paper && 'med henvisning']
    .filter(Boolean)
    .join(' ');
}

const isLasting = ({ per }: Price) => per !== 'first-time';
const isForAll = (price: Price) => !price.for && !price.with;

/** The price most people meet: the first that is for everybody and not for the first time only. */
export function mainPrice(prices: readonly Price[]): Price | undefined {
  const forAll = prices.filter(isForAll);
  return forAll.find(isLasting) ?? forAll[0] ?? prices.find(isLasting) ?? prices[0];
}

/**
 * Say what an offer costs, the way a person would.
 *
 * @param prices as written in the offer, in kroner
 * @returns Danish text; "Pris ikke oplyst" when nothing is known
 * @example
 * describePrice([{ amount: 0, per: 'session' }])    // "Gratis"
 * describePrice([{ amount: 50, per: 'session' }])   // "50 kr. pr. gang"
 */
export function describePrice(prices: readonly Price[]): string {
  const main = mainPrice(prices);
  if (!main) return 'Pris ikke oplyst';
  if (prices.every(({ amount }) => amount === 0) && isForAll(main) && main.per !== 'first-time') return 'Gratis';
  const text = describeOne(main);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What it costs with a referral, where that is another price: "75 kr. pr. gang med henvisning"; empty where it is none. */
export function describeReferralPrice(prices: readonly Price[]): string {
  const price = prices.find(({ with: paper }) => paper);
  return price ? describeOne(price) : '';
}

/** Every other price, a line each: "25 kr. pr. gang for børn". */
export function describeOtherPrices(prices: readonly Price[]): string[] {
  const main = mainPrice(prices);
  return prices.filter((price) => price !== main).map(describeOne);
}

/**
 * The group a filter knows: free, at most 50 kr. a session, more, or unknown. 50 kr. is not under 50, hence "højst".
 * A first visit says nothing of the price after it. Where no price is for everybody, the dearest one counts, so that
 * nobody is promised too little.
 *
 * @example
 * priceGroup([{ amount: 50, per: 'session', for: 'voksne' }, { amount: 25, per: 'session', for: 'børn' }])   // "at-most-50"
 */
export function priceGroup(prices: readonly Price[]): PriceGroup {
  const main = mainPrice(prices);
  if (!main || !isLasting(main)) return 'unknown';
  const counted = isForAll(main) ? [main] : prices.filter(isLasting);
  if (counted.every(({ amount }) => amount === 0)) return 'free';
  return counted.every(({ amount, per }) => amount === 0 || (per === 'session' && amount <= 50))
    ? 'at-most-50'
    : 'more';
}
