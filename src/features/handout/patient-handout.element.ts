import { todayInDenmark } from '#domain/date/today.ts';
import { StampError } from '#domain/facets/row-file.ts';
import { type HandoutWish, handoutFromFragment, handoutToFragment } from '#domain/handout/handout-link.ts';
import { HANDOUT_LANGUAGES } from '#domain/handout/labels.ts';
import { makeSheet, type Sheet } from '#domain/handout/sheet.ts';
import { listToFragment } from '#domain/kept/list-link.ts';
import { forgetPatient } from './forget-patient.ts';
import { HandoutView } from './handout-view.ts';
import { handoutLoader, type HandoutOffers } from './load-handout.ts';

/**
 * `<patient-handout>`: the sheet of the offers that stand in the fragment of the address. When it has been drawn the element
 * carries `data-settled`; once it was printed the page and its address are empty again.
 *
 * @attr data-facets, data-rows, data-details, data-facts the addresses of the files that say what is known of offers
 * @attr data-list the whole address of a page that shows a list of offers, which the QR code leads to
 */
class PatientHandoutElement extends HTMLElement {
  #listeners = new AbortController();
  #view!: HandoutView;
  #load!: () => Promise<HandoutOffers>;
  #offers: HandoutOffers | undefined;
  #wish: HandoutWish = handoutFromFragment('');
  #isCleared = false;
  #trouble: 'listing' | 'changed' | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const { facets = '', rows = '', details = '', facts = '' } = this.dataset;
    this.#view = new HandoutView(this);
    this.#load = handoutLoader({ facets, rows, details, facts });
    this.#wish = handoutFromFragment(location.hash.slice(1));
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    window.addEventListener('hashchange', () => this.#onAddress(), { signal });
    window.addEventListener('beforeprint', () => this.#show(), { signal });
    window.addEventListener('afterprint', () => this.#clear(), { signal });
    void this.#settle();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    document.documentElement.removeAttribute('data-prints-handout');
  }

  async #settle(): Promise<void> {
    this.#trouble = undefined;
    try {
      [this.#offers] = await Promise.all([this.#load(), document.fonts.ready]);
    } catch (error) {
      console.warn(error);
      this.#trouble = error instanceof StampError ? 'changed' : 'listing';
    }
    this.toggleAttribute('data-settled', true);
    this.#show();
    this.#printIfAsked();
  }

  /** What the address asks for, printed without a click only when all of it stands on the sheet. */
  #printIfAsked(): void {
    const { printsAtOnce, left } = this.#wish;
    if (!printsAtOnce) return;
    this.#wish = { ...this.#wish, printsAtOnce: false };
    history.replaceState(null, '', `${location.pathname}#${handoutToFragment(this.#wish)}`);
    const sheet = this.#sheet;
    if (sheet && sheet.offers.length > 0 && sheet.gone.length === 0 && left === 0) window.print();
  }

  #onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    switch (button?.dataset['action']) {
      case 'print':
        return window.print();
      case 'retry':
        return void this.#settle();
      case 'reload':
        return location.reload();
    }
  }

  #onChange({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const language = HANDOUT_LANGUAGES.find((known) => known === target.value) ?? 'da';
    this.#wish = { ...this.#wish, language };
    history.replaceState(null, '', `${location.pathname}#${handoutToFragment(this.#wish)}`);
    this.#show();
  }

  #onAddress(): void {
    this.#isCleared = false;
    this.#wish = handoutFromFragment(location.hash.slice(1));
    this.#show();
    this.#printIfAsked();
  }

  /** The sheet was printed, or the visitor thought better of it: nothing of it stays in the address or on the device. */
  #clear(): void {
    if (!this.#sheet?.offers.length) return;
    this.#wish = handoutFromFragment('');
    this.#isCleared = true;
    history.replaceState(null, '', location.pathname);
    forgetPatient();
    this.#show();
    this.#view.say('Sedlen er ryddet.');
    this.#view.focusBack();
  }

  get #sheet(): Sheet | undefined {
    return (
      this.#offers && makeSheet(this.#wish.ids, this.#offers.known, this.#offers.facts, todayInDenmark(new Date()))
    );
  }

  #show(): void {
    if (!this.hasAttribute('data-settled')) return;
    if (this.#isCleared) return this.#view.show({ kind: 'cleared' });
    const sheet = this.#sheet;
    if (this.#trouble || !sheet) return this.#view.show({ kind: this.#trouble ?? 'listing' });
    if (sheet.offers.length === 0) return this.#view.show({ kind: 'empty', gone: sheet.gone });
    const { language, left } = this.#wish;
    const address = `${this.dataset['list']}#${listToFragment(sheet.offers.map(({ id }) => id))}`;
    const today = todayInDenmark(new Date());
    this.#view.show({ kind: 'sheet', sheet, language, today, left, address });
  }
}

customElements.define('patient-handout', PatientHandoutElement);
