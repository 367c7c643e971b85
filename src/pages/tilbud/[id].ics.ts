import type { APIRoute } from 'astro';
import { offerFeed } from '#domain/calendar/feed.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { calendarResponse, everyId } from '../../data/calendar.ts';
import { getDirectory } from '../../data/directory.ts';

/** An offer that has rules has a calendar, whether or not a date can be told from them today. */
export function getStaticPaths() {
  return getDirectory()
    .offers.filter(({ when }) => when.length > 0)
    .flatMap((offer) => everyId(offer).map((id) => ({ params: { id }, props: { offer } })));
}

export const GET: APIRoute<{ offer: Offer }> = ({ props }) => calendarResponse(offerFeed(getDirectory(), props.offer));
