import { type Directory, findOffer } from '../directory/directory.ts';
import { offersAbout } from '../directory/listing.ts';
import { distanceKm } from '../map/projection.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import type { Topic } from '../topic/topic.ts';
import type { Stage } from '../vocabulary/vocabulary.ts';
import { waysOn } from './bridge.ts';
import { entriesTo, ORIGINS, type OriginId } from './entries.ts';
import { gatherEnds } from './gather-ends.ts';

/** The columns of a way, in order. */
export const COLUMNS = ['from', 'course', 'transition', 'lasting'] as const;
export type Column = (typeof COLUMNS)[number];

/** One stop of a way. */
export type Stop =
  | { key: string; column: 'from'; kind: 'origin'; origin: OriginId }
  | { key: string; column: Stage; kind: 'offer'; offer: Offer }
  /** Clinics stand as one, all that fit: those nearest to where the way comes from first, where that is known. */
  | { key: string; column: Stage; kind: 'clinics'; offers: readonly Offer[]; near: Offer | undefined }
  /** Of many ends, those that nobody has agreed to lead to. */
  | { key: string; column: Stage; kind: 'others'; offers: readonly Offer[] }
  /** Nothing is known here. */
  | { key: string; column: Stage; kind: 'gap' };

/** From one stop to another. */
export interface Link {
  from: string;
  to: string;
  /** Both ends agree, or the offer itself says that one begins so: a solid line. Else it is possible: dashed. */
  solid: boolean;
  how: string | undefined;
  agreed: string | undefined;
}

/** The ways of one topic from where somebody comes to what lasts. */
export interface TopicWay {
  topic: Topic;
  stops: readonly Stop[];
  links: readonly Link[];
  /** Running offers of the topic that last: more than stand in the way. */
  lasting: number;
  /** Courses and transitions of the topic that are too many to stand here. */
  leftOut: number;
}

/** Further than any place in the country. */
const MOST_KM = 10_000;

/** So many courses and transitions of a topic begin ways; nobody walks a longer list. */
const MOST_STARTS = 40;

/** So many offers stand at the end of a way that no next step leads to. */
const FEW = 5;

const isClinic = ({ organisation, stage }: Offer) => organisation.type === 'clinic' && stage === 'lasting';

/** The offer itself, or what took its place when it is over. */
function running(directory: Directory, offer: Offer): Offer | undefined {
  if (!hasEnded(offer, directory.today)) return offer;
  const next = offer.replacedBy ? findOffer(directory, offer.replacedBy) : undefined;
  return next && !hasEnded(next, directory.today) ? next : undefined;
}

interface Step {
  from: Offer;
  to: Offer;
  how: string | undefined;
  agreed: string | undefined;
}

/** The steps on from an offer that can still be taken; what replaced one that is over has agreed to nothing. */
export function stepsOn(directory: Directory, from: Offer): Step[] {
  const steps = waysOn(directory, from).flatMap(({ offer, how, agreed }): Step[] => {
    const to = running(directory, offer);
    if (!to || to === from) return [];
    return [to === offer ? { from, to, how, agreed } : { from, to, how: undefined, agreed: undefined }];
  });
  return steps.filter(({ to }, index) => steps.findIndex((other) => other.to === to) === index);
}

/** Everything reached from some offers by steps on, and the steps; each once. What lasts is an end, whatever follows it. */
function follow(directory: Directory, starts: readonly Offer[]): { offers: Offer[]; steps: Step[] } {
  const offers = new Set(starts);
  const steps: Step[] = [];
  for (const offer of offers) {
    if (offer.stage === 'lasting') continue;
    for (const step of stepsOn(directory, offer)) {
      steps.push(step);
      offers.add(step.to);
    }
  }
  return { offers: [...offers], steps };
}

/** Clinics in the order of the list, or nearest first where a way comes from somewhere; what has no place comes last. */
function clinicStop(clinics: readonly Offer[], from: Offer | undefined): Stop {
  const at = from?.places[0]?.at;
  const stop = { key: 'klinikker', column: 'lasting', kind: 'clinics' } as const;
  if (!at) return { ...stop, offers: clinics, near: undefined };
  const km = ({ places }: Offer) => Math.min(MOST_KM, ...places.map((place) => distanceKm(at, place.at)));
  return { ...stop, offers: [...clinics].sort((a, b) => km(a) - km(b)), near: from };
}

/**
 * The ways of a topic: its courses and transitions, everything they lead to, and where one comes from. Where they lead
 * to nothing that lasts, some of the topic's own stand at the end, and one begins there by oneself.
 */
export function topicWay(directory: Directory, topic: Topic): TopicWay {
  const about = offersAbout(directory, topic.id).filter((offer) => !hasEnded(offer, directory.today));
  const begins = about.filter(({ stage }) => stage !== 'lasting');
  const { offers, steps } = follow(directory, begins.slice(0, MOST_STARTS));
  const lasting = about.filter(({ stage }) => stage === 'lasting');
  const reached = offers.filter(({ stage }) => stage === 'lasting');
  const ends = reached.length > 0 ? reached : endsOf(lasting);
  const clinics = ends.some(isClinic) ? [...new Set([...ends, ...lasting])].filter(isClinic) : [];
  const asOne = clinics.length > 1 ? clinics : [];
  const shown = [...offers.filter(({ stage }) => stage !== 'lasting'), ...ends];
  const isOfOne = new Set(asOne);
  const keyOf = (offer: Offer) => (isOfOne.has(offer) ? 'klinikker' : offer.id);

  const offerStops = shown
    .filter((offer) => !isOfOne.has(offer))
    .map((offer): Stop => ({ key: offer.id, column: offer.stage, kind: 'offer', offer }));
  const before = steps.find(({ to }) => isClinic(to))?.from ?? shown.find(({ stage }) => stage !== 'lasting');
  const clinicStops = asOne.length > 0 ? [clinicStop(asOne, before)] : [];
  const onward = steps.map(({ from, to, how, agreed }): Link => ({
    from: keyOf(from),
    to: keyOf(to),
    solid: agreed !== undefined,
    how,
    agreed,
  }));
  const begun = reached.length > 0 ? shown.filter(({ stage }) => stage !== 'lasting') : shown;
  const entries = begun.flatMap((offer) =>
    entriesTo(offer).map(({ from, known }): Link => ({
      from: originKey(from),
      to: keyOf(offer),
      solid: known,
      how: undefined,
      agreed: undefined,
    })),
  );
  const gaps = gapsIn([...offerStops, ...clinicStops], onward);
  const links = [...mergeEntries(entries), ...onward, ...gaps.links];
  const origins = (Object.keys(ORIGINS) as OriginId[])
    .map((origin): Stop => ({ key: originKey(origin), column: 'from', kind: 'origin', origin }))
    .filter(({ key }) => links.some(({ from }) => from === key));
  return gatherEnds({
    topic,
    stops: [...origins, ...offerStops, ...clinicStops, ...gaps.stops],
    links,
    lasting: new Set([...lasting, ...reached]).size,
    leftOut: Math.max(0, begins.length - MOST_STARTS),
  });
}

const originKey = (origin: OriginId) => `fra-${origin}`;

/** Some that last, those with a place first; clinics are counted apart, so that they do not crowd the others out. */
function endsOf(lasting: readonly Offer[]): Offer[] {
  const others = lasting.filter((offer) => !isClinic(offer));
  const local = others.filter(({ places }) => places.length > 0);
  const clinics = lasting.filter(isClinic);
  return [...(local.length + clinics.length > 0 ? local : others).slice(0, FEW), ...clinics];
}

/** Several ways into what stands as one stop are one; it is solid if any is. */
function mergeEntries(entries: readonly Link[]): Link[] {
  const merged = new Map<string, Link>();
  for (const link of entries) {
    const key = `${link.from} ${link.to}`;
    merged.set(key, { ...link, solid: link.solid || (merged.get(key)?.solid ?? false) });
  }
  return [...merged.values()];
}

/** What is missing: a stage without stops, and an offer that ends with nothing after it. */
function gapsIn(stops: readonly Stop[], onward: readonly Link[]): { stops: Stop[]; links: Link[] } {
  const gapKey = (column: Stage) => `mangler-${column}`;
  const after = { course: 'transition', transition: 'lasting' } as const;
  const goesOn = new Set(onward.map(({ from }) => from));
  const links = stops.flatMap(({ key, column }): Link[] => {
    if (column !== 'course' && column !== 'transition') return [];
    if (goesOn.has(key)) return [];
    return [{ from: key, to: gapKey(after[column]), solid: false, how: undefined, agreed: undefined }];
  });
  const missing = (['course', 'transition', 'lasting'] as const).filter(
    (column) => links.some(({ to }) => to === gapKey(column)) || !stops.some((stop) => stop.column === column),
  );
  return { stops: missing.map((column): Stop => ({ key: gapKey(column), column, kind: 'gap' })), links };
}
