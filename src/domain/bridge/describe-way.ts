import { formatDay } from '../date/day.ts';
import type { Offer } from '../offer/offer.ts';
import { joinWithAnd } from '../text/fields.ts';
import { type Audience, AUDIENCES } from '../vocabulary/vocabulary.ts';
import { ORIGINS, type OriginId } from './entries.ts';
import type { Link, Stop, TopicWay } from './topic-way.ts';

/** What stands beside a stop: where one comes from, and how. */
export interface StopLine {
  /** "Fra KOL-hold"; empty where the line speaks for itself. */
  from: string;
  text: string;
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Since when both ends agree, or that they do not, in a sentence. */
export function describeAgreed(agreed: string | undefined): string {
  return agreed ? `Aftalt mellem de to siden ${formatDay(agreed)}.` : 'En mulig vej. Det er ikke aftalt endnu.';
}

/** Whom a topic's way is for anyway: where one of these is named, it is for whoever reads. */
const UNSAID: readonly Audience[] = ['alle', 'voksne', 'langvarig-sygdom'];

/** Whom an offer is for where that may not be the one who reads: "For mænd". */
export function describeWhom({ audience }: Pick<Offer, 'audience'>): string {
  if (audience.length === 0 || audience.some((one) => UNSAID.includes(one))) return '';
  return `For ${joinWithAnd(audience.map((one) => AUDIENCES[one].toLowerCase()))}`;
}

/** What a stop is called: an offer's title, "Sygehuset", "Klinikker (5)". */
export function stopTitle(stop: Stop): string {
  switch (stop.kind) {
    case 'origin':
      return ORIGINS[stop.origin];
    case 'offer':
      return stop.offer.title;
    case 'clinics':
      return `Klinikker (${stop.offers.length})`;
    case 'others':
      return `Andre muligheder (${stop.offers.length})`;
    case 'gap':
      return 'Ikke skrevet på endnu';
  }
}

const WORDS: Record<OriginId, { known: (what: string) => string; possible: (what: string) => string }> = {
  hospital: {
    known: (what) => `Henviser dig til ${what}.`,
    possible: (what) => `Spørg, om de kan henvise dig til ${what}.`,
  },
  gp: {
    known: (what) => `Henviser dig til ${what}.`,
    possible: (what) => `Kan fortælle dig om ${what}.`,
  },
  clinic: {
    known: (what) => `Sender dig videre til ${what}.`,
    possible: (what) => `Kan fortælle dig om ${what}.`,
  },
  self: {
    known: (what) => `Du kan selv begynde: ${what}.`,
    possible: (what) => `Spørg selv: ${what}.`,
  },
};

/** More than so many are counted, not named. */
const MOST_NAMED = 4;

function sayTitles(titles: readonly string[]): string {
  return titles.length > MOST_NAMED ? `${titles.length} tilbud længere fremme` : joinWithAnd(titles);
}

function originLines(way: TopicWay, origin: OriginId, key: string): StopLine[] {
  const leadsTo = (solid: boolean) =>
    way.links
      .filter((link) => link.from === key && link.solid === solid)
      .flatMap(({ to }) => way.stops.filter((stop) => stop.key === to))
      .map(stopTitle);
  const words = WORDS[origin];
  return [
    { titles: leadsTo(true), say: words.known },
    { titles: leadsTo(false), say: words.possible },
  ]
    .filter(({ titles }) => titles.length > 0)
    .map(({ titles, say }) => ({ from: '', text: say(sayTitles(titles)) }));
}

/** What is said of a handover: the same words from several offers are one line. */
function handoverLines(way: TopicWay, links: readonly Link[]): StopLine[] {
  const said = new Map<string, string[]>();
  for (const { from, how, agreed } of links) {
    const before = way.stops.find((stop) => stop.key === from);
    if (!before) continue;
    const text = [how && sentence(how), describeAgreed(agreed)].filter(Boolean).join(' ');
    said.set(text, [...new Set([...(said.get(text) ?? []), stopTitle(before)])]);
  }
  return [...said].map(([text, titles]) => ({ from: `Fra ${joinWithAnd(titles)}`, text }));
}

/**
 * What is said of how one comes to a stop, and from where one comes, how one goes on.
 *
 * @example describeStop(way, komNuMand)
 * // [{ from: "Fra KOL-hold", text: "En mand fra holdet henter dig. Aftalt mellem de to siden 1. oktober 2026." }]
 */
export function describeStop(way: TopicWay, stop: Stop): StopLine[] {
  if (stop.kind === 'origin') return originLines(way, stop.origin, stop.key);
  const isOffer = (key: string) => way.stops.some((other) => other.key === key && other.kind !== 'origin');
  const links = way.links.filter((link) => link.to === stop.key && isOffer(link.from));
  if (stop.kind !== 'gap') return handoverLines(way, links);
  const before = way.stops.filter(({ key }) => links.some(({ from }) => from === key)).map(stopTitle);
  return before.length > 0
    ? [{ from: '', text: `Hvad kommer efter ${joinWithAnd(before)}? Det ved vi ikke endnu.` }]
    : [];
}
