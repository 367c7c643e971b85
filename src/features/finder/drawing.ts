import { type Copy, copyTemplate, fill } from '../parts/copy-template.ts';
import { type Parts, partsOf } from '../parts/parts.ts';

/** Finds the named parts of the finder's page, and copies its templates. */
export interface Drawing {
  part: Parts;
  parts: (name: string) => HTMLElement[];
  /** A new row from the template of that name, its texts filled; a part whose text is empty is hidden. */
  copy: (template: string, texts?: Readonly<Record<string, string>>) => Copy;
  /** A row that is one text. */
  line: (template: string, text: string) => HTMLElement;
}

/** The parts inside an element. */
export function drawingOf(root: HTMLElement): Drawing {
  const parts = (name: string) => [...root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
  const part = partsOf(root);
  return {
    part,
    parts,
    copy: (name, texts = {}) => {
      const copy = copyTemplate(part(name), 'data-row');
      for (const [row, text] of Object.entries(texts)) copy.write(row, text);
      return copy;
    },
    line: (name, text) => {
      const { item } = copyTemplate(part(name), 'data-row');
      fill(item, text);
      return item;
    },
  };
}
