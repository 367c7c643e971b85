import { partnerFeed } from '#domain/calendar/feed.ts';
import { calendarResponse } from '../../data/calendar.ts';
import { getDirectory } from '../../data/directory.ts';

/** Meetings for those who work in the field. */
export const GET = (): Response => calendarResponse(partnerFeed(getDirectory()));
