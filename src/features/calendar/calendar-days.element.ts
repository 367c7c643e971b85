import { danishMoment } from '#domain/calendar/moment.ts';
import { addDays, daysBetween } from '#domain/date/day.ts';

/**
 * `<calendar-days data-built="2026-11-21">`: moves "today" on when the page is older than its day.
 *
 * What carries `data-until` is hidden once that moment in Denmark has come; `[data-day]` is told "I dag" or "I morgen";
 * `[data-part="old"]` says how old the page is, and `[data-part="empty"]` that nothing is left.
 */
class CalendarDays extends HTMLElement {
  connectedCallback(): void {
    const moment = danishMoment(new Date());
    const today = moment.slice(0, 10);
    for (const part of this.querySelectorAll<HTMLElement>('[data-until]')) {
      if ((part.dataset['until'] ?? '') <= moment) part.hidden = true;
    }
    for (const word of this.querySelectorAll<HTMLElement>('[data-day]')) {
      word.textContent =
        word.dataset['day'] === today ? 'I dag' : word.dataset['day'] === addDays(today, 1) ? 'I morgen' : '';
      word.hidden = word.textContent === '';
    }
    this.#part('empty').hidden = this.querySelector('section:not([hidden])') !== null;
    this.#sayAge(daysBetween(this.dataset['built'] ?? today, today));
  }

  #sayAge(days: number): void {
    this.#part('old').hidden = days < 1;
    this.#part('age').textContent = days === 1 ? 'én dag' : `${days} dage`;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<calendar-days> needs an element with data-part="${name}" inside it, and found none.`);
    return part;
  }
}

customElements.define('calendar-days', CalendarDays);
