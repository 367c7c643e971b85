import type { FinderStep, Suggestion } from '#domain/finder/finder-step.ts';
import { type Drawing, rowOf, write } from './drawing.ts';

/** Addresses that the finder leads to. */
export interface Roads {
  /** The address of a step, its answers in the fragment. */
  toStep: (path: string) => string;
  /** The lists that an offer's and a topic's id follow. */
  offers: string;
  topics: string;
}

/** Make a link lead to a step. */
export function aim(link: HTMLAnchorElement, path: string, { toStep }: Roads): void {
  link.dataset['step'] = path;
  link.href = toStep(path);
}

const linkIn = (item: HTMLElement): HTMLAnchorElement => {
  const link = item.querySelector('a');
  if (!link) throw new Error('A row of <offer-finder> needs a link, and has none.');
  return link;
};

function drawLink({ part }: Drawing, name: string, to: { text?: string; path: string } | undefined, roads: Roads) {
  part(name).hidden = !to;
  if (!to) return;
  const link = linkIn(part(name));
  aim(link, to.path, roads);
  if (to.text !== undefined) link.textContent = to.text;
}

function drawOffer({ clone }: Drawing, { card, why, but }: Suggestion, roads: Roads): HTMLElement {
  const { title, about, summary, facts, start, hours, by } = card;
  const item = clone('offer-row', {
    title,
    about,
    summary,
    facts,
    start,
    hours,
    by: by?.href ? by.label : '',
    'by-text': by?.href ? '' : (by?.label ?? ''),
  });
  item.dataset['offer'] = card.id;
  rowOf(item, 'title').setAttribute('href', `${roads.offers}${card.id}/`);
  rowOf(item, 'stage').setAttribute('href', `#stage-${card.stage}`);
  rowOf(item, 'first').setAttribute('href', `#first-${card.first}`);
  rowOf(item, 'example').toggleAttribute('hidden', !card.example);
  rowOf(item, 'reach').toggleAttribute('hidden', !by);
  if (by?.href) rowOf(item, 'by').setAttribute('href', by.href);
  rowOf(item, 'why').replaceChildren(...why.map((text) => clone('reason-row', { text })));
  rowOf(item, 'but').replaceChildren(...but.map((text) => clone('reason-row', { text })));
  rowOf(item, 'but').toggleAttribute('hidden', but.length === 0);
  return item;
}

function drawUrgent({ clone }: Drawing, text: string): HTMLElement {
  const rings = /\b112\b/.test(text);
  return clone('urgent-row', { ring: rings ? text : '', text: rings ? '' : text });
}

/** Draw a step in place of the one that stands there. */
export function drawStep(drawing: Drawing, step: FinderStep, roads: Roads): void {
  const { part, parts, clone } = drawing;
  const fill = (name: string, items: HTMLElement[]) => {
    part(name).replaceChildren(...items);
    part(name).hidden = items.length === 0;
  };
  const isEnd = step.answers.length === 0;

  step.stations.forEach(({ state }, index) => {
    const station = parts('station')[index];
    if (station) station.dataset['state'] = state;
  });
  drawLink(drawing, 'back', step.back === undefined ? undefined : { path: step.back }, roads);
  fill(
    'said',
    step.said.map(({ station, text, path }) => {
      const item = clone('said-row', { station, text });
      aim(linkIn(item), path, roads);
      return item;
    }),
  );
  write(part('progress'), step.progress);
  write(part('title'), step.title);
  fill(
    'urgent',
    step.urgent.map((text) => drawUrgent(drawing, text)),
  );
  part('talk').hidden = isEnd || !step.crisis;
  part('crisis').hidden = !isEnd || !step.crisis;

  part('question').hidden = isEnd;
  fill(
    'answers',
    step.answers.map(({ path, ...texts }) => {
      const item = clone('answer-row', texts);
      aim(linkIn(item), path, roads);
      return item;
    }),
  );
  drawLink(drawing, 'skip', step.skip, roads);
  drawLink(drawing, 'now', step.now, roads);

  part('end').hidden = !isEnd;
  write(part('lead'), step.lead);
  fill(
    'suggestions',
    step.suggestions.map((suggestion) => drawOffer(drawing, suggestion, roads)),
  );
  part('example').hidden = !step.suggestions.some(({ card }) => card.example);
  fill(
    'more',
    step.more.map(({ id, title }) => {
      const item = clone('more-row', { title });
      linkIn(item).href = `${roads.topics}${id}/`;
      return item;
    }),
  );
}
