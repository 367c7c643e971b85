import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { axe } from './support/axe.ts';
import { builtPages } from './support/built-pages.ts';
import { pageKinds } from './support/page-kinds.ts';
import { folderOf, type SiteName } from './support/sites.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { expect, test } from './support/test.ts';

const calendarsOf = (site: SiteName) =>
  readdirSync(folderOf(site), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ics'))
    .map((file) => ({ file, text: readFileSync(path.join(folderOf(site), file), 'utf8') }));

const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
const titlesIn = (text: string) => eventsIn(text).map((event) => String(event.getFirstPropertyValue('summary')));

/** A calendar of one thing, not of several. */
const isOwn = (file: string) => /^(tilbud|begivenhed)\//.test(file);

for (const site of ['demo', 'prefix', 'real', 'large', 'gallery'] as const) {
  test(`site ${site}: every calendar reads back, and what is made up stands in its own alone`, () => {
    const calendars = calendarsOf(site);
    expect(calendars.length).toBeGreaterThan(20);
    const address = site === 'prefix' ? 'https://www.kommune.example/tilbud-i-x/' : 'https://';
    for (const { file, text } of calendars) {
      const events = eventsIn(text);
      for (const event of events) {
        expect(String(event.getFirstPropertyValue('url')), file).toContain(address);
        expect(new ICAL.Event(event).startDate.zone.tzid, file).toBe('Europe/Copenhagen');
      }
      if (!isOwn(file))
        expect(
          titlesIn(text).filter((title) => title.startsWith('Opdigtet')),
          file,
        ).toEqual([]);
    }
  });
}

test('an example says so in its own calendar, before its title', () => {
  const own = calendarsOf('demo').find(({ file }) => file === 'tilbud/kom-nu-mand.ics');
  expect(titlesIn(own?.text ?? '')).toEqual(['Opdigtet: Kom nu mand']);
});

test('the calendar of a directory holds what its offers hold', () => {
  const calendars = new Map(calendarsOf('large').map(({ file, text }) => [file, text]));
  const own = [...calendars].filter(([file]) => file.startsWith('tilbud/')).flatMap(([, text]) => titlesIn(text));
  expect(own.length).toBeGreaterThan(100);
  const whole = titlesIn(calendars.get('kalender.ics') ?? '');
  expect(whole.sort()).toEqual(own.filter((title) => !title.startsWith('Opdigtet')).sort());
});

test('an offer is put in a calendar by a link that needs no script, and an old address goes on answering', async ({
  noJs,
  request,
}) => {
  await noJs.goto(pageKinds.offer);
  const link = noJs.getByRole('link', { name: 'Læg i kalender' });
  await expect(link).toHaveAttribute('href', '/tilbud/kom-nu-mand.ics');
  await expect(noJs.getByRole('link', { name: 'Følg kalenderen' })).toHaveAttribute(
    'href',
    'webcal://brobygger.example/tilbud/kom-nu-mand.ics',
  );
  const answer = await request.get('/tilbud/kom-nu-mand.ics');
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await (await request.get('/tilbud/kom-nu-mand-2022.ics')).text()).toBe(await answer.text());
});

test('an offer whose times are old or not known has nothing to put in a calendar', async ({ page }) => {
  await page.goto('/tilbud/volley-aale/');
  await expect(page.getByRole('link', { name: 'Læg i kalender' })).toHaveCount(0);
});

test('an offer that is over keeps its address, says what replaced it, and sends nobody off', async ({
  noJs,
  request,
}) => {
  await noJs.goto('/tilbud/mandehold-toerring/');
  const main = noJs.locator('main');
  await expect(main).toContainText('Tilbuddet er slut. Det stoppede 31. maj 2026.');
  await expect(main.locator('.notice').getByRole('link', { name: 'Kom nu mand' })).toHaveAttribute(
    'href',
    pageKinds.offer,
  );
  await expect(main).not.toContainText('Spørg, før du tager afsted');
  await expect(main).not.toContainText('Vi spørger igen');
  await expect(main.getByRole('link', { name: /kalender/i })).toHaveCount(0);
  const calendar = await request.get('/tilbud/mandehold-toerring.ics');
  expect(calendar.status()).toBe(200);
  expect(eventsIn(await calendar.text())).toEqual([]);
});

test('without a script the calendar tells of this week and the next, day by day, and leads to offers', async ({
  noJs,
}) => {
  await noJs.goto(pageKinds.calendar);
  await expect(noJs.locator('main')).toContainText('Siden er lavet lørdag den 21. november 2026.');
  await expect(noJs.locator('calendar-days h2')).toHaveText(['Uge 47', 'Uge 48']);
  const days = await noJs
    .locator('calendar-days h3 time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual([...new Set(days)].sort());
  expect(days.at(-1) ?? '').not.toMatch(/^2026-12|2026-11-30/);
  const link = noJs.locator('.calendar-line a').first();
  const title = await link.innerText();
  await link.click();
  await expect(noJs.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('from the menu to a month, a town and a topic by links alone', async ({ noJs }) => {
  await noJs.setViewportSize({ width: 1280, height: 900 });
  await noJs.goto('/');
  const menu = noJs.getByRole('navigation', { name: 'Hovedmenu' });
  await menu.getByRole('link', { name: 'Kalender' }).click();
  await noJs.getByRole('link', { name: 'Februar 2027' }).click();
  await expect(noJs.getByRole('heading', { level: 1 })).toHaveText('Februar 2027');
  // Events stand among the sessions, and say whom they are for.
  await expect(noJs.locator('.calendar-line', { hasText: 'Åben aften om sundhedsprofilen' })).toContainText('For alle');
  await noJs.goto('/kalender/januar/');
  await expect(noJs.locator('.calendar-line', { hasText: 'Netværksmøde' })).toContainText('For partnere');
  await noJs.goto(pageKinds.calendar);
  await noJs.locator('#vaelg').getByRole('link', { name: 'Løsning' }).click();
  await expect(noJs.getByRole('heading', { level: 1 })).toHaveText('Løsning');
  for (const where of await noJs.locator('.calendar-place').allInnerTexts()) expect(where).toContain('Løsning');
});

test('what is over today is hidden by the script, and nothing else', async ({ page, noJs }) => {
  await noJs.goto(pageKinds.calendar);
  await page.goto(pageKinds.calendar);
  const all = await noJs.locator('.calendar-line').count();
  const over = await noJs
    .locator('.calendar-line')
    .evaluateAll(
      (lines) => lines.filter((line) => (line.getAttribute('data-until') ?? '') <= '2026-11-21T12:00').length,
    );
  await expect(page.locator('.calendar-line:visible')).toHaveCount(all - over);
  await expect(page.locator('[data-part="old"]')).toBeHidden();
});

test('a page that is some days old moves today on, and says how old it is', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T16:00:00+01:00');
  await page.goto(pageKinds.calendar);
  const words = page.locator('.calendar-word:visible');
  await expect(words.first()).toHaveText('I dag');
  await expect(page.locator('.calendar-day:visible time').first()).toHaveAttribute('datetime', '2026-11-24');
  await expect(page.locator('[data-part="old"]')).toHaveText(/Det er\s+3 dage\s+siden/);
  await expect(page.locator('calendar-days h2:visible')).toHaveText(['Uge 48']);
});

test('late in the day no heading stands over times that are all over', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T23:00:00+01:00');
  await page.goto(pageKinds.calendar);
  await expect(page.locator('.calendar-day:visible time').first()).toHaveAttribute('datetime', '2026-11-25');
  await expect(page.locator('.calendar-word:visible')).toHaveText(['I morgen']);
});

test('a page that is all over says so', async ({ page }) => {
  await page.clock.setFixedTime('2027-06-01T12:00:00+02:00');
  await page.goto(pageKinds.calendar);
  await expect(page.locator('calendar-days section:visible')).toHaveCount(0);
  await expect(page.locator('[data-part="empty"]')).toBeVisible();
});

test('the filters of the directory narrow the calendar, say how many times are left, and come along to a month', async ({
  page,
}) => {
  await page.goto(pageKinds.calendar);
  const lines = page.locator('.calendar-line:visible');
  const before = await lines.count();
  await page.getByText('Filtre', { exact: true }).click();
  await page.getByLabel('By', { exact: true }).selectOption('juelsminde');
  const found = page.locator('.calendar-filters [role="status"]');
  await expect(found).toHaveText(/^\d+ tid(er)? passer$/);
  const left = Number((await found.innerText()).split(' ')[0]);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(before);
  await expect(lines).toHaveCount(left);
  for (const where of await page.locator('.calendar-line:visible .calendar-place').allInnerTexts())
    expect(where).toContain('Juelsminde');
  expect(new URL(page.url()).hash).toBe('#by=juelsminde');
  // A choice gives as many times as it says.
  const day = page.getByLabel('Dag', { exact: true });
  const monday = await day.locator('option[value="mandag"]').innerText();
  await day.selectOption('mandag');
  await expect(lines).toHaveCount(Number(/\((\d+)\)/.exec(monday)?.[1]));
  expect(await axe(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);

  await page.locator('#maaneder').getByRole('link', { name: 'December 2026' }).click();
  await expect(page).toHaveURL('/kalender/december/#by=juelsminde&dag=mandag');
  for (const where of await page.locator('.calendar-line:visible .calendar-place').allInnerTexts())
    expect(where).toContain('Juelsminde');
  await page.goBack();
  await expect(found).toBeVisible();
  await page.getByRole('button', { name: 'Ryd' }).click();
  await expect(lines).toHaveCount(before);
  expect(new URL(page.url()).hash).toBe('');
});

test('what is chosen leads on to the offers of the list, those without known times included', async ({ page }) => {
  await page.goto('/kalender/#tema=lunger');
  await page.getByRole('link', { name: 'Se dem på listen' }).click();
  await expect(page).toHaveURL('/tilbud/#tema=lunger');
});

test('without a script there are no filters, and nothing moves when the script comes', async ({ page, noJs }) => {
  await noJs.goto(pageKinds.calendar);
  await expect(noJs.locator('.calendar-filters')).toBeHidden();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset['shifted'] = String(entry.duration);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // As of the morning of the build's own day nothing is over, so that only the filters could move anything.
  await page.clock.setFixedTime('2026-11-21T06:00:00+01:00');
  await page.goto(pageKinds.calendar);
  await expect(page.locator('.calendar-filters summary')).toBeVisible();
  expect(await page.locator('html').getAttribute('data-shifted')).toBeNull();
});

test('where the demo has nothing to follow it says why, and the bus has a calendar of its own', async ({ noJs }) => {
  for (const address of [pageKinds.calendar, pageKinds['calendar of a town'], pageKinds['calendar of a topic']]) {
    await noJs.goto(address);
    await expect(noJs.getByText('På prøvesiden er den tom, for det opdigtede er ikke med.')).toBeVisible();
  }
  await noJs.goto('/tilbud/sundhedsbussen/');
  await expect(noJs.getByRole('link', { name: 'Følg kalenderen' })).toHaveAttribute(
    'href',
    /^webcal:.*\/tilbud\/sundhedsbussen\.ics$/,
  );
});

test('every target of the calendar is at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of [pageKinds.calendar, pageKinds['calendar of a town'], pageKinds.offer]) {
    await page.goto(address);
    const filters = page.locator('.calendar-filters summary');
    if ((await filters.count()) > 0) {
      await filters.click();
      await page.locator('.calendar-filters select').first().selectOption({ index: 1 });
    }
    const small = await page
      .locator('calendar-days :is(a, summary, select, button), .follow-calendar a, .calendar-links a, .link-flow a')
      .evaluateAll((links) =>
        links.flatMap((link) => {
          if (!link.checkVisibility()) return [];
          const whole = getComputedStyle(link, '::after').position === 'absolute' ? link.closest('li') : link;
          const height = whole?.getBoundingClientRect().height ?? 0;
          return height >= 44 ? [] : [`${link.textContent} is ${height} pixels high`];
        }),
      );
    expect(small, address).toEqual([]);
  }
});

test.describe('a directory with offers that are not made up', () => {
  test.use({ site: 'large' });

  test('each list leads to its days and to a calendar to follow', async ({ noJs }) => {
    const place = builtPages('large').find(
      ({ html, path: address }) => /^\/sted\/[\w-]+\/$/.test(address) && html.includes('webcal:'),
    );
    const places = place ? ([[place.path, `${place.path.slice(1, -1)}.ics`]] as const) : [];
    expect(places).toHaveLength(1);
    for (const [address, file] of [
      ...places,
      ['/tema/bevaegelse/', 'tema/bevaegelse.ics'],
      ['/by/hedensted/', 'by/hedensted.ics'],
      ['/kalender/', 'kalender.ics'],
    ] as const) {
      await noJs.goto(address);
      const follow = noJs.getByRole('link', { name: /^Følg (hele )?kalenderen$/ }).last();
      expect(await follow.getAttribute('href'), address).toMatch(new RegExp(`^webcal://.*/${file}$`));
      if (/^\/(tema|by)\//.test(address))
        await expect(noJs.getByRole('link', { name: 'Se det dag for dag' })).toBeVisible();
    }
  });
});
