/** What the page rendered for the map to clone: `<template data-map-template="popup">`. */
export interface MapTemplates {
  /** @param kind what the template holds, `HTMLButtonElement` */
  clone<E extends HTMLElement>(name: 'mark' | 'popup' | 'offer', kind: new () => E): E;
  /** The part of a clone that `data-map-field` names. */
  part<E extends HTMLElement>(clone: HTMLElement, name: string, kind: new () => E): E;
}

/**
 * The templates inside an element. They throw when one is asked for that is not there.
 */
export function templatesIn(root: HTMLElement): MapTemplates {
  return {
    clone(name, kind) {
      const template = root.querySelector<HTMLTemplateElement>(`template[data-map-template="${name}"]`);
      const first = template?.content.firstElementChild?.cloneNode(true);
      if (first instanceof kind) return first;
      throw new Error(`<offer-map> needs a <template data-map-template="${name}"> inside it, and found none.`);
    },
    part(clone, name, kind) {
      const part = clone.querySelector(`[data-map-field="${name}"]`);
      if (part instanceof kind) return part;
      throw new Error(
        `<offer-map> needs a ${kind.name} with data-map-field="${name}" in its template, and found none.`,
      );
    },
  };
}
