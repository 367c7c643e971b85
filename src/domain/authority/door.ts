import { addDays, type Day } from '../date/day.ts';
import { holdsOn } from '../date/span.ts';
import type { Door, Site } from '../site/site.ts';

type Doors = Pick<Site, 'doors'>;

/** Is it said for sure? What says nothing is sure; `certain: "no"` is a plan. */
export const isCertain = ({ certain }: { certain?: 'yes' | 'no' | undefined }): boolean => certain !== 'no';

/** Every door of the way in that a door belongs to, its own pathway and municipality, in the order they open. */
export function doorsOfWay({ doors }: Doors, id: string): Door[] {
  const named = doors.find((door) => door.id === id);
  return doors
    .filter((door) => door.pathway === named?.pathway && door.municipality === named.municipality)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));
}

/**
 * Where a referral goes on a day: of the doors of one way in, the last that has opened for sure, else the last that may
 * have. So a door that closes is followed by the next of its pathway and municipality, and no offer has to be rewritten.
 *
 * @param id the door an offer names
 * @returns nothing where no door of the way is open: it is not known
 */
export function doorOn(site: Doors, id: string, day: Day): Door | undefined {
  const open = doorsOfWay(site, id).filter((door) => holdsOn(door, day));
  return open.filter(isCertain).at(-1) ?? open.at(-1);
}

/** The days on which a way in may lead elsewhere: each time a door opens, or has closed. */
export function turningDays(site: Doors, id: string): Day[] {
  const days = doorsOfWay(site, id).flatMap(({ from, until }) => [from, until && addDays(until, 1)]);
  return [...new Set(days.filter((day): day is Day => Boolean(day)))].sort();
}
