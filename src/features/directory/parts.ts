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
      throw new Error(`<offer-directory> needs an element with data-part="${name}" inside it, and found none.`);
    return part;
  };
}
