import type { Progress } from '#domain/contribute/progress.ts';
import type { Parts } from '../parts/parts.ts';

const ALL_DONE = 'Det nødvendige er med.';

/**
 * How far one is with what must be filled in. It is seen with every key, and told to who hears the page only when a whole
 * group is done, or everything.
 */
export class ProgressBand {
  readonly #part: Parts;
  #groups: number | undefined;

  constructor(part: Parts) {
    this.#part = part;
  }

  show({ done, total, doneGroups }: Progress): void {
    const isDone = done === total;
    const words = `${done} af ${total} er udfyldt.`;
    this.#part('progress-words').textContent = isDone ? ALL_DONE : words;
    this.#part('progress-rest').hidden = !isDone;
    const bar = this.#part<HTMLProgressElement>('progress-bar');
    bar.max = total;
    bar.value = done;
    const isNews = this.#groups !== undefined && doneGroups.length > this.#groups;
    if (isNews) this.#part('progress-status').textContent = isDone ? ALL_DONE : words;
    this.#groups = doneGroups.length;
  }

  /**
   * Another draft is in the form: what is done in it already is nobody's news.
   *
   * @param isEmpty nothing is
   */
  reset(isEmpty: boolean): void {
    this.#groups = isEmpty ? 0 : undefined;
    this.#part('progress-status').textContent = '';
  }

  /** Go past what is voluntary. */
  leave(): void {
    const end = this.#part('end');
    end.focus();
    end.scrollIntoView({ block: 'center' });
  }
}
