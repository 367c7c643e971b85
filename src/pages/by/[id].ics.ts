import type { APIRoute } from 'astro';
import { townFeed } from '#domain/calendar/feed.ts';
import { townsWithOffers } from '#domain/directory/directory.ts';
import type { Town } from '#domain/site/site.ts';
import { calendarResponse } from '../../data/calendar.ts';
import { getDirectory } from '../../data/directory.ts';

export function getStaticPaths() {
  return townsWithOffers(getDirectory()).map((town) => ({ params: { id: town.id }, props: { town } }));
}

/** What happens in one town. */
export const GET: APIRoute<{ town: Town }> = ({ props }) => calendarResponse(townFeed(getDirectory(), props.town));
