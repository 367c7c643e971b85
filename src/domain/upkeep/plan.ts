import { addMonths, type Day } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Site } from '../site/site.ts';
import { firstDayOf, laterMonth, type Month, monthOf } from './month.ts';
import { type Reason, reasonToAsk } from './reason.ts';

/** What one editor with three hours can ask in a month. */
export const MOST_A_MONTH = 10;

/** What comes due this soon goes along in the same mail: nobody is asked twice in a quarter. */
const ALONG_MONTHS = 3;

/** Who was asked gets this long to answer before being asked again. */
const WAIT_MONTHS = 1;

/** How far ahead work is spread. */
const YEAR = 12;

/** One organiser to ask, and about what. */
export interface Ask {
  organisation: Organisation;
  offers: readonly { offer: Offer; reason: Reason }[];
  /** When the oldest question to it was put and not answered. */
  asked: Day | undefined;
}

/** One month's work. */
export interface MonthPlan {
  month: Month;
  /** At most {@link MOST_A_MONTH}, the most urgent first. */
  asks: readonly Ask[];
  /** Should be asked by then, and do not fit. */
  postponed: readonly Ask[];
  /** Were asked lately and have not answered. */
  waiting: readonly Ask[];
}

/** An organiser with the first month in which it should be asked. */
interface Due extends Ask {
  from: Month;
  /** Asked for in its season alone: earlier it knows nothing. */
  isSeason: boolean;
}

/** The unanswered question to an organiser about an offer. */
function openQuestion({ asked, confirmed }: Offer): Day | undefined {
  return asked !== undefined && (confirmed === undefined || confirmed.on < asked) ? asked : undefined;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every organiser with something to ask about, with what goes along, by the month it is due. */
function findDue(offers: readonly Offer[], site: Pick<Site, 'freshness'>, today: Day): Due[] {
  const byOrganiser = new Map<string, { offer: Offer; reason: Reason }[]>();
  for (const offer of offers) {
    const reason = reasonToAsk(offer, site, today);
    if (!reason) continue;
    const { id } = offer.organisation;
    byOrganiser.set(id, [...(byOrganiser.get(id) ?? []), { offer, reason }]);
  }
  return [...byOrganiser.values()].flatMap((all): Due[] => {
    const [first] = [...all].sort((a, b) => compare(a.reason.from, b.reason.from));
    if (!first) return [];
    const { from } = first.reason;
    const along = all.filter(({ reason }) => reason.from <= laterMonth(from, ALONG_MONTHS));
    const open = along.map(({ offer }) => openQuestion(offer)).filter((day) => day !== undefined);
    return [
      {
        organisation: first.offer.organisation,
        offers: along,
        asked: open.sort()[0],
        from,
        isSeason: first.reason.kind.startsWith('season'),
      },
    ];
  });
}

/** Seasons first, for they do not wait; then who was not asked before, and what has been left the longest; ties by id. */
function compareUrgency(a: Due, b: Due): number {
  const oldest = ({ offers }: Due) => offers.map(({ reason }) => reason.day ?? '').sort()[0] ?? '';
  return (
    Number(b.isSeason) - Number(a.isSeason) ||
    compare(a.asked ?? '', b.asked ?? '') ||
    compare(oldest(a), oldest(b)) ||
    compare(a.organisation.id, b.organisation.id)
  );
}

/**
 * Who is asked in a month: those due by then, and from months ahead that would overflow so many that these do not, the
 * earliest due first.
 */
function takeForMonth(due: readonly Due[], month: Month): Due[] {
  const monthsOf = (from: Month) => (from < month ? month : from);
  let carried: Due[] = [];
  for (let ahead = YEAR - 1; ahead > 0; ahead -= 1) {
    const then = laterMonth(month, ahead);
    const mine = [...due.filter(({ from }) => monthsOf(from) === then), ...carried].sort((a, b) =>
      compare(a.from, b.from),
    );
    const over = Math.max(0, mine.length - MOST_A_MONTH);
    carried = mine.filter(({ isSeason }) => !isSeason).slice(0, over);
  }
  const now = due.filter(({ from }) => from <= month).sort(compareUrgency);
  return [...now, ...carried.slice(0, Math.max(0, MOST_A_MONTH - now.length))];
}

/**
 * One month's list: at most ten organisers, each once with everything there is to ask.
 *
 * @param offers all of the directory
 * @param today the day the list is read; a later month is planned as if nothing changed before it
 */
export function planMonth(
  offers: readonly Offer[],
  site: Pick<Site, 'freshness'>,
  month: Month,
  today: Day,
): MonthPlan {
  const now = monthOf(today) === month ? today : firstDayOf(month);
  const due = findDue(offers, site, now);
  const isWaiting = ({ asked }: Due) => asked !== undefined && addMonths(asked, WAIT_MONTHS) > now;
  const open = takeForMonth(
    due.filter((one) => !isWaiting(one)),
    month,
  );
  return {
    month,
    asks: open.slice(0, MOST_A_MONTH),
    postponed: open.slice(MOST_A_MONTH),
    waiting: due.filter((one) => one.from <= month && isWaiting(one)),
  };
}

/** The offers as they stand when a month's organisers have answered yes. */
function answered(offers: readonly Offer[], { asks, month }: MonthPlan): Offer[] {
  const ids = new Set(asks.flatMap((ask) => ask.offers.map(({ offer }) => offer.id)));
  const confirmed = { on: `${month}-28`, by: 'mail' as const };
  return offers.map((offer) => (ids.has(offer.id) ? { ...offer, confirmed } : offer));
}

/**
 * The months from today's on, each as it comes out when everybody asked before has answered.
 *
 * @example planMonths(offers, site, '2026-11-21', 12).map(({ asks }) => asks.length)   // [10, 10, 10, 8, …]
 */
export function planMonths(
  offers: readonly Offer[],
  site: Pick<Site, 'freshness'>,
  today: Day,
  count: number,
): MonthPlan[] {
  const plans: MonthPlan[] = [];
  let state = offers;
  for (let ahead = 0; ahead < count; ahead += 1) {
    const plan = planMonth(state, site, laterMonth(monthOf(today), ahead), today);
    plans.push(plan);
    state = answered(state, plan);
  }
  return plans;
}
