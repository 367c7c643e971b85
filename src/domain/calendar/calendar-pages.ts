import { type Directory, townsWithOffers } from '../directory/directory.ts';
import { calendarMonths } from './calendar-month.ts';

/** Every page of the calendar, for the list of pages that search engines may show. */
export function calendarPages(directory: Directory): `/${string}/`[] {
  return [
    '/kalender/',
    ...calendarMonths(directory.today).map(({ slug }) => `/kalender/${slug}/` as const),
    ...townsWithOffers(directory).map(({ id }) => `/kalender/by/${id}/` as const),
    ...directory.topics.map(({ id }) => `/kalender/tema/${id}/` as const),
  ];
}
