import { type Directory, runningOffers } from '../directory/directory.ts';
import type { Topic } from '../topic/topic.ts';
import type { Stage } from '../vocabulary/vocabulary.ts';
import { COLUMNS, topicWay, type TopicWay } from './topic-way.ts';
import type { LineKind } from './way-drawing.ts';

/** A topic's way in a line: how many stops each stage has, and whether they are joined. */
export interface WaySummary {
  topic: Topic;
  stages: readonly {
    stage: Stage;
    count: number;
    /** The line on to the next stage; none after the last. */
    next: LineKind | undefined;
  }[];
}

/** The topics that have a page with their ways: those that anything runs for; worked out once for a directory. */
export function topicsWithWays(directory: Directory): readonly Topic[] {
  const known = topicLists.get(directory);
  if (known) return known;
  const used = new Set(runningOffers(directory).flatMap(({ topics }) => topics));
  const topics = directory.topics.filter((topic) => used.has(topic));
  topicLists.set(directory, topics);
  return topics;
}

const topicLists = new WeakMap<Directory, readonly Topic[]>();

function countOf(way: TopicWay, stage: Stage): number {
  if (stage === 'lasting') return way.lasting;
  return way.stops.filter(({ column, kind }) => column === stage && kind === 'offer').length;
}

/** Is there an agreed way from one of these columns onward past it? */
function isJoined(way: TopicWay, stage: Stage): boolean {
  const column = (key: string) =>
    COLUMNS.findIndex((name) => way.stops.some((stop) => stop.key === key && stop.column === name));
  const here = COLUMNS.indexOf(stage);
  return way.links.some(({ from, to, agreed }) => agreed && column(from) <= here && column(to) > here);
}

/** Every topic's way in a line: those that lead anywhere first, else in the order of the topics. */
export function summariseWays(directory: Directory): WaySummary[] {
  const summaries = topicsWithWays(directory).map((topic): WaySummary => {
    const way = topicWay(directory, topic);
    const line = (stage: Stage): LineKind => (isJoined(way, stage) ? 'agreed' : 'possible');
    return {
      topic,
      stages: [
        { stage: 'course', count: countOf(way, 'course'), next: line('course') },
        { stage: 'transition', count: countOf(way, 'transition'), next: line('transition') },
        { stage: 'lasting', count: countOf(way, 'lasting'), next: undefined },
      ],
    };
  });
  const joined = ({ stages }: WaySummary) => Number(stages.some(({ next }) => next === 'agreed'));
  return summaries.sort((a, b) => joined(b) - joined(a));
}
