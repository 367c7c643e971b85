/**
 * `<page-actions>`: print the page, or hand on its address by the device's own sheet, else by copying it. What others
 * inside it did it shows when they tell `action-said` `{ text }`.
 */
class PageActions extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener(
      'click',
      (event) => {
        const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
        if (button?.dataset['action'] === 'print') window.print();
        if (button?.dataset['action'] === 'share') void this.#share();
      },
      { signal: this.#listeners.signal },
    );
    this.addEventListener('action-said', (event) => this.#onSaid(event), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #onSaid(event: Event): void {
    if (event instanceof CustomEvent) this.#say((event.detail as { text: string }).text);
  }

  async #share(): Promise<void> {
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    try {
      if (navigator.share) await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        this.#say('Linket er kopieret.');
      }
    } catch (error) {
      // Closing the sheet is a choice, not a fault.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.#say('Linket kunne ikke kopieres. Kopiér adressen øverst i browseren.');
    }
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (!status) throw new Error('<page-actions> needs an element with data-status inside it, and found none.');
    status.classList.remove('visually-hidden');
    status.textContent = text;
  }
}

customElements.define('page-actions', PageActions);
