import type { Parts } from '../parts/parts.ts';
import { sayAsked, sayOffers, WAITING } from './wording.ts';

/** So long the list must have been at rest before its count is read aloud, in milliseconds. */
const REST = 600;

/** How many offers there are of what was asked: above the list, and read aloud. */
export class ResultHeading {
  #part: Parts;
  #built: string;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(part: Parts) {
    this.#part = part;
    this.#built = part('count').textContent;
  }

  /**
   * @param asked what was typed and the labels of what was chosen
   * @param aloud false when the page has only opened: nobody asked yet
   */
  show(count: number, asked: { query: string; chosen: readonly string[] }, aloud: boolean): void {
    this.#part('count').textContent = sayOffers(count);
    this.#part('asked').textContent = sayAsked(asked.query, asked.chosen);
    this.hush();
    if (!aloud) return;
    this.#announcing = setTimeout(() => {
      this.#part('status').textContent = sayOffers(count);
    }, REST);
  }

  /** There is no answer yet: what stands there is no answer to what was asked. */
  wait(): void {
    this.#part('count').textContent = WAITING;
  }

  /** As the page was built. */
  restore(): void {
    this.#part('count').textContent = this.#built;
    this.#part('asked').textContent = '';
  }

  /** Say nothing of what is no longer shown. */
  hush(): void {
    clearTimeout(this.#announcing);
    this.#part('status').textContent = '';
  }

  focus(): void {
    this.#part('heading').focus();
  }
}
