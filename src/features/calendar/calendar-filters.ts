import { type ChoiceWord, countWords, fitsAll, wordOf } from '#domain/calendar/choice-words.ts';
import type { Facet } from '#domain/facets/facet.ts';
import type { Filters } from '#domain/facets/filter.ts';
import { EVERYTHING, isState, stateFromFragment, stateToFragment } from '#domain/facets/list-state.ts';

/** Finds the named parts of the calendar. */
export type Part = <T extends Element = HTMLElement>(name: string) => T;

const facetOf = (menu: HTMLSelectElement) => menu.dataset['facet'] as Facet;

/** The menus over the calendar: what is chosen stands in the fragment of the address, in the directory's own words. */
export class CalendarFilters {
  readonly #part: Part;
  readonly #menus: readonly HTMLSelectElement[];

  constructor(part: Part) {
    this.#part = part;
    this.#menus = [...part<HTMLFormElement>('form').querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  }

  get chosen(): ChoiceWord[] {
    return this.#menus.filter(({ value }) => value).map((menu) => wordOf(facetOf(menu), menu.value));
  }

  /** Choose what the address says; an anchor such as "#maaneder" leaves what is chosen as it is. */
  readAddress(): void {
    const fragment = location.hash.slice(1);
    if (!isState(fragment)) return;
    const isChoice = (facet: Facet, choice: string) =>
      this.#menus.some((menu) => facetOf(menu) === facet && [...menu.options].some(({ value }) => value === choice));
    const { filters } = stateFromFragment(fragment, { isChoice, readNear: () => undefined });
    for (const menu of this.#menus) menu.value = filters[facetOf(menu)] ?? '';
    if (this.chosen.length > 0) this.#part<HTMLDetailsElement>('folded').open = true;
  }

  /** Write what is chosen into the address, as a step that the back button undoes. */
  writeAddress(): void {
    const fragment = this.#fragment;
    if (fragment !== location.hash.slice(1))
      history.pushState(null, '', location.pathname + (fragment && `#${fragment}`));
  }

  clear(): void {
    for (const menu of this.#menus) menu.value = '';
  }

  /**
   * Say how many times fit, and what each choice would give; links to other pages take the choices along.
   *
   * @param times the words of each time that is not over
   */
  show(times: readonly ReadonlySet<ChoiceWord>[]): void {
    const { chosen } = this;
    const counts = countWords(times, chosen);
    for (const menu of this.#menus) {
      for (const option of menu.options) {
        if (!option.value) continue;
        const count = counts.get(wordOf(facetOf(menu), option.value)) ?? 0;
        option.textContent = `${option.dataset['label'] ?? ''} (${count})`;
        option.disabled = count === 0 && option.value !== menu.value;
      }
    }
    const fitting = times.filter((words) => fitsAll(words, chosen)).length;
    this.#part('label').textContent = chosen.length > 0 ? `Filtre (${chosen.length})` : 'Filtre';
    this.#part('chosen').hidden = chosen.length === 0;
    this.#part('found').textContent =
      chosen.length === 0
        ? ''
        : fitting === 0
          ? 'Ingen tider passer'
          : fitting === 1
            ? '1 tid passer'
            : `${fitting} tider passer`;
    this.#linkOn();
  }

  get #fragment(): string {
    const filters: Filters = Object.fromEntries(
      this.#menus.filter(({ value }) => value).map((menu) => [facetOf(menu), menu.value]),
    );
    return stateToFragment({ ...EVERYTHING, filters });
  }

  #linkOn(): void {
    const selector = 'a[data-keeps-choices], [data-keeps-choices] a';
    for (const link of document.querySelectorAll<HTMLAnchorElement>(selector)) link.hash = this.#fragment;
  }
}
