import type { Directory, Event } from '../directory/directory.ts';
import { eventPlaces, FOR_PARTNERS, hasEventPage } from '../event/event.ts';
import { type CalendarEntry, type EntryPlace, firstDayOf } from './calendar-entry.ts';

function placesOf(directory: Directory, event: Event): EntryPlace[] {
  return (event.where ?? []).map((where, index) => {
    const place = typeof where === 'string' ? directory.places.find(({ id }) => id === where) : undefined;
    const { name = '', address = '' } = eventPlaces(directory, event)[index] ?? {};
    return {
      id: place?.id,
      town: place?.town.id ?? (typeof where === 'string' ? undefined : where.town),
      text: address.startsWith(name) ? address : `${name}, ${address}`,
      at: place && place.located !== 'town' ? place.at : undefined,
    };
  });
}

/** What a calendar tells of an event. Its key is its id, whatever becomes of its day and time. */
export function eventEntry(directory: Directory, event: Event): CalendarEntry {
  const example = event.example ?? false;
  const forPartners = event.audience === 'partners';
  const places = placesOf(directory, event);
  return {
    key: 'begivenhed',
    of: event.id,
    first: { day: event.date, from: event.from, to: event.to, place: undefined },
    repeats: undefined,
    cancelled: false,
    title: `${example ? 'Opdigtet: ' : ''}${event.title}`,
    example,
    confirmed: true,
    places,
    where: places.map(({ text }) => text).join(' og '),
    topics: directory.topics.filter(({ id }) => event.topics?.includes(id)),
    description: [
      example ? 'Opdigtet. Det findes ikke sådan.' : '',
      forPartners ? `${FOR_PARTNERS}.` : '',
      event.summary,
    ].filter(Boolean),
    page: hasEventPage(event) ? `/begivenhed/${event.id}/` : '/kalender/',
    revised: firstDayOf(event.source.date) ?? event.date,
  };
}
