import { topicsWithWays } from '../bridge/ways-overview.ts';
import { calendarPages } from '../calendar/calendar-pages.ts';
import type { Day } from '../date/day.ts';
import { hasEventPage } from '../event/event.ts';
import { type Directory, audiencesWithOffers, townsWithOffers } from './directory.ts';
import { offersAbout, offersAt, offersBy, offersFor, offersIn } from './listing.ts';
import { pageNumbers, pagePath } from './pages.ts';

type Path = '/' | `/${string}/`;

/** A page that search engines may show. */
export interface PublishedPage {
  /** From the site's root. */
  path: Path;
  /** When it last changed, only where that is known. */
  changed?: Day;
}

/** Pages that every site has, beside the lists and what they lead to. */
const FIXED: readonly Path[] = [
  '/',
  '/tema/',
  '/by/',
  '/for/',
  '/find/',
  '/vejen-videre/',
  '/henvis/',
  '/henvis/oversigt/',
  '/huskeliste/',
  '/bidrag/',
  '/bidrag/nyt/',
  '/vejledning/',
  '/om/',
  '/privatliv/',
  '/tilgaengelighed/',
];

/**
 * Every page meant for search engines, for `sitemap.xml`; the browser tests compare it with what was built.
 *
 * A page is known to have changed on the day its organiser confirmed the offer, or an editor went through the guide, and
 * on no other: when a source was read, or when the site was built, says nothing of it.
 */
export function publishedPages(directory: Directory): PublishedPage[] {
  const { offers, topics, organisations, places, campaigns, events, guides } = directory;
  return [
    ...FIXED.map((path) => ({ path })),
    ...list('/tilbud/', offers.length),
    ...offers.map(({ id, confirmed }): PublishedPage => ({ path: `/tilbud/${id}/`, changed: confirmed?.on })),
    ...topics.flatMap(({ id }) => list(`/tema/${id}/`, offersAbout(directory, id).length)),
    ...townsWithOffers(directory).flatMap(({ id }) => list(`/by/${id}/`, offersIn(directory, id).length)),
    ...audiencesWithOffers(directory).flatMap((id) => list(`/for/${id}/`, offersFor(directory, id).length)),
    ...topicsWithWays(directory).map(({ id }): PublishedPage => ({ path: `/vejen-videre/${id}/` })),
    ...topics.map(({ id }): PublishedPage => ({ path: `/henvis/oversigt/${id}/` })),
    ...campaigns.map(({ id }): PublishedPage => ({ path: `/indsats/${id}/` })),
    ...events.filter(hasEventPage).map(({ id }): PublishedPage => ({ path: `/begivenhed/${id}/` })),
    ...guides.map(({ id, updated }): PublishedPage => ({ path: `/vejledning/${id}/`, changed: updated })),
    ...calendarPages(directory).map((path): PublishedPage => ({ path })),
    ...list('/arrangoer/', organisations.length),
    ...organisations.flatMap(({ id }) => list(`/arrangoer/${id}/`, offersBy(directory, id).length)),
    ...list('/sted/', places.length),
    ...places.flatMap(({ id }) => (id ? list(`/sted/${id}/`, offersAt(directory, id).length) : [])),
  ];
}

function list(first: `/${string}/`, total: number): PublishedPage[] {
  return pageNumbers(total).map((page) => ({ path: pagePath(first, page) }));
}
