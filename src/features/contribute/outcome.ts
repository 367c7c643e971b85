import type { Parts } from '../parts/parts.ts';
import type { ReadyToSend } from './ready-to-send.ts';

/** The ways to send what was written: fills them in, and shows them. */
export class Outcome {
  readonly #part: Parts;
  #text = '';
  #blob: string | undefined;

  constructor(part: Parts) {
    this.#part = part;
    part('download').addEventListener('click', () => {
      part('downloaded').textContent = 'Filen ligger nu i din mappe med hentede filer.';
    });
    part('to-like').addEventListener('click', (event) => this.#goToLike(event));
  }

  /** Put it away; what stood in it with the focus leaves that to the title of the page. */
  hide(): void {
    const outcome = this.#part('outcome');
    const isHere = outcome.contains(document.activeElement);
    outcome.hidden = true;
    if (isHere) this.#part('title').focus();
    if (this.#blob) URL.revokeObjectURL(this.#blob);
    this.#blob = undefined;
  }

  /** @param like how many offers that stand here already are like it */
  show({ kind, fileName, file, changes, text, mail, attach, github }: ReadyToSend, like: number): void {
    this.hide();
    const part = this.#part;
    this.#text = text;
    this.#blob = URL.createObjectURL(new Blob([file], { type: 'text/markdown;charset=utf-8' }));
    part('outcome-lead').textContent =
      kind === 'new'
        ? 'Alt er med. Vælg, hvordan I vil sende det. Siden sender det ikke for jer.'
        : 'Vælg, hvordan du vil sende rettelsen. Siden sender den ikke for dig.';
    part('changes-box').hidden = changes.length === 0;
    part('changes').replaceChildren(
      ...changes.map((text) => Object.assign(document.createElement('li'), { textContent: text })),
    );
    part<HTMLAnchorElement>('mail').href = mail.href;
    this.#showAttach(attach);
    part('outcome-like').hidden = like === 0;
    part('to-like').textContent = like === 1 ? 'Ét tilbud ligner dit.' : `${like} tilbud ligner dit.`;
    part('in-mail').textContent = mail.text;
    const download = part<HTMLAnchorElement>('download');
    download.href = this.#blob;
    download.download = fileName;
    part('file-name').textContent = fileName;
    part('copied').textContent = '';
    part<HTMLTextAreaElement>('file-text').value = this.#text;
    if (github) this.#showGitHub(kind, github.address);
    part('outcome').hidden = false;
    part('outcome-title').focus();
  }

  /** Copy the words and the file; where the browser does not let a page, it stands to be copied by hand. */
  async copy(): Promise<void> {
    const said = this.#part('copied');
    try {
      await navigator.clipboard.writeText(this.#text);
      said.textContent = 'Teksten er kopieret. Sæt den ind i en mail.';
    } catch {
      const text = this.#part<HTMLTextAreaElement>('file-text');
      const folded = text.closest('details');
      if (folded) folded.open = true;
      text.select();
      said.textContent = 'Teksten kunne ikke kopieres. Den er markeret under »Se det hele«: kopiér den selv.';
    }
  }

  /** A file that must be attached is fetched before the mail is opened. */
  #showAttach(attach: ReadyToSend['attach']): void {
    const part = this.#part;
    part('attach-may').hidden = attach !== 'may';
    part('attach-must').hidden = attach !== 'must';
    part('downloaded').textContent = '';
    part(attach === 'must' ? 'download-first' : 'download-later').append(part('download-box'));
  }

  /** The address of the page stays: its fragment says what is corrected. */
  #goToLike(event: Event): void {
    event.preventDefault();
    const heading = this.#part('like').querySelector<HTMLElement>('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  #showGitHub(kind: ReadyToSend['kind'], address: string | undefined): void {
    this.#part('github-box').hidden = address === undefined;
    this.#part('github-long').hidden = address !== undefined;
    if (address) this.#part<HTMLAnchorElement>('github').href = address;
    this.#part('github-note').textContent =
      kind === 'new' ? '' : ' Hent filen først, og sæt dens tekst ind i stedet for den, der står der.';
  }
}
