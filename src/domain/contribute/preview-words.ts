import type { Day } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import { describeRow, nextSession, type OfferRow } from '../offer/offer-row.ts';
import { describeAddress, type Place, placeName } from '../place/place.ts';
import { describeRule } from '../schedule/describe-schedule.ts';
import { describeSteps, type Step } from '../start/steps.ts';
import { joinWithAnd } from '../text/fields.ts';
import { ACCESS, ATTEND, AVAILABILITY } from '../vocabulary/vocabulary.ts';
import type { Draft } from './draft.ts';

/** What the preview says of a draft, and no more than is known: an empty question is not answered for its writer. */

/** Long enough to trust it for a day: what is being written is not old. */
const FRESH = { freshness: [{ dueAfterMonths: 12, staleAfterMonths: 24 }] };

const isChosen = ({ texts }: Draft) => texts.first !== '';

/** The row of a list. */
export function previewRow(draft: Draft, offer: Offer, today: Day): OfferRow {
  const row = describeRow(offer, FRESH, today);
  return isChosen(draft) || offer.status !== 'open' ? row : { ...row, start: 'Første skridt ikke valgt' };
}

/** The steps of the page. */
export function previewSteps(draft: Draft, offer: Offer, today: Day): Step[] {
  const [first, ...rest] = describeSteps(offer, nextSession(offer, FRESH, today));
  if (!first) return [];
  if (isChosen(draft)) return [first, ...rest];
  const phone = first.phone && { ...first.phone, first: false };
  return [{ ...first, phone, title: offer.start.how ?? 'Første skridt er ikke valgt endnu' }, ...rest];
}

/** "Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning (elevator og parkering)" */
function sayPlace(place: Place): string {
  const [name, address] = [placeName(place), describeAddress(place)];
  const isSaid = name === address || name.endsWith(` ${address}`);
  const words = isSaid ? name : address.startsWith(name) ? address : `${name}, ${address}`;
  const access = joinWithAnd(place.access.map((way) => ACCESS[way].toLowerCase()));
  return access ? `${words} (${access})` : words;
}

/** "Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning. På telefon" */
export function sayPlaces({ places, attend }: Pick<Offer, 'places' | 'attend'>): string {
  const away = attend.filter((way) => way !== 'in-person').map((way) => ATTEND[way]);
  return [...places.map(sayPlace), ...away].join('. ') || 'Stedet er ikke oplyst';
}

/** How it is open beside its times, or without any, as on the page of an offer. */
function sayOpen({ when, availability }: Offer): string {
  const open = availability && AVAILABILITY[availability];
  if (!open) return when.length > 0 ? '' : 'Tider er ikke oplyst';
  return when.length > 0 ? `Også ${open.toLowerCase()}.` : `${open}.`;
}

/** Every time with its exceptions and its note, and where it is when there are several places. */
export function sayTimes(offer: Offer, today: Day): string {
  const { when, places } = offer;
  const rules = when.map((rule) => {
    const place = places.length > 1 ? places.find(({ id }) => id !== undefined && id === rule.where) : undefined;
    return [place && `${placeName(place)}:`, describeRule(rule, today)].filter(Boolean).join(' ');
  });
  return [...rules, sayOpen(offer)].filter(Boolean).join(' ');
}
