import type { ControlName } from '#domain/contribute/control-of.ts';
import {
  CHOICE_FIELDS,
  type ChoiceField,
  type Draft,
  EMPTY_PRICE,
  EMPTY_TIME,
  type PriceLine,
  TEXT_FIELDS,
  type TextField,
  type TimeLine,
} from '#domain/contribute/draft.ts';
import type { Parts } from '../directory/parts.ts';
import { FormLines } from './form-lines.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (node: Element): node is Control => /^(input|textarea|select)$/.test(node.localName);
const isTicked = (control: Control) => control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);

/** The controls of the form: reads a draft from them, and writes one into them. */
export class FormFields {
  readonly times: FormLines;
  readonly prices: FormLines;
  readonly #form: HTMLFormElement;
  /** What of a corrected offer the form leaves as it is. */
  #kept: Pick<Draft, 'keptTimes' | 'keptPlaces'> = { keptTimes: [], keptPlaces: [] };

  constructor(part: Parts) {
    this.#form = part<HTMLFormElement>('form');
    this.times = new FormLines(part('times'), part<HTMLTemplateElement>('times-line'));
    this.prices = new FormLines(part('prices'), part<HTMLTemplateElement>('prices-line'));
  }

  read(): Draft {
    return {
      texts: Object.fromEntries(TEXT_FIELDS.map((name) => [name, this.#textOf(name)])) as Record<TextField, string>,
      choices: Object.fromEntries(CHOICE_FIELDS.map((name) => [name, this.#chosenOf(name)])) as Record<
        ChoiceField,
        string[]
      >,
      times: this.times.read((line): TimeLine => ({
        days: line.chosen('days'),
        repeat: line.text('repeat') || EMPTY_TIME.repeat,
        from: line.text('from'),
        to: line.text('to'),
        start: line.text('start'),
        end: line.text('end'),
        holidays: line.text('holidays'),
        ...line.origin,
      })),
      prices: this.prices.read((line): PriceLine => ({
        amount: line.text('amount'),
        per: line.text('per') || EMPTY_PRICE.per,
        for: line.text('for'),
        ...line.origin,
      })),
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
    this.times.write(draft.times.length > 0 ? draft.times : [EMPTY_TIME]);
    this.prices.write(draft.prices.length > 0 ? draft.prices : [EMPTY_PRICE]);
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

  /** What is said of a choice: "bevaegelse" is "Bevægelse". */
  sayChoice = (name: string, value: string): string => {
    for (const control of this.#named(name)) {
      if (control instanceof HTMLSelectElement) {
        return [...control.options].find((option) => option.value === value)?.text ?? value;
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
