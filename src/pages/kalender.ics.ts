import { siteFeed } from '#domain/calendar/feed.ts';
import { calendarResponse } from '../data/calendar.ts';
import { getDirectory } from '../data/directory.ts';

/** Everything that happens. */
export const GET = (): Response => calendarResponse(siteFeed(getDirectory()));
