import type { Point } from '#domain/place/place.ts';
import type { Parts } from '../parts/parts.ts';
import { askPosition } from '../directory/device-position.ts';
import type { PointMap } from './point-map.ts';

/** About ten metres: nearer than that nobody needs to know where somebody stood. */
const DECIMALS = 4;

const TROUBLES = {
  denied: 'Browseren fik ikke lov til at se, hvor du er. Byen er nok.',
  unavailable: 'Din placering kan ikke findes. Byen er nok.',
  timeout: 'Det tog for lang tid. Prøv igen, eller nøjes med byen.',
};
const NO_MAP = 'Kortet kunne ikke hentes. Byen er nok.';

/** A part of the line of a place. */
function partOf<T extends HTMLElement = HTMLElement>(line: Element, name: string): T {
  const found = line.querySelector<T>(`[data-point="${name}"]`);
  if (!found) throw new Error(`The line of a place needs data-point="${name}", and has none.`);
  return found;
}

/**
 * The points of the places: where the device stands, or where somebody sets one on a map. Both only when asked for. There is
 * one map, which goes to the line that asks for it.
 */
export class PointField {
  readonly #lines: HTMLElement;
  /** The map with its buttons, and where it waits. */
  readonly #box: HTMLElement;
  readonly #home: Element | null;
  readonly #canvas: HTMLElement;
  /** The address of the map's file. */
  readonly #area: string;
  readonly #changed: () => void;
  #loading: Promise<PointMap> | undefined;
  #map: PointMap | undefined;

  /** @param changed another point was set, or none */
  constructor(part: Parts, { area, changed }: { area: string; changed: () => void }) {
    this.#lines = part('places');
    this.#box = part('point-map');
    this.#home = this.#box.parentElement;
    this.#canvas = part('point-canvas');
    this.#area = area;
    this.#changed = changed;
  }

  /** Show what the lines say of their points. */
  show(): void {
    for (const line of this.#lines.querySelectorAll('[data-line]')) {
      partOf(line, 'off').hidden = pointOf(line) === undefined;
      partOf(line, 'open').hidden = line === this.#open;
    }
    this.#map?.show(this.#open && pointOf(this.#open));
  }

  async useDevice(line: Element): Promise<void> {
    say(line, 'Finder din placering …');
    const position = await askPosition();
    if (typeof position === 'string') return say(line, TROUBLES[position]);
    this.#set(line, position);
  }

  /** Open the map in a line: at its point, else in the middle of its town. */
  async openMap(line: Element): Promise<void> {
    say(line, 'Henter kortet …');
    partOf(line, 'map').append(this.#box);
    this.#box.hidden = false;
    try {
      this.#map = await this.#load();
      if (this.#open !== line) return;
      this.#map.resize();
      const at = pointOf(line) ?? townOf(line);
      if (at) this.#map.goTo(at);
      this.#canvas.focus();
      say(line, '');
    } catch (error) {
      console.warn(error);
      this.close(line);
      say(line, NO_MAP);
    }
    this.show();
  }

  useMiddle(): void {
    if (this.#map && this.#open) this.#set(this.#open, this.#map.middle);
  }

  /** @param action of the buttons that move the map */
  moveMap(action: string): void {
    this.#map?.do(action);
  }

  forget(line: Element): void {
    this.#set(line, undefined);
    (line === this.#open ? this.#canvas : partOf(line, 'open')).focus();
  }

  /** Take the map out of a line that goes; out of any line, where none is named. */
  close(line: Element = this.#lines): void {
    if (!line.contains(this.#box)) return;
    this.#box.hidden = true;
    this.#home?.append(this.#box);
  }

  /** The line that the map stands in. */
  get #open(): Element | undefined {
    return this.#box.closest('[data-line]') ?? undefined;
  }

  #load(): Promise<PointMap> {
    this.#loading ??= import('./point-map.ts').then(({ PointMap }) =>
      PointMap.open(this.#canvas, this.#area, (point) => {
        if (this.#open) this.#set(this.#open, point);
      }),
    );
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  #set(line: Element, point: Point | undefined): void {
    partOf<HTMLInputElement>(line, 'lat').value = point?.lat.toFixed(DECIMALS) ?? '';
    partOf<HTMLInputElement>(line, 'lon').value = point?.lon.toFixed(DECIMALS) ?? '';
    say(line, '');
    this.show();
    this.#changed();
  }
}

function say(line: Element, text: string): void {
  partOf(line, 'said').textContent = text;
}

function pointOf(line: Element): Point | undefined {
  const [lat, lon] = [partOf<HTMLInputElement>(line, 'lat').value, partOf<HTMLInputElement>(line, 'lon').value];
  return lat && lon ? { lat: Number(lat), lon: Number(lon) } : undefined;
}

/** The middle of the town that is chosen. */
function townOf(line: Element): Point | undefined {
  const [lat, lon] = (line.querySelector('select')?.selectedOptions[0]?.dataset['at'] ?? '').split(',').map(Number);
  return lat && lon ? { lat, lon } : undefined;
}
