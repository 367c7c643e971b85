import { type Group, offersOf } from './groups.ts';
import { type LeafletMap, Popup } from './leaflet.ts';
import type { MapOffer } from './points.ts';
import type { MapTemplates } from './templates.ts';

/** Room between a popup and the edge of the map, in pixels. */
const EDGE = 8;

interface Options {
  templates: MapTemplates;
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
    const content = templates.clone('popup', HTMLElement);
    const title = templates.part(content, 'title', HTMLElement);
    const place = templates.part(content, 'place', HTMLElement);
    const rows = offersOf(group.points).map((offer) => this.#row(offer));
    const [first, ...others] = rows;
    if (first && others.length === 0) {
      title.replaceChildren(templates.part(first, 'link', HTMLElement));
      place.textContent = group.points[0].name;
    } else {
      title.textContent = heading;
      place.hidden = true;
    }
    templates.part(content, 'offers', HTMLElement).append(...rows);
    templates.part(content, 'close', HTMLElement).addEventListener('click', () => this.close());
    return content;
  }

  #row(offer: MapOffer): HTMLElement {
    const { templates, choose } = this.#options;
    const row = templates.clone('offer', HTMLElement);
    const link = templates.part(row, 'link', HTMLAnchorElement);
    link.href = offer.href;
    link.textContent = offer.title;
    templates.part(row, 'made-up', HTMLElement).hidden = !offer.example;
    templates.part(row, 'choose-what', HTMLElement).textContent = `: ${offer.title}`;
    const button = templates.part(row, 'choose', HTMLElement);
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
