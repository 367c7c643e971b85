import type { Directory } from '../directory/directory.ts';
import type { Topic } from './topic.ts';

/**
 * Topics that people of one topic may want too: those that share most offers with it, then those that share a need of
 * the health profile. Ties keep the directory's order; a topic that shares nothing is none.
 *
 * @param count at most
 */
export function neighbourTopics(directory: Pick<Directory, 'offers' | 'topics'>, topic: Topic, count: number): Topic[] {
  const about = directory.offers.filter(({ topics }) => topics.some(({ id }) => id === topic.id));
  return directory.topics
    .filter(({ id }) => id !== topic.id)
    .map((other) => ({
      other,
      offers: about.filter(({ topics }) => topics.some(({ id }) => id === other.id)).length,
      needs: other.needs.filter((need) => topic.needs.includes(need)).length,
    }))
    .filter(({ offers, needs }) => offers + needs > 0)
    .sort((a, b) => b.offers - a.offers || b.needs - a.needs)
    .slice(0, count)
    .map(({ other }) => other);
}
