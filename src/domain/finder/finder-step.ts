import { answersOf, pathOf } from './address.ts';
import type { Card } from './card.ts';
import type { AskNode, EndNode, Finder } from './finder.ts';

/** What was answered, and the step where it can be changed. */
export interface Said {
  /** Which question, counted from 0. */
  question: number;
  station: string;
  text: string;
  path: string;
}

/** An offer at the end, and why it is there. */
export interface Suggestion {
  card: Card;
  why: readonly string[];
  /** How it differs from what was asked, and what else is good to know. */
  but: readonly string[];
}

/** One page of the finder, as plain text ready to show: a question with its answers, or the suggestions at the end. */
export interface FinderStep {
  path: string;
  /** The page's heading, and its name among all pages. */
  title: string;
  name: string;
  /** "Spørgsmål 2 af højst 4" */
  progress: string;
  /** How each question stands on the deck. */
  stations: readonly { station: string; state: 'done' | 'skipped' | 'now' | 'ahead' }[];
  said: readonly Said[];
  back: string | undefined;
  urgent: readonly string[];
  crisis: boolean;
  /** Empty at the end. */
  answers: readonly { text: string; note: string; count: string; path: string }[];
  skip: { text: string; path: string } | undefined;
  /** Straight to the suggestions. */
  now: { text: string; path: string } | undefined;
  /** How many fit; empty before the end. */
  lead: string;
  suggestions: readonly Suggestion[];
  more: readonly { id: string; title: string }[];
}

const END_TITLE = 'Her kan du begynde';

const isAsk = (node: AskNode | EndNode): node is AskNode => 'ask' in node;
const nodeAt = ({ steps }: Finder, path: string) => (Object.hasOwn(steps, path) ? steps[path] : undefined);

/** The path of an answer: questions between the last one and this were not asked. */
function pathAfter(path: string, at: number, answer: number): string {
  const before = answersOf(path);
  return pathOf([...before, ...Array<number>(at - before.length).fill(0), answer]);
}

/** Everything that was answered on the way to a path. */
function saidBefore(finder: Finder, path: string): Said[] {
  const answers = answersOf(path);
  const said: Said[] = [];
  for (let passed = 0; passed < answers.length;) {
    const from = pathOf(answers.slice(0, passed));
    const node = nodeAt(finder, from);
    const question = node && isAsk(node) ? node.ask : passed;
    const asked = finder.questions[question];
    const text = asked?.answers[(answers[question] ?? 0) - 1]?.said ?? asked?.skipped ?? '';
    said.push({ question, station: asked?.station ?? '', text, path: from });
    passed = question + 1;
  }
  return said;
}

/** Where one comes who skips every question from here on. */
function endAfter(finder: Finder, path: string): { path: string; shown: number } {
  const node = nodeAt(finder, path);
  if (!node) return { path, shown: 0 };
  return isAsk(node) ? endAfter(finder, pathAfter(path, node.ask, 0)) : { path, shown: node.offers.length };
}

/** How many fit, plainly; also when it is none. */
function sayFits(fits: number, shown: number): string {
  if (shown === 0) return 'Vi kender ikke noget, der passer. Ring, og spørg.';
  if (fits === 0) return 'Intet passer helt. Her er det nærmeste.';
  if (fits < shown) return `Kun ${fits} passer helt. Resten er det nærmeste, vi kender.`;
  if (fits > shown) return `${fits} tilbud passer. Her er ${shown}, du kan begynde med.`;
  return fits === 1 ? 'Vi kender 1 tilbud, der passer.' : `${fits} tilbud passer til det, du sagde.`;
}

function readAsk(finder: Finder, path: string, { ask, left }: AskNode) {
  const question = finder.questions[ask];
  const skipped = pathAfter(path, ask, 0);
  const end = endAfter(finder, skipped);
  const sayLeft = (count: number) => (count > 0 ? `${count} tilbud` : 'Vi viser det nærmeste');
  return {
    title: question?.title ?? '',
    progress: `Spørgsmål ${ask + 1} af højst ${finder.questions.length}`,
    answers: left.map(([number, count]) => {
      const { text = '', note = '' } = question?.answers[number - 1] ?? {};
      // What the first answer leaves is hundreds: no help to choose by.
      return { text, note, count: ask === 0 ? '' : sayLeft(count), path: pathAfter(path, ask, number) };
    }),
    skip: { text: question?.skip ?? '', path: skipped },
    now: ask === 0 ? undefined : { text: `Vis de ${end.shown} bedste nu`, path: end.path },
    lead: '',
    suggestions: [],
  };
}

function readEnd({ texts, cards }: Finder, { fits, offers }: EndNode) {
  const say = (places: readonly number[]) => places.map((place) => texts[place] ?? '');
  return {
    title: END_TITLE,
    progress: '',
    answers: [],
    skip: undefined,
    now: undefined,
    lead: sayFits(fits, offers.length),
    suggestions: offers.flatMap(([place, why, differs]): Suggestion[] => {
      const card = cards[place];
      return card ? [{ card, why: say(why), but: [...say(differs), ...card.know] }] : [];
    }),
  };
}

/**
 * What the finder shows at a path; the page is built from it, and the script draws it.
 *
 * @returns undefined when no step has this path: a link may be older than the content
 */
export function readStep(finder: Finder, path: string): FinderStep | undefined {
  const node = nodeAt(finder, path);
  if (!node) return undefined;
  const step = isAsk(node) ? readAsk(finder, path, node) : readEnd(finder, node);
  const at = isAsk(node) ? node.ask : finder.questions.length;
  const said = saidBefore(finder, path);
  const help = finder.wishes[(answersOf(path)[0] ?? 0) - 1];
  return {
    path,
    ...step,
    name: [isAsk(node) ? step.title : 'Forslag', ...said.map(({ text }) => text)].join(' · '),
    stations: finder.questions.map(({ station }, index) => {
      const isAnswered = said.some(({ question }) => question === index);
      return { station, state: index === at ? 'now' : index > at ? 'ahead' : isAnswered ? 'done' : 'skipped' };
    }),
    said,
    back: said.at(-1)?.path,
    urgent: help?.urgent ?? [],
    crisis: help?.crisis ?? false,
    more: isAsk(node) ? [] : (help?.more ?? []),
  };
}
