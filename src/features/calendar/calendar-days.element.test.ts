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

const draw = (now: string, html = HTML) => {
  vi.setSystemTime(new Date(now));
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.children);
};
const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} was expected, and is not there.`);
  return found;
};
const words = () =>
  [...document.querySelectorAll<HTMLElement>('[data-day]')].map((word) => (word.hidden ? '' : word.textContent));

const FILTERED = `
<p data-keeps-choices><a id="december" href="/kalender/december/">December</a></p>
<calendar-days data-built="2026-11-21" data-words="tema=lunger by=uldum by=glud">
  <p data-part="old" hidden><span data-part="age"></span></p>
  <div data-part="filters">
    <details data-part="folded"><summary><span data-part="label">Filtre</span></summary>
      <form data-part="form">
        <select data-facet="topic"><option value="">Alle</option><option value="lunger" data-label="Lunger"></option></select>
        <select data-facet="town">
          <option value="">Alle</option><option value="uldum" data-label="Uldum"></option>
          <option value="glud" data-label="Glud"></option><option value="as" data-label="As"></option>
        </select>
      </form>
    </details>
    <p role="status" data-part="found"></p>
    <div data-part="chosen" hidden><button type="button" data-action="clear">Ryd</button></div>
  </div>
  <section id="week-47" data-until="2026-11-22T24:00">
    <div data-until="2026-11-21T24:00"><ol>
      <li id="over" data-until="2026-11-21T08:00" data-fits="0 1"></li>
      <li id="lungs-uldum" data-until="2026-11-21T20:00" data-fits="0 1"></li>
    </ol></div>
    <div id="sunday" data-until="2026-11-22T24:00"><ol><li id="glud" data-until="2026-11-22T11:00" data-fits="2"></li></ol></div>
  </section>
  <section id="week-48" data-until="2026-11-29T24:00">
    <div data-until="2026-11-23T24:00"><ol><li id="nothing" data-until="2026-11-23T11:00" data-fits=""></li></ol></div>
    <div id="crowded" data-until="2026-11-24T24:00"><ol><li data-until="2026-11-24T11:00" data-fits=""></li></ol><p data-more>Dagen har 3 tider mere.</p></div>
  </section>
  <p data-part="empty" hidden>Intet.</p>
</calendar-days>`;

const choose = (facet: string, value: string) => {
  const menu = document.querySelector<HTMLSelectElement>(`[data-facet="${facet}"]`);
  if (!menu) throw new Error(`No menu for ${facet}.`);
  menu.value = value;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
};
const visible = () =>
  [...document.querySelectorAll<HTMLElement>('calendar-days [data-until][id]')]
    .filter((part) => part.closest('[hidden]') === null)
    .map(({ id }) => id);
const options = () => [...document.querySelectorAll('option[data-label]')].map(({ textContent }) => textContent);

describe('what is chosen in <calendar-days>', () => {
  beforeAll(() => import('./calendar-days.element.ts'));
  beforeEach(() => {
    vi.useFakeTimers();
    history.replaceState(null, '', '/kalender/');
  });
  afterEach(() => void vi.useRealTimers());
  const open = () => {
    draw('2026-11-21T12:00:00+01:00', FILTERED);
  };

  test('shows the times that fit all of it, and the days and weeks that have one', () => {
    open();
    expect(visible()).toEqual(['week-47', 'lungs-uldum', 'sunday', 'glud', 'week-48', 'nothing', 'crowded']);
    choose('town', 'glud');
    expect(visible()).toEqual(['week-47', 'sunday', 'glud', 'week-48', 'crowded']);
    expect(one('[data-part="found"]').textContent).toBe('1 tid passer');
    choose('topic', 'lunger');
    expect(visible()).toEqual(['week-48', 'crowded']);
    expect(one('[data-part="found"]').textContent).toBe('Ingen tider passer');
  });

  test('counts what each choice would give, and never what is over', () => {
    open();
    expect(options()).toEqual(['Lunger (1)', 'Uldum (1)', 'Glud (1)', 'As (0)']);
    choose('topic', 'lunger');
    expect(options()).toEqual(['Lunger (1)', 'Uldum (1)', 'Glud (0)', 'As (0)']);
    expect(one('option[value="glud"]').hasAttribute('disabled')).toBe(true);
  });

  test('stands in the fragment, comes from it, and goes along to the months', () => {
    open();
    choose('town', 'glud');
    expect(location.hash).toBe('#by=glud');
    expect(document.querySelector<HTMLAnchorElement>('#december')?.hash).toBe('#by=glud');
    history.replaceState(null, '', '/kalender/#tema=lunger&by=nissedal');
    open();
    expect(visible()).toContain('lungs-uldum');
    expect(visible()).not.toContain('glud');
    expect(one('[data-part="folded"]').hasAttribute('open')).toBe(true);
    expect(one('[data-part="label"]').textContent).toBe('Filtre (1)');
  });

  test('stays when the address becomes an anchor of the page, and goes when all of it is taken away', () => {
    open();
    choose('town', 'glud');
    history.replaceState(null, '', '/kalender/#maaneder');
    window.dispatchEvent(new Event('hashchange'));
    expect(visible()).not.toContain('lungs-uldum');
    one('[data-action="clear"]').click();
    expect(visible()).toContain('lungs-uldum');
    expect(location.hash).toBe('');
    expect(one('[data-part="chosen"]').hidden).toBe(true);
    expect(one('[data-part="found"]').textContent).toBe('');
  });
});

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

  test('leaves no heading over a day whose times are all over', () => {
    draw('2026-11-21T21:00:00+01:00');
    expect(one('section > div').hidden).toBe(true);
    expect(one('section').hidden).toBe(false);
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
