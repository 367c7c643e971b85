import { type Draft, EMPTY_DRAFT, isEmptyDraft } from '#domain/contribute/draft.ts';
import { forgetDraft, loadDraft, storeDraft } from './draft-store.ts';
import { FormActions } from './form-actions.ts';
import { FormPage } from './form-page.ts';
import type * as Bench from './workbench.ts';
import type { Corrected, Looked, Workbench } from './workbench.ts';

interface Loaded {
  module: typeof Bench;
  bench: Workbench;
}

/** So long after the last key the draft is looked at again, in milliseconds. */
const PAUSE = 200;

/**
 * `<contribute-form>`: a new offer, or with `#ret=<id>` in the address a correction of one. What is written is kept on the
 * device and sent nowhere. The schema and the parser come when somebody begins to write. When the form can be used the
 * element carries `data-settled`; when what was written last has been looked at, `data-looked`.
 */
class ContributeForm extends HTMLElement {
  #listeners = new AbortController();
  #page!: FormPage;
  #loading: Promise<Loaded> | undefined;
  #id = '';
  #corrected: Corrected | undefined;
  #undo: Draft | undefined;
  #isKept = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#page = new FormPage(this, () => this.#onInput());
    this.addEventListener('focusin', () => this.#warm(), { signal });
    this.addEventListener('focusout', ({ target }) => this.#onLeave(target), { signal });
    this.addEventListener('input', () => this.#onInput(), { signal });
    const actions = new FormActions(this.#page, {
      changed: () => this.#changed(),
      showKept: () => this.#page.showKept(this.#page.fields.read(), this.#corrected),
      forget: () => this.#forget(),
      retry: () => this.#retry(),
    });
    this.addEventListener('click', (event) => void actions.onClick(event), { signal });
    this.addEventListener('submit', (event) => void this.#onSubmit(event), { signal });
    window.addEventListener('hashchange', () => void this.#start(), { signal });
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
  }

  /** The schema, the parser and the offers that stand here; after a failure the next call tries again. */
  #load(): Promise<Loaded> {
    this.#loading ??= import('./workbench.ts').then(async (module) => {
      const bench = await module.Workbench.open(this.#page.addresses);
      this.#page.showOrganisers(bench.organisers.map(({ name }) => name));
      this.#page.showTrouble(undefined);
      return { module, bench };
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Somebody comes to the form: what a writer needs is fetched. */
  #warm(): void {
    if (!this.#loading) void this.#look();
  }

  /** Once more, when what is under way has come to its end. */
  async #retry(): Promise<void> {
    await this.#loading?.catch(() => undefined);
    await (this.#id ? this.#start() : this.#look());
  }

  async #start(): Promise<void> {
    this.#id = new URLSearchParams(location.hash.slice(1)).get('ret') ?? '';
    this.#corrected = undefined;
    this.#undo = undefined;
    this.#page.outcome.hide();
    this.#page.faults.reset();
    this.#page.showKind(this.#id ? 'correction' : 'new');
    this.#page.showTrouble(undefined);
    try {
      if (this.#id) await this.#startCorrection();
      else void this.#loading?.then(({ bench }) => bench.forgetOriginal());
    } catch (error) {
      console.warn(error);
      this.#page.showTrouble('load');
    }
    const stored = loadDraft(this.#id);
    this.#write(stored?.draft ?? this.#blank);
    this.#page.showFound(stored?.on, stored?.draft.texts.title);
    this.#page.showForget(stored?.draft ?? EMPTY_DRAFT, { canUndo: false, isKept: true });
    this.toggleAttribute('data-settled', true);
    if (stored || this.#id) await this.#look();
  }

  async #startCorrection(): Promise<void> {
    const { bench } = await this.#load();
    this.#corrected = await bench.correct(this.#id);
    if (!this.#corrected) {
      this.#page.showTrouble('gone');
      this.#id = '';
    }
    this.#page.showKind(this.#corrected ? 'correction' : 'new', this.#corrected);
  }

  /** What the form begins with. */
  get #blank(): Draft {
    return this.#corrected?.draft ?? EMPTY_DRAFT;
  }

  #write(draft: Draft): void {
    this.#page.point.close();
    this.#page.progress.reset(isEmptyDraft(draft));
    this.#page.fields.write(draft);
    this.#page.point.show();
    this.#page.showKept(draft, this.#corrected);
    this.#page.showWhen(draft);
  }

  #onInput(): void {
    this.#undo = undefined;
    this.#page.outcome.hide();
    this.#page.showFound(undefined);
    this.#page.say('');
    this.#changed();
  }

  /** Keep what was written, and look at it when the keys have come to rest. */
  #changed(): void {
    const draft = this.#page.fields.read();
    this.#isKept = storeDraft(this.#id, draft);
    this.#page.showWhen(draft);
    this.#page.showForget(draft, { canUndo: this.#undo !== undefined, isKept: this.#isKept });
    this.toggleAttribute('data-looked', false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), PAUSE);
  }

  #onLeave(target: EventTarget | null): void {
    const name = this.#page.fields.nameOf(target);
    if (!name) return;
    this.#page.faults.see(name);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), PAUSE);
  }

  /** Show what is to be said of the draft as it stands. */
  async #look(): Promise<Looked | undefined> {
    try {
      const { module, bench } = await this.#load();
      const [draft, frame] = [this.#page.fields.read(), { ...this.#page.frame, kept: this.#corrected?.kept }];
      const looked = bench.look(draft, frame);
      this.#page.show(looked);
      module.drawPreview(this.#page.part, draft, frame);
      this.toggleAttribute('data-looked', true);
      return looked;
    } catch (error) {
      console.warn(error);
      this.#page.showTrouble('load');
      return undefined;
    }
  }

  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#page.faults.seeAll();
    const looked = await this.#look();
    if (!looked) return;
    if (looked.file === undefined) return this.#page.faults.summarise(looked.faults, looked.elsewhere);
    const { module, bench } = await this.#load();
    const { fields, faults, outcome, receiver } = this.#page;
    const draft = fields.read();
    const written = { draft, before: this.#corrected?.draft, fileName: `${bench.idOf(draft)}.md`, file: looked.file };
    const said = { kept: this.#corrected, asker: fields.asker };
    const ready = module.makeReady({ ...written, ...said }, receiver, fields.sayChoice);
    if (typeof ready === 'string') return faults.summarise(new Map(), [ready]);
    outcome.show(ready, looked.like.length);
  }

  /** Delete the draft; the same button brings it back until something else is written. */
  #forget(): void {
    const back = this.#undo;
    this.#undo = back ? undefined : this.#page.fields.read();
    this.#write(back ?? this.#blank);
    this.#page.outcome.hide();
    this.#page.faults.reset();
    this.#page.showFound(undefined);
    if (back) storeDraft(this.#id, back);
    else forgetDraft(this.#id);
    this.#page.showForget(back ?? EMPTY_DRAFT, { canUndo: !back, isKept: this.#isKept });
    this.#page.say(back ? 'Kladden er her igen.' : 'Kladden er slettet.');
    void this.#look();
  }
}

customElements.define('contribute-form', ContributeForm);
