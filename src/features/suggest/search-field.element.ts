import type { Suggestion } from '#domain/suggest/suggestion.ts';
import { SuggestionList } from './suggestion-list.ts';

/** Answers what somebody types. */
type Find = (typed: string) => Promise<Suggestion[]>;

/**
 * `<search-field>`: a field that suggests pages while somebody types (the ARIA combobox with a list). Nothing is chosen for
 * them: Enter opens a suggestion only when an arrow has led there, and else searches for what was typed, as if the list
 * were not there. What is typed is compared here and sent nowhere.
 *
 * @attr data-suggestions, data-rows the addresses of what can be suggested
 */
class SearchField extends HTMLElement {
  #listeners = new AbortController();
  #find: Promise<Find> | undefined;
  #hasFailed = false;
  /** Which question is the newest: an answer to an older one, or to one that was left, is dropped. */
  #turn = 0;
  #field!: HTMLInputElement;
  #list!: SuggestionList;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) throw new Error('<search-field> needs an <input> inside it, and found none.');
    this.#field = field;
    this.#list = new SuggestionList(this, field);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    field.addEventListener('focus', () => this.#onFocus(), { signal });
    field.addEventListener('input', () => void this.#suggest(), { signal });
    field.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    field.addEventListener('blur', () => this.#close(), { signal });
    field.form?.addEventListener('submit', () => this.#close(), { signal });
    this.#list.element.addEventListener('click', () => this.#close(), { signal });
    window.visualViewport?.addEventListener('resize', () => this.#list.fit(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#close();
    this.#list.remove();
  }

  #onFocus(): void {
    if (this.#hasFailed) this.#find = undefined;
    this.#hasFailed = false;
    void this.#ask('');
  }

  /** What fits; nothing where it cannot be fetched, which is tried again the next time somebody comes to the field. */
  async #ask(typed: string): Promise<Suggestion[]> {
    const { suggestions = '', rows = '' } = this.dataset;
    try {
      this.#find ??= import('./open-suggestions.ts').then(({ openSuggestions }) => openSuggestions(suggestions, rows));
      const find = await this.#find;
      return typed ? await find(typed) : [];
    } catch (error) {
      if (!this.#hasFailed) console.warn(error);
      this.#hasFailed = true;
      return [];
    }
  }

  async #suggest(): Promise<void> {
    const turn = ++this.#turn;
    const found = await this.#ask(this.#field.value);
    if (turn === this.#turn) this.#list.show(found);
  }

  #close(): void {
    this.#turn++;
    this.#list.close();
  }

  #onKey(event: KeyboardEvent): void {
    // What an input method does with its keys is its own.
    if (event.isComposing) return;
    const { isOpen, active } = this.#list;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        return void this.#move(event.key === 'ArrowDown' ? 1 : -1);
      case 'Escape':
        if (!isOpen) return;
        event.preventDefault();
        return this.#close();
      case 'Enter':
        if (!active) return;
        event.preventDefault();
        return active.click();
    }
  }

  async #move(step: 1 | -1): Promise<void> {
    if (!this.#list.isOpen) await this.#suggest();
    this.#list.move(step);
  }
}

customElements.define('search-field', SearchField);
