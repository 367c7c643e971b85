import { isCertain } from '../authority/door.ts';
import type { Notice } from '../authority/notice.ts';
import { formatPartialDay } from '../date/day.ts';
import type { Directory } from '../directory/directory.ts';
import { offersAbout } from '../directory/listing.ts';
import { isRemote } from '../directory/sections.ts';
import { freshnessOf } from '../freshness/freshness.ts';
import { isSuggestable } from '../freshness/suggestable.ts';
import { hasEnded, type Offer } from '../offer/offer.ts';
import type { Topic } from '../topic/topic.ts';
import type { Stage } from '../vocabulary/vocabulary.ts';
import { describeSheetRow, type SheetRow } from './sheet-row.ts';
import { type WayIn, waysIn } from './ways-in.ts';

/** A door as it hangs on the wall: what is not known says so. */
export interface SheetDoor {
  id: string;
  name: string;
  /** The form of a referral, its address, and whether a patient can come without one. */
  facts: string;
  source: string;
  /** What changes, or may, from two months before; each with the days it is told on. */
  notices: readonly Notice[];
  courses: SheetRow[];
}

/** Everything that one topic's sheet could say, before it is cut to the page. */
export interface OverviewSheet {
  topic: Topic;
  doors: SheetDoor[];
  /** What a patient can be told of, the first in order first. */
  tell: SheetRow[];
  /** What is left out on purpose, and why: a sentence or none. */
  leftOut: string;
}

/** An offer that a referral leads to. */
const isReferred = ({ door, start }: Offer) => door !== undefined || start.route === 'referral';

/**
 * The ways in for a topic: first those of which the content says so, by the topics and codes of a pathway or by an offer
 * behind it; last the one that is for everything.
 */
function waysOf({ site, today }: Directory, topic: Topic, behind: ReadonlySet<string | undefined>): WayIn[] {
  const ways = waysIn(site, today).filter(({ municipality }) => municipality === site.municipality.code);
  const isNamed = ({ pathway: { id, topics, codes } }: WayIn) =>
    behind.has(id) || (topics?.includes(topic.id) ?? false) || topic.codes.some((code) => codes?.includes(code));
  return [...ways.filter(isNamed), ...ways.filter((way) => way.pathway.general && !isNamed(way))];
}

const SELF = { yes: 'Ja', no: 'Nej', unknown: 'Ikke oplyst' } as const;

function describeWay({ pathway, spells: [now] }: WayIn): Pick<SheetDoor, 'name' | 'facts' | 'source'> {
  const door = now?.door;
  const subsidy = pathway.subsidy && `${pathway.subsidy.replace(/\.$/, '')}.`;
  if (!door) return { name: pathway.name, facts: 'Indgangen er ikke oplyst.', source: '' };
  const { form, gln, sor, phone, self, source } = door;
  const read = source.date === 'unknown' ? '' : `, ${formatPartialDay(source.date)}`;
  const facts = [
    form ?? 'Form ikke oplyst',
    `Lokationsnummer: ${gln ?? 'ikke oplyst'}`,
    sor && `SOR: ${sor}`,
    phone && `Telefon ${phone}`,
    `Kan patienten selv henvende sig? ${SELF[self]}`,
    subsidy,
  ];
  return {
    name: isCertain(door) ? door.name : `Måske ${door.name}`,
    facts: facts.filter(Boolean).join(' · '),
    source: `Kilde: ${source.what.replace(/\.$/, '')}${read}.`,
  };
}

/** What one can keep on with comes first: a sheet on a wall is for what lasts. */
const STAGE_ORDER: Record<Stage, number> = { lasting: 0, transition: 1, course: 2 };

/**
 * Who comes first among what needs no referral: the help lines of a hard topic; what surely needs no referral; what is
 * real; what has been confirmed lately; what has a time and a price; what is in the municipality, then its neighbours,
 * then on the telephone; what lasts. What is equal keeps the order of every list, soonest first and turned each day.
 */
function inSheetOrder({ site, today }: Directory, topic: Topic, offers: readonly Offer[]): Offer[] {
  const rank = (offer: Offer): number[] => [
    topic.crisis && site.crisis.includes(offer.id) ? 0 : 1,
    offer.start.route === 'unknown' ? 1 : 0,
    offer.example ? 1 : 0,
    freshnessOf(offer, site.freshness, today) === 'fresh' ? 0 : 1,
    (offer.when.length > 0 || offer.availability ? 0 : 1) + (offer.price.length > 0 ? 0 : 1),
    isRemote(offer) ? 2 : offer.places.length > 0 && offer.places.every(({ town }) => town.neighbour) ? 1 : 0,
    STAGE_ORDER[offer.stage],
  ];
  return offers
    .map((offer) => ({ offer, rank: rank(offer) }))
    .sort((a, b) => a.rank.map((part, index) => part - (b.rank[index] ?? 0)).find((part) => part !== 0) ?? 0)
    .map(({ offer }) => offer);
}

/** Where courses need a referral, and nobody knows where it goes: a gap is shown as one. */
const NO_DOOR = {
  id: 'ikke-oplyst',
  name: 'Indgangen er ikke oplyst',
  facts: 'Vi ved ikke, hvor en henvisning skal hen. Spørg arrangøren.',
  source: '',
  notices: [],
} as const;

const countOffers = (count: number) => (count === 1 ? 'Ét tilbud' : `${count} tilbud`);

/** What is too old to be told of, and what has no room. */
function describeLeftOut(all: number, stale: number): string {
  const said = [
    stale > 0 ? `${countOffers(stale)} har gamle oplysninger.` : '',
    all > stale ? `${countOffers(all - stale)} har ikke plads nu.` : '',
  ];
  return all > 0 ? [...said, 'Se det på siden bag koden.'].filter(Boolean).join(' ') : '';
}

/** What can follow a course, whatever it is about itself. */
function followersOf(courses: readonly Offer[], offers: readonly Offer[]): Offer[] {
  const ways = courses.filter(({ stage }) => stage === 'course').flatMap(({ next }) => next);
  const ids = new Set(ways.map(({ offer }) => offer));
  return offers.filter(({ id }) => ids.has(id));
}

/**
 * One topic's sheet for the wall: where a referral goes today, the courses behind each door, and what a patient can be
 * told of that needs no referral, what can follow the courses among it. What has ended stands nowhere; what is old or full is counted, not listed, unless it is
 * behind a door, where it says so.
 *
 * @example overviewSheet(directory, lungs).doors[0].courses[0].title   // "KOL-hold"
 */
export function overviewSheet(directory: Directory, topic: Topic): OverviewSheet {
  const { site, today } = directory;
  const isRunning = (offer: Offer) => !hasEnded(offer, today);
  const running = offersAbout(directory, topic.id).filter(isRunning);
  const row = (offer: Offer) => describeSheetRow(offer, site, today);
  const pathwayOf = ({ door }: Offer) => site.doors.find(({ id }) => id === door)?.pathway;
  const referred = running.filter(isReferred);
  const behind = new Set(referred.map(pathwayOf));
  const ways = waysOf(directory, topic, behind);
  const doors = ways.map((way): SheetDoor => {
    const courses = referred.filter((offer) => pathwayOf(offer) === way.pathway.id);
    const said = new Set([topic.id, ...courses.flatMap(({ topics }) => topics.map(({ id }) => id))]);
    const about = way.notices.filter(({ topics }) => topics.length === 0 || topics.some((id) => said.has(id)));
    return {
      id: way.pathway.id,
      ...describeWay(way),
      notices: about.map(({ notice }) => notice),
      courses: courses.map(row),
    };
  });
  const known = new Set(ways.map(({ pathway }) => pathway.id));
  const lost = referred.filter((offer) => !known.has(pathwayOf(offer) ?? ''));
  const follow = followersOf(referred, directory.offers).filter(isRunning);
  const free = [...new Set([...running, ...follow])].filter((offer) => !isReferred(offer));
  const suggestable = free.filter((offer) => isSuggestable(offer, site, today));
  const isStale = (offer: Offer) => freshnessOf(offer, site.freshness, today) === 'stale';
  return {
    topic,
    doors: lost.length > 0 ? [...doors, { ...NO_DOOR, courses: lost.map(row) }] : doors,
    tell: inSheetOrder(directory, topic, suggestable).map(row),
    leftOut: describeLeftOut(free.length - suggestable.length, free.filter(isStale).length),
  };
}
