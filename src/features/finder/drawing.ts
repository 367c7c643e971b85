import { type Copy, copyTemplate, fill } from '../parts/copy-template.ts';

/** Finds the named parts of the finder's page, and copies its templates. */
export interface Drawing {
  /** @throws when the page has no such part: page and script no longer fit */
  part: (name: string) => HTMLElement;
  parts: (name: string) => HTMLElement[];
  /** A new row from the template of that name, its texts filled; a part whose text is empty is hidden. */
  copy: (template: string, texts?: Readonly<Record<string, string>>) => Copy;
  /** A row that is one text. */
  line: (template: string, text: string) => HTMLElement;
}

/** The parts inside an element. */
export function drawingOf(root: HTMLElement): Drawing {
  const parts = (name: string) => [...root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
  const part = (name: string): HTMLElement => {
    const [found] = parts(name);
    if (!found) throw new Error(`<offer-finder> needs an element with data-part="${name}" inside it, and found none.`);
    return found;
  };
  const templateOf = (name: string): HTMLTemplateElement => {
    const template = part(name);
    if (template instanceof HTMLTemplateElement) return template;
    throw new Error(`data-part="${name}" of <offer-finder> needs to be a template, and is none.`);
  };
  return {
    part,
    parts,
    copy: (name, texts = {}) => {
      const copy = copyTemplate(templateOf(name), 'data-row');
      for (const [row, text] of Object.entries(texts)) copy.write(row, text);
      return copy;
    },
    line: (name, text) => {
      const { item } = copyTemplate(templateOf(name), 'data-row');
      fill(item, text);
      return item;
    },
  };
}
