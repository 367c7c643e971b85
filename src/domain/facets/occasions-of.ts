import { addDays, type Day, WEEKDAYS, weekdayIndex } from '../date/day.ts';
import { hasEnded, type Offer, openWithoutTimes } from '../offer/offer.ts';
import { isDated } from '../offer/promised-sessions.ts';
import { happensOn, HORIZON_DAYS, type Rule } from '../schedule/schedule.ts';
import type { Site } from '../site/site.ts';
import { type Occasion, partOfDay, PARTS, soonest, withUntimed } from './occasion.ts';

/** The first day of each weekday that a rule meets; the same days ahead are looked at as by `nextSessions`. */
function firstDays(rule: Rule, start: Day, until: Day | undefined): Day[] {
  const horizon = addDays(start, HORIZON_DAYS);
  const last = until && until < horizon ? until : horizon;
  const days = rule.dates ? [...rule.dates].sort() : [];
  for (const weekday of rule.days ?? []) {
    const wait = (WEEKDAYS.indexOf(weekday) - weekdayIndex(start) + 7) % 7;
    for (let day = addDays(start, wait); day <= last; day = addDays(day, 7)) {
      if (!happensOn(rule, day)) continue;
      days.push(day);
      break;
    }
  }
  const ahead = days.filter((day) => day >= start && day <= last && happensOn(rule, day));
  return ahead.filter((day, index) => ahead.findIndex((other) => weekdayIndex(other) === weekdayIndex(day)) === index);
}

/** The places that a rule may mean: the one it names, else any. */
function pointsOf({ places }: Offer, rule: Rule): (number | undefined)[] {
  const named = rule.where === undefined ? -1 : places.findIndex(({ id }) => id === rule.where);
  if (named >= 0) return [named];
  return places.length > 0 ? places.map((_, index) => index) : [undefined];
}

const keyOf = ({ point, slot }: Occasion) =>
  `${point ?? '-'} ${slot?.weekday ?? '-'} ${slot ? PARTS.findIndex(({ part }) => part === slot.part) : '-'}`;

/** Each time of the week at each place once, with the soonest next; in an order that does not depend on the rules'. */
function mergeSame(occasions: readonly Occasion[]): Occasion[] {
  const byKey = new Map<string, Occasion>();
  for (const occasion of occasions) {
    const known = byKey.get(keyOf(occasion));
    byKey.set(keyOf(occasion), known ? { ...known, next: soonest([known, occasion]) } : occasion);
  }
  const number = ({ point = -1, slot }: Occasion) =>
    point * 100 + (slot ? slot.weekday * 10 + PARTS.findIndex(({ part }) => part === slot.part) : 0);
  return [...byKey.values()].sort((a, b) => number(a) - number(b));
}

/** Every time of the week at every place, for what is open whenever one likes. */
function atAllTimes({ places }: Offer): Occasion[] {
  const points = places.length > 0 ? places.map((_, index) => index) : [undefined];
  const slots = WEEKDAYS.flatMap((_, weekday) => PARTS.map(({ part }) => ({ weekday, part })));
  return points.flatMap((point) => slots.map((slot): Occasion => ({ point, slot, next: undefined })));
}

/**
 * When and where an offer happens, worked out from its rules for the days from today on.
 *
 * What is full still has its times of the week, and so has what was written long ago: lists say so in words, and tell no
 * date. What is always open has every time of the week. What rests or is over has none, and neither has what says nothing
 * of its times: it is never guessed.
 */
export function occasionsOf(offer: Offer, site: Pick<Site, 'freshness'>, today: Day): readonly Occasion[] {
  const happens = offer.status !== 'paused' && !hasEnded(offer, today);
  const mayDate = isDated(offer, site, today);
  const start = offer.valid.from && offer.valid.from > today ? offer.valid.from : today;
  const timed = (happens ? offer.when : []).flatMap((rule) =>
    firstDays(rule, start, offer.valid.until).flatMap((day) =>
      pointsOf(offer, rule).map((point): Occasion => ({
        point,
        slot: { weekday: weekdayIndex(day), part: partOfDay(rule.from) },
        next: mayDate ? { day, from: rule.from } : undefined,
      })),
    ),
  );
  const isAlwaysOpen = happens && openWithoutTimes(offer) === 'always';
  return withUntimed(isAlwaysOpen ? atAllTimes(offer) : mergeSame(timed), offer.places.length);
}
