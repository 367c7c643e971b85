import type { SaidFact } from '#domain/contribute/answered-offer.ts';
import { mailtoHref, type ReadyMail, stillRightMail, takeOffMail } from '#domain/contribute/ready-mail.ts';
import { fill } from '../parts/copy-template.ts';
import { type Parts, partsOf } from '../parts/parts.ts';
import { type Answered, answeredLoader } from './load-answered.ts';

/**
 * `<ready-answer>`: shows what stands of an offer, and writes into the ready mails which offer they are about. It stands in
 * the fragment of the address, `#ja=<id>` or `#slet=<id>`, which no host sees; what is said of it comes from the directory's
 * whole files. What is made up gets no mail that says it is right.
 */
class ReadyAnswer extends HTMLElement {
  #listeners = new AbortController();
  #part!: Parts;
  #find!: ReturnType<typeof answeredLoader>;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.#part = partsOf(this);
    const { facets = '', rows = '', details = '' } = this.dataset;
    this.#find = answeredLoader({ facets, rows, details });
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
    try {
      const offer = await this.#find(id);
      if (!offer) return this.#say('Tilbuddet findes ikke mere under den adresse. Skriv selv dets navn i mailen.');
      this.#showOffer(offer);
      const { title } = offer;
      this.#part('title').textContent = kind === 'ja' ? `Er »${title}« stadig rigtigt?` : `Slet »${title}«`;
      for (const section of this.querySelectorAll('section')) {
        const isHere = section.id === kind || (section.id === 'ret' && kind === 'slet');
        section.hidden = !isHere;
      }
    } catch (error) {
      console.warn(error);
      this.#say('Navnet kunne ikke hentes. Skriv selv tilbuddets navn i mailen.');
    }
    this.toggleAttribute('data-settled', true);
  }

  #showOffer(offer: Answered): void {
    const { mail: to } = this.dataset;
    const { id, facts, stale, example } = offer;
    const said = facts.map(([name, text]) => `${name}: ${text}`);
    this.#showFacts(facts);
    fill(this.#part('stale'), stale && `${stale}. Se godt efter, om den stadig passer.`);
    this.#part('made-up').hidden = !example;
    const mailBox = this.querySelector<HTMLElement>('[data-mail="ja"]');
    if (mailBox) mailBox.hidden = example;
    this.#writeMail('ja', stillRightMail(offer, to, said));
    this.#writeMail('slet', takeOffMail(offer, to));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-correct]')) link.hash = `ret=${id}`;
  }

  #showFacts(facts: readonly SaidFact[]): void {
    this.#part('said').hidden = false;
    this.#part('facts').replaceChildren(
      ...facts.map((fact) => {
        const line = document.createElement('div');
        const tags = ['dt', 'dd'] as const;
        line.append(
          ...tags.map((tag, index) => Object.assign(document.createElement(tag), { textContent: fact[index] })),
        );
        return line;
      }),
    );
  }

  #writeMail(name: 'ja' | 'slet', mail: ReadyMail): void {
    const text = this.querySelector(`[data-mail-text="${name}"]`);
    if (text) text.textContent = mail.text;
    this.querySelector(`[data-mail-link="${name}"]`)?.setAttribute('href', mailtoHref(mail));
  }

  #say(text: string): void {
    const status = this.#part('status');
    status.classList.remove('visually-hidden');
    status.textContent = text;
  }
}

customElements.define('ready-answer', ReadyAnswer);
