import type { Day } from '../date/day.ts';
import type { Directory } from '../directory/directory.ts';
import { describeConfirmation } from '../freshness/freshness.ts';
import { describeWhere } from '../offer/offer-row.ts';
import type { Offer } from '../offer/offer.ts';
import { isDated } from '../offer/promised-sessions.ts';
import { describePrice } from '../price/price.ts';
import { sessionNote } from '../schedule/session-note.ts';
import { describeFirst } from '../start/start.ts';
import { type CalendarEntry, entryPlace, type EntryPlace, firstDayOf } from './calendar-entry.ts';
import { feedPeriod } from './period.ts';
import { type Series, seriesOf } from './series.ts';

const later = (a: Day, b: Day | undefined): Day => (b && b > a ? b : a);
const earlier = (a: Day, b: Day | undefined): Day => (b && b < a ? b : a);

/** Where a series is: the place its rule names, else any of the offer's. A stop already past is found in the directory. */
function placesOf({ places }: Directory, offer: Offer, { first }: Series): EntryPlace[] {
  const named = first.place && [...offer.places, ...places].find(({ id }) => id === first.place);
  return (named ? [named] : offer.places).map(entryPlace);
}

const asSentence = (text: string) => (/[.!?]$/.test(text) || text === '' ? text : `${text}.`);

/** What one must know before setting off, a line each. */
function describe(offer: Offer, series: Series): string[] {
  const start = [describeFirst(offer.start, offer.contact), offer.start.how].filter(Boolean).join('. ');
  return [
    offer.example ? 'Opdigtet. Det findes ikke sådan.' : '',
    offer.summary,
    asSentence(sessionNote(offer.when, series.first)),
    asSentence(`Sådan kommer du i gang: ${start}`),
    asSentence(`Pris: ${describePrice(offer.price)}`),
    `${describeConfirmation(offer)}.`,
  ].filter(Boolean);
}

/**
 * When what an entry says last changed: with the newest date of the content, and, for a series, when its last time moved
 * on with the month.
 */
function revisedOn(offer: Offer, series: Series, monthStart: Day): Day {
  const known = later(firstDayOf(offer.source.date) ?? monthStart, offer.confirmed?.on);
  return series.repeats ? later(monthStart, known) : known;
}

const entries = new WeakMap<Directory, Map<Offer, readonly CalendarEntry[]>>();

/**
 * What a calendar tells of an offer: its sessions of the feed's period. None from facts too old to work a date out from,
 * and none while the offer is full, rests, or is over. Worked out once for a directory.
 */
export function offerEntries(directory: Directory, offer: Offer): readonly CalendarEntry[] {
  const known = entries.get(directory) ?? new Map<Offer, readonly CalendarEntry[]>();
  entries.set(directory, known);
  const made = known.get(offer) ?? makeEntries(directory, offer);
  known.set(offer, made);
  return made;
}

function makeEntries(directory: Directory, offer: Offer): CalendarEntry[] {
  const { site, today } = directory;
  if (!isDated(offer, site, today)) return [];
  const period = feedPeriod(today);
  const from = later(period.from, offer.valid.from);
  return seriesOf(offer.when, from, earlier(period.until, offer.valid.until)).map((series) => {
    const places = placesOf(directory, offer, series);
    return {
      ...series,
      of: offer.id,
      title: [offer.example && 'Opdigtet: ', series.cancelled && 'Aflyst: ', offer.title].filter(Boolean).join(''),
      example: offer.example,
      confirmed: offer.confirmed !== undefined,
      places,
      where: places.length === 1 ? (places[0]?.text ?? '') : describeWhere(offer),
      topics: offer.topics,
      description: describe(offer, series),
      page: `/tilbud/${offer.id}/`,
      revised: revisedOn(offer, series, period.from),
    };
  });
}
