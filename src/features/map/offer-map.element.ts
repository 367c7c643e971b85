import type { Area } from './area.ts';
import leafletStyles from './leaflet.css?url';
import { linkStyles } from './link-styles.ts';
import type { MapView } from './map-view.ts';
import type { MapOffer } from './points.ts';
import { readOffers } from './read-offers.ts';
import { chooseTown, TownPlates } from './town-plates.ts';
import { describePlaceless, describeShown } from './wording.ts';

const FAILED = 'Kortet kunne ikke hentes. Prøv igen om lidt. Listen viser de samme tilbud.';
const NO_LIST = 'Kortet kan ikke få fat i listen. Hent siden igen.';
const NO_TILES = 'Det detaljerede kort kunne ikke hentes. Her er det enkle igen.';

/** A list that is being filtered is left in peace this long before the map says what it shows, in milliseconds. */
const SETTLE = 700;
/** And this long to answer at all. */
const PATIENCE = 10_000;

/**
 * `<offer-map>`: a still map that becomes one that moves when a visitor asks for it. Nothing is loaded before.
 *
 * It shows what the list shows: `offer-results` on the document brings `{ offers }`, and `offer-map-ready` asks for
 * them. Where there is no list it shows the `<ul data-map-offers>` inside it. "Vis på listen" is `offer-chosen` with
 * `{ id }`.
 *
 * @attr data-area the address of the area's file
 */
class OfferMap extends HTMLElement {
  #listeners = new AbortController();
  #view: MapView | undefined;
  #plates = new TownPlates(this);
  /** What the list last told; nothing before it has. */
  #results: readonly MapOffer[] | undefined;
  /** How much of the list the map shows, in words. */
  #summary = '';
  #isFitted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#part('open').hidden = this.#view !== undefined;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('offer-results', (event) => this.#onResults(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const plate = target?.closest('[data-town]');
    if (plate) return this.#onPlate(event, plate.getAttribute('data-town') ?? '');
    const action = target?.closest('[data-map-action]')?.getAttribute('data-map-action');
    if (action === 'open') return void this.#open();
    if (action === 'tiles') return this.#switchTiles();
    if (action === 'in' || action === 'out') return this.#view?.zoom(action === 'in' ? 1 : -1);
    if (action === 'all') return this.#view?.fit();
    const [across, down] = DIRECTIONS[action ?? ''] ?? [0, 0];
    if (across || down) this.#view?.pan(across, down);
  }

  /** With a list on the page, a plate chooses its town there; without, it is the link it is. */
  #onPlate(event: MouseEvent, town: string): void {
    const wantsNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!this.#results || wantsNewTab) return;
    event.preventDefault();
    location.hash = chooseTown(location.hash, town);
  }

  #onResults(event: Event): void {
    if (!(event instanceof CustomEvent)) return;
    const { offers } = event.detail as { offers: readonly MapOffer[] };
    this.#results = offers;
    this.#plates.update(offers, location.hash);
    this.#part('placeless').textContent = describePlaceless(offers.filter(({ points }) => points.length === 0).length);
    this.#show(offers);
  }

  async #open(): Promise<void> {
    const button = this.#part('open');
    if (button.hasAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    this.#say('Henter kortet …');
    try {
      const [{ MapView }, area] = await Promise.all([
        import('./map-view.ts'),
        this.#fetchArea(),
        linkStyles(leafletStyles),
      ]);
      this.#part('live').hidden = false;
      const canvas = this.#part('canvas');
      const inside = readOffers(this);
      const choose = inside ? undefined : (id: string) => this.#tell('offer-chosen', { id });
      // Disabled by name alone: a button that is truly disabled would drop the focus.
      const zoomed = (can: { in: boolean; out: boolean }) => {
        this.#part('in').setAttribute('aria-disabled', String(!can.in));
        this.#part('out').setAttribute('aria-disabled', String(!can.out));
      };
      this.#view = new MapView({ root: this, canvas, area, choose, zoomed });
      this.#part('still').hidden = true;
      button.hidden = true;
      canvas.focus();
      if (inside) return this.#show(inside);
      this.#say('Henter tilbuddene …');
      this.#timer = setTimeout(() => this.#say(NO_LIST), PATIENCE);
      if (this.#results) this.#show(this.#results);
      this.#tell('offer-map-ready');
    } catch (error) {
      console.warn(error);
      this.#part('live').hidden = true;
      this.#say(FAILED);
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  async #fetchArea(): Promise<Area> {
    const address = this.dataset['area'];
    if (!address) throw new Error('<offer-map> needs data-area, the address of its area file, and found none.');
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return (await response.json()) as Area;
  }

  #show(offers: readonly MapOffer[]): void {
    if (!this.#view) return;
    clearTimeout(this.#timer);
    this.#summary = describeShown(this.#view.show(offers));
    if (!this.#isFitted) this.#view.fit();
    this.#isFitted = true;
    this.#timer = setTimeout(() => this.#say(this.#summary), SETTLE);
  }

  #switchTiles(): void {
    const button = this.#part('tiles');
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    const turn = (on: boolean) => {
      button.setAttribute('aria-pressed', String(on));
      this.#part('attribution').hidden = !on;
      this.#view?.useTiles(on, () => {
        turn(false);
        this.#say(NO_TILES);
      });
    };
    this.#say(this.#summary);
    turn(isOn);
  }

  #tell(name: 'offer-map-ready' | 'offer-chosen', detail?: { id: string }): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-map-part="${name}"]`);
    if (part) return part;
    throw new Error(`<offer-map> needs an element with data-map-part="${name}" inside it, and found none.`);
  }
}

/** Half of what is seen, to the east and to the south. */
const DIRECTIONS: Record<string, [across: number, down: number]> = {
  west: [-0.5, 0],
  east: [0.5, 0],
  north: [0, -0.5],
  south: [0, 0.5],
};

customElements.define('offer-map', OfferMap);
