import type { Point } from '../place/place.ts';
import type { Guide } from './guide.ts';
import { choicesOf, type Found, rank, type Ranking, termsOf } from './rank.ts';
import type { Wish } from './wish.ts';
import type { Term } from './term.ts';
import type { Understanding } from './understand.ts';

/** Ask the index for one term. */
export type LookUp = (term: Term) => Promise<Found>;

/** What a search found, and what there is to say of how it was read. */
export interface QueryAnswer {
  /** How well each offer answers; those that do not are not there. */
  scores: Ranking;
  /** The words that were read as places, prices or times, and how many of the offers found meet each. */
  wishes: readonly (Wish & { met: number })[];
  /** Words that were read as others. */
  corrections: readonly { said: string; meant: string }[];
  /** Words that nothing was found for. */
  missing: readonly string[];
  /** The place that it names. */
  near: Point | undefined;
  /** Who asks for this may need help at once. */
  crisis: boolean;
  /** Labels of the groups and topics that it names. */
  concepts: readonly string[];
  /** Ids of the topics that what was asked for belongs to. */
  topics: readonly string[];
}

/**
 * Ask the index for all that a query means, and rank what it has.
 *
 * @param guide the same as the query was read with
 */
export async function answerQuery(
  understanding: Understanding,
  lookUp: LookUp,
  guide: Pick<Guide, 'offers' | 'concepts'>,
): Promise<QueryAnswer> {
  const terms = [...termsOf(understanding)];
  const answers = await Promise.all(terms.map(lookUp));
  const found = new Map(terms.map((term, at) => [term, answers[at] ?? new Map<string, number>()]));
  const get = (term: Term): Found => found.get(term) ?? new Map();
  const hits = understanding.wanted.map((one) => ({
    ...one,
    isFound: choicesOf(one, get).some((choice) => choice.terms.some((term) => get(term).size > 0)),
    isAsTyped: one.asItStands !== undefined && get(one.asItStands).size > 0,
  }));
  const named = understanding.concepts.flatMap((position) => guide.concepts[position] ?? []);
  const scores = rank(understanding, get, guide.offers);
  return {
    scores,
    wishes: understanding.wishes.map((wish) => ({ ...wish, met: countMet(wish, scores, get) })),
    corrections: hits.flatMap(({ said, meant, isFound, isAsTyped }) =>
      meant !== undefined && isFound && !isAsTyped ? [{ said, meant }] : [],
    ),
    missing: hits.filter(({ isFound, isGeneric }) => !isFound && !isGeneric).map(({ said }) => said),
    near: understanding.wishes.find(({ at }) => at !== undefined)?.at,
    crisis: named.some(({ crisis }) => crisis),
    concepts: named.map(({ label }) => label),
    topics: [...new Set(named.flatMap(({ topics }) => topics))],
  };
}

function countMet({ terms }: Wish, scores: Ranking, get: (term: Term) => Found): number {
  return [...scores.keys()].filter((id) => terms.some((term) => get(term).has(id))).length;
}
