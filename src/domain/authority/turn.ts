import { type Day, formatDay } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import type { AuthorityChange, Site } from '../site/site.ts';
import type { Source } from '../text/fields.ts';
import { authorityName, changesOf } from './authority.ts';
import { doorOn, doorsOfWay, isCertain, turningDays } from './door.ts';

/** A day on which somebody else takes over, or may, and what a reader is told of it. */
export interface Turn {
  id: string;
  on: Day;
  certain: boolean;
  /** What is told until then, and from the day itself on. */
  before: string;
  after: string;
  /** "Fra Hedensted Kommune til Region Midtjylland.", or empty. */
  between: string;
  source: Source;
}

function turnOfChange(change: AuthorityChange, site: Pick<Site, 'authorities'>): Turn {
  const { id, on, text, afterwards, from, to, source } = change;
  const between = `Fra ${authorityName(site, from)} til ${authorityName(site, to)}.`;
  return { id, on, certain: isCertain(change), before: text, after: afterwards ?? text, between, source };
}

/** The turns of one way in: when a referral goes to another door, and when no door is known. */
function turnsOfWay(site: Pick<Site, 'doors'>, id: string): Turn[] {
  const doors = doorsOfWay(site, id);
  return turningDays(site, id).flatMap((on): Turn[] => {
    const opens = doors.find(({ from }) => from === on);
    const closed = doors.find(({ until }) => until !== undefined && until < on);
    const source = (opens ?? closed)?.source;
    if (!source || (!opens && doorOn(site, id, on))) return [];
    const goes = opens
      ? `går en henvisning ${isCertain(opens) ? '' : 'måske '}til ${opens.name}.`
      : 'ved vi ikke, hvor en henvisning skal hen.';
    const text = `Fra ${formatDay(on)} ${goes}`;
    return [
      {
        id: `${opens?.id ?? id}-${on}`,
        on,
        certain: opens ? isCertain(opens) : true,
        before: text,
        after: text,
        between: '',
        source,
      },
    ];
  });
}

const byDay = (turns: readonly Turn[]) => [...turns].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Every turn that an offer may meet, past and to come, in order. */
export function turnsOf(offer: Offer, site: Site): Turn[] {
  const ofDoor = offer.door ? turnsOfWay(site, offer.door) : [];
  return byDay([...changesOf(offer, site).map((change) => turnOfChange(change, site)), ...ofDoor]);
}

/** Every turn of the site, each once, in order. */
export function turnsOfSite(site: Site): Turn[] {
  const ofDoors = site.doors.flatMap(({ id }) => turnsOfWay(site, id));
  return byDay([
    ...site.changes.map((change) => turnOfChange(change, site)),
    ...new Map(ofDoors.map((turn) => [`${turn.on} ${turn.before}`, turn])).values(),
  ]);
}
