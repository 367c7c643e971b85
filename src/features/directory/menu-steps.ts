/**
 * How a menu's changes become steps of the back button. An arrow key passes every choice of a closed menu on its way:
 * all of them are one step.
 */
export class MenuSteps {
  /** The menu that an arrow key goes through, and whether it has made a step. */
  #stepping: { menu: EventTarget | null; hasStep: boolean } | undefined;

  constructor(form: HTMLElement, signal: AbortSignal) {
    for (const kind of ['keydown', 'pointerdown', 'focusout']) {
      form.addEventListener(kind, (event) => this.#note(event), { signal });
    }
  }

  /** Is the change of this menu a step of its own, or part of the last one? */
  take(menu: EventTarget): 'push' | 'replace' {
    if (this.#stepping?.menu !== menu) return 'push';
    const { hasStep } = this.#stepping;
    this.#stepping.hasStep = true;
    return hasStep ? 'replace' : 'push';
  }

  #note({ type, target }: Event): void {
    if (type !== 'keydown') this.#stepping = undefined;
    else if (this.#stepping?.menu !== target) this.#stepping = { menu: target, hasStep: false };
  }
}
