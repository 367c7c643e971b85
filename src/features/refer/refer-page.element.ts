import type { OfferSearch } from '#domain/facets/offer-search.ts';
import { StampError } from '#domain/facets/row-file.ts';
import { moveChosen, toggleChosen } from '#domain/refer/chosen-offers.ts';
import { NOBODY, type ReferState } from '#domain/refer/refer-state.ts';
import { readShortcut, type Shortcut } from '#domain/refer/shortcut.ts';
import { copyRecord } from './copy-record.ts';
import { type LoadedRefer, referLoader } from './load-refer.ts';
import { hasShortcuts, loadPatient, storePatient, storeShortcuts } from './refer-store.ts';
import { ReferView } from './refer-view.ts';
import { NONE_CHOSEN, sayChosen, sayMoved, SHEET_FULL } from './wording.ts';

/** So long nobody types before what was typed is looked for, in milliseconds. */
const TYPING = 150;

/**
 * `<refer-page>`: from a problem to a door and a sheet. What is typed and chosen stays in this tab, and no request and no
 * address carries it; only the link to the sheet names the offers, in its fragment. When an answer stands, the list of
 * results carries `data-settled` with the problem.
 *
 * @attr data-facets, data-rows, data-refer the addresses of the files that say what is known of offers
 * @attr data-search the address of the search index
 * @attr data-offers, data-sheet the addresses of the directory and of the patient's sheet
 * @attr data-site, data-address, data-municipality what the record names the site by
 */
export class ReferPage extends HTMLElement {
  static openSearch: (folder: string) => OfferSearch;

  #listeners = new AbortController();
  #view!: ReferView;
  #search!: OfferSearch;
  #load!: () => Promise<LoadedRefer>;
  #state: ReferState = NOBODY;
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The answer that is being worked out: a number key that comes before it waits. */
  #settling: Promise<void> = Promise.resolve();
  #hasShortcuts = true;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const { facets = '', rows = '', refer = '', search = '' } = this.dataset;
    this.#view = new ReferView(this);
    this.#search = ReferPage.openSearch(search);
    this.#load = referLoader({ facets, rows, refer });
    this.#hasShortcuts = hasShortcuts();
    this.#view.showShortcuts(this.#hasShortcuts);
    this.#listen(signal);
    this.#open(loadPatient());
    const isFree = document.activeElement === document.body && matchMedia('(pointer: fine)').matches;
    if (isFree && !location.hash) this.#view.form.begin();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#typing);
    this.#view.tell.hush();
  }

  #listen(signal: AbortSignal): void {
    const { form } = this.#view;
    form.problem.addEventListener('focus', () => this.#search.warm(), { signal });
    for (const field of [form.problem, form.town, form.age]) {
      field.addEventListener('input', () => this.#onInput(field), { signal });
      field.addEventListener('blur', () => this.#view.showPlace(), { signal });
    }
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#open(loadPatient()), { signal });
  }

  /** Begin with a patient: the one this tab keeps, or nobody. */
  #open(state: ReferState): void {
    this.#state = state;
    this.#view.hideCopy();
    this.#view.form.write(state);
    this.#view.form.showRole();
    this.#view.doors.record(state.doors);
    this.#settle();
  }

  #onInput(field: HTMLInputElement): void {
    clearTimeout(this.#typing);
    if (this.#view.form.refuseCpr(field)) return this.#go({});
    this.#view.form.sayOf(field === this.#view.form.town ? 'town' : 'problem', '');
    this.#typing = setTimeout(() => this.#go({}), TYPING);
  }

  /** From the field to the answer at once: the keys that follow are for the rows. */
  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#go({});
    this.#view.focusAnswer();
  }

  #onChange({ target }: Event): void {
    if (target instanceof HTMLSelectElement) {
      this.#go({});
      return this.#view.form.showRole();
    }
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    if (target.dataset['record']) return this.#keep({ doors: this.#view.doors.recorded.map(({ id }) => id) });
    this.#toggle(offerOf(target));
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
        return this.#toggle(id);
      case 'more':
        this.#view.tell.showRest();
        return this.#view.showChosen(this.#state.chosen);
      case 'held':
        return this.#go({ held: !this.#state.held });
      case 'new':
        return this.#renew();
      case 'copy':
        return copyRecord(this.#view, this.#state.chosen, this.dataset);
      case 'keys':
        return this.#switchShortcuts();
      case 'retry':
        return this.#settle();
      case 'reload':
        return location.reload();
    }
  }

  #onKey(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    if (event.key === 'Escape' && isField(target) && this.contains(target) && !event.isComposing) {
      return this.#view.focusAnswer();
    }
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type === 'checkbox') {
      return target.click();
    }
    const shortcut = this.#hasShortcuts && !isField(target) ? readShortcut(event) : undefined;
    if (!shortcut) return;
    event.preventDefault();
    if (shortcut.kind === 'search') return this.#view.form.begin();
    void this.#settling.then(() => this.#do(shortcut));
  }

  #do(shortcut: Shortcut): void {
    if (shortcut.kind === 'print') this.#print();
    if (shortcut.kind === 'number') this.#press(shortcut.number);
  }

  #press(number: number): void {
    this.#view.tell.boxAt(number)?.click();
  }

  #print(): void {
    if (this.#state.chosen.length === 0) return this.#view.warn(NONE_CHOSEN);
    location.assign(this.#view.slip.linkToPrint(this.#state.chosen));
  }

  #toggle(id: string): void {
    const chosen = toggleChosen(this.#state.chosen, id);
    const isFull = chosen === this.#state.chosen;
    this.#keep({ chosen });
    this.#view.showChosen(chosen);
    if (isFull) this.#view.warn(SHEET_FULL);
    else this.#view.say(sayChosen(this.#view.titleOf(id), chosen.includes(id), chosen.length));
  }

  #move(id: string, step: -1 | 1): void {
    const chosen = moveChosen(this.#state.chosen, id, step);
    this.#keep({ chosen });
    this.#view.showChosen(chosen);
    this.#view.say(sayMoved(this.#view.titleOf(id), chosen.indexOf(id) + 1, chosen.length));
  }

  /** The next patient: all but the role of the one who sits here. */
  #renew(): void {
    clearTimeout(this.#typing);
    const state = { ...NOBODY, role: this.#state.role };
    storePatient(state);
    this.#open(state);
    this.#view.form.problem.focus();
  }

  #switchShortcuts(): void {
    this.#hasShortcuts = !this.#hasShortcuts;
    storeShortcuts(this.#hasShortcuts);
    this.#view.showShortcuts(this.#hasShortcuts);
  }

  #keep(change: Partial<ReferState>): void {
    this.#state = { ...this.#state, ...change };
    storePatient(this.#state);
  }

  /** Ask for what stands in the fields. */
  #go(change: Partial<ReferState>): void {
    clearTimeout(this.#typing);
    this.#keep({ ...this.#view.form.value, ...change });
    this.#settle();
  }

  #settle(): void {
    const turn = ++this.#turn;
    this.#view.wait();
    this.#settling = this.#answer(turn);
  }

  async #answer(turn: number): Promise<void> {
    try {
      const loaded = await this.#load();
      const answered = await this.#view.ask(loaded, this.#search, this.#state);
      if (turn === this.#turn) this.#view.show(answered, loaded, this.#state);
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) this.#view.fail(error instanceof StampError ? 'changed' : 'listing');
    }
  }
}

const offerOf = (element: Element) => element.closest('[data-offer]')?.getAttribute('data-offer') ?? '';

/** Somewhere that keys are text, or choose by their letters. */
function isField(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || element.isContentEditable;
}
