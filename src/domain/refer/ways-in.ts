import { authorityName } from '../authority/authority.ts';
import { doorOn, doorsOfWay, turningDays } from '../authority/door.ts';
import { type Notice, noticesOf } from '../authority/notice.ts';
import { turnsOfSite } from '../authority/turn.ts';
import { addDays, type Day } from '../date/day.ts';
import type { Span } from '../date/span.ts';
import type { Door, Pathway, Site } from '../site/site.ts';

/** The door of a way on some days, and who answers for it; no door where none is known. */
export interface DoorSpell extends Span {
  door: Door | undefined;
  authority: string;
}

/** What may change on a way, and for which topics; for all where none are named. */
export interface WayNotice {
  notice: Notice;
  topics: readonly string[];
}

/** One way in: a pathway in a municipality, from today on. */
export interface WayIn {
  pathway: Pathway;
  /** Four digits. */
  municipality: string;
  spells: DoorSpell[];
  notices: WayNotice[];
}

function spellsOf(site: Site, id: string, today: Day): DoorSpell[] {
  const turns = turningDays(site, id).filter((day) => day > today);
  const spells: DoorSpell[] = [];
  for (const day of [today, ...turns]) {
    const door = doorOn(site, id, day);
    const last = spells.at(-1);
    if (last && last.door === door) continue;
    if (last) last.until = addDays(day, -1);
    const from = last ? day : undefined;
    spells.push({ from, until: undefined, door, authority: door ? authorityName(site, door.authority) : '' });
  }
  return spells;
}

/** The turns of one way: those of its own doors, and the changes that name its pathway. */
function noticesOfWay(site: Site, pathway: string, id: string, today: Day): WayNotice[] {
  const changes = site.changes.filter(({ pathways }) => pathways?.includes(pathway) ?? true);
  const turns = turnsOfSite({ ...site, changes, doors: doorsOfWay(site, id) });
  return noticesOf(turns, today).map((notice) => ({
    notice,
    topics: changes.find((change) => change.id === notice.turn.id)?.topics ?? [],
  }));
}

/**
 * Every way in of a site, in the order of its pathways, with the door of each day: a door that closes is followed by the
 * next of its pathway and municipality. A pathway without a door has a way too, where nothing is known.
 */
export function waysIn(site: Site, today: Day): WayIn[] {
  return site.pathways.flatMap((pathway): WayIn[] => {
    const doors = site.doors.filter((door) => door.pathway === pathway.id);
    const firsts = new Map(doors.map((door) => [door.municipality, door.id]));
    if (firsts.size === 0) {
      const nothing: DoorSpell = { door: undefined, authority: '', from: undefined, until: undefined };
      return [{ pathway, municipality: site.municipality.code, spells: [nothing], notices: [] }];
    }
    return [...firsts].map(([municipality, id]) => ({
      pathway,
      municipality,
      spells: spellsOf(site, id, today),
      notices: noticesOfWay(site, pathway.id, id, today),
    }));
  });
}
