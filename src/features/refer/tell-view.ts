import type { Suggested } from '#domain/refer/what-to-tell.ts';
import type { Parts } from '../parts/parts.ts';
import type { Answered } from './ask-problem.ts';
import { drawRow, type RowContext } from './draw-row.ts';
import { EMPTY_PROMPT, sayGap, sayHeld, sayMore, sayTell, sayUnknownCode } from './wording.ts';

/** As many as there are number keys. */
const FIRST = 9;
/** So long it must have been quiet before a count is read aloud, in milliseconds. */
const REST = 600;

/** The column of what needs no referral. */
export class TellView {
  #part: Parts;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #template: HTMLTemplateElement;
  #rest: readonly Suggested[] = [];
  #context: RowContext | undefined;

  constructor(part: Parts) {
    this.#part = part;
    this.#template = part<HTMLTemplateElement>('row');
  }

  show(answered: Answered, context: RowContext, isHeldShown: boolean): void {
    const { found, problem, asked, unknownCode } = answered;
    const [tell, held] = [found?.tell ?? [], found?.held ?? []];
    this.#context = context;
    this.#rest = tell.slice(FIRST);
    this.#draw(this.#part('tell'), tell.slice(0, FIRST));
    this.#number();
    this.#showButton('more', this.#rest.length > 0 ? sayMore(this.#rest.length) : '');
    this.#showButton(
      'held',
      held.length > 0 ? (isHeldShown ? 'Skjul dem igen' : sayHeld(held, problem, context.topics)) : '',
    );
    this.#part('held').setAttribute('aria-expanded', String(isHeldShown && held.length > 0));
    this.#part('held-list').hidden = !isHeldShown;
    this.#draw(this.#part('held-list'), isHeldShown ? held : []);
    const said = asked === '' ? EMPTY_PROMPT : sayTell(tell, { problem, asked, topics: context.topics });
    this.#part('tell-said').textContent = said;
    this.#part('tell-said').hidden = said === '';
    const gap =
      unknownCode && !found
        ? sayUnknownCode(unknownCode)
        : asked && tell.length === 0
          ? sayGap(asked, held.length > 0)
          : '';
    this.#part('gap').hidden = gap === '';
    this.#part('gap-said').textContent = gap;
    const all = [...(found?.courses ?? []), ...tell, ...(isHeldShown ? held : [])];
    this.#part('made-up').hidden = !all.some(({ found: { row } }) => row.example);
    this.#tell(asked === '' ? '' : gap || said);
  }

  /** Draw the rest, and go to the first of it. */
  showRest(): void {
    const list = this.#part('tell');
    const before = list.childElementCount;
    this.#draw(list, this.#rest, true);
    this.#rest = [];
    this.#showButton('more', '');
    list.children[before]?.querySelector<HTMLElement>('input')?.focus();
  }

  /** The box of the row with this number, counted from 1. */
  boxAt(number: number): HTMLInputElement | undefined {
    return this.#part('tell').children[number - 1]?.querySelector<HTMLInputElement>('input') ?? undefined;
  }

  focus(): void {
    this.#part('tell-title').focus();
  }

  /** Say nothing of what is no longer shown. */
  hush(): void {
    clearTimeout(this.#announcing);
  }

  #draw(list: HTMLElement, offers: readonly Suggested[], isMore = false): void {
    const context = this.#context;
    const rows = context ? offers.map((offer) => drawRow(this.#template, offer, context)) : [];
    if (isMore) list.append(...rows);
    else list.replaceChildren(...rows);
  }

  #number(): void {
    [...this.#part('tell').children].forEach((row, index) => {
      const number = String(index + 1);
      const key = row.querySelector<HTMLElement>('[data-refer="key"]');
      if (key) key.textContent = number;
      row.querySelector('input')?.setAttribute('aria-keyshortcuts', number);
    });
  }

  #showButton(name: 'more' | 'held', text: string): void {
    this.#part(name).textContent = text;
    this.#part(name).hidden = text === '';
  }

  #tell(text: string): void {
    clearTimeout(this.#announcing);
    this.#part('status').textContent = '';
    if (text) this.#announcing = setTimeout(() => (this.#part('status').textContent = text), REST);
  }
}
