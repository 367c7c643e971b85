import type { Order, OrderedFor } from '#domain/facets/order.ts';
import type { PositionTrouble } from './device-position.ts';

/** "Ingen tilbud", "1 tilbud", "97 tilbud" */
export function sayOffers(count: number): string {
  return count === 0 ? 'Ingen tilbud' : `${count} tilbud`;
}

/** After "7 tilbud": "om »træning«, Løsning", "· Løsning, Gratis"; empty when nothing was asked. */
export function sayAsked(query: string, chosen: readonly string[]): string {
  if (query) return [`om »${query}«`, ...chosen].join(', ');
  return chosen.length > 0 ? `· ${chosen.join(', ')}` : '';
}

/** What the list says of itself while it does not know the answer yet. */
export const WAITING = 'Søger …';

/** Why some are not in a list of a day or a time; empty when none is missing. */
export function sayUntimed(count: number): string {
  if (count === 0) return '';
  if (count === 1) return 'Ét tilbud mere passer måske. Vi kender ikke dets tid, så det står ikke her.';
  return `${count} tilbud mere passer måske. Vi kender ikke deres tider, så de står ikke her.`;
}

/** "Nærmest" is what one expects who wrote a town, and "Passer bedst" who typed a word. */
export function sayOrder(order: Order, { isSearch, isNear }: OrderedFor): string {
  if (order === 'name') return 'A til Å';
  if (order === 'list' && isSearch) return 'Passer bedst';
  return order === 'near' || (order === 'list' && isNear) ? 'Nærmest' : 'Næste gang';
}

export const FIND_POSITION = 'Brug min placering';
export const FORGET_POSITION = 'Glem min placering';
export const POSITION_ASKED = 'Finder din placering. Svar ja, hvis browseren spørger.';
export const POSITION_KNOWN =
  'Afstanden er målt fra, hvor du er. Det bliver på din egen telefon eller computer, og siden glemmer det igen.';

const TROUBLES: Readonly<Record<PositionTrouble, string>> = {
  denied: 'Siden må ikke se, hvor du er. Skriv en by eller et postnummer i stedet.',
  unavailable: 'Vi kan ikke finde, hvor du er, lige nu. Skriv en by eller et postnummer i stedet.',
  timeout: 'Det tog for lang tid at finde dig. Prøv igen, eller skriv en by eller et postnummer.',
};

/** Why the device's position is not known, and what to do instead. */
export function sayTrouble(trouble: PositionTrouble): string {
  return TROUBLES[trouble];
}

/**
 * What was written is in no list.
 *
 * @param example how the first of the list is written: "8722 Hedensted"
 */
export function sayUnknownTown(text: string, example: string): string {
  return `Vi kender ikke »${text}«. Skriv en by eller et postnummer fra området, for eksempel ${example}.`;
}
