import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const HTML = `
<calendar-days data-built="2026-11-21">
  <p data-part="old" hidden>Det er <span data-part="age"></span> siden.</p>
  <section data-until="2026-11-22T24:00">
    <div data-until="2026-11-21T24:00">
      <h3><span data-day="2026-11-21" hidden></span></h3>
      <ol><li id="morning" data-until="2026-11-21T11:00"></li><li id="evening" data-until="2026-11-21T20:00"></li></ol>
    </div>
    <div data-until="2026-11-22T24:00"><h3><span data-day="2026-11-22" hidden></span></h3></div>
  </section>
  <section data-until="2026-11-29T24:00">
    <div data-until="2026-11-23T24:00"><h3><span data-day="2026-11-23" hidden></span></h3></div>
  </section>
  <p data-part="empty" hidden>Intet.</p>
</calendar-days>`;

const draw = (now: string) => {
  vi.setSystemTime(new Date(now));
  const page = new DOMParser().parseFromString(HTML, 'text/html');
  document.body.replaceChildren(...page.body.children);
};
const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} was expected, and is not there.`);
  return found;
};
const words = () =>
  [...document.querySelectorAll<HTMLElement>('[data-day]')].map((word) => (word.hidden ? '' : word.textContent));

describe('<calendar-days>', () => {
  beforeAll(() => import('./calendar-days.element.ts'));
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('hides what is over on the day of the build, and nothing else', () => {
    draw('2026-11-21T12:00:00+01:00');
    expect([...document.querySelectorAll('[hidden][data-until]')].map(({ id }) => id)).toEqual(['morning']);
    expect(words()).toEqual(['I dag', 'I morgen', '']);
    expect(one('[data-part="old"]').hidden).toBe(true);
    expect(one('[data-part="empty"]').hidden).toBe(true);
  });

  test('moves today on when the page is older, by the clock in Denmark', () => {
    draw('2026-11-22T23:30:00Z');
    expect(one('section').hidden).toBe(true);
    expect(words().at(-1)).toBe('I dag');
    expect(one('[data-part="old"]').hidden).toBe(false);
    expect(one('[data-part="age"]').textContent).toBe('2 dage');
  });

  test('says "én dag" of a page of yesterday', () => {
    draw('2026-11-22T08:00:00+01:00');
    expect(one('[data-part="age"]').textContent).toBe('én dag');
    expect(words()).toEqual(['', 'I dag', 'I morgen']);
  });

  test('says so when nothing is left', () => {
    draw('2026-12-24T08:00:00+01:00');
    expect(document.querySelectorAll('section:not([hidden])')).toHaveLength(0);
    expect(one('[data-part="empty"]').hidden).toBe(false);
  });
});
