import { type Copy, copyTemplate } from '../parts/copy-template.ts';
import { type Group, offersOf } from './groups.ts';
import { type LeafletMap, Popup } from './leaflet.ts';
import type { MapOffer } from './points.ts';

/** Room between a popup and the edge of the map, in pixels. */
const EDGE = 8;

/** What names the parts of the templates. */
const PARTS = 'data-map-field';

interface Options {
  templates: Readonly<Record<'popup' | 'offer', HTMLTemplateElement>>;
  /** Show the offer on the list; left out where no list listens. */
  choose: ((id: string) => void) | undefined;
  closed: (group: Group) => void;
}

/**
 * What happens at a spot of the map: one offer, or a list of them. Opening it moves the focus to its heading; closing
 * it is told, so that the focus can go back.
 */
export class OfferPopup {
  #map: LeafletMap;
  #options: Options;
  #popup: Popup | undefined;
  #group: Group | undefined;

  constructor(map: LeafletMap, options: Options) {
    this.#map = map;
    this.#options = options;
  }

  /** The group it shows, while it is open. */
  get group(): Group | undefined {
    return this.#group;
  }

  /** @param heading "4 tilbud, Sundhedshuset" */
  open(group: Group, heading: string): void {
    this.close();
    const content = this.#fill(group, heading);
    const frame = this.#map.getContainer();
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const { lat, lon } = group.points[0];
    this.#popup = new Popup({
      className: 'map-popup',
      // Leaflet's own close button is an English link, and its panning ignores who asked for less motion.
      closeButton: false,
      autoPan: false,
      closeOnEscapeKey: false,
      offset: [0, -0.4 * rem],
      minWidth: Math.min(14 * rem, frame.clientWidth - 2 * EDGE),
      maxWidth: Math.min(20 * rem, frame.clientWidth - 2 * EDGE),
      maxHeight: frame.clientHeight * 0.7,
    })
      .setLatLng([lat, lon])
      .setContent(content)
      .openOn(this.#map);
    this.#group = group;
    this.#popup.on('remove', () => this.#forget());
    this.#bringIntoView();
    const title = content.querySelector<HTMLElement>('[data-map-field=title]');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.#popup?.close();
  }

  #forget(): void {
    const group = this.#group;
    this.#popup = undefined;
    this.#group = undefined;
    if (group) this.#options.closed(group);
  }

  #fill(group: Group, heading: string): HTMLElement {
    const { templates } = this.#options;
    const { item: content, part } = copyTemplate(templates.popup, PARTS);
    const [title, place] = [part('title'), part('place')];
    const rows = offersOf(group.points).map((offer) => this.#row(offer));
    const [first, ...others] = rows;
    if (first && others.length === 0) {
      title.replaceChildren(first.part('link'));
      place.textContent = group.points[0].name;
    } else {
      title.textContent = heading;
      place.hidden = true;
    }
    part('offers').append(...rows.map(({ item }) => item));
    part('close').addEventListener('click', () => this.close());
    return content;
  }

  #row(offer: MapOffer): Copy {
    const { templates, choose } = this.#options;
    const row = copyTemplate(templates.offer, PARTS);
    const link = row.part<HTMLAnchorElement>('link');
    link.href = offer.href;
    link.textContent = offer.title;
    row.part('made-up').hidden = !offer.example;
    row.part('choose-what').textContent = `: ${offer.title}`;
    const button = row.part('choose');
    button.hidden = !choose;
    button.addEventListener('click', () => {
      this.close();
      choose?.(offer.id);
    });
    return row;
  }

  /** Move the map so far that the whole popup is seen. */
  #bringIntoView(): void {
    const box = this.#popup?.getElement()?.getBoundingClientRect();
    if (!box) return;
    const frame = this.#map.getContainer().getBoundingClientRect();
    const across = Math.max(0, box.right - frame.right + EDGE) || Math.min(0, box.left - frame.left - EDGE);
    const down = Math.max(0, box.bottom - frame.bottom + EDGE) || Math.min(0, box.top - frame.top - EDGE);
    if (across || down) this.#map.panBy([across, down], { animate: false });
  }
}
