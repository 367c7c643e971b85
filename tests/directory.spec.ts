import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import {
  allRows,
  ended,
  heading,
  headingText,
  ids,
  near,
  notices,
  open,
  rows,
  settled,
} from './support/directory-page.ts';
import { gzipped, kilobytes, watchLoading } from './support/loaded.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { expect, test } from './support/test.ts';

// What the directory must do for everybody: src/features/directory/accessibility.md

const KB = 1024;
test('without JavaScript the whole list stands there, with links to narrow it by and no search field', async ({
  noJs,
}) => {
  await noJs.goto('/tilbud/');
  const total = await rows(noJs).count();
  expect(total).toBeGreaterThan(60);
  await expect(heading(noJs)).toHaveText(`${total} tilbud`, { useInnerText: true });
  await expect(noJs.locator('input[name="q"]')).toBeHidden();
  await expect(noJs.getByRole('combobox')).toHaveCount(0);
  await noJs.getByText('Vælg efter by').click();
  await noJs.locator('main').getByRole('link', { name: 'Løsning', exact: true }).click();
  await expect(noJs).toHaveURL('/by/loesning/');
  await noJs.goBack();
  await noJs.getByText('Vælg efter hvem').click();
  await expect(noJs.getByRole('link', { name: 'Mænd', exact: true })).toBeVisible();
  await noJs.getByText('Vælg efter tema').click();
  await expect(
    noJs.getByRole('navigation', { name: 'Vælg tilbud' }).getByRole('link', { name: 'Bevægelse' }),
  ).toBeVisible();
});

test('the links come after all when the script does not', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED/);
  await page.route('**/_a/Directory*.js', (route) => route.abort());
  await page.goto('/tilbud/');
  await expect(page.locator('input[name="q"]')).toBeHidden();
  await expect(page.getByText('Vælg efter tema')).toBeVisible({ timeout: 8000 });
});

test('for every offer the row that the script draws is the row that the page was built with', async ({
  page,
  noJs,
}) => {
  const read = (from: Page) =>
    allRows(from).evaluateAll((all) =>
      Object.fromEntries(all.map((row) => [row.getAttribute('data-offer'), row.outerHTML])),
    );
  await noJs.goto('/tilbud/');
  const built = await read(noJs);
  await open(page, 'vis=navn&side=20');
  const drawn = await read(page);
  expect(Object.keys(drawn)).not.toEqual(Object.keys(built));
  expect(drawn).toEqual(built);
});

test.describe('in every state that a row can be in', () => {
  test.use({ site: 'gallery' });
  test('the row that the script draws is the row that the page was built with', async ({ page, noJs }) => {
    const read = (from: Page) =>
      allRows(from).evaluateAll((all) =>
        Object.fromEntries(all.map((row) => [row.getAttribute('data-offer'), row.outerHTML])),
      );
    await noJs.goto('/tilbud/');
    await open(page, 'vis=navn&side=20');
    expect(await read(page)).toEqual(await read(noJs));
  });
});

test('nothing moves when the script comes', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((seen) => {
        for (const entry of seen.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
    expect(
      shifts.reduce((sum, shift) => sum + shift, 0),
      `at ${width}`,
    ).toBeLessThan(0.02);
  }
});

test('every control has a name in words, and is at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page);
  await page.getByRole('button', { name: 'Filtre' }).click();
  await page.getByText('Flere filtre').click();
  for (const name of [
    'Tema',
    'By',
    'Nær',
    'For hvem',
    'Pris',
    'Dag',
    'Sådan starter du',
    'Tid på dagen',
    'Sådan er du med',
    'Adgang',
    'Sprog',
    'Trin på vejen',
    'Hvem står bag',
    'Vis først',
  ]) {
    await expect(page.getByRole('combobox', { name, exact: true })).toBeVisible();
  }
  const small = await page
    .locator('offer-directory :is(input, select, button, summary, .dir-tools a):visible')
    .evaluateAll((all) =>
      all.flatMap((one) => (one.getBoundingClientRect().height >= 44 ? [] : [one.outerHTML.slice(0, 90)])),
    );
  expect(small).toEqual([]);
});

test('search, filter, open and back can be done with the mouse', async ({ page }) => {
  await open(page);
  await page.locator('input[name="q"]').fill('træning');
  await settled(page, 'træning');
  await page.getByRole('combobox', { name: 'By' }).selectOption('loesning');
  await settled(page, 'træning');
  await expect(heading(page)).toHaveText(/^\d+ tilbud om »træning«, Løsning$/, { useInnerText: true });
  const before = await ids(page);
  await rows(page).getByRole('link', { name: 'Kom nu mand' }).click();
  await expect(page).toHaveURL('/tilbud/kom-nu-mand/');
  await page.goBack();
  await settled(page, 'træning');
  expect(await ids(page)).toEqual(before);
  await expect(page.locator('input[name="q"]')).toHaveValue('træning');
  await expect(page.getByRole('combobox', { name: 'By' })).toHaveValue('loesning');
});

test('search, filter, open and back can be done with the keyboard alone', async ({ page }) => {
  await open(page);
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const focused = document.activeElement;
        const labels =
          focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? focused.labels : null;
        return (labels?.[0] ?? focused)?.textContent?.trim() ?? '';
      });
      if (label === name) return;
    }
    throw new Error(`Tab never came to "${name}".`);
  };
  await tabTo('Hvad søger du?');
  await page.keyboard.type('træning');
  await page.keyboard.press('Enter');
  await settled(page, 'træning');
  await expect(heading(page)).toBeFocused();
  await page.locator('input[name="q"]').focus();
  await tabTo('Nær');
  await page.keyboard.type('8723');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL('/tilbud/#q=tr%C3%A6ning&naer=8723');
  await settled(page, 'træning');
  await page.locator('input[name="q"]').focus();
  await tabTo('By');
  const town = page.getByRole('combobox', { name: 'By' });
  while ((await town.inputValue()) !== 'loesning') await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL('/tilbud/#q=tr%C3%A6ning&by=loesning&naer=8723');
  await settled(page, 'træning');
  await tabTo('Kom nu mand');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tilbud/kom-nu-mand/');
  await page.goBack();
  await expect(page).toHaveURL('/tilbud/#q=tr%C3%A6ning&by=loesning&naer=8723');
  await settled(page, 'træning');
  // The towns passed with the arrow key on the way were no choices of their own.
  await page.goBack();
  await expect(page).toHaveURL('/tilbud/#q=tr%C3%A6ning&naer=8723');
});

test('the number of results is read aloud when the list has settled, and not before', async ({ page }) => {
  await open(page);
  const status = page.locator('offer-directory [data-part="status"]');
  await page.waitForTimeout(1000);
  await expect(status).toBeEmpty();
  await page.getByRole('combobox', { name: 'Tema' }).selectOption('lunger');
  await expect(status).toHaveText(/^\d+ tilbud$/);
  const told = await status.textContent();
  expect(await headingText(page)).toContain(told);
  await page.locator('input[name="q"]').pressSequentially('xyzzy', { delay: 40 });
  await expect(status).toBeEmpty();
  await expect(status).toHaveText('Ingen tilbud');
});

test('each choice says how many offers it would give, and that number is true', async ({ page }) => {
  await open(page, 'for=alle');
  await page.getByText('Flere filtre').click();
  await expect(page.locator('select[data-facet]')).toHaveCount(12);
  for (const menu of await page.locator('select[data-facet]').all()) {
    const chosen = await menu.inputValue();
    const choices = await menu
      .locator('option:not([disabled])')
      .evaluateAll((all) => all.map((option) => [option.getAttribute('value') ?? '', option.textContent ?? '']));
    for (const [value = '', text = ''] of choices.filter(([choice]) => choice)) {
      await menu.selectOption(value);
      await settled(page);
      expect(await headingText(page), text).toContain(`${/\((\d+)\)$/.exec(text)?.[1]} tilbud`);
    }
    await menu.selectOption(chosen);
    await settled(page);
  }
});

test('a choice that would give nothing says so and cannot be chosen', async ({ page }) => {
  await open(page, 'by=hjarnoe');
  const empty = page.locator('#filter-tema option[disabled]');
  expect(await empty.count()).toBeGreaterThan(3);
  for (const text of await empty.allTextContents()) expect(text).toMatch(/ \(0\)$/);
  await open(page, 'by=hjarnoe&tema=tobak-og-alkohol');
  await expect(page.getByRole('combobox', { name: 'Tema' })).toHaveValue('tobak-og-alkohol');
  await expect(page.locator('#filter-tema option:checked')).toBeEnabled();
});

test.describe('with offers that are over', () => {
  test.use({ site: 'gallery' });
  test('what is over stands last under its own heading, and no number counts it', async ({ page, noJs }) => {
    await noJs.goto('/tilbud/');
    const total = await rows(noJs).count();
    await expect(heading(noJs)).toHaveText(`${total} tilbud`, { useInnerText: true });
    await expect(noJs.getByRole('heading', { name: 'Tilbud, der er slut' })).toBeVisible();
    await expect(ended(noJs)).toHaveCount(2);
    await open(page);
    expect(await rows(page).count()).toBe(total);
    await expect(ended(page)).toHaveCount(2);
    await open(page, 'q=xyzzy');
    await expect(page.getByRole('heading', { name: 'Tilbud, der er slut' })).toBeHidden();
    await open(page, 'vis=navn&side=9');
    await expect(ended(page)).toHaveCount(2);
    expect(
      await allRows(page).evaluateAll((all) => all.slice(-2).map((row) => row.getAttribute('data-offer'))),
    ).toEqual(await ended(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-offer'))));
  });
});

test('a page that opens with a question never shows what does not answer it', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/tilbud/raekker.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/tilbud/#by=uldum');
  await expect(heading(page)).toHaveText('Søger …', { useInnerText: true });
  await expect(rows(page).first()).toBeHidden();
  release();
  await settled(page);
  await expect(rows(page).first()).toBeVisible();
  await expect(heading(page)).toHaveText(/Uldum$/, { useInnerText: true });
});

test('the back button leaves the focus where it was, and at the offer that was opened', async ({ page }) => {
  await open(page, 'by=loesning');
  const town = page.getByRole('combobox', { name: 'By' });
  await town.focus();
  await town.selectOption('uldum');
  await settled(page);
  await page.goBack();
  await settled(page);
  await expect(town).toHaveValue('loesning');
  await expect(town).toBeFocused();
  // The list is drawn anew, and the row that had the focus with it.
  await page.getByRole('combobox', { name: 'Pris' }).selectOption('gratis');
  await settled(page);
  const name = await rows(page).getByRole('link').last().innerText();
  const link = rows(page).getByRole('link', { name, exact: true });
  await link.focus();
  await page.goBack();
  await expect(page).toHaveURL('/tilbud/#by=loesning');
  await settled(page);
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await settled(page);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('null');
});

test('the back button undoes one choice at a time, and typing leaves no steps behind', async ({ page }) => {
  await page.goto('/om/');
  await open(page);
  await page.locator('input[name="q"]').pressSequentially('motion', { delay: 200 });
  await settled(page, 'motion');
  await page.getByRole('combobox', { name: 'By' }).selectOption('hedensted');
  await page.getByRole('combobox', { name: 'Pris' }).selectOption('ikke-oplyst');
  await expect(page).toHaveURL('/tilbud/#q=motion&by=hedensted&pris=ikke-oplyst');
  await page.goBack();
  await expect(page).toHaveURL('/tilbud/#q=motion&by=hedensted');
  await expect(page.getByRole('combobox', { name: 'Pris' })).toHaveValue('');
  await settled(page, 'motion');
  await expect(heading(page)).toHaveText(/om »motion«, Hedensted$/, { useInnerText: true });
  await page.goBack();
  await expect(page).toHaveURL('/tilbud/#q=motion');
  await near(page).fill('7171 Uldum');
  await expect(page).toHaveURL('/tilbud/#q=motion&naer=uldum');
  await page.goBack();
  await expect(page).toHaveURL('/tilbud/#q=motion');
  await expect(near(page)).toHaveValue('');
  await page.goBack();
  await expect(page).toHaveURL('/om/');
  await page.goForward();
  await settled(page, 'motion');
  await expect(page.locator('input[name="q"]')).toHaveValue('motion');
});

test('what was just typed is not lost when a filter is chosen at once', async ({ page }) => {
  await open(page);
  await page.locator('input[name="q"]').fill('træning');
  await page.getByRole('combobox', { name: 'By' }).selectOption('loesning');
  await expect(page).toHaveURL('/tilbud/#q=tr%C3%A6ning&by=loesning');
  await settled(page, 'træning');
  await expect(page.locator('input[name="q"]')).toHaveValue('træning');
});

test('an anchor on the page is followed, and the address says again what the list shows', async ({ page }) => {
  await open(page, 'by=uldum');
  const before = await ids(page);
  await page.getByRole('link', { name: 'Gå til indholdet' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL('/tilbud/#by=uldum');
  expect(await ids(page)).toEqual(before);
});

test('"Vis flere" keeps the focus, and hands it to the first new row when it is no longer needed', async ({ page }) => {
  await open(page, 'vis=navn');
  const total = Number(/^\d+/.exec(await headingText(page))?.[0]);
  expect(total).toBeGreaterThan(50);
  expect(total).toBeLessThanOrEqual(100);
  await expect(rows(page)).toHaveCount(50);
  await page.getByRole('button', { name: `Vis ${total - 50} flere` }).press('Enter');
  await expect(rows(page)).toHaveCount(total);
  await expect(rows(page).nth(50).getByRole('link')).toBeFocused();
  await expect(page).toHaveURL('/tilbud/#vis=navn&side=2');
  await page.reload();
  await expect(rows(page)).toHaveCount(total);
  await page.getByRole('combobox', { name: 'Vis først' }).selectOption('list');
  await settled(page);
  await expect(rows(page)).toHaveCount(total);
  await expect(page).toHaveURL('/tilbud/');
});

test('names are in the order of the Danish alphabet', async ({ page }) => {
  await open(page, 'vis=navn&side=2');
  const titles = await rows(page).locator('[data-row="title"]').allInnerTexts();
  const sorted = titles.toSorted(new Intl.Collator('da', { numeric: true }).compare);
  expect(titles).toEqual(sorted);
  expect(titles.at(-1)).toMatch(/^[ÆØÅæøå]|^Aa/);
});

test('an empty result says what was asked, and every way out of it keeps the focus on the page', async ({ page }) => {
  await open(page, 'q=xyzzy&by=uldum');
  await expect(heading(page)).toHaveText('Ingen tilbud om »xyzzy«, Uldum', { useInnerText: true });
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Nogen at tale med nu' }).first()).toBeVisible();
  const topics = page.locator('[data-part="topics"] a:visible');
  expect(await topics.count()).toBeGreaterThan(0);
  expect(await topics.count()).toBeLessThanOrEqual(4);
  await expect(page.getByRole('button', { name: /^Uden Uldum: ingen tilbud$/ })).toBeVisible();
  const way = page.getByRole('button', { name: /^Uden »xyzzy«: \d+ tilbud$/ });
  const promised = /\d+ tilbud/.exec((await way.textContent()) ?? '')?.[0] ?? '?';
  await way.press('Enter');
  await settled(page);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(`${promised} · Uldum`, { useInnerText: true });
  await expect(page).toHaveURL('/tilbud/#by=uldum');
  await page.getByRole('button', { name: 'Ryd alt' }).press('Enter');
  await settled(page);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL('/tilbud/');
});

test('on a phone the filters fold away, and a button at the foot says how many offers they leave', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page);
  const button = page.getByRole('button', { name: 'Filtre' });
  const town = page.getByRole('combobox', { name: 'By' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(town).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await town.selectOption('loesning');
  const see = page.getByRole('button', { name: /^Vis \d+ tilbud$/ });
  await expect(see).toBeInViewport();
  const told = (await see.textContent())?.replace('Vis ', '');
  await see.click();
  await expect(town).toBeHidden();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(`${told} · Løsning`, { useInnerText: true });
  await expect(page.getByRole('button', { name: 'Filtre (1)' })).toBeVisible();
});

test('what cannot be fetched is said in plain words, and the whole list still stands there', async ({
  page,
  guard,
}) => {
  guard.allow(/Failed to load|ERR_FAILED/);
  await page.route('**/tilbud/raekker.json', (route) => route.abort());
  await page.goto('/tilbud/');
  const total = await rows(page).count();
  await page.waitForLoadState('networkidle');
  await expect(notices(page)).toHaveCount(0);
  await page.getByRole('combobox', { name: 'By' }).selectOption('uldum');
  await expect(notices(page)).toContainText('Filtrene og søgningen virker ikke lige nu.');
  await expect(rows(page)).toHaveCount(total);
  await page.unroute('**/tilbud/raekker.json');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await settled(page);
  await expect(notices(page)).toHaveCount(0);
  await expect(heading(page)).toHaveText(/Uldum$/, { useInnerText: true });
});

test('files from before and after a new publication are not mixed', async ({ page }) => {
  await page.route('**/tilbud/raekker.json', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"stamp":"[^"]*"/, '"stamp":"00000000"');
    await route.fulfill({ response, body });
  });
  await page.goto('/tilbud/#by=uldum');
  await expect(notices(page)).toContainText('Hent siden igen');
});

test('a map beside the list is told what the list shows, and can lead back to a row', async ({ page }) => {
  await page.addInitScript(() => {
    const told: string[][] = [];
    Object.assign(globalThis, { told });
    document.addEventListener('offer-results', (event) => {
      if (event instanceof CustomEvent)
        told.push((event.detail as { offers: { id: string }[] }).offers.map(({ id }) => id));
    });
  });
  const lastTold = () => page.evaluate(() => (Reflect.get(globalThis, 'told') as string[][]).at(-1));
  await open(page);
  const all = await ids(page);
  expect(await lastTold()).toEqual(all);
  await page.getByRole('combobox', { name: 'By' }).selectOption('uldum');
  await settled(page);
  expect(await lastTold()).toEqual(await ids(page));
  await open(page, 'vis=navn');
  await page.reload();
  await settled(page);
  const byName = (await lastTold()) ?? [];
  expect(byName).toHaveLength(all.length);
  const last = byName.at(-1) ?? '';
  expect(await ids(page)).not.toContain(last);
  await page.evaluate((id) => document.dispatchEvent(new CustomEvent('offer-chosen', { detail: { id } })), last);
  await expect(page.locator(`[data-offer="${last}"] a`)).toBeFocused();
});

test.describe('nothing that axe finds, in either theme', () => {
  test.slow();

  test('in the whole list', async ({ page }) => {
    await open(page);
    expect(await axe(page)).toEqual([]);
  });

  test('without results', async ({ page }) => {
    await open(page, 'q=xyzzy&trin=forloeb');
    expect(await axe(page)).toEqual([]);
  });

  test('with the filters of a phone unfolded', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, 'by=uldum&dag=mandag&trin=fortsaetter');
    await page.getByRole('button', { name: 'Filtre' }).click();
    await near(page).fill('Timbuktu');
    await near(page).press('Enter');
    expect(await axe(page)).toEqual([]);
  });
});

test('no sideways scroll from 320 to 1600 pixels, nor with text of 200 %', async ({ page }) => {
  await open(page, `q=${'donaudampskibsfart'.repeat(6)}&pris=mere&type=patientforening`);
  expect(await sidewaysScroll(page)).toEqual([]);
  await open(page, 'trin=forloeb&naer=7130');
  await page.locator('[data-part="filters"]').evaluate((filters) => filters.toggleAttribute('data-open', true));
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('before a search the directory brings at most 25 KB of scripts', async ({ page }) => {
  const loaded = watchLoading(page);
  await open(page);
  const { html, css, js, data, wasm } = await loaded();
  console.log(
    `  directory: HTML ${kilobytes(html)}, CSS ${kilobytes(css)}, JS ${kilobytes(js)}, its files ${kilobytes(data)} KB`,
  );
  expect(js).toBeGreaterThan(1 * KB);
  expect(js).toBeLessThanOrEqual(25 * KB);
  expect(wasm).toBe(0);
  expect(gzipped(Buffer.from(await (await page.request.get('/tilbud/facetter.json')).body()))).toBeLessThan(6 * KB);
});
