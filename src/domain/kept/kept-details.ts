import type { Day } from '../date/day.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import { describeAddress, type Place, placeName } from '../place/place.ts';
import { describeSteps, type Step } from '../start/steps.ts';

/** What a list to take along says of an offer, beside its row: how to begin, whom to reach, and where. Plain text. */
export interface KeptDetails {
  /** The first step in the organiser's words; empty where only the row says it. */
  how: string;
  /** `rings` is false for the made-up number of an example. */
  phone: { number: string; hours: string; rings: boolean } | undefined;
  link: { href: string; label: string } | undefined;
  /** "Sundhedshuset, Ny Skolegade 4, 8723 Løsning", at most three; a town alone stands in the row. */
  addresses: readonly string[];
  /** How many places more there are. */
  more: number;
  /** The id of the offer that took the place of one that is over. */
  replacedBy: string | undefined;
}

/** As many addresses as one reads before one would rather open the page. */
const MOST_ADDRESSES = 3;

function sayPlace(place: Place): string {
  const [name, address] = [placeName(place), describeAddress(place)];
  return address.startsWith(name) ? address : `${name}, ${address}`;
}

function phoneOf(step: Step | undefined): KeptDetails['phone'] {
  return step?.phone && { number: step.phone.number, hours: step.phone.hours, rings: step.phone.rings };
}

/** The details of an offer on a day; what is over has no first step and no place to go to. */
export function describeDetails(offer: Offer, today: Day): KeptDetails {
  const ended = hasEnded(offer, today);
  const step = ended ? undefined : describeSteps(offer, undefined)[0];
  const places = ended ? [] : offer.places.filter(({ name, address }) => name !== undefined || address !== undefined);
  return {
    how: ended ? '' : (offer.start.how ?? ''),
    phone: phoneOf(step),
    link: step?.link,
    addresses: places.slice(0, MOST_ADDRESSES).map(sayPlace),
    more: Math.max(0, places.length - MOST_ADDRESSES),
    replacedBy: ended ? offer.replacedBy : undefined,
  };
}
