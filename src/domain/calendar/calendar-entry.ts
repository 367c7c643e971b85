import type { Place, Point } from '../place/place.ts';
import { describeAddress, placeName } from '../place/place.ts';
import type { Day } from '../date/day.ts';
import type { Topic } from '../topic/topic.ts';
import type { Series } from './series.ts';

/** Where an entry happens, as far as a calendar needs it. */
export interface EntryPlace {
  /** Undefined for a place without a page. */
  id: string | undefined;
  town: string | undefined;
  /** "Sundhedshuset, Ny Skolegade 4, 8723 Løsning" */
  text: string;
  /** Only where the place itself is known, not just its town. */
  at: Point | undefined;
}

/** What stands in a calendar, before it is written in the format of one: an offer's series, or an event. */
export interface CalendarEntry extends Series {
  /** What it is an entry of: "kom-nu-mand". With `key` it is the entry's own for ever. */
  of: string;
  title: string;
  /** Made up to show the site: never in a calendar of several offers. */
  example: boolean;
  /** The organiser has said that it is right. */
  confirmed: boolean;
  /** One when it is known where; several when it may be at any of them. */
  places: readonly EntryPlace[];
  /** Where it happens, in words; empty when nothing is known. */
  where: string;
  topics: readonly Pick<Topic, 'id' | 'title'>[];
  /** Plain text, a line each. */
  description: readonly string[];
  /** The page that tells more. */
  page: `/${string}/`;
  /** The day on which what the entry says was last known to change. */
  revised: Day;
}

/** A place as an entry names it. */
export function entryPlace(place: Place): EntryPlace {
  const address = describeAddress(place);
  const name = placeName(place);
  return {
    id: place.id,
    town: place.town.id,
    text: address.startsWith(name) ? address : `${name}, ${address}`,
    at: place.located === 'town' ? undefined : place.at,
  };
}

/** The first day that a year, a month or a day may mean: `2022` → 2022-01-01. Undefined for `unknown`. */
export function firstDayOf(partialDay: string): Day | undefined {
  return partialDay === 'unknown' ? undefined : `${partialDay}${'-01-01'.slice(partialDay.length - 4)}`;
}
