import type { Offer } from '../offer/offer.ts';
import { pathOf } from './address.ts';
import { areasOf } from './area.ts';
import { BEGINNING } from './beginning.ts';
import { type Card, cardOf } from './card.ts';
import { COST } from './cost.ts';
import type { AskNode, EndNode, Finder } from './finder.ts';
import { placeBook } from './place-book.ts';
import type { Question } from './question.ts';
import { readinessOf } from './ease.ts';
import { offerRanker, suggest } from './suggest.ts';
import { answersHere, follow, nextQuestion, type Trail } from './trail.ts';
import { whereQuestion } from './where.ts';
import { type FinderDirectory, helpOf, wishesOf, wishQuestion } from './wish.ts';

/** Towns to choose between: with more the pages would grow, and nobody reads so far. */
const MOST_AREAS = 8;

const finders = new WeakMap<FinderDirectory, Finder>();

/**
 * The guided finder of a directory, worked out once: a step for every way through its questions that leads to an offer.
 *
 * A question is asked only while more than seven offers fit and fewer than three questions were answered, and only with
 * answers that leave some offers (a town can always be chosen: the nearest is shown). So the steps grow with the answers
 * that exist, and never beyond some 90 for each wish, whatever the number of offers.
 */
export function finderOf(directory: FinderDirectory): Finder {
  const known = finders.get(directory) ?? makeFinder(directory);
  finders.set(directory, known);
  return known;
}

function makeFinder(directory: FinderDirectory): Finder {
  const rank = offerRanker(directory);
  const everything = rank(undefined);
  const wishes = wishesOf(directory)
    .map((wish) => ({ wish, ranked: rank(wish) }))
    .filter(({ ranked }) => ranked.length > 0);
  const areas = areasOf(directory.site.towns, directory.offers, MOST_AREAS);
  const questions = [wishQuestion(wishes.map(({ wish }) => wish)), BEGINNING, whereQuestion(areas), COST].map(
    (question) => askedOnce(question, directory.offers),
  );
  const texts = placeBook<string>();
  const cards = placeBook<Offer>();
  const steps: Record<string, AskNode | EndNode> = {};

  const walk = (trail: Trail): void => {
    const at = nextQuestion(questions, trail);
    const question = questions[at ?? -1];
    if (at === undefined || question === undefined) {
      steps[pathOf(trail.path)] = endOf(questions, trail, everything, directory, {
        text: texts.placeOf,
        card: cards.placeOf,
      });
      return;
    }
    const answers = answersHere(question, trail);
    steps[pathOf(trail.path)] = { ask: at, left: answers.map(({ number, left }) => [number, left]) };
    walk(follow(trail, at));
    for (const { answer, number } of answers) {
      const ranked = at === 0 ? (wishes[number - 1]?.ranked ?? []) : undefined;
      walk(follow(ranked ? { ...trail, ranked, fits: ranked } : trail, at, answer, number));
    }
  };
  walk({ path: [], answers: [], ranked: everything, fits: everything });

  return {
    questions: questions.map(({ station, title, skip, skipped, answers }) => ({
      station,
      title,
      skip,
      skipped,
      answers: answers.map(({ text, note = '', said }) => ({ text, note, said })),
    })),
    wishes: wishes.map(({ wish }) => helpOf(wish)),
    texts: texts.all(),
    cards: cards.all().map((offer): Card => cardOf(directory, offer)),
    steps,
  };
}

/** The same question, each offer asked once whether it fits: the walk asks thousands of times. */
function askedOnce(question: Question, offers: readonly Offer[]): Question {
  return {
    ...question,
    answers: question.answers.map((answer) => {
      const fitting = new Set(offers.filter(answer.fits));
      return { ...answer, fits: (offer) => fitting.has(offer) };
    }),
  };
}

/** The end of a trail: the offers, and a sentence from each question; what differs from the answer stands apart. */
function endOf(
  questions: readonly Question[],
  { ranked, answers }: Trail,
  everything: readonly Offer[],
  directory: FinderDirectory,
  placeOf: { text: (text: string) => number; card: (offer: Offer) => number },
): EndNode {
  const given = answers.filter((answer) => answer !== undefined);
  const afterWish = answers.slice(1).filter((answer) => answer !== undefined);
  const { offers, fits } = suggest(ranked, everything, afterWish, (offer) => readinessOf(offer, directory));
  return {
    fits,
    offers: offers.map((offer) => {
      const why = questions.map(({ bonus }, index) => {
        const answer = answers[index];
        return answer ? (answer.fits(offer) ? answer.reason(offer) : undefined) : bonus(offer);
      });
      const differs = given.filter((answer) => !answer.fits(offer)).map((answer) => answer.reason(offer));
      return [
        placeOf.card(offer),
        why.filter((text) => text !== undefined).map(placeOf.text),
        differs.map(placeOf.text),
      ];
    }),
  };
}
