import { type Facet, FACET_NAMES } from '#domain/facets/facet.ts';
import type { Counts, Filters } from '#domain/facets/filter.ts';
import { cleanQuery, type Known, type ListState } from '#domain/facets/list-state.ts';
import type { Point } from '#domain/place/place.ts';
import { NearField } from './near-field.ts';
import type { Parts } from '../parts/parts.ts';

/** The search field and the menus: reads what is chosen, and writes what is so and what each choice would give. */
export class FilterForm implements Known {
  readonly field: HTMLInputElement;
  readonly near: NearField;
  #menus: readonly HTMLSelectElement[];
  #part: Parts;

  constructor(part: Parts) {
    this.#part = part;
    const form = part<HTMLFormElement>('form');
    const field = form.querySelector<HTMLInputElement>('input[name="q"]');
    if (!field) throw new Error('<offer-directory> needs an <input name="q"> in its form, and found none.');
    this.field = field;
    this.near = new NearField(part);
    this.#menus = [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  }

  isChoice = (facet: Facet, choice: string): boolean => this.#optionOf(facet, choice) !== undefined;

  readNear = (text: string): string | undefined => this.near.find(text)?.key;

  /** The label of a choice: "Uldum". */
  labelOf = (facet: Facet, choice: string): string => this.#optionOf(facet, choice)?.dataset['label'] ?? choice;

  get filters(): Filters {
    return Object.fromEntries(this.#menus.filter(({ value }) => value).map((menu) => [facetOf(menu), menu.value]));
  }

  /** Where distances are measured from: what the address names, else where the device is. */
  originOf({ near }: ListState): Point | undefined {
    return near ? this.near.find(near)?.at : this.near.position;
  }

  /** Everything chosen, in words: "Løsning", "nær Uldum". */
  sayChosen({ filters, near }: ListState): string[] {
    const chosen = FACET_NAMES.flatMap((facet) => {
      const choice = filters[facet];
      return choice === undefined ? [] : [this.labelOf(facet, choice)];
    });
    const place = near ? this.near.find(near)?.label : this.near.position && 'dig';
    return place ? [...chosen, `nær ${place}`] : chosen;
  }

  /** Show a state that came from the address, or from a button. */
  write(state: ListState): void {
    const { query, filters, near } = state;
    // What is being typed may end in a blank: it stays as long as it asks for the same.
    if (cleanQuery(this.field.value) !== query) this.field.value = query;
    for (const menu of this.#menus) menu.value = filters[facetOf(menu)] ?? '';
    this.near.write(near);
    const { length } = this.sayChosen(state);
    this.#part('filters-label').textContent = length > 0 ? `Filtre (${length})` : 'Filtre';
    const folded = this.#part<HTMLDetailsElement>('folded');
    if (this.#menus.some((menu) => menu.value && folded.contains(menu))) folded.open = true;
  }

  /** Say what each choice would give; one that would give nothing cannot be chosen. */
  showCounts(counts: Counts, total: string): void {
    for (const menu of this.#menus) {
      for (const option of menu.options) {
        if (!option.value) continue;
        const count = counts[facetOf(menu)].get(option.value) ?? 0;
        const text = `${option.dataset['label'] ?? ''} (${count})`;
        if (option.textContent !== text) option.textContent = text;
        option.disabled = count === 0 && option.value !== menu.value;
      }
    }
    this.#part('see').textContent = `Vis ${total.toLowerCase()}`;
  }

  /** Fold the filters of a phone in or out. */
  unfold(open: boolean): void {
    this.#part('filters-button').ariaExpanded = String(open);
    this.#part('filters').toggleAttribute('data-open', open);
  }

  get isUnfolded(): boolean {
    return this.#part('filters').hasAttribute('data-open');
  }

  #optionOf(facet: Facet, choice: string): HTMLOptionElement | undefined {
    const menu = this.#menus.find((other) => facetOf(other) === facet);
    return [...(menu?.options ?? [])].find(({ value }) => value === choice && value !== '');
  }
}

const facetOf = (menu: HTMLSelectElement) => menu.dataset['facet'] as Facet;
