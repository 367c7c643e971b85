import { WEEKDAYS, weekdayName } from '../date/day.ts';
import { toSlug } from '../text/fields.ts';
import { compareMoments, type Moment } from './moment.ts';

/** Parts of the day by when something begins, in Danish local time: each until the next. */
export const PARTS = [
  { part: 'formiddag', from: '00:00', label: 'Formiddag før kl. 12' },
  { part: 'eftermiddag', from: '12:00', label: 'Eftermiddag kl. 12-17' },
  { part: 'aften', from: '17:00', label: 'Aften fra kl. 17' },
] as const;
export type PartOfDay = (typeof PARTS)[number]['part'];

/** One time of the week that an offer happens at, at one of its places. */
export interface Occasion {
  /** Which of the offer's points; nothing when it has none. */
  point: number | undefined;
  /** When in the week; nothing for a place whose times are not known. */
  slot: Slot | undefined;
  /** The next time, unless the facts are too old to tell. */
  next: Moment | undefined;
}

/** Monday is 0. */
export interface Slot {
  weekday: number;
  part: PartOfDay;
}

/** What `hverdage` and `weekend` stand for. */
const WORKDAYS = 'hverdage';
const WEEKEND = 'weekend';

/** What a weekday is found under, Monday first: its own name, and the part of the week. */
export const DAY_CHOICES: readonly (readonly [day: string, stretch: string])[] = WEEKDAYS.map((weekday, index) => [
  toSlug(weekdayName(weekday)),
  index < 5 ? WORKDAYS : WEEKEND,
]);

/** "aften" for 17:00 and later. */
export function partOfDay(from: string): PartOfDay {
  return PARTS.findLast((part) => part.from <= from)?.part ?? 'formiddag';
}

/** The soonest of them; nothing where none has a time. */
export function soonest(occasions: readonly Pick<Occasion, 'next'>[]): Moment | undefined {
  return occasions.map(({ next }) => next).sort(compareMoments)[0];
}

/** The same, and each place whose times are not known; an offer without both is one occasion that knows nothing. */
export function withUntimed(timed: readonly Occasion[], points: number): readonly Occasion[] {
  const everywhere = points > 0 ? Array.from({ length: points }, (_, index) => index) : [undefined];
  const untimed = everywhere.filter((point) => !timed.some((occasion) => occasion.point === point));
  return [...timed, ...untimed.map((point) => ({ point, slot: undefined, next: undefined }))];
}
