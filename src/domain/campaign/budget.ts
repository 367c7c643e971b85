import type { Directory } from '../directory/directory.ts';
import { attendanceOf } from '../offer/attendance.ts';
import type { Offer } from '../offer/offer.ts';
import { describePrice, type Price } from '../price/price.ts';
import { type Cost, yearlyCost } from '../price/yearly-cost.ts';

/** One price of an offer, and what it comes to. */
export interface BudgetLine {
  /** "25 kr. pr. gang", "20 kr. pr. gang for børn" */
  price: string;
  cost: Cost;
}

/** What an offer comes to, a line for each of its prices: whoever may choose between them sees both. */
export interface Budget {
  offer: Offer;
  lines: readonly BudgetLine[];
  /** What is paid a session was counted over so many. */
  sessions: number | undefined;
}

const isFree = (prices: readonly Price[]) => prices.length > 0 && prices.every(({ amount }) => amount === 0);

/**
 * What some offers come to in a month and a year, in their order: those that cost something, those that are free, and
 * those whose price nobody has told.
 */
export function budgetOf(
  { site, today }: Pick<Directory, 'site' | 'today'>,
  offers: readonly Offer[],
): { paid: Budget[]; free: Offer[]; unknown: Offer[] } {
  const paid = offers
    .filter(({ price }) => price.length > 0 && !isFree(price))
    .map((offer): Budget => {
      const attendance = attendanceOf(offer, site, today);
      const later = offer.price.filter(({ per }) => per !== 'first-time');
      const lasting = later.length > 0 ? later : offer.price;
      return {
        offer,
        lines: lasting.map((price) => ({ price: describePrice([price]), cost: yearlyCost(price, attendance) })),
        sessions: lasting.some(({ per, amount }) => per === 'session' && amount > 0) ? attendance?.sessions : undefined,
      };
    });
  return {
    paid,
    free: offers.filter(({ price }) => isFree(price)),
    unknown: offers.filter(({ price }) => price.length === 0),
  };
}
