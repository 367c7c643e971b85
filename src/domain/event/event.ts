import { type Day, formatDay, weekdayName, weekdayOf } from '../date/day.ts';
import type { Directory, Event } from '../directory/directory.ts';
import type { InlinePlace, Place } from '../place/place.ts';
import { sayTime } from '../schedule/describe-schedule.ts';
import { capitalise } from '../text/fields.ts';

/** Whom an event is for, in words; nothing where it is for everybody. */
export const FOR_PARTNERS = 'For partnere';

/** Has the day of an event passed? */
export function isPast({ date }: Pick<Event, 'date'>, today: Day): boolean {
  return date < today;
}

/** Events still ahead, today's included, soonest first. */
export function eventsAhead({ events, today }: Pick<Directory, 'events' | 'today'>): Event[] {
  return events
    .filter((event) => !isPast(event, today))
    .sort((a, b) => compare(a.date + a.from, b.date + b.from) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Does an event have a page of its own? Only where there is more to read than its line in the calendar, or where an old
 * address must lead somewhere.
 */
export function hasEventPage({ html, formerly }: Pick<Event, 'html' | 'formerly'>): boolean {
  return html !== '' || (formerly ?? []).length > 0;
}

/**
 * When an event happens, as a person would say it.
 *
 * @example describeEventTime(event)   // "Torsdag 4. februar 2027 kl. 19-21"
 */
export function describeEventTime({ date, from, to }: Pick<Event, 'date' | 'from' | 'to'>): string {
  const times = to ? `${sayTime(from)}-${sayTime(to).replace('kl. ', '')}` : sayTime(from);
  return `${capitalise(weekdayName(weekdayOf(date)))} ${formatDay(date)} ${times}`;
}

/** Where an event happens: a place with a page, or what the event itself says of it. */
export interface EventPlace {
  /** Undefined for a place that the event wrote, which has no page. */
  id: string | undefined;
  name: string;
  /** With the town, and the address where it is known. */
  address: string;
}

function placeOf(directory: Directory, where: string | InlinePlace): EventPlace[] {
  if (typeof where === 'string') {
    const place = directory.places.find(({ id }) => id === where);
    return place ? [fromPlace(place)] : [];
  }
  const town = directory.site.towns.find(({ id }) => id === where.town);
  const postcode = where.postcode ?? town?.postcodes[0] ?? '';
  const address = where.address ? `${where.address}, ${postcode} ${town?.name ?? ''}`.trim() : (town?.name ?? '');
  return [{ id: undefined, name: where.name ?? address, address }];
}

function fromPlace({ id, name, address, postcode, town }: Place): EventPlace {
  const whole = address ? `${address}, ${postcode} ${town.name}` : town.name;
  return { id, name: name ?? whole, address: whole };
}

/** The places of an event, in its order. */
export function eventPlaces(directory: Directory, { where }: Pick<Event, 'where'>): EventPlace[] {
  return (where ?? []).flatMap((place) => placeOf(directory, place));
}
