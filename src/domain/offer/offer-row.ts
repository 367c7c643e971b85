import { type Day } from '../date/day.ts';
import { describeStale, freshnessOf } from '../freshness/freshness.ts';
import { describePrice } from '../price/price.ts';
import { describeWeekly, formatSessionDay, formatTime } from '../schedule/describe-schedule.ts';
import type { Session } from '../schedule/schedule.ts';
import type { Site } from '../site/site.ts';
import { describeFirst } from '../start/start.ts';
import { joinWithAnd } from '../text/fields.ts';
import { AUDIENCES, AVAILABILITY, type FirstStep, type Stage, STATUSES } from '../vocabulary/vocabulary.ts';
import { hasEnded, isReachedByPhone, type Offer, openWithoutTimes } from './offer.ts';
import { promisedSessions } from './promised-sessions.ts';

/**
 * What a list says of an offer: plain text, ready to show. The page renders it at build and the script from the facet
 * file, so both say the same.
 */
export interface OfferRow {
  id: string;
  title: string;
  /** Organiser, and whom it is for when it is not for all. */
  who: string;
  stage: Stage;
  first: FirstStep;
  /** The first step in words: "Ring 75 89 18 11". */
  start: string;
  /** The next time as a day and a time of day; one line of words when no day is known. */
  when: string;
  time: string;
  /** False is shown soft: "Tider ikke oplyst". */
  whenKnown: boolean;
  where: string;
  price: string;
  priceKnown: boolean;
  /** "Oplysningen er fra 2021", or empty. */
  stale: string;
  example: boolean;
}

/** The next time, unless the facts are too old to work one out from. */
export function nextSession(offer: Offer, site: Pick<Site, 'freshness'>, today: Day): Session | undefined {
  return promisedSessions(offer, site, today, 1)[0];
}

function describeWhen(
  offer: Offer,
  session: Session | undefined,
  today: Day,
): { when: string; time: string; whenKnown: boolean } {
  if (hasEnded(offer, today)) return { when: 'Slut', time: '', whenKnown: true };
  if (offer.status !== 'open') return { when: STATUSES[offer.status], time: '', whenKnown: true };
  if (session) return { when: formatSessionDay(session), time: `kl. ${formatTime(session.from)}`, whenKnown: true };
  const [rule] = offer.when;
  const weekly = rule ? describeWeekly(rule) : undefined;
  if (rule && weekly) return { when: weekly, time: `kl. ${formatTime(rule.from)}`, whenKnown: true };
  if (isReachedByPhone(offer)) return { when: offer.contact.hours ?? '', time: '', whenKnown: true };
  const open = openWithoutTimes(offer);
  if (open) return { when: AVAILABILITY[open], time: '', whenKnown: true };
  return { when: 'Tider ikke oplyst', time: '', whenKnown: false };
}

/** The town of a session; undefined when the session names no place of the offer. */
export function townOfSession({ places }: Pick<Offer, 'places'>, session: Session | undefined): string | undefined {
  return places.find(({ id }) => id !== undefined && id === session?.place)?.town.name;
}

/** Where the next time is: a date without its town would send people to the wrong one. "Løsning og 2 andre byer" */
function describeWhereNext(offer: Offer, session: Session | undefined): string {
  const next = townOfSession(offer, session);
  const others = new Set(offer.places.map(({ town }) => town.name)).size - 1;
  if (!next || others < 1) return describeWhere(offer);
  return `${next} og ${others === 1 ? 'en anden by' : `${others} andre byer`}`;
}

/** "Løsning", "3 byer", "På telefon", "Hele landet" */
export function describeWhere(offer: Pick<Offer, 'places' | 'attend' | 'area'>): string {
  const towns = [...new Set(offer.places.map(({ town }) => town.name))];
  if (towns.length > 2) return `${towns.length} byer`;
  if (towns.length > 0) return towns.join(' og ');
  if (offer.attend.includes('phone')) return 'På telefon';
  if (offer.attend.includes('online')) return 'På nettet';
  return offer.area === 'national' ? 'Hele landet' : 'Sted ikke oplyst';
}

function describeWho(offer: Offer): string {
  const special = offer.audience.filter((audience) => audience !== 'alle' && audience !== 'voksne').slice(0, 2);
  const whom = joinWithAnd(special.map((audience) => AUDIENCES[audience].toLowerCase()));
  return [offer.organisation.name, whom].filter(Boolean).join(' · ');
}

/** The first step in words; what is over, full or resting is not something to just come to. */
function describeStart(offer: Offer, today: Day): string {
  if (hasEnded(offer, today)) return 'Tilbuddet er slut';
  if (offer.status === 'full') return 'Spørg efter venteliste';
  if (offer.status === 'paused') return 'Spørg, hvornår det begynder igen';
  return describeFirst(offer.start, offer.contact);
}

/** What a list says of an offer on a day. */
export function describeRow(offer: Offer, site: Pick<Site, 'freshness'>, today: Day): OfferRow {
  const price = describePrice(offer.price);
  const session = nextSession(offer, site, today);
  return {
    id: offer.id,
    title: offer.title,
    who: describeWho(offer),
    stage: offer.stage,
    first: offer.start.first,
    start: describeStart(offer, today),
    ...describeWhen(offer, session, today),
    where: describeWhereNext(offer, session),
    price,
    priceKnown: offer.price.length > 0,
    stale: describeStale(offer, freshnessOf(offer, site.freshness, today)),
    example: offer.example,
  };
}
