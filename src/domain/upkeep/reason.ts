import { addMonths, type Day, formatDay, formatPartialDay, partsOf } from '../date/day.ts';
import { dueOn, lastDayOf } from '../freshness/freshness.ts';
import type { Offer } from '../offer/offer.ts';
import { isOver } from '../schedule/describe-schedule.ts';
import type { Site } from '../site/site.ts';
import { firstDayOf, laterMonth, type Month, monthOf } from './month.ts';

/** Why an organiser is asked about an offer. */
export interface Reason {
  /**
   * `undated`: nobody knows when it held. `due`: the policy of `site.yaml` says so. `season-over`: it has run out, and may
   * come again. `season-begins`: what was written before the break may have changed.
   */
  kind: 'undated' | 'due' | 'season-over' | 'season-begins';
  /** The day it is about: last known to hold, or the season's last or first day. */
  day: Day | undefined;
  /** The first month in which it makes sense to ask. */
  from: Month;
}

/** Clubs plan in August and January: who runs a season is reached then, and knows. */
const AUGUST = 8;
const JANUARY = 1;

/** A season that ended longer ago is no longer waited for. */
const WAIT_MONTHS = 12;

/** Asked within so many months before a season's month, an organiser has told of the season already. */
const LATELY_MONTHS = 2;

/** The next August or January, this month included. */
function plannersMonth(month: Month): Month {
  const number = partsOf(firstDayOf(month)).month;
  if (number === JANUARY || number === AUGUST) return month;
  return laterMonth(month, number < AUGUST ? AUGUST - number : 13 - number);
}

/** Nobody answers for a club in June and July: it waits for August. */
function afterSummer(month: Month, offer: Offer): Month {
  const isClub = offer.organisation.type === 'association' || offer.organisation.type === 'volunteer';
  return isClub && /-0[67]$/.test(month) ? laterMonth(month, month.endsWith('06') ? 2 : 1) : month;
}

const endOf = ({ when }: Offer): Day | undefined =>
  when
    .map(({ dates, season }) => (dates ? [...dates].sort().at(-1) : season?.end))
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

function askAfterSeason(offer: Offer, today: Day): Reason | undefined {
  const end = endOf(offer);
  if (end === undefined || addMonths(end, WAIT_MONTHS) < today) return undefined;
  const isAnswered = offer.confirmed !== undefined && offer.confirmed.on > end;
  return isAnswered ? undefined : { kind: 'season-over', day: end, from: plannersMonth(laterMonth(monthOf(end), 1)) };
}

/** A season that begins in August to November is asked about in August, one from January to April in January. */
function askBeforeSeason(offer: Offer, known: Day | undefined, today: Day): Reason | undefined {
  const starts = offer.when.map(({ season }) => season?.start).filter((day) => day !== undefined && day >= today);
  const [start] = starts.sort();
  if (start === undefined) return undefined;
  const number = partsOf(start).month;
  const isPlanned = (number >= 8 && number <= 11) || number <= 4;
  const from: Month = `${start.slice(0, 4)}-${number >= AUGUST ? '08' : '01'}`;
  const isKnown = known !== undefined && known >= addMonths(firstDayOf(from), -LATELY_MONTHS);
  return isPlanned && !isKnown ? { kind: 'season-begins', day: start, from } : undefined;
}

function askByPolicy(offer: Offer, known: Day | undefined, site: Pick<Site, 'freshness'>, today: Day): Reason {
  const due = dueOn(offer, site.freshness);
  const month = due === undefined || due < today ? monthOf(today) : monthOf(due);
  return { kind: known === undefined ? 'undated' : 'due', day: known, from: afterSummer(month, offer) };
}

/**
 * Why, and from which month on, the organiser of an offer is asked whether it is still right: by the policy of `site.yaml`,
 * and by its seasons where it has any.
 *
 * @returns nothing for what is made up, replaced, or over for good
 */
export function reasonToAsk(offer: Offer, site: Pick<Site, 'freshness'>, today: Day): Reason | undefined {
  const { until } = offer.valid;
  if (offer.example || offer.replacedBy || (until !== undefined && until < today)) return undefined;
  const startsAgain = Array.isArray(offer.lasts?.intake) && offer.lasts.intake.some((day) => day >= today);
  if (isOver(offer.when, today) && !startsAgain) return askAfterSeason(offer, today);
  const known = offer.confirmed?.on ?? lastDayOf(offer.source.date);
  const bySeason = askBeforeSeason(offer, known, today);
  const byPolicy = askByPolicy(offer, known, site, today);
  return bySeason && bySeason.from <= byPolicy.from ? bySeason : byPolicy;
}

/**
 * A reason as the editor reads it.
 *
 * @example describeReason({ kind: 'due', day: '2025-05-31', from: '2026-05' }, '2025-05')   // "Oplysningen er fra maj 2025."
 */
export function describeReason({ kind, day }: Reason, sourceDate: string): string {
  const known = day === lastDayOf(sourceDate) ? formatPartialDay(sourceDate) : day && formatDay(day);
  switch (kind) {
    case 'undated':
      return 'Oplysningen har ingen dato.';
    case 'due':
      return `Oplysningen er fra ${known}.`;
    case 'season-over':
      return `Sæsonen sluttede ${day && formatDay(day)}. Kommer der en ny?`;
    case 'season-begins':
      return `Sæsonen begynder ${day && formatDay(day)}.`;
  }
}
