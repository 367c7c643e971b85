import { addDays, type Day } from '../date/day.ts';
import type { Span } from '../date/span.ts';
import type { Offer } from '../offer/offer.ts';
import type { Site } from '../site/site.ts';
import { authoritiesOn, authorityName, changesOf } from './authority.ts';
import { doorOn, isCertain, turningDays } from './door.ts';

/** Days on which the same is said. */
export interface Spell extends Span {
  lines: string[];
}

function sayResponsible(names: readonly string[]): string {
  if (names.length === 0) return '';
  if (names.length === 1) return `${names[0] ?? ''} har ansvaret.`;
  return `${names.join(' eller ')} har ansvaret. Vi ved ikke, hvem af dem.`;
}

/** Who is responsible on a day, and where a referral goes; nothing for an offer that no authority runs. */
function linesOn(offer: Offer, site: Site, day: Day): string[] {
  const names = authoritiesOn(offer, site, day).map((id) => authorityName(site, id));
  const door = offer.door && doorOn(site, offer.door, day);
  const referral = door
    ? `En henvisning går ${isCertain(door) ? '' : 'måske '}til ${door.name}.`
    : 'Vi ved ikke, hvor en henvisning skal hen.';
  return [sayResponsible(names), offer.door ? referral : ''].filter(Boolean);
}

/**
 * Who is responsible for an offer from today on, and where a referral to it goes, with the days that each holds.
 *
 * @returns one spell where nothing is to change; none for what has no door and no change, where the organiser says it all
 */
export function spellsOf(offer: Offer, site: Site, today: Day): Spell[] {
  const changes = changesOf(offer, site);
  if (!offer.door && changes.length === 0) return [];
  const turns = [...changes.map(({ on }) => on), ...(offer.door ? turningDays(site, offer.door) : [])];
  const starts = [...new Set(turns)].filter((day) => day > today).sort();
  const spells: Spell[] = [{ from: undefined, until: undefined, lines: linesOn(offer, site, today) }];
  for (const from of starts) {
    const lines = linesOn(offer, site, from);
    const last = spells.at(-1);
    if (!last || last.lines.join('\n') === lines.join('\n')) continue;
    last.until = addDays(from, -1);
    spells.push({ from, until: undefined, lines });
  }
  return spells;
}
