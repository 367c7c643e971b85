import { answer, type Scores } from '#domain/facets/answer.ts';
import type { Facet } from '#domain/facets/facet.ts';
import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import type { ListState } from '#domain/facets/list-state.ts';
import { nearestTopics, withoutEach } from '#domain/facets/way-out.ts';
import type { Parts } from '../parts/parts.ts';
import { sayOffers } from './wording.ts';

/** How many topics are named. */
const TOPICS = 4;

/** What can be taken away, one filter or what was typed, and how many offers there are then. */
interface Way {
  drop: Facet | 'query';
  label: string;
  count: number;
}

interface Asked {
  listing: readonly ListedOffer[];
  state: ListState;
  scores: Scores | undefined;
  /** Topics that what was typed is about. */
  topics: readonly string[];
  labelOf: (facet: Facet, choice: string) => string;
}

/** Show the ways out of an empty result: a button for each thing asked for, with what would be left, and topics. */
export function showEmptyResult(part: Parts, asked: Asked): void {
  const { listing, state, scores, topics, labelOf } = asked;
  const left = (changed: ListState, fitting: Scores | undefined) =>
    answer(listing, changed, { scores: fitting }).offers.length;
  const ways: Way[] = withoutEach(state.filters).map(({ facet, filters }) => ({
    drop: facet,
    label: labelOf(facet, state.filters[facet] ?? ''),
    count: left({ ...state, filters }, scores),
  }));
  if (state.query) ways.push({ drop: 'query', label: `»${state.query}«`, count: left(state, undefined) });
  const template = part<HTMLTemplateElement>('way');
  part('ways').replaceChildren(...ways.sort((a, b) => b.count - a.count).map((way) => drawWay(template, way)));
  const nearest = [...new Set([...topics, ...nearestTopics(listing, state.filters, TOPICS)])].slice(0, TOPICS);
  showTopics(part('topics'), nearest);
}

function drawWay(template: HTMLTemplateElement, { drop, label, count }: Way): Node {
  const item = document.importNode(template.content, true);
  const button = item.querySelector('button');
  const text = button?.querySelector('span');
  if (!button || !text) throw new Error('The template of a way out needs a <button> with a <span>, and has none.');
  button.dataset['drop'] = drop;
  text.textContent = `Uden ${label}: ${sayOffers(count).toLowerCase()}`;
  return item;
}

function showTopics(list: HTMLElement, ids: readonly string[]): void {
  const items = [...list.children].filter((item): item is HTMLElement => item instanceof HTMLElement);
  for (const item of items) item.hidden = !ids.includes(item.dataset['topic'] ?? '');
  list.prepend(...ids.flatMap((id) => items.find((item) => item.dataset['topic'] === id) ?? []));
}
