import { fitOf, type PathwayFit } from '#domain/refer/patient-problem.ts';
import type { RecordDoor } from '#domain/refer/record-text.ts';
import type { Suggested } from '#domain/refer/what-to-tell.ts';
import { type Parts } from '../parts/parts.ts';
import type { Answered } from './ask-problem.ts';
import { drawRow, type RowContext } from './draw-row.ts';
import type { LoadedRefer } from './load-refer.ts';

/** What the doors are put in order by. */
export interface DoorsState {
  answered: Answered;
  loaded: LoadedRefer;
  /** Pathways that a role wants first. */
  first: readonly string[];
  context: RowContext;
}

const RANK: Readonly<Record<PathwayFit, number>> = { own: 0, general: 1, none: 2 };

/** The column of doors: those for the problem first, with the courses behind them; the others a press away. */
export class DoorsView {
  #part: Parts;
  /** As the page was built. */
  #ways: readonly HTMLElement[];
  #built: string;

  constructor(part: Parts) {
    this.#part = part;
    this.#ways = [...part('ways').querySelectorAll<HTMLElement>('.way')];
    this.#built = part('doors-said').textContent;
  }

  show({ answered, loaded, first, context }: DoorsState): void {
    const { problem, residence, found, unknownCode } = answered;
    const uses = new Map(loaded.refer.pathways.map((use) => [use.id, use]));
    const asked = unknownCode && !problem ? { codes: [unknownCode], labels: [], topics: [] } : problem;
    const isElsewhere = residence?.kind === 'elsewhere';
    const fits = this.#ways.map((way): { way: HTMLElement; fit: PathwayFit } => {
      const use = uses.get(idOf(way));
      return { way, fit: !use || isElsewhere ? 'none' : fitOf(use, asked) };
    });
    const roleRank = (way: HTMLElement) => (first.includes(idOf(way)) ? first.indexOf(idOf(way)) : first.length);
    const ordered = [...fits].sort((a, b) => RANK[a.fit] - RANK[b.fit] || roleRank(a.way) - roleRank(b.way));
    const shown = ordered.filter(({ fit }) => fit !== 'none').map(({ way }) => way);
    const others = ordered.filter(({ fit }) => fit === 'none').map(({ way }) => way);
    const courses = found?.courses ?? [];
    const withCourses = new Set([...loaded.refer.offers.values()].map(({ pathway }) => pathway));
    for (const { way, fit } of fits) {
      part(way, '[data-general]').hidden = fit !== 'general';
      const behind = courses.filter(({ refer }) => refer.pathway === idOf(way));
      this.#draw(part(way, '[data-courses]'), behind, context);
      part(way, '[data-no-course]').hidden =
        behind.length > 0 || !problem || fit === 'none' || !withCourses.has(idOf(way));
      for (const notice of way.querySelectorAll<HTMLElement>('[data-topics]')) {
        const topics = (notice.dataset['topics'] ?? '').split(' ').filter(Boolean);
        notice.hidden = asked !== undefined && topics.length > 0 && !topics.some((id) => asked.topics.includes(id));
      }
    }
    moveInto(this.#part('ways'), shown);
    moveInto(this.#part('other-ways'), others);
    this.#part('others').hidden = others.length === 0;
    this.#part('others-count').textContent = String(others.length);
    const unplaced = courses.filter(({ refer }) => refer.pathway === '');
    this.#part('unplaced').hidden = unplaced.length === 0;
    this.#draw(this.#part('unplaced-list'), unplaced, context);
    this.#part('doors-said').textContent = isElsewhere ? `${residence.label} ligger i en anden kommune.` : this.#built;
  }

  /** The doors of today that are ticked for the record, in the order of the page. */
  get recorded(): (RecordDoor & { id: string })[] {
    return this.#ways.flatMap((way) => {
      const box = way.querySelector<HTMLInputElement>('[data-record]');
      const door = way.querySelector<HTMLElement>('.way-door:not([hidden])');
      if (!box?.checked || !door) return [];
      const { name = '', form = '', gln = '' } = door.dataset;
      return [{ id: idOf(way), name, form, gln }];
    });
  }

  /** Tick these for the record, and no other. */
  record(ids: readonly string[]): void {
    for (const way of this.#ways) {
      const box = way.querySelector<HTMLInputElement>('[data-record]');
      if (box) box.checked = ids.includes(idOf(way));
    }
  }

  #draw(list: HTMLElement, courses: readonly Suggested[], context: RowContext): void {
    const template = this.#part<HTMLTemplateElement>('row');
    list.replaceChildren(...courses.map((course) => drawRow(template, course, context)));
  }
}

const idOf = (way: HTMLElement) => way.dataset['pathway'] ?? '';

function part(way: HTMLElement, selector: string): HTMLElement {
  const found = way.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`A way in needs ${selector} inside it, and has none.`);
  return found;
}

/** Only what has to move moves: what has the focus keeps it. */
function moveInto(list: HTMLElement, items: readonly HTMLElement[]): void {
  const isThere = items.length === list.childElementCount && items.every((item, at) => list.children[at] === item);
  if (!isThere) list.append(...items);
}
