import type { SynonymGroup, Topic } from '../topic/topic.ts';

/** Something that is said in several ways: a group of synonyms, or a topic. */
export interface Concept {
  label: string;
  /** Ids of the topics it belongs to; its own where it is one. */
  topics: readonly string[];
  isTopic: boolean;
  /** Who asks for this may need help at once. */
  crisis: boolean;
  /** Positions of concepts that help with the same. */
  near: readonly number[];
}

/** A concept with all it is said by: its label, words of citizens, professionals and newcomers, codes. */
export interface SpokenConcept extends Concept {
  phrases: readonly string[];
}

/** The concepts of a directory: its groups of synonyms first, then its topics. */
export function makeConcepts(groups: readonly SynonymGroup[], topics: readonly Topic[]): SpokenConcept[] {
  const positions = new Map(groups.map(({ id }, position) => [id, position]));
  return [
    ...groups.map(
      ({
        label,
        lay = [],
        professional = [],
        english = [],
        codes = [],
        topics: about = [],
        near = [],
        crisis = false,
      }) => ({
        label,
        phrases: [label, ...lay, ...professional, ...english, ...codes],
        topics: about,
        isTopic: false,
        crisis,
        near: near.flatMap((id) => positions.get(id) ?? []),
      }),
    ),
    ...topics.map(({ id, title, synonyms, codes }) => ({
      label: title,
      phrases: [title, ...synonyms, ...codes],
      topics: [id],
      isTopic: true,
      crisis: false,
      near: [],
    })),
  ];
}
