import { isKept, keepOffers, takeOff } from '#domain/kept/kept-list.ts';
import { loadKept, onKeptChange, storeKept } from './kept-store.ts';
import { todayInDenmark } from './today.ts';

const BLOCKED = 'Din browser gemmer ikke huskelisten. Udskriv siden, eller kopiér linket i stedet.';

/**
 * `<keep-offer>`: a button that puts an offer on the visitor's own list, and takes it off again. What it did it tells in
 * a bubbling `action-said` `{ text }`.
 *
 * @attr data-id, data-title of the offer
 */
class KeepOffer extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#find('button').addEventListener('click', () => this.#toggle(), { signal });
    onKeptChange(() => this.#show(), signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #id(): string {
    return this.dataset['id'] ?? '';
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<keep-offer> needs a ${selector} inside it, and found none.`);
    return found;
  }

  #show(): void {
    const on = isKept(loadKept() ?? [], this.#id);
    this.#find('button').setAttribute('aria-pressed', String(on));
    this.#find('[data-list]').hidden = !on;
  }

  #toggle(): void {
    const list = loadKept();
    if (!list) return this.#say(BLOCKED);
    const isOff = isKept(list, this.#id);
    const offer = { id: this.#id, title: this.dataset['title'] ?? '', on: todayInDenmark() };
    const changed = isOff ? takeOff(list, [this.#id]) : keepOffers(list, [offer]);
    if (changed === list) return this.#say(`Huskelisten er fuld. Der er plads til ${list.length} tilbud.`);
    if (!storeKept(changed)) return this.#say(BLOCKED);
    this.#say(isOff ? 'Taget af din huskeliste.' : 'Lagt på din huskeliste.');
  }

  #say(text: string): void {
    this.dispatchEvent(new CustomEvent('action-said', { bubbles: true, detail: { text } }));
  }
}

customElements.define('keep-offer', KeepOffer);
