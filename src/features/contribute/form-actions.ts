import type { ControlName } from '#domain/contribute/control-of.ts';
import { EMPTY_PLACE, EMPTY_PRICE, EMPTY_TIME } from '#domain/contribute/draft.ts';
import type { LineKind } from './form-lines.ts';
import type { FormPage } from './form-page.ts';

const EMPTY_LINES = { places: EMPTY_PLACE, times: EMPTY_TIME, prices: EMPTY_PRICE } as const;

const isKind = (text: string | undefined): text is LineKind => text !== undefined && Object.hasOwn(EMPTY_LINES, text);

/** What the draft's keeper does when a button is pressed. */
export interface FormOwner {
  /** Something was written, added or taken away. */
  changed: () => void;
  /** Show again what of a corrected offer the form leaves as it is. */
  showKept: () => void;
  forget: () => void;
  retry: () => Promise<void>;
}

/** The buttons and links of the form. */
export class FormActions {
  readonly #page: FormPage;
  readonly #owner: FormOwner;

  constructor(page: FormPage, owner: FormOwner) {
    this.#page = page;
    this.#owner = owner;
  }

  async onClick(event: Event): Promise<void> {
    if (!(event.target instanceof Element)) return;
    const target = event.target.closest<HTMLElement>('[data-action], [data-goto], [data-map-action]');
    if (!target) return;
    const { fields, outcome, point, progress } = this.#page;
    const { goto, mapAction } = target.dataset;
    if (goto) {
      event.preventDefault();
      return fields.focus(goto as ControlName);
    }
    if (mapAction) return point.moveMap(mapAction);
    const line = target.closest('[data-line]');
    switch (target.dataset['action']) {
      case 'add':
        return this.#add(target.dataset['kind']);
      case 'remove':
        return this.#remove(line);
      case 'drop':
        return this.#drop(target);
      case 'forget':
        return this.#owner.forget();
      case 'copy':
        return outcome.copy();
      case 'retry':
        return this.#owner.retry();
      case 'to-end':
        return progress.leave();
      case 'position':
        return line ? point.useDevice(line) : undefined;
      case 'open-map':
        return line ? point.openMap(line) : undefined;
      case 'no-point':
        return line ? point.forget(line) : undefined;
      case 'point-here':
        return point.useMiddle();
    }
  }

  #add(kind: string | undefined): void {
    if (!isKind(kind)) return;
    this.#page.fields.lines[kind].add(EMPTY_LINES[kind]);
    this.#changed();
  }

  #remove(line: Element | null): void {
    const kind = line instanceof HTMLElement ? line.dataset['line'] : undefined;
    if (!line || !isKind(kind)) return;
    this.#page.point.close(line);
    this.#page.fields.lines[kind].remove(line);
    this.#changed();
  }

  #drop({ dataset }: HTMLElement): void {
    const list = dataset['list'] === 'keptPlaces' ? 'keptPlaces' : 'keptTimes';
    this.#page.fields.drop(list, Number(dataset['position']));
    this.#owner.showKept();
    this.#page.focusKept(list);
    this.#changed();
  }

  #changed(): void {
    this.#page.outcome.hide();
    this.#owner.changed();
  }
}
