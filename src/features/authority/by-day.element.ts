import { holdsOn } from '#domain/date/span.ts';
import { todayInDenmark } from '#domain/date/today.ts';

/**
 * `<by-day data-built="2026-11-21">`: of what is inside it, shows each `[data-from]` and `[data-until]` on its days, both
 * ends included. A build that is old is so put right; the clock never goes back before the day of the build.
 */
class ByDay extends HTMLElement {
  connectedCallback(): void {
    const built = this.dataset['built'] ?? '';
    const today = todayInDenmark(new Date());
    const day = today > built ? today : built;
    for (const part of this.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
      const { from, until } = part.dataset;
      part.hidden = !holdsOn({ from, until }, day);
    }
  }
}

customElements.define('by-day', ByDay);
