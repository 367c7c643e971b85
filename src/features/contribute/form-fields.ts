import type { ControlName } from '#domain/contribute/control-of.ts';
import {
  CHOICE_FIELDS,
  type ChoiceField,
  type Draft,
  EMPTY_PLACE,
  EMPTY_PRICE,
  EMPTY_TIME,
  TEXT_FIELDS,
  type TextField,
} from '#domain/contribute/draft.ts';
import type { SayChoice } from '#domain/contribute/say-line.ts';
import type { Parts } from '../parts/parts.ts';
import { FormLines, type LineKind } from './form-lines.ts';
import { readPlace, readPrice, readTime } from './read-line.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (node: Element): node is Control => /^(input|textarea|select)$/.test(node.localName);
const isTicked = (control: Control) => control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);

/** The controls of the form: reads a draft from them, and writes one into them. */
export class FormFields {
  readonly lines: Readonly<Record<LineKind, FormLines>>;
  readonly #form: HTMLFormElement;
  /** What of a corrected offer the form leaves as it is. */
  #kept: Pick<Draft, 'keptTimes' | 'keptPlaces'> = { keptTimes: [], keptPlaces: [] };

  constructor(part: Parts) {
    this.#form = part<HTMLFormElement>('form');
    const linesOf = (kind: LineKind) => new FormLines(part(kind), part<HTMLTemplateElement>(`${kind}-line`));
    this.lines = { places: linesOf('places'), times: linesOf('times'), prices: linesOf('prices') };
  }

  read(): Draft {
    return {
      texts: Object.fromEntries(TEXT_FIELDS.map((name) => [name, this.#textOf(name)])) as Record<TextField, string>,
      choices: Object.fromEntries(CHOICE_FIELDS.map((name) => [name, this.#chosenOf(name)])) as Record<
        ChoiceField,
        string[]
      >,
      places: this.lines.places.read(readPlace),
      times: this.lines.times.read(readTime),
      prices: this.lines.prices.read(readPrice),
      ...this.#kept,
    };
  }

  write(draft: Draft): void {
    for (const name of TEXT_FIELDS) this.writeText(name, draft.texts[name]);
    for (const name of CHOICE_FIELDS) {
      for (const control of this.#named(name)) {
        if (control instanceof HTMLInputElement) control.checked = draft.choices[name].includes(control.value);
      }
    }
    const { places, times, prices, keptPlaces } = draft;
    // An empty line asks for a first place; where one stands already, another is asked for with the button.
    this.lines.places.write(places.length > 0 || keptPlaces.length > 0 ? places : [EMPTY_PLACE]);
    this.lines.times.write(times.length > 0 ? times : [EMPTY_TIME]);
    this.lines.prices.write(prices.length > 0 ? prices : [EMPTY_PRICE]);
    this.#kept = { keptTimes: draft.keptTimes, keptPlaces: draft.keptPlaces };
    for (const control of this.#named('asker')) control.value = '';
    // What is folded away is shown where something is written in it.
    for (const folded of this.#form.querySelectorAll<HTMLDetailsElement>('.cf-more')) {
      const filled = [...folded.querySelectorAll('input, textarea, select')].filter(isControl);
      if (filled.some((control) => (isTicked(control) ? (control as HTMLInputElement).checked : isWritten(control)))) {
        folded.open = true;
      }
    }
  }

  /** Whom the editors may ring: no part of the draft, so that it is neither kept nor written in the file. */
  get asker(): string {
    return this.#named('asker')[0]?.value.trim() ?? '';
  }

  writeText(name: TextField, text: string): void {
    for (const control of this.#named(name)) {
      if (isTicked(control)) (control as HTMLInputElement).checked = control.value === text;
      else control.value = text;
    }
  }

  /** Take away what the form cannot show. */
  drop(list: 'keptTimes' | 'keptPlaces', position: number): void {
    this.#kept = { ...this.#kept, [list]: this.#kept[list].filter((other) => other !== position) };
  }

  sayChoice: SayChoice = (name, value) => {
    const inLine = name === 'town' || name === 'access';
    for (const control of inLine ? this.lines.places.blank(name) : this.#named(name)) {
      if (control instanceof HTMLSelectElement) {
        const chosen = [...control.options].find((option) => option.value === value);
        return chosen?.dataset['name'] ?? chosen?.text ?? value;
      }
      if (isTicked(control) && control.value === value) return control.dataset['label'] ?? value;
    }
    return value;
  };

  /** The box around a control, and what it can be reached by. */
  boxOf(name: ControlName): HTMLElement | undefined {
    return this.#form.querySelector<HTMLElement>(`[data-field="${name}"]`) ?? undefined;
  }

  /** The name of the control that an event came from. */
  nameOf(target: EventTarget | null): ControlName | undefined {
    const box = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
    return box?.dataset['field'] as ControlName | undefined;
  }

  /** Go to a control; where it is folded away, unfold it. */
  focus(name: ControlName): void {
    const box = this.boxOf(name);
    const folded = box?.closest('details');
    if (folded) folded.open = true;
    const control = box?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button');
    control?.focus();
    box?.scrollIntoView({ block: 'center' });
  }

  #named(name: string): Control[] {
    return [...this.#form.querySelectorAll(`[name="${name}"]`)].filter(isControl);
  }

  #textOf(name: TextField): string {
    const controls = this.#named(name);
    const ticked = controls.find((control) => isTicked(control) && (control as HTMLInputElement).checked);
    if (ticked) return ticked.value;
    return controls.find((control) => !isTicked(control))?.value ?? '';
  }

  #chosenOf(name: ChoiceField): string[] {
    return this.#named(name).flatMap((control) =>
      control instanceof HTMLInputElement && control.checked ? [control.value] : [],
    );
  }
}

const isWritten = (control: Control) =>
  control instanceof HTMLSelectElement ? control.selectedIndex > 0 : control.value !== '';
