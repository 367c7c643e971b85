import { type Answer, answer, type Scores } from '#domain/facets/answer.ts';
import { type Facet, FACET_NAMES } from '#domain/facets/facet.ts';
import type { ListedOffer } from '#domain/facets/listed-offer.ts';
import { cleanQuery, EVERYTHING, isEverything, type ListState } from '#domain/facets/list-state.ts';
import { StampError } from '#domain/facets/row-file.ts';
import type { OfferSearch, SearchTrouble } from '#domain/facets/offer-search.ts';
import { showEmptyResult } from './empty-result.ts';
import { FilterForm } from './filter-form.ts';
import { readAddress, readFirstAddress, writeAddress } from './list-address.ts';
import { listingLoader } from './load-listing.ts';
import { describeForMap } from './map-offers.ts';
import { attributeOf, type Parts, partsOf } from './parts.ts';
import { ResultHeading } from './result-heading.ts';
import { ResultList } from './result-list.ts';
import { sayOffers } from './wording.ts';

/** Rows for each "Vis flere". */
const PAGE = 50;
/** So long nobody types before the search is made, in milliseconds. */
const TYPING = 150;

/**
 * `<offer-directory>`: search and filters over the list inside it. What is typed and chosen stands in the address's
 * fragment, which never leaves the browser.
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
  #answer: Answer | undefined;
  /** Which question is the newest: an answer to an older one is dropped. */
  #turn = 0;
  /** The menu that an arrow key goes through, and whether it has made a step in the history. */
  #stepping: { menu: EventTarget | null; hasStep: boolean } | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #heading = new ResultHeading(this.#part);
  #form!: FilterForm;
  #list!: ResultList;
  #search!: OfferSearch;
  #load!: () => Promise<readonly ListedOffer[]>;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.#form = new FilterForm(this.#part);
    this.#list = new ResultList(this, this.#part<HTMLTemplateElement>('row'), attributeOf(this, 'offers'));
    this.#search = OfferDirectory.openSearch(attributeOf(this, 'search'));
    this.#load = listingLoader(attributeOf(this, 'facets'), attributeOf(this, 'rows'));
    this.#part('pager').hidden = true;
    this.#listen(this.#listeners.signal);
    this.#state = readFirstAddress((facet, choice) => this.#form.isChoice(facet, choice));
    this.#form.write(this.#state);
    void this.#settle();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#typing);
    this.#heading.hush();
  }

  #listen(signal: AbortSignal): void {
    const { field } = this.#form;
    field.addEventListener('focus', () => this.#search.warm(), { signal });
    field.addEventListener('input', () => this.#onInput(), { signal });
    this.#part('form').addEventListener('change', (event) => this.#onChange(event), { signal });
    for (const kind of ['keydown', 'pointerdown', 'focusout']) {
      this.#part('form').addEventListener(kind, (event) => this.#onMenu(event), { signal });
    }
    this.#part('form').addEventListener('submit', (event) => void this.#onSubmit(event), { signal });
    this.#part('order').addEventListener('change', () => this.#onOrder(), { signal });
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    window.addEventListener('hashchange', () => this.#onAddress(), { signal });
    document.addEventListener('offer-map-ready', () => this.#tellResults(), { signal });
    document.addEventListener('offer-chosen', (event) => void this.#onChosen(event), { signal });
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#go({}, 'replace'), TYPING);
  }

  #onChange({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const stepping = this.#stepping?.menu === target ? this.#stepping : undefined;
    void this.#go({ filters: this.#form.filters }, stepping?.hasStep ? 'replace' : 'push');
    if (stepping) stepping.hasStep = true;
  }

  /** An arrow key passes every choice of a closed menu on its way: all of them are one step back. */
  #onMenu({ type, target }: Event): void {
    if (type !== 'keydown') this.#stepping = undefined;
    else if (this.#stepping?.menu !== target) this.#stepping = { menu: target, hasStep: false };
  }

  #onOrder(): void {
    const { value } = this.#part<HTMLSelectElement>('order');
    void this.#go({ order: value === 'name' ? 'name' : 'list' }, 'replace');
  }

  /** On to the results: a telephone puts its keyboard away, and a screen reader reads how many there are. */
  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    await this.#go({}, 'replace');
    this.#heading.focus();
  }

  async #onClick(event: Event): Promise<void> {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    switch (button?.dataset['action']) {
      case 'filters':
        return this.#form.unfold(!this.#form.isUnfolded);
      case 'see':
        this.#form.unfold(false);
        return this.#heading.focus();
      case 'clear':
        return this.#go({ filters: {} }, 'push');
      case 'reset':
        this.#heading.focus();
        return this.#go({ query: '', filters: {} }, 'push');
      case 'drop':
        this.#heading.focus();
        return this.#drop(button?.dataset['drop'] ?? '');
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

  async #showMore(): Promise<void> {
    const before = this.#list.list.childElementCount;
    await this.#go({ pages: this.#state.pages + 1 }, 'replace');
    if (this.#part('more').hidden) this.#list.linkAt(before)?.focus();
  }

  #onAddress(): void {
    const state = readAddress((facet, choice) => this.#form.isChoice(facet, choice));
    // An anchor was followed: the page has moved there, and the address says again what the list shows.
    if (!state) return writeAddress(this.#state, 'replace');
    this.#state = state;
    this.#form.write(state);
    void this.#settle();
  }

  async #onChosen(event: Event): Promise<void> {
    if (!(event instanceof CustomEvent)) return;
    const { id } = event.detail as { id: string };
    const position = this.#answer?.offers.findIndex(({ row }) => row.id === id) ?? -1;
    const pages = Math.floor(position / PAGE) + 1;
    if (position >= 0 && !this.#list.linkOf(id)) await this.#go({ pages }, 'replace');
    this.#list.linkOf(id)?.focus();
  }

  /** Ask for what stands in the field, and something else; a new question begins with its first rows. */
  #go(change: Partial<ListState>, how: 'push' | 'replace'): Promise<void> {
    clearTimeout(this.#typing);
    this.#state = { ...this.#state, pages: 1, query: cleanQuery(this.#form.field.value), ...change };
    writeAddress(this.#state, how);
    this.#form.write(this.#state);
    return this.#settle();
  }

  async #settle(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    delete this.#list.list.dataset['settled'];
    if (state.query) this.#search.warm();
    try {
      const listing = await this.#load();
      const outcome = state.query ? await this.#search.search(state.query, listing) : { scores: undefined };
      if (turn !== this.#turn) return;
      if ('trouble' in outcome) return this.#show(listing, { ...state, query: '' }, undefined, outcome.trouble);
      this.#show(listing, state, outcome.scores);
      this.#list.list.dataset['settled'] = state.query;
    } catch (error) {
      if (turn === this.#turn) this.#failListing(error);
    }
  }

  #show(listing: readonly ListedOffer[], state: ListState, scores: Scores | undefined, trouble?: SearchTrouble): void {
    this.#answer = answer(listing, state, scores);
    const { offers, counts } = this.#answer;
    const isWhole = isEverything(state) && state.order === 'list';
    const shown = Math.max(state.pages * PAGE, isWhole ? this.#list.builtCount : 0);
    if (isWhole && shown === this.#list.builtCount) this.#list.restore();
    else this.#list.show(offers.slice(0, shown));
    const more = this.#part('more');
    more.hidden = shown >= offers.length;
    more.textContent = `Vis ${Math.min(PAGE, offers.length - shown)} flere`;
    this.#form.showCounts(counts, sayOffers(offers.length));
    for (const name of ['tools', 'list']) this.#part(name).hidden = offers.length === 0;
    this.#part('empty').hidden = offers.length > 0;
    if (offers.length === 0) showEmptyResult(this.#part, { listing, state, scores, labelOf: this.#labelOf });
    this.#showAsked(state, offers.length);
    this.#showTrouble(trouble);
    this.#tellResults();
  }

  #showAsked(state: ListState, count: number): void {
    const chosen = FACET_NAMES.flatMap((facet) => {
      const choice = state.filters[facet];
      return choice === undefined ? [] : [this.#labelOf(facet, choice)];
    });
    const asked = { query: state.query, chosen };
    this.#heading.show(count, asked, this.#turn > 1 || !isEverything(state));
    this.#part('reset').hidden = isEverything(this.#state);
    this.#part('order-list').textContent = state.query ? 'Passer bedst' : 'Næste gang';
    this.#part<HTMLSelectElement>('order').value = state.order;
  }

  #labelOf = (facet: Facet, choice: string) => this.#form.labelOf(facet, choice);

  /** The list stands as the page was built; that matters only to somebody who asked for less. */
  #failListing(error: unknown): void {
    console.warn(error);
    this.#list.restore();
    if (!isEverything(this.#state)) this.#showTrouble(error instanceof StampError ? 'changed' : 'listing');
  }

  #showTrouble(trouble: SearchTrouble | 'listing' | undefined): void {
    for (const notice of this.querySelectorAll<HTMLElement>('[data-trouble]')) {
      notice.hidden = notice.dataset['trouble'] !== trouble;
    }
  }

  #tellResults(): void {
    if (!this.#answer) return;
    const offers = describeForMap(this.#answer.offers, attributeOf(this, 'offers'));
    this.dispatchEvent(new CustomEvent('offer-results', { bubbles: true, detail: { offers } }));
  }
}
