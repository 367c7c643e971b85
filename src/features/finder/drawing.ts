/** Finds the named parts of the finder's page, and clones its templates. */
export interface Drawing {
  /** @throws when the page has no such part: page and script no longer fit */
  part: (name: string) => HTMLElement;
  parts: (name: string) => HTMLElement[];
  /** A new row from the template of that name, its texts filled; a row whose text is empty is hidden. */
  clone: (template: string, texts?: Readonly<Record<string, string>>) => HTMLElement;
}

/** The parts inside an element. */
export function drawingOf(root: HTMLElement): Drawing {
  const parts = (name: string) => [...root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
  const part = (name: string): HTMLElement => {
    const [found] = parts(name);
    if (!found) throw new Error(`<offer-finder> needs an element with data-part="${name}" inside it, and found none.`);
    return found;
  };
  return {
    part,
    parts,
    clone: (name, texts = {}) => {
      const template = part(name);
      const item = template instanceof HTMLTemplateElement && template.content.firstElementChild?.cloneNode(true);
      if (!(item instanceof HTMLElement)) throw new Error(`The template "${name}" needs an element, and has none.`);
      for (const [row, text] of Object.entries(texts)) write(rowOf(item, row), text);
      return item;
    },
  };
}

/**
 * The named part of a row, which may be the row itself.
 *
 * @throws when the row has no such part
 */
export function rowOf(item: HTMLElement, name: string): Element {
  const selector = `[data-row="${name}"]`;
  const found = item.matches(selector) ? item : item.querySelector(selector);
  if (!found) throw new Error(`A row of <offer-finder> needs data-row="${name}", and has none.`);
  return found;
}

/** Put a text in its place; an empty one hides the place. */
export function write(place: Element, text: string): void {
  place.textContent = text;
  place.toggleAttribute('hidden', text === '');
}
