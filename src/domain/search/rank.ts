import type { Wish, WishKind } from './wish.ts';
import { GENERIC_WORDS } from './function-words.ts';
import { stem } from './stem.ts';
import { openTerm, type Term, wordTerm } from './term.ts';
import type { Choice } from './resolve-word.ts';
import type { Understanding, Wanted } from './understand.ts';

/** The weight of a term in each offer that has it, by the offer's id. */
export type Found = ReadonlyMap<string, number>;

/** How well each offer answers, from 0 to about 1; what does not answer is not there. */
export type Ranking = ReadonlyMap<string, number>;

const GENERIC_TERMS = new Set([...GENERIC_WORDS].map((word) => wordTerm(stem(word))));
const NONE: Found = new Map();
/** The weight at which a term counts in full. */
const FULL = 10;
const GENERIC = 0.3;
/** What a word counts that nothing has, and one that every offer has, beside one that a single offer has. */
const UNKNOWN = 0.6;
const COMMON = 0.4;
/** How much an offer loses by what it does not have of the query. */
const SOFT_AND = 1.5;
/** An offer outside the place that was named, or at another price or time, counts so much. */
const OUTSIDE: Readonly<Record<WishKind, number>> = {
  by: 0.4,
  pris: 0.3,
  dag: 0.3,
  tid: 0.3,
  deltag: 0.3,
  start: 0.5,
  adgang: 0.4,
  sprog: 0.3,
};
/** An offer that does not say it, or is nearly in every town, counts so much. */
const UNKNOWN_WISH = 0.6;
/** What answers so much worse than the best is noise. */
const TAIL = 0.14;
const LEAST = 0.06;

/** Every term that has to be looked up to answer. */
export function termsOf({ wanted, wishes }: Understanding): Set<Term> {
  const terms = new Set(
    wanted.flatMap(({ choices, asItStands }) => [
      ...(asItStands ? [asItStands] : []),
      ...choices.flatMap((choice) => choice.terms),
    ]),
  );
  for (const one of wishes) {
    for (const term of one.terms) terms.add(term);
    terms.add(openTerm(one.kind));
  }
  return terms;
}

/** From 0 for a term that every offer has to 1 for one that a single offer has. */
function rarity(found: Found, offers: number): number {
  return Math.min(1, Math.log(offers / Math.max(1, found.size) + 1) / Math.log(offers + 1));
}

/** The ways to find a word: where some offer has it as it stands, it is not read as another. */
export function choicesOf({ choices, asItStands, meant }: Wanted, get: (term: Term) => Found): readonly Choice[] {
  if (!asItStands || get(asItStands).size === 0) return choices;
  return [{ terms: [asItStands], factor: 1 }, ...(meant === undefined ? choices : [])];
}

/**
 * Answer a query: a soft "and" of all that is wanted, each by its best way; then what it is narrowed by.
 *
 * @param get what the index has of a term
 * @param offers how many there are in all
 */
export function rank({ wanted, wishes }: Understanding, get: (term: Term) => Found, offers: number): Ranking {
  const parts = wanted.map((one) => ({ isGeneric: one.isGeneric, values: valuesOf(choicesOf(one, get), get, offers) }));
  const specific = parts.filter(({ isGeneric }) => !isGeneric);
  // Where all that says something is unknown, "hold" alone is no answer.
  if (specific.length > 0 && specific.every(({ values }) => values.size === 0)) return new Map();

  const totals = new Map<string, { score: number; matched: number }>();
  let importanceOfAll = 0;
  for (const { values, isGeneric } of parts) {
    const importance =
      (isGeneric ? GENERIC : 1) * (values.size === 0 ? UNKNOWN : COMMON + (1 - COMMON) * rarity(values, offers));
    importanceOfAll += importance;
    for (const [id, value] of values) {
      const total = totals.get(id) ?? { score: 0, matched: 0 };
      total.score += importance * value;
      total.matched += importance;
      totals.set(id, total);
    }
  }
  const ranking = new Map<string, number>();
  for (const [id, { score, matched }] of totals) {
    ranking.set(id, (score / importanceOfAll) * (matched / importanceOfAll) ** SOFT_AND);
  }
  return cutTail(narrow(ranking, wanted.length === 0, wishes, get));
}

/** The best value of each offer among the choices, and a little for each other choice it also meets. */
function valuesOf(choices: readonly Choice[], get: (term: Term) => Found, offers: number): Map<string, number> {
  const best = new Map<string, number>();
  for (const { terms, factor, needsAll } of choices) {
    const founds = terms.map(get);
    const weights = founds.map(
      (one, at) => (GENERIC_TERMS.has(terms[at] ?? '') ? GENERIC : 1) * (0.2 + rarity(one, offers)),
    );
    const sum = weights.reduce((a, b) => a + b, 0);
    const values = new Map<string, { value: number; met: number }>();
    founds.forEach((one, at) => {
      const share = (weights[at] ?? 0) / sum;
      for (const [id, weight] of one) {
        const known = values.get(id) ?? { value: 0, met: 0 };
        known.value += share * Math.min(1, weight / FULL);
        known.met += share;
        values.set(id, known);
      }
    });
    const specific = terms.flatMap((term, at) => (GENERIC_TERMS.has(term) ? [] : [founds[at] ?? NONE]));
    for (const [id, { value, met }] of values) {
      if (needsAll && !specific.every((one) => one.has(id))) continue;
      const worth = factor * value * met;
      const known = best.get(id) ?? 0;
      best.set(id, Math.max(known, worth) + 0.08 * Math.min(known, worth));
    }
  }
  return best;
}

function narrow(
  ranking: Map<string, number>,
  isAll: boolean,
  wishes: readonly Wish[],
  get: (term: Term) => Found,
): Map<string, number> {
  let scores = ranking;
  if (isAll && wishes.length > 0) {
    scores = new Map(
      wishes.flatMap(({ terms }) => terms.flatMap((term) => [...get(term).keys()].map((id) => [id, 1] as const))),
    );
  }
  for (const { kind, terms } of wishes) {
    const meets = new Set(terms.flatMap((term) => [...get(term).keys()]));
    const mayMeet = get(openTerm(kind));
    for (const [id, score] of scores) {
      if (!meets.has(id)) scores.set(id, score * (mayMeet.has(id) ? UNKNOWN_WISH : OUTSIDE[kind]));
    }
  }
  return scores;
}

function cutTail(scores: Map<string, number>): Ranking {
  const best = Math.max(0, ...scores.values());
  return new Map(
    [...scores].filter(([, score]) => score >= Math.max(LEAST, best * TAIL)).sort(([, a], [, b]) => b - a),
  );
}
