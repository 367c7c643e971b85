import type { Offer } from '../offer/offer.ts';
import { phoneToRing } from '../offer/offer.ts';
import { placeName } from '../place/place.ts';
import { formatSessionDay, sayTime } from '../schedule/describe-schedule.ts';
import type { Session } from '../schedule/schedule.ts';
import { describeRoute, type Start } from './start.ts';

/** One station on the way in: a heading, a number or address to use, and a few sentences. */
export interface Step {
  title: string;
  /** `first` when ringing is the first step itself; else a number for questions. */
  phone?: { number: string; hours: string; rings: boolean; first: boolean } | undefined;
  link?: { href: string; label: string } | undefined;
  text: string[];
}

const FIRST_TITLES: Record<Start['first'], string> = {
  call: 'Ring først',
  come: 'Bare kom',
  'sign-up': 'Tilmeld dig',
  write: 'Skriv først',
  'ask-gp': 'Spørg din læge om en henvisning',
};

/** What "just come" becomes where there is no room, or nothing on. */
const CLOSED_TITLES = { full: 'Spørg efter venteliste', paused: 'Spørg, hvornår det begynder igen' } as const;

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** "Ingen ventetid." as it is; "5 til 10 minutter" says what it is the length of. */
function describeWait(wait: string | undefined): string {
  if (!wait) return '';
  return /vent/i.test(wait)
    ? sentence(wait)
    : `Ventetid: ${sentence(wait.charAt(0).toLocaleLowerCase('da') + wait.slice(1))}`;
}

function titleOf({ start, status }: Offer): string {
  if (start.first === 'come' && status !== 'open') return CLOSED_TITLES[status];
  return start.how ?? FIRST_TITLES[start.first];
}

function phoneOf({ contact, start }: Offer): Step['phone'] {
  if (!contact.phone) return undefined;
  const first = start.first === 'call' || (start.first === 'sign-up' && !contact.website);
  return { number: contact.phone, hours: contact.hours ?? '', rings: phoneToRing(contact) !== undefined, first };
}

/** The one address that the first step is done at: mail when one is to write, else the website. */
function linkOf({ start, contact }: Offer): Step['link'] {
  const mail = contact.email ? { href: `mailto:${contact.email}`, label: contact.email } : undefined;
  const website = contact.website ? { href: contact.website, label: siteName(contact.website) } : undefined;
  if (start.first === 'write') return mail ?? website;
  return website ?? (contact.phone ? undefined : mail);
}

/** A web address as people say it: without https, www and what follows the name. */
export function siteName(href: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1] ?? href;
}

/** "tirsdag 24. nov. kl. 17", and which place, where there are several. */
function sayMeeting(offer: Offer, session: Session): string {
  const place = offer.places.length > 1 && offer.places.find(({ id }) => id !== undefined && id === session.place);
  return `${formatSessionDay(session)} ${sayTime(session.from)}${place ? `, ${placeName(place)}` : ''}`;
}

/**
 * The day a newcomer may count on. None where somebody else settles it first: after a conversation or a referral, after a
 * wait, or where a new team begins on a day of its own.
 */
export function firstMeeting({ start, lasts }: Offer, session: Session | undefined): Session | undefined {
  const mustWait = start.wait !== undefined && !/^ingen/i.test(start.wait);
  const isSettledByOthers =
    start.route === 'conversation' || start.route === 'referral' || Array.isArray(lasts?.intake);
  return isSettledByOthers || (mustWait && start.first !== 'come') ? undefined : session;
}

/**
 * How to get going, as one to three stations: the first step, the first time there, what to bring. Where one just comes,
 * the first step is the first time there.
 *
 * @param session the next time it happens, when one is known
 */
export function describeSteps(offer: Offer, session: Session | undefined): Step[] {
  const { start } = offer;
  const meeting = firstMeeting(offer, session);
  const comes = start.first === 'come';
  const first: Step = {
    title: titleOf(offer),
    phone: phoneOf(offer),
    link: linkOf(offer),
    text: [
      comes && meeting ? `Næste gang: ${sayMeeting(offer, meeting)}.` : '',
      [describeRoute(start), describeWait(start.wait)].filter(Boolean).join(' '),
    ].filter(Boolean),
  };
  const met = [offer.welcome ? sentence(offer.welcome) : '', offer.companion ? 'Du må gerne tage en med.' : ''].filter(
    Boolean,
  );
  const arrives = offer.places.length > 0 && meeting !== undefined && !comes;
  const arrive: Step = {
    title: arrives ? `Kom ${sayMeeting(offer, meeting)}` : 'Når du kommer',
    text: met.length ? [met.join(' ')] : [],
  };
  const bring: Step[] = start.bring ? [{ title: `Tag med: ${start.bring.replace(/\.$/, '')}`, text: [] }] : [];
  return [first, ...(arrives || met.length > 0 ? [arrive] : []), ...bring];
}
