import { findOrigin, type Origin, type OriginTown } from '#domain/near/origin.ts';
import type { Point } from '#domain/place/place.ts';
import { askPosition } from './device-position.ts';
import type { Parts } from '../parts/parts.ts';
import {
  FIND_POSITION,
  FORGET_POSITION,
  POSITION_ASKED,
  POSITION_KNOWN,
  sayTrouble,
  sayUnknownTown,
} from './wording.ts';

/** "Nær": a field for a town or a postcode of the site's own list, and a button for where the device is. */
export class NearField {
  readonly field: HTMLInputElement;
  readonly #part: Parts;
  readonly #towns: readonly OriginTown[];
  /** What the field's text stands for: a key of the address, or nothing. */
  #key = '';
  #position: Point | undefined;
  /** Which asking for the position is the newest: an answer that comes late is dropped. */
  #turn = 0;

  constructor(part: Parts) {
    this.#part = part;
    this.field = part<HTMLInputElement>('near-field');
    this.#towns = [...(this.field.list?.options ?? [])].map(readTown);
  }

  /** The device's position, as long as it is what distances are measured from. */
  get position(): Point | undefined {
    return this.#position;
  }

  /** Is what was written none of the towns and postcodes? */
  get isWrong(): boolean {
    return this.field.ariaInvalid === 'true';
  }

  /** Has a whole town of the list been written or picked, or everything been taken away? */
  get isComplete(): boolean {
    return this.field.value === '' || this.#options.some(({ value }) => value === this.field.value);
  }

  find(text: string): Origin | undefined {
    return findOrigin(text, this.#towns);
  }

  /** What the field asks for, as a key of the address. What is in no list asks for nothing, and that is said. */
  read(): string {
    this.forget();
    const text = this.field.value.trim();
    const origin = this.find(text);
    const isWrong = text !== '' && !origin;
    this.field.ariaInvalid = String(isWrong);
    if (isWrong) this.#say(sayUnknownTown(text, this.#options[0]?.value ?? ''));
    this.#key = origin?.key ?? '';
    if (origin) this.field.value = origin.label;
    return this.#key;
  }

  /** Show what the address says. */
  write(key: string): void {
    if (key === this.#key) return;
    this.clear();
    this.#key = key;
    this.field.value = this.find(key)?.label ?? '';
  }

  /** As it was before anybody wrote: the position is forgotten too. */
  clear(): void {
    this.forget();
    this.#key = '';
    this.field.value = '';
    this.field.ariaInvalid = 'false';
  }

  forget(): void {
    this.#turn++;
    this.#position = undefined;
    this.#part('position').textContent = FIND_POSITION;
    this.#say('');
  }

  /**
   * Ask the device where it is.
   *
   * @returns is it known? When not, the field says why; not when somebody asked for something else meanwhile
   */
  async locate(): Promise<boolean> {
    const turn = ++this.#turn;
    this.#say(POSITION_ASKED);
    const found = await askPosition();
    if (turn !== this.#turn) return false;
    if (typeof found === 'string') {
      this.#say(sayTrouble(found));
      return false;
    }
    this.clear();
    this.#position = found;
    this.#part('position').textContent = FORGET_POSITION;
    this.#say(POSITION_KNOWN);
    return true;
  }

  get #options(): HTMLOptionElement[] {
    return [...(this.field.list?.options ?? [])];
  }

  #say(text: string): void {
    this.#part('near-note').textContent = text;
  }
}

/** A town as `TownOptions.astro` wrote it. */
export function readTown({ dataset }: HTMLOptionElement): OriginTown {
  const [lat = NaN, lon = NaN] = (dataset['at'] ?? '').split(',').map(Number);
  const postcodes = (dataset['postcodes'] ?? '').split(' ').filter(Boolean);
  return { id: dataset['town'] ?? '', name: dataset['name'] ?? '', postcodes, at: { lat, lon } };
}
