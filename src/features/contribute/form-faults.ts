import type { ControlName } from '#domain/contribute/control-of.ts';
import type { Parts } from '../parts/parts.ts';

/** What is wrong, shown at each control, and as a list of links when somebody wants to send. */
export class FormFaults {
  readonly #part: Parts;
  /** The controls whose faults may be seen: nobody is told of what they have not come to yet. */
  #seen = new Set<ControlName>();
  #all = false;

  constructor(part: Parts) {
    this.#part = part;
  }

  /** Somebody has left a control. */
  see(name: ControlName): void {
    this.#seen.add(name);
  }

  /** Somebody wants to send: everything may be told. */
  seeAll(): void {
    this.#all = true;
  }

  reset(): void {
    this.#seen.clear();
    this.#all = false;
    this.#part('summary').hidden = true;
  }

  show(faults: ReadonlyMap<ControlName, string>): void {
    for (const box of this.#part('form').querySelectorAll<HTMLElement>('[data-field]')) {
      const name = box.dataset['field'] as ControlName;
      const isSeen = this.#all || this.#seen.has(name);
      showFault(box, isSeen ? (faults.get(name) ?? '') : '');
    }
    if (!this.#part('summary').hidden) this.#list(faults, []);
  }

  /** The list above the form; the focus goes there. */
  summarise(faults: ReadonlyMap<ControlName, string>, elsewhere: readonly string[]): void {
    this.#part('summary').hidden = false;
    this.#list(faults, elsewhere);
    this.#part('summary').focus();
  }

  showRequired(required: ReadonlyMap<ControlName, string>): void {
    for (const box of this.#part('form').querySelectorAll<HTMLElement>('[data-field]')) {
      const must = box.querySelector<HTMLElement>('[data-must]');
      if (!must) continue;
      const isRequired = required.has(box.dataset['field'] as ControlName);
      must.hidden = !isRequired;
      const holder =
        box.getAttribute('role') === 'radiogroup' ? box : box.querySelector('input.input, textarea, select');
      if (holder) holder.ariaRequired = isRequired ? 'true' : null;
    }
  }

  #list(faults: ReadonlyMap<ControlName, string>, elsewhere: readonly string[]): void {
    const inOrder = [...this.#part('form').querySelectorAll<HTMLElement>('[data-field]')]
      .map((box) => box.dataset['field'] as ControlName)
      .filter((name) => faults.has(name));
    const count = inOrder.length + elsewhere.length;
    this.#part('summary').hidden = count === 0;
    this.#part('summary-title').textContent = count === 1 ? 'Der er én ting at rette' : `Der er ${count} ting at rette`;
    const links = inOrder.map((name) => {
      const link = document.createElement('a');
      link.href = `#felt-${name}`;
      link.dataset['goto'] = name;
      link.textContent = faults.get(name) ?? '';
      return link;
    });
    const items = [...links, ...elsewhere].map((content) => {
      const item = document.createElement('li');
      item.append(content);
      return item;
    });
    this.#part('summary-list').replaceChildren(...items);
  }
}

function showFault(box: HTMLElement, text: string): void {
  const fault = box.querySelector<HTMLElement>('[data-fault]');
  if (!fault || (fault.textContent === text && fault.hidden === (text === ''))) return;
  fault.textContent = text;
  fault.hidden = text === '';
  box.toggleAttribute('data-wrong', text !== '');
  for (const control of box.querySelectorAll<HTMLElement>('.input')) control.ariaInvalid = text ? 'true' : null;
}
