import { StampError } from '#domain/facets/row-file.ts';
import { isKept, keepOffers, type KeptList, takeOff } from '#domain/kept/kept-list.ts';
import { moveOffer, putBack, type TakenOff, takenBy } from '#domain/kept/kept-order.ts';
import { type KnownOffers, renameKept, todaysId } from '#domain/kept/known-offers.ts';
import { listFromFragment, listToFragment } from '#domain/kept/list-link.ts';
import type { Line } from './draw-kept.ts';
import { loadKept, onKeptChange, storeKept } from './kept-store.ts';
import { type KeptState, KeptView } from './kept-view.ts';
import { knownLoader } from './load-known.ts';
import { copyLink, type Shared, shareLink } from './share-list.ts';
import { todayInDenmark } from './today.ts';
import { sayAdded, sayTaken } from './wording.ts';

/**
 * `<kept-list>`: the visitor's own list, which the device keeps, or the list of a link, which stands in the fragment of the
 * address and never takes the place of one's own. When the list has been drawn the element carries `data-settled`.
 *
 * @attr data-facets, data-rows, data-details the addresses of the files that say what is known of offers
 * @attr data-offers the address of the directory, which an offer's id follows
 */
class KeptListElement extends HTMLElement {
  #listeners = new AbortController();
  #view!: KeptView;
  #load!: () => Promise<KnownOffers>;
  #known: KnownOffers | undefined;
  #trouble: KeptState['trouble'];
  /** One's own list while the device keeps none. */
  #memory: KeptList | undefined;
  /** The ids of the link's list; nothing while one's own is shown. */
  #link: readonly string[] | undefined;
  #taken: readonly TakenOff[] = [];

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const { facets = '', rows = '', details = '', offers = '' } = this.dataset;
    this.#view = new KeptView(this, offers);
    this.#load = knownLoader({ facets, rows, details });
    this.#memory = loadKept() ? undefined : [];
    this.#link = listFromFragment(location.hash.slice(1));
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    window.addEventListener('hashchange', () => this.#onAddress(), { signal });
    window.addEventListener('beforeprint', () => this.#view.showToday(todayInDenmark()), { signal });
    onKeptChange(() => this.#show(), signal);
    void this.#settle();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #mine(): KeptList {
    return this.#memory ?? loadKept() ?? [];
  }

  /** The address that shows one's own list to somebody else. */
  get #address(): string {
    return `${location.origin}${location.pathname}#${listToFragment(this.#mine.map(({ id }) => id))}`;
  }

  async #settle(): Promise<void> {
    this.#trouble = undefined;
    try {
      this.#known = await this.#load();
      const known = this.#known;
      this.#change((list) => renameKept(known, list));
    } catch (error) {
      console.warn(error);
      this.#trouble = error instanceof StampError ? 'changed' : 'listing';
    }
    this.toggleAttribute('data-settled', true);
    this.#show();
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const id = button?.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
    switch (button?.dataset['action']) {
      case 'up':
        return this.#move(id, -1);
      case 'down':
        return this.#move(id, 1);
      case 'off':
        return this.#takeOff([id]);
      case 'clear':
        return this.#takeOff(this.#mine.map((offer) => offer.id));
      case 'undo':
        return this.#undo();
      case 'add':
        return this.#add();
      case 'print':
        return window.print();
      case 'copy':
        return this.#showShared(copyLink);
      case 'share':
        return this.#showShared(shareLink);
      case 'retry':
        return this.#settle();
      case 'reload':
        return location.reload();
    }
  }

  #move(id: string, step: -1 | 1): void {
    this.#taken = [];
    this.#change((list) => moveOffer(list, id, step));
    const position = this.#mine.findIndex((offer) => offer.id === id) + 1;
    const moved = this.#mine[position - 1];
    if (moved) this.#view.say(`»${moved.title}« er nummer ${position} af ${this.#mine.length}.`);
  }

  #takeOff(ids: readonly string[]): void {
    this.#taken = takenBy(this.#mine, ids);
    this.#change((list) => takeOff(list, ids));
    if (this.#taken.length === 0) return;
    this.#view.say(sayTaken(this.#taken));
    this.#view.focusUndo();
  }

  #undo(): void {
    const taken = this.#taken;
    this.#taken = [];
    this.#change((list) => putBack(list, taken));
    this.#view.say('Sat på listen igen.');
    this.#view.focusLine(taken[0]?.offer.id ?? '');
  }

  /** Put the link's list onto one's own, and show that; the back button returns to the link's. */
  #add(): void {
    const offers = (this.#link ?? []).flatMap((linked) => {
      const row = this.#known?.offers.get(todaysId(this.#known, linked))?.row;
      return row ? [{ id: row.id, title: row.title, on: todayInDenmark() }] : [];
    });
    const list = this.#mine;
    const before = offers.filter(({ id }) => isKept(list, id)).length;
    const added = keepOffers(list, offers).length - list.length;
    this.#change(() => keepOffers(list, offers));
    history.pushState(null, '', location.pathname);
    this.#link = undefined;
    this.#show();
    this.#view.focusTitle();
    this.#view.say(sayAdded({ added, before, left: offers.length - before - added }));
  }

  async #showShared(share: (url: string, title: string) => Promise<Shared>): Promise<void> {
    const url = this.#address;
    this.#view.showShared(await share(url, document.title), url);
  }

  /** Another list, or an anchor: the page has moved there, and the address says again which list it shows. */
  #onAddress(): void {
    const link = listFromFragment(location.hash.slice(1));
    if (!link && location.hash.length > 1) {
      const fragment = this.#link ? `#${listToFragment(this.#link)}` : '';
      return history.replaceState(null, '', location.pathname + fragment);
    }
    this.#link = link;
    this.#taken = [];
    this.#show();
  }

  /** Change one's own list, as the device keeps it at this moment; where it keeps none, only on this page. */
  #change(change: (list: KeptList) => KeptList): void {
    const list = this.#mine;
    const changed = change(list);
    if (changed === list) return;
    const isStored = storeKept(changed);
    this.#memory = isStored ? undefined : changed;
    this.#show();
  }

  #show(): void {
    if (!this.hasAttribute('data-settled')) return;
    this.#view.show({
      kind: this.#link ? 'link' : 'mine',
      lines: this.#link ? this.#linkLines(this.#link) : this.#mine.map((kept): Line => ({ id: kept.id, kept })),
      known: this.#known,
      trouble: this.#trouble,
      isBlocked: this.#memory !== undefined,
      taken: this.#link ? [] : this.#taken,
    });
    this.#view.showToday(todayInDenmark());
  }

  /** Under today's ids, each once; nothing while the offers are not known: a link has no names. */
  #linkLines(ids: readonly string[]): Line[] {
    const known = this.#known;
    if (!known) return [];
    return [...new Set(ids.map((id) => todaysId(known, id)))].map((id): Line => ({ id, kept: undefined }));
  }
}

customElements.define('kept-list', KeptListElement);
