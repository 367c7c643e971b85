import type { Day } from '../date/day.ts';
import { type Offer, phoneToRing } from '../offer/offer.ts';
import { describeAddress, placeName } from '../place/place.ts';
import { describeOtherPrices, describePrice } from '../price/price.ts';
import { describeLasts, describeRule } from '../schedule/describe-schedule.ts';
import type { Site } from '../site/site.ts';
import { capitalise } from '../text/fields.ts';
import { AVAILABILITY, FIRST_STEPS } from '../vocabulary/vocabulary.ts';
import type { Ask } from './plan.ts';
import type { Reason } from './reason.ts';

/** A mail as it can be sent; without an address when none is known. */
export interface Mail {
  to: string | undefined;
  subject: string;
  /** Plain text; an empty line between paragraphs. */
  text: string;
}

/** How an organiser is reached, the easiest first. */
export interface Reach {
  email: string | undefined;
  phone: string | undefined;
  website: string | undefined;
}

/** The organiser's own address before one that an offer names. */
export function reachOf({ organisation, offers }: Ask): Reach {
  const contacts = [organisation.contact, ...offers.map(({ offer }) => offer.contact)];
  const phones = contacts.map(phoneToRing);
  return {
    email: contacts.find(({ email }) => email)?.email,
    phone: phones.find((phone) => phone),
    website: contacts.find(({ website }) => website)?.website,
  };
}

const UNKNOWN = 'Det ved vi ikke.';

function placeLine(offer: Offer): string {
  if (offer.places.length === 0) return '';
  const sayPlace = (place: Offer['places'][number]) => {
    const [name, address] = [placeName(place), describeAddress(place)];
    return address.startsWith(name) ? address : `${name}, ${address}`;
  };
  return `Sted: ${offer.places.map(sayPlace).join('; ')}`;
}

function timeLine({ when, availability, lasts }: Offer, today: Day): string {
  const open = availability ? `${AVAILABILITY[availability]}.` : '';
  const said = [...when.map((rule) => describeRule(rule, today)), open, describeLasts(lasts, today)].filter(Boolean);
  return `Tid: ${said.join(' ') || UNKNOWN}`;
}

function priceLine({ price }: Offer): string {
  return `Pris: ${price.length > 0 ? [describePrice(price), ...describeOtherPrices(price)].join('; ') : UNKNOWN}`;
}

function startLine({ start }: Offer): string {
  return `Start: ${[FIRST_STEPS[start.first], start.how].filter(Boolean).join('. ')}`;
}

function contactLine({ contact }: Offer): string {
  const ways = [phoneToRing(contact), contact.hours, contact.email, contact.website].filter(Boolean);
  return `Kontakt: ${ways.join(', ') || UNKNOWN}`;
}

/** What the season asks, beside whether it is right. */
function question({ kind }: Reason): string {
  if (kind === 'season-over') return 'Vi tror, sæsonen er slut. Kommer der en ny? Hvornår?';
  return kind === 'season-begins' ? 'Snart begynder en ny sæson. Er dag og tid de samme?' : '';
}

function describeOffer({ offer, reason }: Ask['offers'][number], siteAddress: string, today: Day): string {
  return [
    offer.title,
    offer.summary,
    timeLine(offer, today),
    placeLine(offer),
    priceLine(offer),
    startLine(offer),
    contactLine(offer),
    `Se siden: ${siteAddress}tilbud/${offer.id}/`,
    question(reason),
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * The mail that asks an organiser whether what the directory says is still right: plain Danish, what is said word for word,
 * and one question.
 *
 * @param siteAddress where the site stands, with a slash at its end
 */
export function writeMail(ask: Ask, site: Site, siteAddress: string, today: Day): Mail {
  const { organisation, offers } = ask;
  const { contact } = site;
  const isOne = offers.length === 1;
  const paragraphs = [
    `Hej ${organisation.name}`,
    `${site.name} er en side, hvor folk finder tilbud. I står på den. Det her skriver vi om jer:`,
    ...offers.map((one) => describeOffer(one, siteAddress, today)),
    'Er det stadig rigtigt?',
    `Så svar bare: ja. Er noget galt, så skriv, hvad der skal stå. Er ${isOne ? 'tilbuddet' : 'et tilbud'} slut, så skriv det. I kan også ringe på ${contact.phone}.`,
    'Hører vi ikke fra jer, skriver vi på siden, at det kan være gammelt.',
    `Hilsen\n${contact.name}`,
  ];
  return {
    to: reachOf(ask).email,
    subject: `Er det stadig rigtigt? ${capitalise(isOne ? (offers[0]?.offer.title ?? '') : `${offers.length} tilbud`)}`,
    text: paragraphs.join('\n\n'),
  };
}
