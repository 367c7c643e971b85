import type { z } from 'zod';
import type { Day } from '../date/day.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Place } from '../place/place.ts';
import type { Price } from '../price/price.ts';
import { isOver } from '../schedule/describe-schedule.ts';
import type { Lasts, Rule } from '../schedule/schedule.ts';
import type { Start } from '../start/start.ts';
import { capitalise, type Contact, isMadeUpPhone, joinWithAnd, type Source } from '../text/fields.ts';
import type { Topic } from '../topic/topic.ts';
import {
  type Attend,
  type Audience,
  AUDIENCES,
  type Availability,
  type ConfirmedBy,
  type Language,
  type Stage,
  type Status,
} from '../vocabulary/vocabulary.ts';
import type * as schemas from './offer.schema.ts';

/** `content/offers/<id>.md` as read, its references still text. */
export type OfferFile = z.infer<typeof schemas.offerFile>;

/** The way on: an offer that can follow, how the handover happens, and since when both ends agree. */
export interface NextStep {
  offer: string;
  how: string | undefined;
  agreed: Day | undefined;
}

/** Something a person can join or use, with its references resolved. */
export interface Offer {
  id: string;
  title: string;
  summary: string;
  organisation: Organisation;
  topics: readonly Topic[];
  audience: readonly Audience[];
  ages: { from?: number | undefined; to?: number | undefined };
  forText: string | undefined;
  notFor: string | undefined;
  start: Start;
  welcome: string | undefined;
  companion: boolean;
  attend: readonly Attend[];
  /** Empty for what happens on the telephone or the net. */
  places: readonly Place[];
  area: 'local' | 'national';
  when: readonly Rule[];
  /** How it is open beside its times, or without any. */
  availability: Availability | undefined;
  lasts: Lasts | undefined;
  price: readonly Price[];
  languages: readonly Language[];
  /** The offer's own, filled up from the organisation's where the offer says nothing. */
  contact: Contact;
  status: Status;
  valid: { from?: Day | undefined; until?: Day | undefined };
  image: { file: string; alt: string } | undefined;
  source: Source;
  stage: Stage;
  next: readonly NextStep[];
  door: string | undefined;
  confirmed: { on: Day; by: ConfirmedBy } | undefined;
  /** When the organiser was last asked whether it is right. */
  asked: Day | undefined;
  codes: readonly string[];
  judged: { by: string; on: Day; codes?: readonly string[] | undefined } | undefined;
  /** The id of the pathway on which a referral changes the price. */
  subsidy: string | undefined;
  formerly: readonly string[];
  replacedBy: string | undefined;
  /** Details are made up to show the site. */
  example: boolean;
  /** Markdown as rendered, sanitised HTML, and the same as plain text for search. */
  html: string;
  text: string;
}

/**
 * Has it run out? Its period decides where it has an end; else it is over when every rule is, and no new start is ahead.
 * Such an offer keeps its page and says so.
 */
export function hasEnded(offer: Pick<Offer, 'valid' | 'when' | 'lasts'>, today: Day): boolean {
  if (offer.valid.until !== undefined) return offer.valid.until < today;
  const intake = offer.lasts?.intake;
  const startsAgain = Array.isArray(intake) && intake.some((day) => day >= today);
  return isOver(offer.when, today) && !startsAgain;
}

/** What happens on the telephone is open when it is answered. */
export const isReachedByPhone = ({ places, contact }: Pick<Offer, 'places' | 'contact'>): boolean =>
  places.length === 0 && contact.hours !== undefined;

/** How it is open where no times are set: not said of what has times, nor of a telephone with its hours. */
export function openWithoutTimes(
  offer: Pick<Offer, 'when' | 'availability' | 'places' | 'contact'>,
): Availability | undefined {
  return offer.when.length > 0 || isReachedByPhone(offer) ? undefined : offer.availability;
}

/** The number to ring; none for the made-up numbers of examples, so that nobody rings a stranger. */
export function phoneToRing(contact: Contact): string | undefined {
  return contact.phone && !isMadeUpPhone(contact.phone) ? contact.phone : undefined;
}

/** "18 år eller mere", "12-25 år", "højst 17 år"; empty when no age is named. */
export function describeAges({ from = 0, to }: Offer['ages']): string {
  if (to === undefined) return from > 0 ? `${from} år eller mere` : '';
  if (from === 0) return `højst ${to} år`;
  return from === to ? `${to} år` : `${from}-${to} år`;
}

/** Up to this age somebody else reads the page. */
const OLDEST_CHILD = 12;

/** "Mænd og kvinder", "Alle, også børn" */
function sayAudiences(audiences: readonly Audience[]): string {
  const special = audiences
    .filter((audience) => audience !== 'alle')
    .map((audience) => AUDIENCES[audience].toLowerCase());
  if (special.length === audiences.length) return capitalise(joinWithAnd(special));
  return [AUDIENCES.alle, special.length ? `også ${joinWithAnd(special)}` : ''].filter(Boolean).join(', ');
}

/** Who it is for, a line each, as ticks on the page: "Mænd", "Du er 18 år eller mere", and the organiser's own words. */
export function describeAudience(offer: Pick<Offer, 'audience' | 'ages' | 'forText'>): string[] {
  const ages = describeAges(offer.ages);
  const who = (offer.ages.to ?? Infinity) <= OLDEST_CHILD ? 'Barnet er' : 'Du er';
  return [sayAudiences(offer.audience), ages && `${who} ${ages}`, offer.forText].filter((line): line is string =>
    Boolean(line),
  );
}
