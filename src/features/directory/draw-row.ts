import type { FoundRow } from '#domain/facets/found-row.ts';
import type { OfferRow } from '#domain/offer/offer-row.ts';
import { STAGES } from '#domain/vocabulary/vocabulary.ts';
import { copyTemplate } from '../parts/copy-template.ts';

/** What the template of a row says: the name of each part, so that a drawn row keeps every blank of a built one. */
export const BLANK: OfferRow = {
  id: 'id',
  title: 'title',
  who: 'who',
  stage: 'course',
  first: 'call',
  start: 'start',
  when: 'when',
  time: 'time',
  whenKnown: true,
  where: 'where',
  price: 'price',
  priceKnown: true,
  stale: 'stale',
  example: true,
};

/**
 * Draw the row of an offer: the same element that the page was built with.
 *
 * @param template from `RowTemplate.astro`
 * @param offers the address of the list, which an offer's id follows
 * @throws when the template has no such part: the row and this file no longer fit
 */
export function drawRow(
  template: HTMLTemplateElement,
  row: OfferRow & Partial<Pick<FoundRow, 'distance'>>,
  offers: string,
): HTMLElement {
  const { item, part } = copyTemplate(template, 'data-row');
  const write = (name: string, blank: string, text: string) => {
    const { firstChild } = part(name);
    if (!(firstChild instanceof Text)) throw new Error(`The template of a row needs text in data-row="${name}".`);
    firstChild.data = firstChild.data.replace(blank, () => text);
  };
  for (const name of ['title', 'who', 'start', 'when', 'time', 'where', 'price', 'stale'] as const) {
    write(name, BLANK[name], row[name]);
  }
  write('stage', STAGES[BLANK.stage], STAGES[row.stage]);
  item.dataset['offer'] = row.id;
  part('distance').textContent = row.distance ?? '';
  part('title').setAttribute('href', `${offers}${row.id}/`);
  part('stage-symbol').setAttribute('href', `#stage-${row.stage}`);
  part('first').setAttribute('href', `#first-${row.first}`);
  part('when-known').classList.toggle('unknown', !row.whenKnown);
  part('price-known').classList.toggle('unknown', !row.priceKnown);
  part('stale').toggleAttribute('hidden', row.stale === '');
  part('example').toggleAttribute('hidden', !row.example);
  return item;
}
