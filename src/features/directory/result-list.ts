import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import { drawRow } from './draw-row.ts';

/** The list of results, drawn anew for each answer; the rows the page was built with come back when they are asked for. */
export class ResultList {
  readonly list: HTMLElement;
  #template: HTMLTemplateElement;
  #offers: string;
  #built: readonly Element[];
  #shown: readonly string[];

  /**
   * @param root what the list stands in
   * @param offers the address of the list, which an offer's id follows
   */
  constructor(root: HTMLElement, template: HTMLTemplateElement, offers: string) {
    const list = root.querySelector<HTMLElement>('[data-results]');
    if (!list) throw new Error('<offer-directory> needs a list with data-results inside it, and found none.');
    this.list = list;
    this.#template = template;
    this.#offers = offers;
    this.#built = [...list.children];
    this.#shown = this.#built.map((row) => row.getAttribute('data-offer') ?? '');
  }

  /** How many rows the page was built with. */
  get builtCount(): number {
    return this.#built.length;
  }

  /** Show the page's own rows again. */
  restore(): void {
    const ids = this.#built.map((row) => row.getAttribute('data-offer') ?? '');
    if (isSame(ids, this.#shown)) return;
    this.#shown = ids;
    this.list.replaceChildren(...this.#built);
  }

  /** Show these offers. Rows that stand already and come first stay as they are, so that what has the focus keeps it. */
  show(offers: readonly ListedOffer[]): void {
    const ids = offers.map(({ row }) => row.id);
    const kept = isSame(ids.slice(0, this.#shown.length), this.#shown) ? this.#shown.length : 0;
    const drawn = offers.slice(kept).map(({ row }) => drawRow(this.#template, row, this.#offers));
    if (kept > 0) this.list.append(...drawn);
    else this.list.replaceChildren(...drawn);
    this.#shown = ids;
  }

  /** The link of an offer that is shown. */
  linkOf(id: string): HTMLElement | undefined {
    const row = [...this.list.children].find((item) => item.getAttribute('data-offer') === id);
    return row?.querySelector<HTMLElement>('a') ?? undefined;
  }

  /** The link of the row at a position, counted from 0. */
  linkAt(position: number): HTMLElement | undefined {
    return this.list.children[position]?.querySelector<HTMLElement>('a') ?? undefined;
  }
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);
