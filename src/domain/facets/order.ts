import { weighByDistance } from '../near/weigh-by-distance.ts';
import type { Scores } from './answer.ts';
import type { FoundOffer } from './found-offer.ts';
import { compareMoments } from './moment.ts';

/**
 * What comes first. `list` is what one expects who did not choose: what fits best when something was typed, else what is
 * nearest when it is known from where, else what is soonest.
 */
export const ORDERS = ['list', 'soon', 'near', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** What the orders follow. */
export interface OrderedBy {
  scores: Scores | undefined;
  /** Is it known from where to measure? */
  isNear: boolean;
}

const byName = new Intl.Collator('da', { numeric: true });
const kmOf = ({ km = Infinity }: FoundOffer) => km;

/**
 * Offers in an order; what is equal stays as it was. What has no place stands last among the nearest, and what has no
 * date last among the soonest.
 *
 * @param offers in the order of the list
 */
export function orderOffers<T extends FoundOffer>(offers: readonly T[], wanted: Order, by: OrderedBy): T[] {
  const sorted = [...offers];
  const order = orderOf(wanted, { isSearch: by.scores !== undefined, isNear: by.isNear });
  if (order === 'name') return sorted.sort((a, b) => byName.compare(a.row.title, b.row.title));
  if (order === 'list' && by.scores) {
    const { scores, isNear } = by;
    const worth = ({ row, km }: T) => {
      const score = scores.get(row.id) ?? 0;
      return isNear ? weighByDistance(score, km) : score;
    };
    return sorted.sort((a, b) => worth(b) - worth(a));
  }
  // Infinity less Infinity is no number.
  if (by.isNear && order !== 'soon') return sorted.sort((a, b) => (kmOf(a) === kmOf(b) ? 0 : kmOf(a) - kmOf(b)));
  return sorted.sort((a, b) => compareMoments(a.next, b.next));
}

/** What decides which orders there are. */
export interface OrderedFor {
  isSearch: boolean;
  isNear: boolean;
}

/** The orders there are a choice of, the expected one first: none that would be the same as it. */
export function ordersFor({ isSearch, isNear }: OrderedFor): readonly Order[] {
  return ORDERS.filter((order) => {
    if (order === 'soon') return isSearch || isNear;
    return order !== 'near' || (isSearch && isNear);
  });
}

/** The order wanted where there is a choice of it, else the expected one: "nearest" needs somewhere to measure from. */
export function orderOf(wanted: Order, by: OrderedFor): Order {
  return ordersFor(by).includes(wanted) ? wanted : 'list';
}
