import type { FoundRow } from '#domain/facets/found-row.ts';
import { drawRow } from './draw-row.ts';

/** A list of rows, drawn anew for each answer; the rows the page was built with come back when they are asked for. */
export class ResultList {
  readonly list: HTMLElement;
  #template: HTMLTemplateElement;
  #offers: string;
  #built: readonly Element[];
  #shown: readonly string[];

  /**
   * @param list with the rows that the page was built with
   * @param offers the address of the list, which an offer's id follows
   */
  constructor(list: HTMLElement, template: HTMLTemplateElement, offers: string) {
    this.list = list;
    this.#template = template;
    this.#offers = offers;
    this.#built = [...list.children];
    this.#shown = this.#builtIds;
  }

  /** How many rows the page was built with. */
  get builtCount(): number {
    return this.#built.length;
  }

  /** Show the page's own rows again. */
  restore(): void {
    if (isSame(this.#builtIds, this.#shown)) return;
    this.#shown = this.#builtIds;
    this.list.replaceChildren(...this.#built);
  }

  /** Show these rows. Those that stand already and come first stay as they are, so that what has the focus keeps it. */
  show(rows: readonly FoundRow[]): void {
    const shown = rows.map(keyOf);
    const kept = isSame(shown.slice(0, this.#shown.length), this.#shown) ? this.#shown.length : 0;
    const drawn = rows.slice(kept).map((row) => drawRow(this.#template, row, this.#offers));
    if (kept > 0) this.list.append(...drawn);
    else this.list.replaceChildren(...drawn);
    this.#shown = shown;
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

  get #builtIds(): string[] {
    return this.#built.map((row) => row.getAttribute('data-offer') ?? '');
  }
}

/** What a row says of an offer may differ from answer to answer; a row as the page was built is known by its id. */
const keyOf = ({ id, when, time, where, distance, isOwn }: FoundRow) =>
  isOwn ? id : [id, when, time, where, distance].join('\n');

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);
