import type { Suggestion } from '#domain/suggest/suggestion.ts';

/** So long nobody types before a screen reader hears how many there are, in milliseconds. */
const QUIET = 800;
/** Two options and a half, in CSS pixels: less would not look like a list. */
const LEAST = 120;
/** Between the list and the edge of the screen, in CSS pixels. */
const MARGIN = 8;

/**
 * The list under a field. The focus never leaves the field: which option is the active one, an attribute says. The options
 * are links, so that whatever opens a link opens them.
 */
export class SuggestionList {
  readonly element: HTMLElement;
  readonly #host: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host holds the templates, and gets the list
   */
  constructor(host: HTMLElement, field: HTMLInputElement) {
    this.#host = host;
    this.#field = field;
    const popup = this.#clone('[data-part="popup"]');
    this.element = find(popup, '[role="listbox"]');
    this.#status = find(popup, '[role="status"]');
    host.append(popup);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', this.element.id);
    // A press does not take the focus from the field, which would close the list before it is a click.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** The option that arrows have led to. */
  get active(): HTMLElement | undefined {
    return this.element.querySelector<HTMLElement>('[aria-selected="true"]') ?? undefined;
  }

  /** Draw the suggestions, none of them active; without any there is no list. */
  show(suggestions: readonly Suggestion[]): void {
    if (suggestions.length === 0) return this.close();
    this.element.replaceChildren(...suggestions.map((suggestion, index) => this.#draw(suggestion, index)));
    this.#activate(undefined);
    this.element.scrollTop = 0;
    const wasOpen = this.isOpen;
    this.element.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    if (!wasOpen) this.#makeRoom();
    this.fit();
    this.#tell(`${suggestions.length} forslag`);
  }

  close(): void {
    this.element.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#activate(undefined);
    clearTimeout(this.#telling);
    this.#status.textContent = '';
  }

  /** Take everything away again that the list brought. */
  remove(): void {
    this.element.remove();
    this.#status.remove();
  }

  /** To the next option or the one before; beyond the ends is the field itself, where none is active. */
  move(step: 1 | -1): void {
    if (!this.isOpen) return;
    const options = this.#options;
    const places = options.length + 1;
    const from = options.findIndex((option) => option === this.active) + 1;
    const option = options[((from + step + places) % places) - 1];
    this.#activate(option);
    option?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Let the list end above the edge of what is seen, which on a telephone is its keyboard. */
  fit(): void {
    if (!this.isOpen) return;
    const room = seenBottom() - this.#field.getBoundingClientRect().bottom - 2 * MARGIN;
    this.element.style.setProperty('--suggest-room', `${Math.max(room, LEAST)}px`);
  }

  get #options(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  /** Move the page up as far as the list needs, and never the field out of sight. */
  #makeRoom(): void {
    this.element.style.removeProperty('--suggest-room');
    const missing = this.element.getBoundingClientRect().bottom + MARGIN - seenBottom();
    const most = this.#host.getBoundingClientRect().top - MARGIN - (window.visualViewport?.offsetTop ?? 0);
    if (missing > 0 && most > 0) window.scrollBy({ top: Math.min(missing, most), behavior: 'instant' });
  }

  #activate(option: HTMLElement | undefined): void {
    for (const other of this.#options) other.setAttribute('aria-selected', String(other === option));
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #draw({ kind, id, label, isExample }: Suggestion, index: number): HTMLElement {
    const { under = '' } = find(this.#host, `template[data-kind="${kind}"]`).dataset;
    const option = find(this.#clone(`[data-kind="${kind}"]`), 'a');
    option.id = `${this.element.id}-${index + 1}`;
    option.setAttribute('href', `${under}${id}/`);
    find(option, '[data-part="label"]').textContent = label;
    if (!isExample) find(option, '.made-up').remove();
    return option;
  }

  #clone(selector: string): DocumentFragment {
    const template = this.#host.querySelector<HTMLTemplateElement>(`template${selector}`);
    if (!template) throw new Error(`<search-field> needs a template${selector} inside it, and found none.`);
    return document.importNode(template.content, true);
  }

  /** Said when the typing rests, and never twice the same. */
  #tell(text: string): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      if (this.#status.textContent !== text) this.#status.textContent = text;
    }, QUIET);
  }
}

/** The lower edge of what is seen, in the pixels of `getBoundingClientRect`. */
function seenBottom(): number {
  const seen = window.visualViewport;
  return seen ? seen.offsetTop + seen.height : window.innerHeight;
}

function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<search-field> needs a ${selector} inside it, and found none.`);
  return found;
}
