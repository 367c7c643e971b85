import { distanceKm } from '../map/projection.ts';
import type { Point } from '../place/place.ts';
import { formatKm } from '../site/nearest-towns.ts';
import { toSlug } from '../text/fields.ts';

/** An offer of the directory, as far as a draft is compared with it. */
export interface ListedForm {
  id: string;
  title: string;
  organiser: string;
  phone: string;
  /** "Ny Skolegade 4, 8723 Løsning", perhaps with a name before it. */
  addresses: readonly string[];
  points: readonly Point[];
}

/** What is known so far of the one that is being written. */
export interface Written {
  title: string;
  organiser: string;
  phone: string;
  /** Of every place, as far as they are written. */
  addresses: readonly string[];
  points: readonly Point[];
}

/** An offer that may be the same, and why one would think so. */
export interface Likeness {
  id: string;
  title: string;
  organiser: string;
  /** "navnet ligner", "samme telefonnummer", "under 1 km væk" */
  reasons: readonly string[];
}

/** As many as one looks at. */
const MOST = 3;
/** A name this short is like every other. */
const SHORTEST = 4;

const pairsOf = (text: string): string[] =>
  toSlug(text)
    .split('-')
    .filter((word) => word.length > 1)
    .flatMap((word) => [...word].slice(1).map((letter, index) => `${word[index] ?? ''}${letter}`));

/** Twice the pairs of letters in common by all pairs: 1 is the same, and a slip of the finger takes little away. */
export function nameLikeness(a: string, b: string): number {
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)];
  const left = [...ofB];
  let common = 0;
  for (const pair of ofA) {
    const index = left.indexOf(pair);
    if (index < 0) continue;
    left.splice(index, 1);
    common++;
  }
  return ofA.length + ofB.length === 0 ? 0 : (2 * common) / (ofA.length + ofB.length);
}

const digitsOf = (phone: string) => phone.replaceAll(/\D/g, '').replace(/^45(?=\d{8}$)/, '');

/** The street and number alone, the way everybody writes them. */
const streetOf = (address: string) => /^\D+\d+[a-z]?/.exec(toSlug(address).replaceAll('-', ' '))?.[0] ?? '';

/** From the place that is nearest to the one of the other that is nearest to it. */
function nearestKm(from: readonly Point[], to: readonly Point[]): number | undefined {
  const all = from.flatMap((at) => to.map((point) => distanceKm(at, point)));
  return all.length > 0 ? Math.min(...all) : undefined;
}

function compare(written: Written, listed: ListedForm): { score: number; reasons: string[] } {
  const isNamed = toSlug(written.title).length >= SHORTEST;
  const name = isNamed ? nameLikeness(written.title, listed.title) : 0;
  const sameOrganiser = toSlug(written.organiser) !== '' && toSlug(written.organiser) === toSlug(listed.organiser);
  const phone = digitsOf(written.phone);
  const samePhone = phone.length >= 8 && phone === digitsOf(listed.phone);
  const streets = written.addresses.map(streetOf).filter(Boolean);
  const sameAddress = listed.addresses
    .map((address) => toSlug(address).replaceAll('-', ' '))
    .some((address) => streets.some((street) => address.includes(street)));
  const km = nearestKm(written.points, listed.points);
  const near = km !== undefined && km < 3;
  // A name must be very like on its own; less so where something else speaks for it.
  const isLike = name >= 0.75 || (name >= 0.5 && (near || sameOrganiser || samePhone));
  const score = (isLike ? 1 + name : 0) + (samePhone ? 1 : 0) + (sameAddress ? 1 : 0) + (sameOrganiser ? 0.3 : 0);
  const isEnough = isLike || samePhone || sameAddress;
  const reasons = [
    isLike ? 'navnet ligner' : '',
    sameOrganiser ? 'samme arrangør' : '',
    samePhone ? 'samme telefonnummer' : '',
    sameAddress ? 'samme adresse' : '',
    km !== undefined && isEnough && !sameAddress ? (km < 1 ? 'i samme by' : `${formatKm(km)} væk`) : '',
  ];
  return { score: isEnough ? score + (near ? 0.2 : 0) : 0, reasons: reasons.filter(Boolean) };
}

/** The offers that may be the one somebody is writing, the likeliest first, at most three. */
export function findLike(written: Written, listed: readonly ListedForm[]): Likeness[] {
  return listed
    .map((offer) => ({ offer, ...compare(written, offer) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.offer.id < b.offer.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ offer: { id, title, organiser }, reasons }) => ({ id, title, organiser, reasons }));
}
