import type { Offer } from '../offer/offer.ts';
import type { Answer, Question } from './question.ts';
import { fitting, MOST } from './suggest.ts';

/** A way through the questions so far. */
export interface Trail {
  /** One number a question passed: its answer counted from 1; 0 when skipped or not asked. */
  path: readonly number[];
  /** By question; undefined when skipped or not asked. */
  answers: readonly (Answer | undefined)[];
  /** What can be suggested to the wish, best first, and what of it fits every answer. */
  ranked: readonly Offer[];
  fits: readonly Offer[];
}

/** How many of a trail's offers an answer leaves. */
const countFitting = ({ fits }: Trail, answer: Answer): number => fitting(fits, [answer]).length;

/**
 * The answers that a question can be given here: those that leave an offer, and those that can always be given.
 *
 * @returns each with its number, counted from 1, and how many offers it leaves
 */
export function answersHere({ answers }: Question, trail: Trail): { answer: Answer; number: number; left: number }[] {
  return answers
    .map((answer, index) => ({ answer, number: index + 1, left: countFitting(trail, answer) }))
    .filter(({ answer, left }) => answer.isAlwaysGiven || left > 0);
}

/** Whoever has answered so many is asked no more: what is left is sorted by what makes it easy to begin. */
const ENOUGH = 3;

/**
 * Which question comes next, counted from 0: the first that would leave some offers out, while more fit than can be shown
 * and fewer than three were answered. The first question of all is always asked.
 *
 * @returns undefined where the trail ends
 */
export function nextQuestion(questions: readonly Question[], trail: Trail): number | undefined {
  if (trail.path.length === 0) return questions[0]?.answers.length ? 0 : undefined;
  const answered = trail.answers.filter((answer) => answer !== undefined).length;
  if (trail.fits.length <= MOST || answered >= ENOUGH) return undefined;
  const splits = ({ answers }: Question) =>
    answers.some((answer) => {
      const left = countFitting(trail, answer);
      return left > 0 && left < trail.fits.length;
    });
  const next = questions.findIndex((question, index) => index >= trail.path.length && splits(question));
  return next < 0 ? undefined : next;
}

/**
 * The trail after a question was answered, or skipped.
 *
 * @param at which question, counted from 0
 * @param number the answer's, counted from 1
 */
export function follow(trail: Trail, at: number, answer?: Answer, number = 0): Trail {
  const unasked = at - trail.path.length;
  return {
    ...trail,
    path: [...trail.path, ...Array<number>(unasked).fill(0), number],
    answers: [...trail.answers, ...Array<undefined>(unasked).fill(undefined), answer],
    fits: answer ? fitting(trail.fits, [answer]) : trail.fits,
  };
}
