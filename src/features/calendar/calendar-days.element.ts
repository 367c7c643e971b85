import { type ChoiceWord, fitsAll, readWords } from '#domain/calendar/choice-words.ts';
import { danishMoment } from '#domain/calendar/moment.ts';
import { addDays, daysBetween } from '#domain/date/day.ts';
import { CalendarFilters, type Part } from './calendar-filters.ts';

/** Is every time of a day or a week hidden, and no word of more that the page has no room for? */
const isEmptied = (part: HTMLElement) =>
  part.querySelector('[data-until]') !== null &&
  part.querySelector('[data-until]:not([hidden]), :scope > [data-more]') === null;

/**
 * `<calendar-days data-built="2026-11-21" data-words="tema=lunger by=uldum">`: moves "today" on when the page is older than
 * its day, and shows the times that are chosen.
 *
 * What carries `data-until` is hidden once that moment in Denmark has come; a time carries the numbers of its words in
 * `data-fits`. `[data-day]` is told "I dag" or "I morgen"; `[data-part="old"]` says how old the page is, and
 * `[data-part="empty"]` that nothing is left.
 */
class CalendarDays extends HTMLElement {
  #ended = new AbortController();
  #words = new Map<HTMLElement, ReadonlySet<ChoiceWord>>();
  #moment = '';

  connectedCallback(): void {
    this.#ended = new AbortController();
    this.#moment = danishMoment(new Date());
    const today = this.#moment.slice(0, 10);
    for (const word of this.querySelectorAll<HTMLElement>('[data-day]')) {
      word.textContent =
        word.dataset['day'] === today ? 'I dag' : word.dataset['day'] === addDays(today, 1) ? 'I morgen' : '';
      word.hidden = word.textContent === '';
    }
    this.#sayAge(daysBetween(this.dataset['built'] ?? today, today));
    const list = this.dataset['words'] ?? '';
    for (const time of this.querySelectorAll<HTMLElement>('[data-fits]'))
      this.#words.set(time, readWords(list, time.dataset['fits'] ?? ''));
    this.#show([]);
    if (this.querySelector('[data-part="filters"]')) this.#filter(new CalendarFilters(this.#part));
  }

  disconnectedCallback(): void {
    this.#ended.abort();
  }

  #filter(filters: CalendarFilters): void {
    const { signal } = this.#ended;
    const draw = () => {
      this.#show(filters.chosen);
      filters.show([...this.#words].flatMap(([time, words]) => (this.#isOver(time) ? [] : [words])));
    };
    const read = () => {
      filters.readAddress();
      draw();
    };
    const write = () => {
      filters.writeAddress();
      draw();
    };
    this.#part('form').addEventListener('change', write, { signal });
    this.#part('form').addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.querySelector('[data-action="clear"]')?.addEventListener(
      'click',
      () => {
        filters.clear();
        write();
        this.#part('folded').querySelector('summary')?.focus();
      },
      { signal },
    );
    window.addEventListener('popstate', read, { signal });
    window.addEventListener('hashchange', read, { signal });
    read();
  }

  #isOver(part: HTMLElement): boolean {
    return (part.dataset['until'] ?? '') <= this.#moment;
  }

  /** Hide what is over or was not chosen: times first, then the days and weeks that are left with none. */
  #show(chosen: readonly ChoiceWord[]): void {
    for (const part of [...this.querySelectorAll<HTMLElement>('[data-until]')].reverse()) {
      const words = this.#words.get(part);
      part.hidden = this.#isOver(part) || (words ? !fitsAll(words, chosen) : isEmptied(part));
    }
    this.#part('empty').hidden = chosen.length > 0 || this.querySelector('section:not([hidden])') !== null;
  }

  #sayAge(days: number): void {
    this.#part('old').hidden = days < 1;
    this.#part('age').textContent = days === 1 ? 'én dag' : `${days} dage`;
  }

  #part: Part = <T extends Element = HTMLElement>(name: string): T => {
    const part = this.querySelector<T>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<calendar-days> needs an element with data-part="${name}" inside it, and found none.`);
    return part;
  };
}

customElements.define('calendar-days', CalendarDays);
