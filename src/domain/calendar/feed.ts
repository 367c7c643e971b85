import { type Directory, type Event, findOffer } from '../directory/directory.ts';
import { offersAbout, offersAt, offersIn } from '../directory/listing.ts';
import type { Offer } from '../offer/offer.ts';
import { type Place, placeName } from '../place/place.ts';
import type { Town } from '../site/site.ts';
import type { Topic } from '../topic/topic.ts';
import type { CalendarEntry, EntryPlace } from './calendar-entry.ts';
import { eventEntry } from './event-entry.ts';
import { offerEntries } from './offer-entries.ts';
import { feedPeriod } from './period.ts';

/** A calendar that programs ask for again and again, at an address that stays. */
export interface CalendarFeed {
  name: string;
  /** The page it belongs to. */
  page: `/${string}/`;
  entries: readonly CalendarEntry[];
}

const soonestFirst = (a: CalendarEntry, b: CalendarEntry) => {
  const [first, second] = [a, b].map(({ first: { day, from }, of, key }) => [day, from, of, key].join(' '));
  return (first ?? '') < (second ?? '') ? -1 : 1;
};

/** Events of the feed's period. */
function eventEntries(directory: Directory, audience: Event['audience']): CalendarEntry[] {
  const { from, until } = feedPeriod(directory.today);
  return directory.events
    .filter((event) => event.audience === audience && event.date >= from && event.date <= until)
    .map((event) => eventEntry(directory, event));
}

/** What is made up never stands in a calendar of several offers: nobody meets it there one by one, marked on a page. */
function gather(name: string, page: CalendarFeed['page'], entries: readonly CalendarEntry[]): CalendarFeed {
  return { name, page, entries: entries.filter(({ example }) => !example).sort(soonestFirst) };
}

/** All that is known of offers that a list may show in part. */
function entriesOf(directory: Directory, offers: readonly Offer[]): CalendarEntry[] {
  return offers.flatMap(({ id }) => {
    const offer = findOffer(directory, id);
    return offer ? offerEntries(directory, offer) : [];
  });
}

function gatherAt(
  directory: Directory,
  { name, page }: Pick<CalendarFeed, 'name' | 'page'>,
  offers: readonly Offer[],
  isHere: (place: EntryPlace) => boolean,
): CalendarFeed {
  const all = [...entriesOf(directory, offers), ...eventEntries(directory, 'public')];
  const here = all.filter(({ places }) => places.some(isHere));
  return gather(name, page, here);
}

/** One offer's own calendar: that of an example too, where every title says so. */
export function offerFeed(directory: Directory, offer: Offer): CalendarFeed {
  const title = offer.example ? `Opdigtet: ${offer.title}` : offer.title;
  const entries = [...offerEntries(directory, offer)].sort(soonestFirst);
  return { name: title, page: `/tilbud/${offer.id}/`, entries };
}

/** One event, to put in a calendar. */
export function eventFeed(directory: Directory, event: Event): CalendarFeed {
  const entry = eventEntry(directory, event);
  return { name: entry.title, page: entry.page, entries: [entry] };
}

/** What happens at a place: its own times alone of offers with several places. */
export function placeFeed(directory: Directory, place: Place): CalendarFeed {
  const id = place.id ?? '';
  const feed = { name: placeName(place), page: `/sted/${id}/` } as const;
  return gatherAt(directory, feed, offersAt(directory, id), (each) => each.id === id);
}

/** What happens in a town. */
export function townFeed(directory: Directory, { id, name }: Town): CalendarFeed {
  return gatherAt(directory, { name, page: `/by/${id}/` }, offersIn(directory, id), ({ town }) => town === id);
}

/** What happens about a topic, wherever it is. */
export function topicFeed(directory: Directory, topic: Topic): CalendarFeed {
  const offers = entriesOf(directory, offersAbout(directory, topic.id));
  const events = eventEntries(directory, 'public').filter(({ topics }) => topics.some(({ id }) => id === topic.id));
  return gather(topic.title, `/tema/${topic.id}/`, [...offers, ...events]);
}

/** Everything that happens, events for the public included. */
export function siteFeed(directory: Directory): CalendarFeed {
  const offers = entriesOf(directory, directory.offers);
  return gather(directory.site.name, '/kalender/', [...offers, ...eventEntries(directory, 'public')]);
}

/** Meetings for those who work in the field. */
export function partnerFeed(directory: Directory): CalendarFeed {
  return gather(`${directory.site.name}: for partnere`, '/kalender/', eventEntries(directory, 'partners'));
}

/** Why a calendar of several offers has nothing to follow. */
export function sayEmptyFeed({ site }: Directory): string {
  return site.demo
    ? 'Her følger du ellers kalenderen. På prøvesiden er den tom, for det opdigtede er ikke med.'
    : 'Her følger du kalenderen, når der er tider i den. Den er tom lige nu.';
}
