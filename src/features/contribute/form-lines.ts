import { copyTemplate } from '../parts/copy-template.ts';

/** A line as its controls stand. */
export interface ReadLine {
  text: (part: string) => string;
  chosen: (part: string) => string[];
  /** Its place in the file that is corrected. */
  origin: { origin?: number };
}

/** The kinds of lines, as the names of their controls begin. */
export type LineKind = 'places' | 'times' | 'prices';

/** What is written into a line: a text or choices for each part. */
type Line = Readonly<Record<string, unknown>> & { origin?: number | undefined };

const NUMBERED = ['id', 'for', 'name', 'data-field', 'aria-describedby', 'aria-labelledby'];

/** Lines of one kind, as many as somebody wants, each cloned from the page's template; they are numbered from 0 in their names. */
export class FormLines {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;

  constructor(list: HTMLElement, template: HTMLTemplateElement) {
    this.#list = list;
    this.#template = template;
  }

  read<T>(describe: (line: ReadLine) => T): T[] {
    return this.#lines.map((line) => {
      const named = (part: string) => controlsOf(line).filter(({ name }) => partOf(name) === part);
      const origin = line.dataset['origin'];
      return describe({
        text: (part) => named(part)[0]?.value ?? '',
        chosen: (part) =>
          named(part).flatMap((control) =>
            control instanceof HTMLInputElement && control.checked ? [control.value] : [],
          ),
        origin: origin === undefined ? {} : { origin: Number(origin) },
      });
    });
  }

  write(lines: readonly object[]): void {
    this.#list.replaceChildren(...lines.map((line) => this.#make(line as Line)));
    this.#number();
  }

  /** Add an empty line, and go to it. */
  add(line: object): void {
    const added = this.#make(line as Line);
    this.#list.append(added);
    this.#number();
    added.querySelector<HTMLElement>('input, select')?.focus();
  }

  /** Take a line away; the focus goes to the line before it, else to what follows the list. */
  remove(line: Element): void {
    const lines = this.#lines;
    const index = lines.findIndex((other) => other === line);
    line.remove();
    this.#number();
    const next = lines[index - 1] ?? lines[index + 1];
    const button = next?.querySelector<HTMLElement>('[data-action="remove"]');
    (button ?? this.#list.parentElement?.querySelector<HTMLElement>('[data-action="add"]'))?.focus();
  }

  /** The controls of one part in the template, for the words of its choices. */
  blank(part: string): (HTMLInputElement | HTMLSelectElement)[] {
    return controlsOf(this.#template.content).filter(({ name }) => partOf(name) === part);
  }

  get #lines(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[data-line]')];
  }

  #make(line: Line): HTMLElement {
    const { item: made } = copyTemplate(this.#template, 'data-field');
    if (line.origin !== undefined) made.dataset['origin'] = String(line.origin);
    for (const control of controlsOf(made)) {
      const value = line[partOf(control.name)];
      if (control instanceof HTMLInputElement && control.type === 'checkbox') {
        control.checked = Array.isArray(value) && value.includes(control.value);
      } else if (typeof value === 'string') control.value = value;
    }
    return made;
  }

  #number(): void {
    for (const [index, line] of this.#lines.entries()) {
      for (const word of line.querySelectorAll('[data-number]')) word.textContent = String(index + 1);
      for (const node of line.querySelectorAll('*')) {
        for (const name of NUMBERED) {
          const value = node.getAttribute(name);
          if (value) node.setAttribute(name, value.replaceAll(/(places|times|prices)-(?:\d+|N)-/g, `$1-${index}-`));
        }
      }
    }
  }
}

const controlsOf = (line: ParentNode) => [
  ...line.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
];

/** "times-0-from" → "from" */
const partOf = (name: string) => name.replace(/^(places|times|prices)-(\d+|N)-/, '');
