import type { FinderStep, Suggestion } from '#domain/finder/finder-step.ts';
import { fill } from '../parts/copy-template.ts';
import type { Drawing } from './drawing.ts';

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

function drawOffer({ copy, line }: Drawing, { card, why, but }: Suggestion, roads: Roads): HTMLElement {
  const { title, about, summary, facts, start, hours, by } = card;
  const { item, part } = copy('offer-row', {
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
  part('title').setAttribute('href', `${roads.offers}${card.id}/`);
  part('stage').setAttribute('href', `#stage-${card.stage}`);
  part('first').setAttribute('href', `#first-${card.first}`);
  part('example').toggleAttribute('hidden', !card.example);
  part('reach').toggleAttribute('hidden', !by);
  if (by?.href) part('by').setAttribute('href', by.href);
  part('why').replaceChildren(...why.map((text) => line('reason-row', text)));
  part('but').replaceChildren(...but.map((text) => line('reason-row', text)));
  part('but').toggleAttribute('hidden', but.length === 0);
  return item;
}

function drawUrgent({ copy }: Drawing, text: string): HTMLElement {
  const rings = /\b112\b/.test(text);
  return copy('urgent-row', { ring: rings ? text : '', text: rings ? '' : text }).item;
}

/** Draw a step in place of the one that stands there. */
export function drawStep(drawing: Drawing, step: FinderStep, roads: Roads): void {
  const { part, parts, copy } = drawing;
  const fillList = (name: string, items: HTMLElement[]) => {
    part(name).replaceChildren(...items);
    part(name).hidden = items.length === 0;
  };
  const isEnd = step.answers.length === 0;

  step.stations.forEach(({ state }, index) => {
    const station = parts('station')[index];
    if (station) station.dataset['state'] = state;
  });
  drawLink(drawing, 'back', step.back === undefined ? undefined : { path: step.back }, roads);
  fillList(
    'said',
    step.said.map(({ station, text, path }) => {
      const { item } = copy('said-row', { station, text });
      aim(linkIn(item), path, roads);
      return item;
    }),
  );
  fill(part('progress'), step.progress);
  fill(part('title'), step.title);
  fillList(
    'urgent',
    step.urgent.map((text) => drawUrgent(drawing, text)),
  );
  part('talk').hidden = isEnd || !step.crisis;
  part('crisis').hidden = !isEnd || !step.crisis;

  part('question').hidden = isEnd;
  fillList(
    'answers',
    step.answers.map(({ path, ...texts }) => {
      const { item } = copy('answer-row', texts);
      aim(linkIn(item), path, roads);
      return item;
    }),
  );
  drawLink(drawing, 'skip', step.skip, roads);
  drawLink(drawing, 'now', step.now, roads);

  part('end').hidden = !isEnd;
  fill(part('lead'), step.lead);
  fillList(
    'suggestions',
    step.suggestions.map((suggestion) => drawOffer(drawing, suggestion, roads)),
  );
  part('example').hidden = !step.suggestions.some(({ card }) => card.example);
  fillList(
    'more',
    step.more.map(({ id, title }) => {
      const { item } = copy('more-row', { title });
      linkIn(item).href = `${roads.topics}${id}/`;
      return item;
    }),
  );
}
