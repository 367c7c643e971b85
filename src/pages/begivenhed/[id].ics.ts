import type { APIRoute } from 'astro';
import { eventFeed } from '#domain/calendar/feed.ts';
import type { Event } from '#domain/directory/directory.ts';
import { calendarResponse, everyId } from '../../data/calendar.ts';
import { getDirectory } from '../../data/directory.ts';

export function getStaticPaths() {
  return getDirectory().events.flatMap((event) => everyId(event).map((id) => ({ params: { id }, props: { event } })));
}

/** One event. */
export const GET: APIRoute<{ event: Event }> = ({ props }) => calendarResponse(eventFeed(getDirectory(), props.event));
