import { loadKept, onKeptChange } from './kept-store.ts';

/** `<kept-count>`: how many offers stand on the visitor's own list, as "(3)"; empty when there are none. */
class KeptCount extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    onKeptChange(() => this.#show(), this.#listeners.signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #show(): void {
    const count = loadKept()?.length ?? 0;
    this.textContent = count > 0 ? `(${count})` : '';
  }
}

customElements.define('kept-count', KeptCount);
