import { mailtoHref, stillRightMail, takeOffMail } from '#domain/contribute/ready-mail.ts';
import { findAnswered } from './find-answered.ts';

const MAILS = { ja: stillRightMail, slet: takeOffMail };

/**
 * `<ready-answer>`: writes into the ready mails which offer they are about. It stands in the fragment of the address, `#ja=<id>`
 * or `#slet=<id>`, which no host sees; the names come from the directory's whole files.
 */
class ReadyAnswer extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    window.addEventListener('hashchange', () => void this.#show(), { signal: this.#listeners.signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  async #show(): Promise<void> {
    const asked = new URLSearchParams(location.hash.slice(1));
    const kind = asked.has('slet') ? 'slet' : 'ja';
    const id = asked.get(kind);
    if (!id) return;
    const { facets = '', rows = '', details = '', mail } = this.dataset;
    try {
      const offer = await findAnswered({ facets, rows, details }, id);
      if (!offer) return this.#say('Tilbuddet findes ikke mere under den adresse. Skriv selv dets navn i mailen.');
      for (const [name, write] of Object.entries(MAILS)) {
        const ready = write(offer, mail);
        const text = this.querySelector(`[data-mail-text="${name}"]`);
        if (text) text.textContent = ready.text;
        this.querySelector(`[data-mail-link="${name}"]`)?.setAttribute('href', mailtoHref(ready));
      }
      const correct = this.querySelector<HTMLAnchorElement>('[data-correct]');
      if (correct) correct.hash = `ret=${offer.id}`;
      this.#title(kind === 'ja' ? `Er »${offer.title}« stadig rigtigt?` : `Slet »${offer.title}«`);
      for (const section of this.querySelectorAll('section'))
        section.hidden = section.id !== kind && section.id !== 'ret';
    } catch (error) {
      console.warn(error);
      this.#say('Navnet kunne ikke hentes. Skriv selv tilbuddets navn i mailen.');
    }
    this.toggleAttribute('data-settled', true);
  }

  #title(text: string): void {
    const title = this.querySelector('[data-part="title"]');
    if (title) title.textContent = text;
  }

  #say(text: string): void {
    const status = this.querySelector('[data-part="status"]');
    status?.classList.remove('visually-hidden');
    if (status) status.textContent = text;
  }
}

customElements.define('ready-answer', ReadyAnswer);
