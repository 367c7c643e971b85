import type { MapOffer } from './points.ts';

/**
 * The town signs of the still map, once a list tells what it shows: each counts the list's offers in its town, and a
 * press on one chooses the town in the list, by the address, as the list's own menu does.
 */
export class TownPlates {
  #plates: Element[];

  constructor(root: HTMLElement) {
    this.#plates = [...root.querySelectorAll('[data-town]')];
  }

  /** Count what the list shows, and mark the town that its address names. */
  update(offers: readonly MapOffer[], fragment: string): void {
    const chosen = new URLSearchParams(fragment.slice(1)).get('by');
    const counts = countByTown(offers);
    for (const plate of this.#plates) {
      const town = plate.getAttribute('data-town') ?? '';
      const isChosen = town === chosen;
      if (isChosen) plate.setAttribute('aria-current', 'true');
      else plate.removeAttribute('aria-current');
      // A list of one town does not say how many there are in the others.
      if (counts) showCount(plate, isChosen || !chosen ? (counts.get(town) ?? 0) : undefined);
    }
  }
}

function showCount(plate: Element, count: number | undefined): void {
  const name = plate.getAttribute('data-name') ?? '';
  plate.setAttribute('aria-label', count === undefined ? name : `${name}: ${count} tilbud`);
  plate.toggleAttribute('data-uncounted', count === undefined);
  const number = plate.querySelector('[data-count]');
  if (number) number.textContent = String(count ?? '');
}

/**
 * How many offers each town has, by its id; an offer at two places in a town counts once.
 *
 * @returns nothing when a place does not say its town
 */
export function countByTown(offers: readonly MapOffer[]): Map<string, number> | undefined {
  const counts = new Map<string, number>();
  for (const { points } of offers) {
    for (const town of new Set(points.map((point) => point.town))) {
      if (town === undefined) return undefined;
      counts.set(town, (counts.get(town) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The address after a press on a sign: its town chosen, or no town where it was chosen already. The rest stays.
 *
 * @example
 * chooseTown('#q=kol&side=2', 'loesning')   // "#q=kol&by=loesning"
 */
export function chooseTown(fragment: string, town: string): string {
  const state = new URLSearchParams(fragment.slice(1));
  const wasChosen = state.get('by') === town;
  state.delete('side');
  state.delete('by');
  if (!wasChosen) state.set('by', town);
  // An empty fragment would scroll to the top of the page.
  return `#${String(state) || 'by='}`;
}
