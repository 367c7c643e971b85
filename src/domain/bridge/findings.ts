import type { Directory } from '../directory/directory.ts';
import { freshnessOf } from '../freshness/freshness.ts';
import { distanceKm } from '../map/projection.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import type { Wording } from '../problem/problem.ts';
import type { Audience } from '../vocabulary/vocabulary.ts';
import { waysOn } from './bridge.ts';

/** What keeps a step on from being one that can be taken. */
export type Trouble = 'ended' | 'paused' | 'full' | 'stale' | 'far' | 'audience';

/** Something the planner should look at; it never stops a build. */
export interface Finding extends Wording {
  /** What leads on. */
  from: Offer;
  /** What it leads to; none where all that it leads to is closed. */
  to: Offer | undefined;
  trouble: Trouble | 'dead-end';
}

/** From here on a step is too far to take of an evening: about half an hour on a bus. */
export const FAR_KM = 20;

/** How far it is between the two places that lie nearest to each other; undefined where one has none. */
function kmBetween(a: Offer, b: Offer): number | undefined {
  const all = a.places.flatMap((from) => b.places.map((to) => distanceKm(from.at, to.at)));
  return all.length > 0 ? Math.min(...all) : undefined;
}

/** Years of age that an audience's word names. */
const AGES: Partial<Record<Audience, [from: number, to: number]>> = {
  boern: [0, 17],
  unge: [12, 25],
  voksne: [18, 150],
  aeldre: [60, 150],
};

/** What one is or is not: an offer for some of these alone is for nobody else. */
const OWN_GROUPS: readonly Audience[] = ['paaroerende', 'gravide'];

/** The ages an offer is for: its own, else those its audiences name, else all. */
function agesOf({ ages, audience }: Offer): [from: number, to: number] {
  if (ages.from !== undefined || ages.to !== undefined) return [ages.from ?? 0, ages.to ?? 150];
  const named = audience.flatMap((word) => {
    const span = AGES[word];
    return span ? [span] : [];
  });
  if (named.length === 0 || audience.includes('alle') || audience.includes('familier')) return [0, 150];
  return [Math.min(...named.map(([from]) => from)), Math.max(...named.map(([, to]) => to))];
}

const isOnlyFor = ({ audience }: Offer, whom: Audience, other: Audience) =>
  audience.includes(whom) && !audience.includes(other) && !audience.includes('alle');

/**
 * Can nobody of the first go on to the second? A narrower step is no trouble (men from a mixed course); one that nobody
 * can take is (children to a club for the old, men to one for women, the ill to one for their next of kin).
 */
export function isForOthers(from: Offer, to: Offer): boolean {
  const [fromYoungest, fromOldest] = agesOf(from);
  const [toYoungest, toOldest] = agesOf(to);
  if (fromOldest < toYoungest || toOldest < fromYoungest) return true;
  if (isOnlyFor(from, 'maend', 'kvinder') && isOnlyFor(to, 'kvinder', 'maend')) return true;
  if (isOnlyFor(from, 'kvinder', 'maend') && isOnlyFor(to, 'maend', 'kvinder')) return true;
  const ownOnly = to.audience.length > 0 && to.audience.every((whom) => OWN_GROUPS.includes(whom));
  return ownOnly && !to.audience.some((whom) => from.audience.includes(whom)) && !from.audience.includes('alle');
}

/** Everything that troubles a step; the first that closes it stands alone. */
function troublesOf({ site, today }: Directory, from: Offer, to: Offer): Trouble[] {
  if (hasEnded(to, today)) return ['ended'];
  const km = kmBetween(from, to);
  return [
    ...(to.status === 'open' ? [] : [to.status]),
    ...(freshnessOf(to, site.freshness, today) === 'stale' ? (['stale'] as const) : []),
    ...(km !== undefined && km > FAR_KM ? (['far'] as const) : []),
    ...(isForOthers(from, to) ? (['audience'] as const) : []),
  ];
}

function say(trouble: Trouble, from: Offer, to: Offer): Wording {
  const km = Math.round(kmBetween(from, to) ?? 0);
  const words: Record<Trouble, Wording> = {
    ended: { da: 'er slut', en: 'has ended' },
    paused: { da: 'holder pause', en: 'is paused' },
    full: { da: 'er fuldt', en: 'is full' },
    stale: { da: 'har gamle oplysninger', en: 'has stale facts' },
    far: { da: `ligger ${km} km væk`, en: `is ${km} km away` },
    audience: { da: 'er for andre mennesker', en: 'is for other people' },
  };
  const { da, en } = words[trouble];
  return {
    da: `«${from.id}» fører til «${to.id}», som ${da}.`,
    en: `"${from.id}" leads to "${to.id}", which ${en}.`,
  };
}

/** What nobody can take today. */
const CLOSES: readonly Trouble[] = ['ended', 'paused', 'full', 'audience'];

function findingsFrom(directory: Directory, from: Offer): Finding[] {
  const steps = waysOn(directory, from).map(({ offer: to }) => ({ to, troubles: troublesOf(directory, from, to) }));
  const found = steps.flatMap(({ to, troubles }) =>
    troubles.map((trouble): Finding => ({ from, to, trouble, ...say(trouble, from, to) })),
  );
  const isClosed = steps.every(({ troubles }) => troubles.some((trouble) => CLOSES.includes(trouble)));
  if (from.stage === 'lasting' || steps.length === 0 || !isClosed) return found;
  const deadEnd: Finding = {
    from,
    to: undefined,
    trouble: 'dead-end',
    da: `«${from.id}» fører ingen steder hen i dag: intet af det, der kan følge, har plads.`,
    en: `"${from.id}" leads nowhere today: nothing that can follow has room.`,
  };
  return [...found, deadEnd];
}

/**
 * Where the way stops or narrows: every step on from a running offer that is full, paused, over, stale, too far or for
 * others, and every course or transition that has no step left. In the order of the offers' ids.
 */
export function bridgeFindings(directory: Directory): Finding[] {
  return [...directory.offers]
    .filter((offer) => !hasEnded(offer, directory.today))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((offer) => findingsFrom(directory, offer));
}
