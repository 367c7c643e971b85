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

const leading = new WeakMap<Directory, Map<string, Way[]>>();

/** The ways of a directory by the offer they lead to, worked out once. */
function waysByTarget(directory: Directory): Map<string, Way[]> {
  const known = leading.get(directory);
  if (known) return known;
  const ways = new Map<string, Way[]>();
  for (const from of directory.offers) {
    const steps = new Map(from.next.toReversed().map((step) => [step.offer, step]));
    for (const [target, step] of steps) ways.set(target, [...(ways.get(target) ?? []), wayTo(from, step)]);
  }
  leading.set(directory, ways);
  return ways;
}

/** What can lead to an offer: derived, never written. */
export function waysHere(directory: Directory, offer: Offer): Way[] {
  return waysByTarget(directory).get(offer.id) ?? [];
}
