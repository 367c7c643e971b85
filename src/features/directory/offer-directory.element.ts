import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import { cleanQuery, EVERYTHING, isEverything, type ListState } from '#domain/facets/list-state.ts';
import type { OfferSearch } from '#domain/facets/offer-search.ts';
import { StampError } from '#domain/facets/row-file.ts';
import { ask } from './ask.ts';
import { withoutWords } from '#domain/search/without-words.ts';
import { FilterForm } from './filter-form.ts';
import { KeptFocus } from './kept-focus.ts';
import { readAddress, readFirstAddress, writeAddress } from './list-address.ts';
import { listingLoader } from './load-listing.ts';
import { MenuSteps } from './menu-steps.ts';
import { readOrder } from './order-menu.ts';
import { attributeOf, type Parts, partsOf } from '../parts/parts.ts';
import { ResultView } from './result-view.ts';

/** So long nobody types before the search is made, in milliseconds. */
const TYPING = 150;

/**
 * `<offer-directory>`: search and filters over the list inside it. What is typed and chosen stands in the address's
 * fragment, which never leaves the browser; the device's position stands nowhere but in memory.
 *
 * It tells `offer-results` `{ offers }` whenever the result changes and when a map asks by `offer-map-ready`; on
 * `offer-chosen` `{ id }` it goes to that row.
 *
 * @attr data-facets, data-rows the addresses of the two files of the list
 * @attr data-search the address of the search index
 * @attr data-offers the address of the list, which an offer's id follows
 */
export class OfferDirectory extends HTMLElement {
  static openSearch: (folder: string) => OfferSearch;

  #listeners = new AbortController();
  #part: Parts = partsOf(this);
  #state: ListState = EVERYTHING;
  /** Which question is the newest: an answer to an older one is dropped. */
  #turn = 0;
  /** What was typed for the answer that is shown; nothing before the first. */
  #answered: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #form!: FilterForm;
  #steps!: MenuSteps;
  #focus!: KeptFocus;
  #view!: ResultView;
  #search!: OfferSearch;
  #load!: () => Promise<readonly ListedOffer[]>;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#form = new FilterForm(this.#part);
    this.#steps = new MenuSteps(this.#part('form'), signal);
    this.#focus = new KeptFocus(this, signal);
    this.#view = new ResultView(this, this.#part, this.#form);
    this.#search = OfferDirectory.openSearch(attributeOf(this, 'search'));
    this.#load = listingLoader(attributeOf(this, 'facets'), attributeOf(this, 'rows'));
    this.#part('pager').hidden = true;
    this.#listen(signal);
    this.#state = readFirstAddress(this.#form);
    this.#form.write(this.#state);
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#typing);
    this.#view.heading.hush();
  }

  #listen(signal: AbortSignal): void {
    const { field, near } = this.#form;
    field.addEventListener('focus', () => this.#search.warm(), { signal });
    field.addEventListener('input', () => this.#onInput(), { signal });
    near.field.addEventListener('input', () => near.isComplete && this.#onNear(), { signal });
    near.field.addEventListener('change', () => this.#onNear(), { signal });
    this.#part('form').addEventListener('change', (event) => this.#onChange(event), { signal });
    this.#part('form').addEventListener('submit', (event) => void this.#onSubmit(event), { signal });
    this.#part('order').addEventListener('change', () => this.#onOrder(), { signal });
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    window.addEventListener('hashchange', () => void this.#onAddress(), { signal });
    document.addEventListener('offer-map-ready', () => this.#view.tellMap(), { signal });
    document.addEventListener('offer-chosen', (event) => void this.#onChosen(event), { signal });
  }

  /** Who comes back from an offer goes on from its row. */
  async #open(): Promise<void> {
    await this.#settle();
    const opened = this.#focus.takeOpened();
    if (opened && this.#focus.isLost) this.#view.list.linkOf(opened)?.focus();
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#go({}, 'replace'), TYPING);
  }

  #onChange({ target }: Event): void {
    if (target instanceof HTMLSelectElement) void this.#go({ filters: this.#form.filters }, this.#steps.take(target));
  }

  #onNear(): void {
    const hadPosition = this.#form.near.position !== undefined;
    const near = this.#form.near.read();
    if (near !== this.#state.near || hadPosition) void this.#go({ near }, 'push');
  }

  #onOrder(): void {
    void this.#go({ order: readOrder(this.#part<HTMLSelectElement>('order')) }, 'replace');
  }

  /** On to the results: a telephone puts its keyboard away, and a screen reader reads how many there are. */
  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const { near } = this.#form;
    // What is wrong with the field is said beside it.
    if (near.isWrong && document.activeElement === near.field) return;
    await this.#go({}, 'replace');
    this.#view.heading.focus();
  }

  async #onClick(event: Event): Promise<void> {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    const { heading } = this.#view;
    switch (button?.dataset['action']) {
      case 'filters':
        return this.#form.unfold(!this.#form.isUnfolded);
      case 'see':
        this.#form.unfold(false);
        return heading.focus();
      case 'clear':
        this.#form.near.clear();
        return this.#go({ filters: {}, near: '' }, 'push');
      case 'reset':
        heading.focus();
        this.#form.near.clear();
        return this.#go({ query: '', filters: {}, near: '' }, 'push');
      case 'drop':
        heading.focus();
        return this.#drop(button?.dataset['drop'] ?? '');
      case 'drop-wish':
        heading.focus();
        return this.#go(
          { query: withoutWords(this.#state.query, (button?.dataset['words'] ?? '').split(' ')) },
          'push',
        );
      case 'as-typed':
        heading.focus();
        return this.#go({ asTyped: true }, 'push');
      case 'read-slips':
        heading.focus();
        return this.#go({ asTyped: false }, 'push');
      case 'position':
        return this.#usePosition();
      case 'more':
        return this.#showMore();
      case 'retry':
        return this.#settle();
      case 'reload':
        return location.reload();
    }
  }

  #drop(what: string): Promise<void> {
    if (what === 'query') return this.#go({ query: '' }, 'push');
    return this.#go({ filters: { ...this.#state.filters, [what]: undefined } }, 'push');
  }

  async #usePosition(): Promise<void> {
    const { near } = this.#form;
    if (near.position) near.forget();
    else if (!(await near.locate())) return;
    await this.#go({ near: '' }, 'push');
  }

  async #showMore(): Promise<void> {
    const { list } = this.#view;
    const before = list.list.childElementCount;
    await this.#go({ pages: this.#state.pages + 1 }, 'replace');
    if (this.#part('more').hidden) list.linkAt(before)?.focus();
  }

  async #onAddress(): Promise<void> {
    const state = readAddress(this.#form);
    // An anchor was followed: the page has moved there, and the address says again what the list shows.
    if (!state) return writeAddress(this.#state, 'replace');
    const hadFocus = this.contains(document.activeElement);
    this.#state = state;
    this.#form.write(state);
    await this.#settle();
    if (!hadFocus) return;
    const { list, heading } = this.#view;
    this.#focus.restore(
      (id) => list.linkOf(id),
      () => heading.focus(),
    );
  }

  async #onChosen(event: Event): Promise<void> {
    if (!(event instanceof CustomEvent)) return;
    const { id } = event.detail as { id: string };
    const pages = this.#view.pageOf(id);
    if (pages !== undefined && !this.#view.list.linkOf(id)) await this.#go({ pages }, 'replace');
    this.#view.list.linkOf(id)?.focus();
  }

  /** Ask for what stands in the field, and something else; a new question begins with its first rows. */
  #go(change: Partial<ListState>, how: 'push' | 'replace'): Promise<void> {
    clearTimeout(this.#typing);
    const query = cleanQuery(this.#form.field.value);
    const asTyped = this.#state.asTyped && query === this.#state.query;
    this.#state = { ...this.#state, pages: 1, query, asTyped, ...change };
    writeAddress(this.#state, how);
    this.#form.write(this.#state);
    return this.#settle();
  }

  async #settle(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    const { list } = this.#view.list;
    delete list.dataset['settled'];
    if (this.#answered !== state.query) this.#wait();
    try {
      const found = await ask(this.#load, this.#search, state);
      if (turn !== this.#turn) return;
      const aloud = this.#turn > 1 || !isEverything(state);
      this.#view.show({ ...found, from: this.#form.originOf(state), aloud });
      this.#answered = state.query;
      if (!found.trouble) list.dataset['settled'] = state.query;
    } catch (error) {
      if (turn === this.#turn) this.#failListing(error);
    }
  }

  /** A page that opens with everything is its own answer already. */
  #wait(): void {
    if (this.#answered !== undefined) this.#view.wait('in a while');
    else if (!isEverything(this.#state)) this.#view.wait('at once');
  }

  /** The list stands as the page was built; that matters only to somebody who asked for less. */
  #failListing(error: unknown): void {
    console.warn(error);
    const hasAsked = !isEverything(this.#state) || this.#form.near.position !== undefined;
    this.#view.fail(hasAsked ? (error instanceof StampError ? 'changed' : 'listing') : undefined);
  }
}
