import type { Day } from '../date/day.ts';
import { describeStale, freshnessOf } from '../freshness/freshness.ts';
import { describeWhere } from '../offer/offer-row.ts';
import {
  describeAges,
  describeAudience,
  hasEnded,
  isReachedByPhone,
  type Offer,
  openWithoutTimes,
  phoneToRing,
} from '../offer/offer.ts';
import { promisedSessions } from '../offer/promised-sessions.ts';
import { placeName } from '../place/place.ts';
import { describePrice } from '../price/price.ts';
import {
  describeLasts,
  describeWeekly,
  formatSessionDay,
  formatTime,
  formatTimes,
  isOver,
} from '../schedule/describe-schedule.ts';
import type { Rule } from '../schedule/schedule.ts';
import type { Site } from '../site/site.ts';
import { siteName } from '../start/steps.ts';
import { describeFirst } from '../start/start.ts';
import { capitalise } from '../text/fields.ts';
import { AUDIENCES, AVAILABILITY, type Stage, STAGES, STATUSES } from '../vocabulary/vocabulary.ts';

/** What a sheet on a wall says of an offer: lines of plain text, a list for each column. */
export interface SheetRow {
  id: string;
  title: string;
  stage: Stage;
  example: boolean;
  /** Nobody has told us whether it needs a referral. */
  mayNeedReferral: boolean;
  /** Stage, organiser and audience: "Fortsætter · Løsning IF · Mænd". */
  what: string[];
  /** The first step with its number, and when the telephone is answered; behind a door, how long it lasts. */
  start: string[];
  /** Days and times as they come round, since a sheet hangs for weeks: "Tirsdage", "kl. 17.00". */
  when: string[];
  where: string[];
  price: string[];
}

/** Is this a line that says what nobody has told us? It is set softer than what is known. */
export const isUnknown = (line: string): boolean => line.endsWith('ikke oplyst');

function sayWho(offer: Offer): string {
  const { stage, organisation, ages, title, door } = offer;
  // Behind a door, who runs it stands at the door.
  const organiser = door || organisation.name === title ? '' : organisation.name;
  const [whom = ''] = describeAudience({ ...offer, ages: {}, forText: undefined });
  return [STAGES[stage], organiser, whom === AUDIENCES.alle ? '' : whom, describeAges(ages)]
    .filter(Boolean)
    .join(' · ');
}

/** "12 uger, 24 gange i alt.", and when one can begin. */
function sayLasts({ lasts }: Offer, today: Day): string[] {
  if (!lasts) return ['Længde ikke oplyst'];
  const { weeks, sessions, ...begins } = lasts;
  return [describeLasts({ weeks, sessions }, today), describeLasts(begins, today)];
}

/**
 * The way in: what to do first, and with what; behind a door, how long it lasts. What is made up is never shown as a number
 * to ring or an address to write to.
 */
function sayStart(offer: Offer, today: Day): string[] {
  const { start, contact, status, door, example } = offer;
  if (door) return [status === 'open' ? '' : STATUSES[status], ...sayLasts(offer, today)].filter(Boolean);
  const first = status === 'open' ? describeFirst(start, contact) : STATUSES[status];
  const phone = phoneToRing(contact);
  const beside = phone && !first.includes(phone) ? `Telefon ${phone}` : '';
  const hours = phone && !isReachedByPhone(offer) ? (contact.hours ?? 'Telefontid ikke oplyst') : '';
  const website = !phone && !example && contact.website ? siteName(contact.website) : '';
  const mail = !phone && !website && !example && contact.email ? contact.email : '';
  return [first, beside, hours, website, mail].filter(Boolean);
}

/** Its days, its time, and when it begins where that is ahead: a line each, so that no time is broken over two. */
function sayRule(rule: Rule, today: Day): string[] {
  const begins = rule.season && rule.season.start > today ? `fra ${formatSessionDay(rule.season.start)}` : '';
  return [capitalise(describeWeekly(rule) ?? ''), `kl. ${formatTimes(rule)}`, begins];
}

/** Days that come round first, else the next date; no date is worked out from what is old, full or resting. */
function sayWhen(offer: Offer, site: Pick<Site, 'freshness'>, today: Day): string[] {
  const rules = offer.when.filter((rule) => !isOver([rule], today));
  const weekly = rules.filter(({ days }) => days);
  const [first] = weekly;
  const others = rules.length > 1 ? 'Også andre tider' : '';
  if (first) return [...sayRule(first, today), others].filter(Boolean);
  const [session] = promisedSessions(offer, site, today, 1);
  if (session)
    return [`Næste gang ${formatSessionDay(session)}`, `kl. ${formatTime(session.from)}`, others].filter(Boolean);
  if (isReachedByPhone(offer)) return [capitalise(offer.contact.hours ?? '')];
  const open = openWithoutTimes(offer);
  return [open ? AVAILABILITY[open] : 'Tider ikke oplyst'];
}

/** The place and its town; a clinic that is its own place is found by its address. */
function sayWhere(offer: Offer): string {
  const [place, ...others] = offer.places;
  if (!place || others.length > 0) return describeWhere(offer);
  const isSaid = [offer.title, offer.organisation.name].some((said) => said.includes(place.name ?? said));
  const name = isSaid ? (place.address ?? place.town.name) : placeName(place);
  return name.includes(place.town.name) ? name : `${name}, ${place.town.name}`;
}

/**
 * What a sheet on a wall says of an offer on the day it is made.
 *
 * @example describeSheetRow(kolHold, site, '2026-11-21').when   // ["Tirsdage og torsdage", "kl. 10.00–11.30"]
 */
export function describeSheetRow(offer: Offer, site: Pick<Site, 'freshness'>, today: Day): SheetRow {
  const { id, title, stage, example, start } = offer;
  const talk = start.route === 'conversation' && !offer.door ? 'Begynder med en samtale' : '';
  const stale = describeStale(offer, freshnessOf(offer, site.freshness, today));
  return {
    id,
    title,
    stage,
    example,
    mayNeedReferral: start.route === 'unknown',
    what: [sayWho(offer), stale].filter(Boolean),
    start: [...sayStart(offer, today), talk].filter(Boolean),
    when: hasEnded(offer, today) ? ['Slut'] : sayWhen(offer, site, today),
    where: [sayWhere(offer)],
    price: [describePrice(offer.price)],
  };
}
