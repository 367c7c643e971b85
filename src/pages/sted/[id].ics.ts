import type { APIRoute } from 'astro';
import { placeFeed } from '#domain/calendar/feed.ts';
import type { Place } from '#domain/place/place.ts';
import { calendarResponse, everyId } from '../../data/calendar.ts';
import { getDirectory } from '../../data/directory.ts';

export function getStaticPaths() {
  return getDirectory().places.flatMap((place) =>
    everyId({ id: place.id ?? '', formerly: place.formerly }).map((id) => ({ params: { id }, props: { place } })),
  );
}

/** What happens at one place. */
export const GET: APIRoute<{ place: Place }> = ({ props }) => calendarResponse(placeFeed(getDirectory(), props.place));
