import type { z } from 'zod';
import type { Directory } from '../directory/directory.ts';
import type { Offer } from '../offer/offer.ts';
import type { Topic } from '../topic/topic.ts';
import type { WishHelp } from './finder.ts';
import type * as schemas from './finder.schema.ts';
import { type Answer, inSentence, type Question } from './question.ts';

/** One entry of `content/finder.yaml`. */
export type WishFile = z.infer<typeof schemas.wishList>[number];

/** A directory whose editors may have written what people say first. */
export type FinderDirectory = Directory & { finder?: readonly WishFile[] };

/** What a person may say first, and what it may be about. */
export interface Wish {
  sentence: string;
  /** It said back, before a colon. */
  because: string;
  /** Nearest first. */
  topics: readonly Topic[];
}

/**
 * What people may say first: the editors' sentences, else the one that each topic has.
 *
 * @example wishesOf(directory)[0]   // { sentence: 'Jeg bliver let forpustet', because: 'Fordi du let bliver forpustet', topics: […] }
 */
export function wishesOf(directory: FinderDirectory): Wish[] {
  const byId = new Map(directory.topics.map((topic) => [topic.id, topic]));
  const written = (directory.finder ?? []).map((wish) => ({
    ...wish,
    topics: wish.topics.flatMap((id) => byId.get(id) ?? []),
  }));
  if (written.length > 0) return written;
  return directory.topics.map((topic) => ({
    sentence: topic.sentence,
    because: `Fordi du sagde »${topic.sentence}«`,
    topics: [topic],
  }));
}

const about = (topics: readonly Topic[]) =>
  `Det handler om ${topics.map(({ title }) => inSentence(title)).join(', ')}.`;

/** Which of a wish's topics an offer is nearest to, counted from 0; undefined when none. */
export function nearestTopic({ topics }: Wish, offer: Offer): number | undefined {
  const index = topics.findIndex(({ id }) => offer.topics.some((topic) => topic.id === id));
  return index < 0 ? undefined : index;
}

function answerOf(wish: Wish): Answer {
  return {
    text: wish.sentence,
    said: wish.sentence,
    isAlwaysGiven: true,
    fits: (offer) => nearestTopic(wish, offer) !== undefined,
    reason: (offer) => {
      const nearest = wish.topics[nearestTopic(wish, offer) ?? -1];
      return nearest ? `${wish.because}: ${about([nearest])}` : `Noget andet: ${about(offer.topics)}`;
    },
  };
}

/** "Hvad ligner dig mest?" */
export function wishQuestion(wishes: readonly Wish[]): Question {
  return {
    station: 'Hvad',
    title: 'Hvad ligner dig mest?',
    skip: 'Jeg ved det ikke, bare noget rart',
    skipped: 'Jeg ved det ikke',
    answers: wishes.map(answerOf),
    bonus: (offer) => about(offer.topics),
  };
}

/** What a wish brings with it: what may be urgent, whether help lines come first, and its topics. */
export function helpOf({ topics }: Wish): WishHelp {
  return {
    urgent: [...new Set(topics.flatMap(({ urgent }) => urgent ?? []))],
    crisis: topics.some(({ crisis }) => crisis),
    more: topics.map(({ id, title }) => ({ id, title })),
  };
}
