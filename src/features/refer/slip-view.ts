import { MOST_CHOSEN } from '#domain/refer/chosen-offers.ts';
import { sheetLink } from '#domain/refer/sheet-link.ts';
import type { Parts } from '../parts/parts.ts';
import { copyTemplate } from '../parts/copy-template.ts';
import { PARTS } from './draw-row.ts';

/** The box of what was chosen, with the way to the sheet. */
export class SlipView {
  #part: Parts;
  #sheet: string;

  /** @param sheet the address of the patient's sheet */
  constructor(part: Parts, sheet: string) {
    this.#part = part;
    this.#sheet = sheet;
  }

  /** @param titleOf the name of an offer by its id */
  show(chosen: readonly string[], titleOf: (id: string) => string): void {
    const list = this.#part('slip');
    const focused = focusIn(list);
    const template = this.#part<HTMLTemplateElement>('slip-line');
    list.replaceChildren(
      ...chosen.map((id, index) => {
        const { item, part } = copyTemplate(template, PARTS);
        item.dataset['id'] = id;
        part('title').textContent = titleOf(id);
        for (const what of item.querySelectorAll('[data-refer="what"]')) what.textContent = titleOf(id);
        item.querySelector('[data-action="up"]')?.toggleAttribute('disabled', index === 0);
        item.querySelector('[data-action="down"]')?.toggleAttribute('disabled', index === chosen.length - 1);
        return item;
      }),
    );
    if (focused) this.#focusLike(focused, chosen);
    const count = `${chosen.length} af ${MOST_CHOSEN}`;
    this.#part('slip-count').textContent = count;
    this.#part('slip-empty').hidden = chosen.length > 0;
    this.#part<HTMLAnchorElement>('print').href = this.linkToPrint(chosen);
    this.#part<HTMLAnchorElement>('see').href = sheetLink(this.#sheet, chosen, false);
    for (const name of ['print', 'see']) this.#part(name).hidden = chosen.length === 0;
    this.#part('jump').hidden = chosen.length === 0;
    this.#part('jump').textContent = `Seddel: ${count}`;
  }

  linkToPrint(chosen: readonly string[]): string {
    return sheetLink(this.#sheet, chosen, true);
  }

  /** The same button of the same line; at either end the other one that moves; where the line has gone, the next. */
  #focusLike({ id, action }: { id: string; action: string }, chosen: readonly string[]): void {
    const line = [...this.#part('slip').children].find(
      (item): item is HTMLElement => item instanceof HTMLElement && item.dataset['id'] === id,
    );
    const button = (name: string) => line?.querySelector<HTMLElement>(`[data-action="${name}"]:not(:disabled)`);
    const next = chosen.length > 0 ? this.#part('slip').querySelector<HTMLElement>('[data-action="off"]') : undefined;
    const target = button(action) ?? button(action === 'up' ? 'down' : 'up') ?? next ?? this.#part('tell-title');
    target.focus();
  }
}

/** Which button of which line has the focus. */
function focusIn(list: HTMLElement): { id: string; action: string } | undefined {
  const { activeElement } = document;
  if (!list.contains(activeElement)) return undefined;
  const line = activeElement?.closest<HTMLElement>('[data-id]');
  return { id: line?.dataset['id'] ?? '', action: activeElement?.getAttribute('data-action') ?? '' };
}
