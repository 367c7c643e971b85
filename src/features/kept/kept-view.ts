import { formatDay } from '#domain/date/day.ts';
import type { TakenOff } from '#domain/kept/kept-order.ts';
import type { KnownOffers } from '#domain/kept/known-offers.ts';
import { KeptDrawing, type Line } from './draw-kept.ts';
import type { Shared } from './share-list.ts';
import { sayCount, sayTaken } from './wording.ts';

/** What the page shows: one's own list, or that of a link. */
export interface KeptState {
  kind: 'mine' | 'link';
  lines: readonly Line[];
  /** Nothing when the offers could not be fetched. */
  known: KnownOffers | undefined;
  trouble: 'listing' | 'changed' | undefined;
  /** The device keeps no list. */
  isBlocked: boolean;
  /** What was taken off last, and can come back. */
  taken: readonly TakenOff[];
}

const TITLES = { mine: 'Min huskeliste', link: 'En liste, du har fået' };

/** The page of `<kept-list>`: shows a state, keeps the focus where it was, and says what happened. */
export class KeptView {
  #root: HTMLElement;
  #drawing: KeptDrawing;

  /** @param offers the address of the directory, which an offer's id follows */
  constructor(root: HTMLElement, offers: string) {
    this.#root = root;
    this.#drawing = new KeptDrawing((name) => this.#part<HTMLTemplateElement>(name), offers);
  }

  show({ kind, lines, known, trouble, isBlocked, taken }: KeptState): void {
    const isEmpty = lines.length === 0;
    this.#part('title').textContent = TITLES[kind];
    for (const part of this.#all('[data-for]')) part.hidden = part.dataset['for'] !== kind;
    this.#part('share').hidden = kind !== 'mine' || !navigator.share;
    for (const part of this.#all('[data-trouble]')) {
      const isHere = part.dataset['trouble'] === trouble || (part.dataset['trouble'] === 'blocked' && isBlocked);
      part.hidden = !isHere;
    }
    this.#part('count').textContent = sayCount(lines.length);
    for (const name of ['count', 'actions']) this.#part(name).hidden = isEmpty;
    this.#part('empty').hidden = !isEmpty || kind !== 'mine';
    this.#part('empty-link').hidden = !isEmpty || kind !== 'link' || trouble !== undefined;
    this.#part('add').hidden = kind !== 'link' || !lines.some(({ id }) => known?.offers.has(id));
    this.#part('made-up').hidden = !lines.some(({ id }) => known?.offers.get(id)?.row.example);
    if (isEmpty) this.#showShared();
    this.#draw(lines, known, taken);
  }

  #draw(lines: readonly Line[], known: KnownOffers | undefined, taken: readonly TakenOff[]): void {
    const list = this.#part('list');
    const focused = focusIn(list);
    const rows = lines.map((line, index) =>
      this.#drawing.draw(line, known, { isFirst: index === 0, isLast: index === lines.length - 1 }),
    );
    const [first] = taken;
    if (first) rows.splice(first.position, 0, this.#drawing.drawUndone(sayTaken(taken)));
    list.replaceChildren(...rows);
    list.hidden = rows.length === 0;
    if (focused) this.#focusLike(focused);
  }

  /** The same button of the same line; at either end the other one that moves. Where the line has gone, the heading. */
  #focusLike({ id, action }: { id: string; action: string }): void {
    const line = this.#all('[data-id]').find((row) => row.dataset['id'] === id);
    const button = (name: string) => line?.querySelector<HTMLElement>(`[data-action="${name}"]:not(:disabled)`);
    const other = action === 'up' ? 'down' : 'up';
    const mover = action === 'up' || action === 'down' ? button(other) : undefined;
    const same = action === 'undo' ? this.#root.querySelector<HTMLElement>('[data-action="undo"]') : button(action);
    (same ?? mover ?? line?.querySelector<HTMLElement>('a') ?? this.#part('title')).focus();
  }

  /** Go to the way back from what was just done; without one, to the heading. */
  focusUndo(): void {
    (this.#root.querySelector<HTMLElement>('[data-action="undo"]') ?? this.#part('title')).focus();
  }

  focusLine(id: string): void {
    this.#focusLike({ id, action: 'off' });
  }

  focusTitle(): void {
    this.#part('title').focus();
  }

  /** Have something read aloud that is seen already. */
  say(text: string): void {
    this.#part('status').textContent = text;
  }

  /** Say what came of a link that was handed on; when it must be copied by hand, show it. */
  showShared({ text, byHand }: Shared, url: string): void {
    this.#showShared(text, byHand ? url : '');
  }

  #showShared(text = '', url = ''): void {
    this.#part('said').textContent = text;
    const field = this.#part<HTMLInputElement>('link');
    field.value = url;
    field.hidden = url === '';
    if (url) field.select();
  }

  /** The day on a printed list. */
  showToday(day: string): void {
    this.#part('today').textContent = formatDay(day);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  #part<T extends HTMLElement>(name: string): T {
    const part = this.#root.querySelector<T>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<kept-list> needs an element with data-part="${name}" inside it, and found none.`);
    return part;
  }
}

/** Which button of which line has the focus. */
function focusIn(list: HTMLElement): { id: string; action: string } | undefined {
  const { activeElement } = document;
  if (!list.contains(activeElement)) return undefined;
  const line = activeElement?.closest<HTMLElement>('[data-id]');
  return { id: line?.dataset['id'] ?? '', action: activeElement?.getAttribute('data-action') ?? '' };
}
