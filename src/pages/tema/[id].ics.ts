import type { APIRoute } from 'astro';
import { topicFeed } from '#domain/calendar/feed.ts';
import type { Topic } from '#domain/topic/topic.ts';
import { calendarResponse, everyId } from '../../data/calendar.ts';
import { getDirectory } from '../../data/directory.ts';

export function getStaticPaths() {
  return getDirectory().topics.flatMap((topic) => everyId(topic).map((id) => ({ params: { id }, props: { topic } })));
}

/** What happens about one topic. */
export const GET: APIRoute<{ topic: Topic }> = ({ props }) => calendarResponse(topicFeed(getDirectory(), props.topic));
