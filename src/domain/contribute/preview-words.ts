import type { Day } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import { describeRow, nextSession, type OfferRow } from '../offer/offer-row.ts';
import { describeAddress, placeName } from '../place/place.ts';
import { describeSteps, type Step } from '../start/steps.ts';
import { ATTEND } from '../vocabulary/vocabulary.ts';
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

/** "Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning. På telefon" */
export function sayPlaces({ places, attend }: Pick<Offer, 'places' | 'attend'>): string {
  const named = places.map((place) => {
    const [name, address] = [placeName(place), describeAddress(place)];
    if (name === address || name.endsWith(` ${address}`)) return name;
    return address.startsWith(name) ? address : `${name}, ${address}`;
  });
  const away = attend.filter((way) => way !== 'in-person').map((way) => ATTEND[way]);
  return [...named, ...away].join('. ') || 'Stedet er ikke oplyst';
}
