import { findIn, type FoundOffer } from '../facets/found-offer.ts';
import { ROUTE_CHOICES } from '../facets/facet.ts';
import type { ListedOffer } from '../facets/listed-offer.ts';
import { HALF_KM } from '../near/weigh-by-distance.ts';
import type { Point } from '../place/place.ts';
import type { Ranking } from '../search/rank.ts';
import type { PatientProblem } from './patient-problem.ts';
import type { ReferDirectory } from './refer-file.ts';
import { describeMisfit, type ReferOffer } from './refer-offer.ts';

/**
 * How an offer has to do with a problem, the strongest that holds. `judged`: somebody with a clinician's eye says that it
 * fits. `code`: the editors have put the code on it. `mention`: its own words name it. `next`: it can follow a course that
 * is judged or has the code. `topic`: it is about the same topic. `words`: the search found it, and nothing more is known.
 */
const TIES = ['judged', 'code', 'mention', 'next', 'topic', 'words'] as const;
export type Tie = (typeof TIES)[number];

/** An offer that answers a problem. */
export interface Suggested {
  found: FoundOffer;
  refer: ReferOffer;
  tie: Tie;
  /** The course that it can follow; empty for another tie. */
  after: string;
  /** Why it does not fit the patient's age, or empty. */
  misfit: string;
  /** Is it known that it needs no referral? */
  isOpen: boolean;
}

/** What the page shows for a problem. */
export interface WhatToTell {
  /** Behind a door: a referral or a conversation comes first. */
  courses: Suggested[];
  /** Needs no referral, or nobody knows whether it does: those come last. */
  tell: Suggested[];
  /** The same, of which the facts are too old, or that have no room. */
  held: Suggested[];
}

/** What was asked, beside the offers. */
export interface ReferQuestion {
  problem: PatientProblem;
  /** How well each offer answers what was typed; nothing where the search does not work. */
  scores: Ranking | undefined;
  from: Point | undefined;
  age: number | undefined;
}

/** A word with no group and no topic of its own: what answers so well beside the best is about it. */
const ABOUT = 0.5;

/** @param best the score of what answers best */
function tieOf(
  { row, choices }: ListedOffer,
  refer: ReferOffer,
  question: ReferQuestion,
  best: number,
): Tie | undefined {
  const { problem, scores } = question;
  const { codes, labels, topics } = problem;
  if (refer.judged?.codes.some((code) => codes.includes(code))) return 'judged';
  if (refer.codes.some((code) => codes.includes(code))) return 'code';
  if (refer.mentions.some((label) => labels.includes(label))) return 'mention';
  const score = scores?.get(row.id);
  if (scores && score === undefined) return undefined;
  if (choices.topic.some((topic) => topics.includes(topic))) return 'topic';
  if (score === undefined) return undefined;
  return labels.length === 0 && score >= best * ABOUT ? 'mention' : 'words';
}

/** Is it about the problem, and not only near it? */
export const isAbout = (tie: Tie) => TIES.indexOf(tie) <= TIES.indexOf('mention');

/** What can follow the courses that the editors or a clinician tie to the problem, each with the title of the first such course. */
function followers(
  listing: readonly ListedOffer[],
  offers: ReferDirectory['offers'],
  ties: ReadonlyMap<string, Tie>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const { row } of listing) {
    const [tie, refer] = [ties.get(row.id), offers.get(row.id)];
    if ((tie !== 'judged' && tie !== 'code') || row.stage !== 'course') continue;
    for (const id of refer?.next ?? []) if (!found.has(id)) found.set(id, row.title);
  }
  return found;
}

/** What decides the order, the first that differs: a number each, smaller first. */
function keysOf({ found, refer, tie, misfit, isOpen }: Suggested, { scores }: ReferQuestion): number[] {
  return [
    misfit ? 1 : 0,
    isAbout(tie) || tie === 'next' ? 0 : 1,
    isOpen ? 0 : 1,
    TIES.indexOf(tie),
    refer.trust === 'fresh' ? 0 : 1,
    // On the telephone or the net: neither near nor out of reach.
    found.km ?? HALF_KM,
    -(scores?.get(found.row.id) ?? 0),
  ];
}

function inOrder(offers: readonly Suggested[], question: ReferQuestion): Suggested[] {
  const keyed = offers.map((offer) => ({ offer, keys: keysOf(offer, question) }));
  return keyed
    .sort((a, b) => {
      const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return at < 0 ? 0 : (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
    })
    .map(({ offer }) => offer);
}

/** A course with codes of its own is for those; that it shares a topic with another problem is no reason to refer to it. */
const isCourseFor = ({ tie, refer }: Suggested) => isAbout(tie) || (tie === 'topic' && refer.codes.length === 0);

const OPEN: readonly string[] = [ROUTE_CHOICES.direct, ROUTE_CHOICES.conversation];

/**
 * What there is for a problem: behind the doors, and without a referral. What has been judged or carries the code comes
 * before what only shares the topic, what is fresh before what is due, what is near before what is far; what does not fit
 * the age comes last, and what is over is left out.
 *
 * @param listing every offer, in the order of the directory
 */
export function whatToTell(
  listing: readonly ListedOffer[],
  { offers }: Pick<ReferDirectory, 'offers'>,
  question: ReferQuestion,
): WhatToTell {
  const running = listing.filter(({ ended }) => !ended);
  const best = Math.max(0, ...(question.scores?.values() ?? []));
  const ties = new Map(
    running.flatMap((listed): [string, Tie][] => {
      const refer = offers.get(listed.row.id);
      const tie = refer && tieOf(listed, refer, question, best);
      return tie ? [[listed.row.id, tie]] : [];
    }),
  );
  const afters = followers(running, offers, ties);
  const suggested = running.flatMap((listed): Suggested[] => {
    const refer = offers.get(listed.row.id);
    const own = ties.get(listed.row.id);
    const after = own && isAbout(own) ? '' : (afters.get(listed.row.id) ?? '');
    const tie = after ? 'next' : own;
    if (!refer || !tie) return [];
    const found = findIn(listed, {}, question.from);
    const isOpen = listed.choices.route.some((route) => OPEN.includes(route));
    return [{ found, refer, tie, after, misfit: describeMisfit(refer.ages, question.age), isOpen }];
  });
  const isBehind = ({ refer, found }: Suggested) =>
    refer.pathway !== '' || found.choices.route.includes(ROUTE_CHOICES.referral);
  const isHeld = ({ refer }: Suggested) => refer.trust === 'stale' || refer.trust === 'closed';
  const order = (some: Suggested[]) => inOrder(some, question);
  const free = suggested.filter((one) => !isBehind(one));
  return {
    courses: order(suggested.filter((one) => isBehind(one) && isCourseFor(one))),
    tell: order(free.filter((one) => !isHeld(one))),
    held: order(free.filter(isHeld)),
  };
}
