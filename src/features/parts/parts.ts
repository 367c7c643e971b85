/** Finds the named parts of a page that an element works on. */
export interface Parts {
  <T extends Element = HTMLElement>(name: string): T;
}

/**
 * @throws when a part is missing: the page and the element no longer fit
 */
export function partsOf(root: HTMLElement): Parts {
  return <T extends Element>(name: string): T => {
    const part = root.querySelector<T>(`[data-part="${name}"]`);
    if (!part)
      throw new Error(`<${root.localName}> needs an element with data-part="${name}" inside it, and found none.`);
    return part;
  };
}

/**
 * A data attribute that an element cannot do without.
 *
 * @throws when it is missing
 */
export function attributeOf(root: HTMLElement, name: string): string {
  const value = root.dataset[name];
  if (value === undefined) throw new Error(`<${root.localName}> needs data-${name}, and found none.`);
  return value;
}
