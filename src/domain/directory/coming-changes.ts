import { addDays, addMonths, type Day } from '../date/day.ts';
import { authorityName, offersMovedBy } from '../authority/authority.ts';
import { isCertain } from '../authority/door.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import type { Wording } from '../problem/problem.ts';
import type { Rule } from '../schedule/schedule.ts';
import type { AuthorityChange, Door } from '../site/site.ts';
import type { Campaign, Directory } from './directory.ts';

/** Something in the content that a day changes by itself, so that an editor can be ready. */
export interface Coming extends Wording {
  /** The first day that is different. */
  on: Day;
  /** The file to look at, from the content folder. */
  file: string;
}

/** How far ahead an editor is told. */
const AHEAD_MONTHS = 12;

const SITE = 'site.yaml';

/** So many offers are named; the rest are counted. */
const NAMED = 8;

/** Which offers a change concerns. */
function sayOffers(change: AuthorityChange, { offers, site, today }: Directory): Wording {
  const ids = offersMovedBy(change, offers, site)
    .filter((offer) => !hasEnded(offer, today))
    .map(({ id }) => id);
  if (ids.length === 0) return { da: 'Det gælder ingen tilbud her.', en: 'It concerns no offer here.' };
  const named = ids.slice(0, NAMED).join(', ');
  const more = ids.length - NAMED;
  return more > 0
    ? { da: `Det gælder ${named} og ${more} mere.`, en: `It concerns ${named} and ${more} more.` }
    : { da: `Det gælder ${named}.`, en: `It concerns ${named}.` };
}

function ofChange(change: AuthorityChange, directory: Directory): Coming {
  const { site, today } = directory;
  const offers = sayOffers(change, directory);
  const [from, to] = [authorityName(site, change.from), authorityName(site, change.to)];
  const { id, on } = change;
  if (on <= today)
    return {
      on,
      file: SITE,
      da: `«${id}» var planlagt. Skete det? Skriv certain: "yes", ret datoen, eller slet den.`,
      en: `"${id}" was planned. Did it happen? Write certain: "yes", mend the day, or delete it.`,
    };
  return isCertain(change)
    ? {
        on,
        file: SITE,
        da: `«${id}» flytter fra ${from} til ${to}. ${offers.da}`,
        en: `"${id}" moves from ${from} to ${to}. ${offers.en}`,
      }
    : {
        on,
        file: SITE,
        da: `«${id}» flytter måske fra ${from} til ${to}. ${offers.da}`,
        en: `"${id}" may move from ${from} to ${to}. ${offers.en}`,
      };
}

function ofDoor(door: Door, today: Day): Coming[] {
  const { id, from, until } = door;
  const opens =
    from === undefined || from <= today
      ? []
      : [
          isCertain(door)
            ? { on: from, file: SITE, da: `Indgangen «${id}» åbner.`, en: `The door "${id}" opens.` }
            : { on: from, file: SITE, da: `Indgangen «${id}» åbner måske.`, en: `The door "${id}" may open.` },
        ];
  return until === undefined
    ? opens
    : [
        ...opens,
        { on: addDays(until, 1), file: SITE, da: `Indgangen «${id}» er lukket.`, en: `The door "${id}" is closed.` },
      ];
}

/** The last day that a rule may put a time on; nothing where it goes on. */
function lastOf(rule: Rule): Day | undefined {
  return rule.dates ? [...rule.dates].sort().at(-1) : rule.season?.end;
}

/** When the last of the rules has run out; nothing where one goes on, or there is none. */
function lastTime({ when }: Offer): Day | undefined {
  const last = when.map(lastOf);
  return last.includes(undefined) ? undefined : last.sort().at(-1);
}

function ofOffer(offer: Offer): Coming[] {
  const file = `offers/${offer.id}.md`;
  const { from, until } = offer.valid;
  const last = lastTime(offer);
  return [
    ...(from ? [{ on: from, file, da: 'Tilbuddet begynder.', en: 'The offer begins.' }] : []),
    ...(until ? [{ on: addDays(until, 1), file, da: 'Tilbuddet er slut.', en: 'The offer is over.' }] : []),
    ...(last && (!until || last < until)
      ? [{ on: addDays(last, 1), file, da: 'Der er ikke flere tider.', en: 'There are no more times.' }]
      : []),
  ];
}

function ofCampaign({ id, period }: Campaign): Coming[] {
  const file = `campaigns/${id}.md`;
  return [
    ...(period?.from ? [{ on: period.from, file, da: 'Indsatsen begynder.', en: 'The campaign begins.' }] : []),
    ...(period?.until
      ? [{ on: addDays(period.until, 1), file, da: 'Indsatsen er slut.', en: 'The campaign is over.' }]
      : []),
  ];
}

/**
 * What the next twelve months change by themselves, soonest first: authorities and doors, offers and campaigns that begin
 * or end, schedules that run out. A plan whose day has come without anybody writing what happened stands first.
 */
export function comingChanges(directory: Directory): Coming[] {
  const { site, today } = directory;
  const last = addMonths(today, AHEAD_MONTHS);
  const isOpenQuestion = (change: AuthorityChange) => change.on <= today && !isCertain(change);
  const ahead = [
    ...site.changes.filter((change) => !isOpenQuestion(change)).map((change) => ofChange(change, directory)),
    ...site.doors.flatMap((door) => ofDoor(door, today)),
    ...directory.offers.flatMap(ofOffer),
    ...directory.campaigns.flatMap(ofCampaign),
  ].filter(({ on }) => on > today && on <= last);
  return [...site.changes.filter(isOpenQuestion).map((change) => ofChange(change, directory)), ...ahead].sort(
    (a, b) => compare(a.on, b.on) || compare(a.file, b.file) || compare(a.en, b.en),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
