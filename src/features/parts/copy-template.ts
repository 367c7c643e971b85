/** A copy of what a page rendered as a template, its parts found by name. */
export interface Copy {
  item: HTMLElement;
  /** @throws when the template has no such part: page and script no longer fit */
  part: <T extends Element = HTMLElement>(name: string) => T;
  /** Put a text in its part; an empty one hides the part. */
  write: (name: string, text: string) => void;
}

/**
 * Copy a template's one element.
 *
 * @param attribute that names the parts in it: `data-sheet`
 * @throws when the template is empty
 */
export function copyTemplate(template: HTMLTemplateElement, attribute: string): Copy {
  const item = template.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error(`A template with ${attribute} needs an element, and has none.`);
  const part = <T extends Element = HTMLElement>(name: string): T => {
    const found = item.querySelector<T>(`[${attribute}="${name}"]`);
    if (!found) throw new Error(`A template needs ${attribute}="${name}" in it, and has none.`);
    return found;
  };
  return { item, part, write: (name, text) => fill(part(name), text) };
}

/** Put a text in its place; an empty one hides the place. */
export function fill(place: Element, text: string): void {
  place.textContent = text;
  place.toggleAttribute('hidden', text === '');
}
