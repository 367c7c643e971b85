import type { Point } from '#domain/place/place.ts';
import type { Parts } from '../directory/parts.ts';
import { askPosition } from '../directory/device-position.ts';
import type { FormFields } from './form-fields.ts';
import type { PointMap } from './point-map.ts';

/** About ten metres: nearer than that nobody needs to know where somebody stood. */
const DECIMALS = 4;

const TROUBLES = {
  denied: 'Browseren fik ikke lov til at se, hvor du er. Byen er nok.',
  unavailable: 'Din placering kan ikke findes. Byen er nok.',
  timeout: 'Det tog for lang tid. Prøv igen, eller nøjes med byen.',
};
const NO_MAP = 'Kortet kunne ikke hentes. Byen er nok.';

/** The point of the place: where the device stands, or where somebody sets it on a map. Both only when asked for. */
export class PointField {
  readonly #part: Parts;
  readonly #fields: FormFields;
  /** The address of the map's file. */
  readonly #area: string;
  readonly #changed: () => void;
  #map: PointMap | undefined;

  /** @param changed another point was set, or none */
  constructor(part: Parts, fields: FormFields, { area, changed }: { area: string; changed: () => void }) {
    this.#part = part;
    this.#fields = fields;
    this.#area = area;
    this.#changed = changed;
  }

  /** Show what the form's own fields say of the point. */
  show(): void {
    const { lat, lon } = this.#fields.read().texts;
    const isSet = lat !== '' && lon !== '';
    this.#part('point-off').hidden = !isSet;
    this.#map?.show(isSet ? { lat: Number(lat), lon: Number(lon) } : undefined);
  }

  async useDevice(): Promise<void> {
    this.#say('Finder din placering …');
    const position = await askPosition();
    if (typeof position === 'string') return this.#say(TROUBLES[position]);
    this.#set(position);
  }

  /** @param at where the map begins: the town that is chosen */
  async openMap(at: Point | undefined): Promise<void> {
    this.#say('Henter kortet …');
    try {
      const { PointMap } = await import('./point-map.ts');
      this.#part('point-map').hidden = false;
      this.#map ??= await PointMap.open(this.#part('point-canvas'), this.#area, (point) => this.#set(point));
      if (at) this.#map.goTo(at);
      this.#part('open-map').hidden = true;
      this.#part('point-canvas').focus();
      this.#say('');
      this.show();
    } catch (error) {
      console.warn(error);
      this.#part('point-map').hidden = true;
      this.#say(NO_MAP);
    }
  }

  useMiddle(): void {
    if (this.#map) this.#set(this.#map.middle);
  }

  /** @param action of the buttons that move the map */
  moveMap(action: string): void {
    this.#map?.do(action);
  }

  forget(): void {
    this.#set(undefined);
    this.#part(this.#map ? 'point-canvas' : 'open-map').focus();
  }

  #set(point: Point | undefined): void {
    this.#fields.writeText('lat', point?.lat.toFixed(DECIMALS) ?? '');
    this.#fields.writeText('lon', point?.lon.toFixed(DECIMALS) ?? '');
    this.#say('');
    this.#changed();
  }

  #say(text: string): void {
    const note = this.#fields.boxOf('lat')?.querySelector('[data-note]');
    if (note) note.textContent = text;
  }
}
