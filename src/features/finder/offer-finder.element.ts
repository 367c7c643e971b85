import { stepFromFragment, stepToFragment } from '#domain/finder/address.ts';
import type { Finder } from '#domain/finder/finder.ts';
import { readStep } from '#domain/finder/finder-step.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { aim, drawStep, type Roads } from './draw-step.ts';

/**
 * `<offer-finder>`: keeps the answers of the guided finder in the browser. Its links to steps become fragments of one page,
 * which a browser never sends; that page fetches one file, whatever is answered, and draws each step from it.
 *
 * @attr data-root the address of the page that draws
 * @attr data-file the address of the file, on that page alone
 * @attr data-offers, data-topics the addresses that an offer's and a topic's id follow
 */
export class OfferFinder extends HTMLElement {
  #listeners = new AbortController();
  #drawing: Drawing = drawingOf(this);
  #finder: Promise<Finder> | undefined;
  /** What the page is called before anything is answered. */
  #plainTitle = document.title;
  #shown = '';

  connectedCallback(): void {
    this.#listeners = new AbortController();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-step]')) {
      aim(link, link.dataset['step'] ?? '', this.#roads);
    }
    const { file } = this.dataset;
    if (file === undefined) return;
    this.#drawing.part('sent').hidden = true;
    this.#drawing.part('kept').hidden = false;
    addEventListener('hashchange', () => void this.#follow(file), { signal: this.#listeners.signal });
    void this.#follow(file);
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #roads(): Roads {
    const { root = '', offers = '', topics = '' } = this.dataset;
    return { toStep: (path) => `${root}#${stepToFragment(path)}`, offers, topics };
  }

  /** Fetched once; after a failure the next step tries again. */
  async #load(file: string): Promise<Finder> {
    this.#finder ??= fetch(file).then((response): Promise<Finder> => {
      if (!response.ok) throw new Error(`${file} answered ${response.status}.`);
      return response.json();
    });
    try {
      return await this.#finder;
    } catch (error) {
      this.#finder = undefined;
      throw error;
    }
  }

  /** Show what the address says; an anchor on the page is none of ours. */
  async #follow(file: string): Promise<void> {
    const fragment = location.hash.slice(1);
    const path = fragment === '' ? '' : stepFromFragment(fragment);
    const loading = this.#load(file);
    try {
      const finder = await loading;
      if (path === undefined || path === this.#shown || location.hash.slice(1) !== fragment) return;
      this.#show(finder, path);
    } catch {
      this.#drawing.part('trouble').hidden = path === this.#shown;
    }
  }

  /** A step that is gone, since the link is older than the content, is the first one. */
  #show(finder: Finder, asked: string): void {
    const step = readStep(finder, asked) ?? readStep(finder, '');
    if (!step) return;
    this.#drawing.part('trouble').hidden = true;
    drawStep(this.#drawing, step, this.#roads);
    this.#shown = asked;
    const site = this.#plainTitle.slice(this.#plainTitle.indexOf(' · '));
    document.title = step.path === '' ? this.#plainTitle : `${step.name}${site}`;
    const title = this.#drawing.part('title');
    title.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

customElements.define('offer-finder', OfferFinder);
