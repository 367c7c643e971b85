import { type Directory, findOffer } from '../directory/directory.ts';
import type { NextStep, Offer } from '../offer/offer.ts';

/** One end of a way: the offer there and how one gets from here to there. */
export interface Way {
  offer: Offer;
  how: string | undefined;
  /** Since when both ends agree; undefined is a possible way, drawn dashed. */
  agreed: string | undefined;
}

const wayTo = (offer: Offer, step: NextStep): Way => ({ offer, how: step.how, agreed: step.agreed });

/** What can follow an offer, in the order its editor wrote. */
export function waysOn(directory: Directory, offer: Offer): Way[] {
  return offer.next.flatMap((step) => {
    const target = findOffer(directory, step.offer);
    return target ? [wayTo(target, step)] : [];
  });
}

/** What can lead to an offer: derived, never written. */
export function waysHere(directory: Directory, offer: Offer): Way[] {
  return directory.offers.flatMap((from) => {
    const step = from.next.find((next) => next.offer === offer.id);
    return step ? [wayTo(from, step)] : [];
  });
}
