import { type Facet, FACET_NAMES } from '#domain/facets/facet.ts';
import type { Counts, Filters } from '#domain/facets/filter.ts';
import { cleanQuery, type ListState } from '#domain/facets/list-state.ts';
import type { Parts } from './parts.ts';

/** The search field and the menus: reads what is chosen, and writes what is so and what each choice would give. */
export class FilterForm {
  readonly field: HTMLInputElement;
  #menus: readonly HTMLSelectElement[];
  #part: Parts;

  constructor(part: Parts) {
    this.#part = part;
    const form = part<HTMLFormElement>('form');
    const field = form.querySelector<HTMLInputElement>('input[name="q"]');
    if (!field) throw new Error('<offer-directory> needs an <input name="q"> in its form, and found none.');
    this.field = field;
    this.#menus = [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  }

  /** Is this one of the choices of the menu? */
  isChoice(facet: Facet, choice: string): boolean {
    return this.#optionOf(facet, choice) !== undefined;
  }

  /** The label of a choice: "Uldum". */
  labelOf(facet: Facet, choice: string): string {
    return this.#optionOf(facet, choice)?.dataset['label'] ?? choice;
  }

  get filters(): Filters {
    return Object.fromEntries(this.#menus.filter(({ value }) => value).map((menu) => [facetOf(menu), menu.value]));
  }

  /** Show a state that came from the address, or from a button. */
  write({ query, filters }: ListState): void {
    // What is being typed may end in a blank: it stays as long as it asks for the same.
    if (cleanQuery(this.field.value) !== query) this.field.value = query;
    for (const menu of this.#menus) menu.value = filters[facetOf(menu)] ?? '';
    const chosen = FACET_NAMES.filter((facet) => filters[facet] !== undefined).length;
    this.#part('filters-label').textContent = chosen > 0 ? `Filtre (${chosen})` : 'Filtre';
    if (filters.stage !== undefined || filters.type !== undefined) this.#part<HTMLDetailsElement>('folded').open = true;
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
