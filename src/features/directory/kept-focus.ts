/**
 * Where the focus goes when the back button takes it away: a list that is drawn anew loses the row that had it, and who
 * comes back from an offer begins at the top.
 */
export class KeptFocus {
  #root: HTMLElement;
  /** The offer whose row had the focus last. */
  #row: string | undefined;
  #opened: string | undefined;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    this.#opened = readOpened();
    root.addEventListener('focusin', ({ target }) => this.#note(target), { signal });
    root.addEventListener('click', ({ target }) => this.#remember(target), { signal });
  }

  /** The offer that was opened from the list and left again; asked for once. */
  takeOpened(): string | undefined {
    const opened = this.#opened;
    this.#opened = undefined;
    if (opened !== undefined) history.replaceState(null, '');
    return opened;
  }

  /** Is the focus nowhere? */
  get isLost(): boolean {
    return document.activeElement === null || document.activeElement === document.body;
  }

  /** Give it back to the row that had it; where that is gone, to `instead`. */
  restore(linkOf: (offer: string) => HTMLElement | undefined, instead: () => void): void {
    if (!this.isLost) return;
    const link = this.#row === undefined ? undefined : linkOf(this.#row);
    if (link) link.focus();
    else instead();
  }

  #note(target: EventTarget | null): void {
    this.#row = target instanceof Element ? (offerOf(target) ?? undefined) : undefined;
  }

  /** The step of the history, which is on this device alone, knows which offer was opened. */
  #remember(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest('a') : null;
    const id = link && this.#root.contains(link) ? offerOf(link) : undefined;
    if (id) history.replaceState({ opened: id }, '');
  }
}

const offerOf = (element: Element) => element.closest('[data-offer]')?.getAttribute('data-offer');

function readOpened(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('opened' in state)) return undefined;
  return typeof state.opened === 'string' ? state.opened : undefined;
}
