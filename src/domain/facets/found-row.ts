import { type Weekday, weekdayName, WEEKDAYS } from '../date/day.ts';
import type { OfferRow } from '../offer/offer-row.ts';
import { formatKm } from '../site/nearest-towns.ts';
import { joinWithAnd } from '../text/fields.ts';
import type { FoundOffer, OfferPart } from './found-offer.ts';
import { sayMoment } from './moment.ts';
import type { Slot } from './occasion.ts';

/** The row of an offer that was asked for, with how far it is: "3 km", or empty. */
export interface FoundRow extends OfferRow {
  distance: string;
  /** Is it what the page was built with? */
  isOwn: boolean;
}

type When = Pick<OfferRow, 'when' | 'time' | 'whenKnown'>;

const NOT_KNOWN: When = { when: 'Tider ikke oplyst', time: '', whenKnown: false };

/** "tirsdage" and "aften", for facts too old to work a date out from. */
function saySlots(slots: readonly Slot[]): When {
  const [weekdays, parts] = [new Set(slots.map(({ weekday }) => weekday)), new Set(slots.map(({ part }) => part))];
  const days = WEEKDAYS.filter((_, index) => weekdays.has(index)).map((day: Weekday) => `${weekdayName(day)}e`);
  return { when: joinWithAnd(days), time: parts.size === 1 ? [...parts].join('') : '', whenKnown: true };
}

/** What differs from the offer's own row; nothing when the row is right as it stands. */
function sayWhen({ row, next, occasions }: FoundOffer, part: OfferPart): When | undefined {
  if (part.isNextOther) return next ? sayMoment(next) : NOT_KNOWN;
  // A row that tells no time of day tells of something else: that it is full, or whom to ring.
  if (next || row.time === '' || part.occasions.length === occasions.length) return undefined;
  const slots = part.occasions.flatMap(({ slot }) => slot ?? []);
  return slots.length > 0 ? saySlots(slots) : NOT_KNOWN;
}

/** "Hallen, Uldum", "Uldum Skole", or the town alone. */
function sayPlace(name: string, town: string): string {
  return name.includes(town) ? name : `${name}, ${town}`;
}

function sayWhere({ row, points }: FoundOffer, part: OfferPart, townName: (id: string) => string): string {
  if (points.length < 2) return row.where;
  const point = part.point === undefined ? undefined : points[part.point];
  if (point) return sayPlace(point.name, townName(point.town));
  const towns = new Set(part.occasions.flatMap(({ point: index = -1 }) => points[index]?.town ?? []));
  return towns.size === 1 ? townName([...towns].join('')) : row.where;
}

/**
 * What a list says of an offer that answers a question: the time and the place that were asked for.
 *
 * @param townName the name of a town by its id
 */
export function describeFound(found: FoundOffer, townName: (id: string) => string): FoundRow {
  const { row, part, km } = found;
  const distance = km === undefined ? '' : formatKm(km);
  if (!part) return { ...row, distance, isOwn: true };
  return { ...row, ...sayWhen(found, part), where: sayWhere(found, part, townName), distance, isOwn: false };
}
