import type { Day } from '../date/day.ts';
import type { KeptDetails } from '../kept/kept-details.ts';
import { type KnownOffers, todaysId, wordsOfId } from '../kept/known-offers.ts';
import type { OfferRow } from '../offer/offer-row.ts';
import type { HandoutFacts, SheetDate } from './handout-facts.ts';

/** An offer as a sheet shows it. Texts are the offer's own, in Danish; empty where nothing is to be said. */
export interface SheetOffer {
  id: string;
  title: string;
  stage: OfferRow['stage'];
  example: boolean;
  step: HandoutFacts['step'];
  route: HandoutFacts['route'];
  /** The first step in the organiser's words. */
  how: string;
  phone: KeptDetails['phone'];
  /** Where to look or write, as one can type it; only where there is no number, or it is what one begins with. */
  link: string;
  time: HandoutFacts['time'] | 'unknown';
  dates: readonly SheetDate[];
  /** "tirsdage kl. 17.00", for `words`. */
  timeWords: string;
  /** "Oplysningen er fra 2021" */
  stale: string;
  places: readonly string[];
  morePlaces: boolean;
  price: string;
  free: boolean;
  welcome: string;
  bring: string;
  companion: boolean;
  notFor: string;
  /** Something was left out so that the page holds everything: there is more behind the code. */
  cut: boolean;
}

/** What a handout holds on a day. */
export interface Sheet {
  offers: readonly SheetOffer[];
  /** Names of what was asked for and is not here any longer, made of their ids. */
  gone: readonly string[];
  /** Somebody who is given one of the offers may be in a crisis. */
  crisis: boolean;
  /** What the topics of the offers say first where it may be urgent, each once. */
  urgent: readonly string[];
}

const DATES_SHOWN = 2;
const CLOSED: readonly HandoutFacts['step'][] = ['full', 'paused', 'ended'];
const BY_LINK: readonly HandoutFacts['step'][] = ['sign-up', 'write', 'website'];

function timeOf(
  row: OfferRow,
  facts: HandoutFacts,
  dates: readonly SheetDate[],
): Pick<SheetOffer, 'time' | 'timeWords'> {
  if (CLOSED.includes(facts.step)) return { time: 'words', timeWords: '' };
  if (facts.time === 'agreed' || facts.time === 'always') return { time: facts.time, timeWords: '' };
  if (facts.time === 'dates') return { time: dates.length > 0 ? 'dates' : 'unknown', timeWords: '' };
  const words = [row.when, row.time].filter(Boolean).join(' ');
  return row.whenKnown ? { time: 'words', timeWords: words } : { time: 'unknown', timeWords: '' };
}

function describeOffer(row: OfferRow, details: KeptDetails, facts: HandoutFacts, today: Day): SheetOffer {
  const dates = facts.dates.filter(({ day }) => day >= today).slice(0, DATES_SHOWN);
  const isEnded = facts.step === 'ended';
  const townKnown = row.where !== 'Sted ikke oplyst';
  return {
    id: row.id,
    title: row.title,
    stage: row.stage,
    example: row.example,
    step: facts.step,
    route: facts.route,
    how: CLOSED.includes(facts.step) ? '' : details.how,
    phone: details.phone,
    link: details.link && (!details.phone || BY_LINK.includes(facts.step)) ? details.link.label : '',
    ...timeOf(row, facts, dates),
    dates,
    stale: isEnded ? '' : row.stale,
    places: isEnded ? [] : details.addresses.length > 0 ? details.addresses : townKnown ? [row.where] : [],
    morePlaces: !isEnded && details.more > 0,
    price: row.priceKnown ? row.price : '',
    free: facts.free,
    welcome: facts.welcome,
    bring: facts.bring,
    companion: facts.companion,
    notFor: facts.notFor,
    cut: false,
  };
}

/**
 * The sheet of some offers on a day: under today's ids, each once, in their order.
 *
 * @param facts of every offer, by its id
 * @param today the visitor's day: a date that was ahead when the site was built may be past
 */
export function makeSheet(
  ids: readonly string[],
  known: KnownOffers,
  facts: ReadonlyMap<string, HandoutFacts>,
  today: Day,
): Sheet {
  const asked = [...new Set(ids.map((id) => todaysId(known, id)))];
  const gone = asked.filter((id) => !known.offers.has(id) || !facts.has(id));
  const told = asked.flatMap((id) => (known.offers.has(id) ? (facts.get(id) ?? []) : []));
  return {
    offers: asked.flatMap((id) => {
      const [offer, about] = [known.offers.get(id), facts.get(id)];
      return offer && about ? [describeOffer(offer.row, offer.details, about, today)] : [];
    }),
    gone: gone.map(wordsOfId),
    crisis: told.some(({ crisis }) => crisis),
    urgent: [...new Set(told.flatMap(({ urgent }) => urgent))],
  };
}
