import { type Fit, FITS } from '#domain/handout/fit.ts';
import type { HandoutLabels, HandoutLanguage } from '#domain/handout/labels.ts';
import { sayFullDay } from '#domain/handout/sheet-words.ts';
import type { Sheet } from '#domain/handout/sheet.ts';
import { joinWithAnd } from '#domain/text/fields.ts';
import { HANDOUT_LABELS } from '../../i18n/handout/languages.ts';
import { drawQr } from '../qr/qr-code.ts';
import { drawOffer, type SheetTemplates } from './draw-sheet.ts';
import { fitsOnPage } from './fits-on-page.ts';

/** What the page shows: a sheet, or why there is none. */
export type HandoutState =
  | { kind: 'sheet'; sheet: Sheet; language: HandoutLanguage; today: string; left: number; address: string }
  | { kind: 'empty' | 'cleared' | 'listing' | 'changed'; gone?: readonly string[] };

/** The page of `<patient-handout>`: shows a state, and sets the sheet so that it is one page of A4. */
export class HandoutView {
  #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  show(state: HandoutState): void {
    const hasSheet = state.kind === 'sheet';
    const gone = state.kind === 'sheet' ? state.sheet.gone : (state.gone ?? []);
    for (const part of this.#all('[data-part="with-sheet"]')) part.hidden = !hasSheet;
    for (const name of ['empty', 'cleared']) this.#part(name).hidden = state.kind !== name;
    for (const part of this.#all('[data-trouble]')) {
      const trouble = part.dataset['trouble'];
      const isHere = trouble === 'gone' ? gone.length > 0 : trouble === 'left' && hasSheet && state.left > 0;
      part.hidden = !isHere && trouble !== state.kind;
    }
    this.#part('gone').textContent = joinWithAnd(gone.map((name) => `»${name}«`));
    this.#part('desk').hidden = !hasSheet;
    document.documentElement.toggleAttribute('data-prints-handout', hasSheet);
    if (hasSheet) this.#showSheet(state);
    else {
      this.#part('offers').replaceChildren();
      this.#showUrgent({ crisis: false, urgent: [] }, false);
    }
  }

  #showSheet({ sheet, language, today, address }: HandoutState & { kind: 'sheet' }): void {
    const labels = HANDOUT_LABELS[language];
    const paper = this.#part('sheet');
    paper.lang = language;
    paper.dir = labels.dir;
    for (const part of paper.querySelectorAll<HTMLElement>('[data-label]')) part.textContent = labelOf(labels, part);
    this.#part<HTMLSelectElement>('language').value = language;
    this.#part('not-read').hidden = labels.isRead;
    this.#part('made-up').hidden = !sheet.offers.some(({ example }) => example);
    this.#part('today').textContent = sayFullDay(labels, today);
    this.#showUrgent(sheet, language === 'da');
    this.#showCode(paper, address, labels);
    this.#fit(sheet, labels, paper);
  }

  /** Where to ring at once; what a topic says of it is Danish, so that a sheet in another language says it in that too. */
  #showUrgent({ crisis, urgent }: Pick<Sheet, 'crisis' | 'urgent'>, isDanish: boolean): void {
    this.#part('urgent').hidden = !crisis && urgent.length === 0;
    this.#part('urgent-label').hidden = !crisis && isDanish;
    this.#part('urgent-topics').textContent = urgent.join(' ');
    this.#part('crisis-lines').hidden = !crisis;
  }

  #showCode(paper: HTMLElement, address: string, labels: HandoutLabels): void {
    const [code, dark] = [paper.querySelector('.qr'), paper.querySelector('.qr-dark')];
    if (!code || !dark) throw new Error('The sheet needs the QR code that the page was built with, and has none.');
    const { path, viewBox } = drawQr(address);
    code.setAttribute('viewBox', viewBox);
    code.setAttribute('aria-label', `QR. ${labels.scan}`);
    dark.setAttribute('d', path);
  }

  /** Set the offers as large as they fit on one page. */
  #fit(sheet: Sheet, labels: HandoutLabels, paper: HTMLElement): void {
    const templates: SheetTemplates = { offer: this.#part('offer'), date: this.#part('date') };
    const set = ({ size, cut }: Fit) => {
      paper.dataset['size'] = `${size}`;
      this.#part('offers').replaceChildren(...sheet.offers.map((offer) => drawOffer(offer, cut, labels, templates)));
    };
    for (const fit of FITS) {
      set(fit);
      if (fitsOnPage(paper)) return;
    }
  }

  /** Have something read aloud that is seen already. */
  say(text: string): void {
    this.#part('status').textContent = text;
  }

  focusBack(): void {
    this.#part('back').focus();
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  #part<T extends HTMLElement>(name: string): T {
    const part = this.#root.querySelector<T>(`[data-part="${name}"]`);
    if (!part)
      throw new Error(`<patient-handout> needs an element with data-part="${name}" inside it, and found none.`);
    return part;
  }
}

/** The label that an element of the sheet asks for. */
function labelOf(labels: HandoutLabels, { dataset }: HTMLElement): string {
  const label = labels[dataset['label'] as keyof HandoutLabels];
  if (typeof label === 'string') return label;
  throw new Error(`The sheet asks for the label "${dataset['label']}", and the language has none.`);
}
