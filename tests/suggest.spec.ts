import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Request } from '@playwright/test';
import { axe } from './support/axe.ts';
import { gzipped, kilobytes } from './support/loaded.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { folderOf, PREFIX } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// What the suggestions must do for everybody: src/features/suggest/accessibility.md

const KB = 1024;
const PAGES = ['/', '/tilbud/', '/404.html'] as const;

const field = (page: Page) => page.getByRole('combobox', { name: 'Hvad søger du?' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Forslag' });
const options = (page: Page) => list(page).getByRole('option');
const active = (page: Page) => list(page).getByRole('option', { selected: true });
const status = (page: Page) => page.locator('search-field').getByRole('status');

/** Type as a person does, and wait for the list. */
async function type(page: Page, typed: string): Promise<void> {
  await field(page).pressSequentially(typed, { delay: 20 });
  await expect(list(page)).toBeVisible();
}

/** The addresses that a page asks for from now on; the fragment is never sent. */
function watchAsked(page: Page): string[] {
  const asked: string[] = [];
  const note = (request: Request) => asked.push(`${request.url().replace(/#.*/, '')} ${request.postData() ?? ''}`);
  page.on('request', note);
  return asked;
}

test('without JavaScript nothing of it is there', async ({ noJs }) => {
  for (const address of PAGES) {
    await noJs.goto(address);
    await expect(noJs.locator('search-field'), address).toHaveCount(1);
    await expect(noJs.locator('search-field'), address).toBeHidden();
    await expect(noJs.locator('[role=combobox], [role=listbox], [role=option]'), address).toHaveCount(0);
  }
});

for (const address of ['/', '/tilbud/'] as const) {
  test.describe(`at ${address}`, () => {
    test('with the keyboard arrows lead through the suggestions and back to the field, and Enter opens the one they led to', async ({
      page,
    }) => {
      await page.goto(address);
      await field(page).focus();
      await type(page, 'hornsyld');
      const count = await options(page).count();
      expect(count).toBeGreaterThan(2);
      await expect(active(page)).toHaveCount(0);
      await page.keyboard.press('ArrowUp');
      await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      await expect(active(page)).toHaveCount(0);
      await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
      for (let index = 0; index < count; index++) {
        await page.keyboard.press('ArrowDown');
        await expect(active(page)).toHaveCount(1);
        await expect(field(page)).toHaveAttribute(
          'aria-activedescendant',
          (await options(page).nth(index).getAttribute('id')) ?? '',
        );
        await expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');
        await expect(field(page)).toBeFocused();
        await expect(field(page)).toHaveValue('hornsyld');
      }
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(active(page)).toHaveText(/^\s*Hornsyld\s+By\s*$/);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/by/hornsyld/');
    });

    test('Enter without an arrow searches for what was typed, also where a suggestion says the same', async ({
      page,
    }) => {
      await page.goto(address);
      await type(page, 'Hornsyld');
      await expect(options(page).first()).toContainText('Hornsyld');
      await options(page).first().hover();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/tilbud/#q=Hornsyld');
      await expect(page.locator('[data-results]')).toHaveAttribute('data-settled', 'Hornsyld');
      await expect(list(page)).toBeHidden();
    });

    test('what was led to and then typed further is not opened', async ({ page }) => {
      await page.goto(address);
      await type(page, 'horn');
      await page.keyboard.press('ArrowDown');
      await expect(active(page)).toHaveCount(1);
      await page.keyboard.type('s');
      await expect(active(page)).toHaveCount(0);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/tilbud/#q=horns');
    });

    test('Escape closes the list and leaves what was typed, and an arrow opens it again', async ({ page }) => {
      await page.goto(address);
      await type(page, 'horn');
      await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('ArrowDown');
      for (const times of [1, 2]) {
        await page.keyboard.press('Escape');
        await expect(list(page), `Escape ${times}`).toBeHidden();
        await expect(field(page)).toHaveValue('horn');
        await expect(field(page)).toBeFocused();
        await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
        await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
      }
      await page.keyboard.press('ArrowDown');
      await expect(active(page)).toHaveText(/Hornsyld/);
    });

    test('leaving the field closes the list, by Tab and by a press elsewhere', async ({ page }) => {
      await page.goto(address);
      await type(page, 'horn');
      await page.keyboard.press('Tab');
      await expect(list(page)).toBeHidden();
      await expect(field(page)).not.toBeFocused();
      await field(page).focus();
      await type(page, 's');
      await page.getByRole('banner').click({ position: { x: 2, y: 2 } });
      await expect(list(page)).toBeHidden();
      await expect(field(page)).toHaveValue('horns');
    });

    test('a click opens a suggestion, and a press leaves the focus in the field', async ({ page }) => {
      await page.goto(address);
      await type(page, 'horn');
      const option = options(page).filter({ hasText: 'By' }).first();
      await option.hover();
      await page.mouse.down();
      await expect(field(page)).toBeFocused();
      await expect(list(page)).toBeVisible();
      await page.mouse.up();
      await expect(page).toHaveURL('/by/hornsyld/');
    });
  });
}

test.describe('with a thumb', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });
  for (const address of ['/', '/tilbud/'] as const) {
    test(`on a telephone of 360 pixels the list stays above the keyboard, scrolls, and a tap opens what it hits, at ${address}`, async ({
      page,
    }) => {
      // As it is, and what a keyboard leaves of it.
      for (const height of [640, 340]) {
        await page.setViewportSize({ width: 360, height });
        await page.goto(address);
        await field(page).tap();
        await type(page, 'hj');
        await expect(options(page)).toHaveCount(7);
        const [frame, input] = [await list(page).boundingBox(), await field(page).boundingBox()];
        if (!frame || !input) throw new Error('The list or the field is not there.');
        expect(input.y).toBeGreaterThanOrEqual(0);
        expect(frame.y).toBeGreaterThanOrEqual(input.y + input.height);
        expect(frame.y + frame.height, `in ${height} pixels`).toBeLessThanOrEqual(height);
        expect(frame.height).toBeGreaterThan(100);
        expect(frame.x).toBeGreaterThanOrEqual(0);
        expect(frame.x + frame.width).toBeLessThanOrEqual(360);
        for (const option of await options(page).all()) {
          expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        }
      }
      expect(await list(page).evaluate((node) => node.scrollHeight > node.clientHeight)).toBe(true);
      await page.keyboard.press('ArrowUp');
      await expect(options(page).last()).toBeInViewport({ ratio: 0.99 });
      const href = (await options(page).last().getAttribute('href')) ?? '';
      await options(page).last().tap();
      await expect(page).toHaveURL(href);
    });
  }
});

test('each suggestion says in words what kind of page it is, and what is made up says so', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const kinds: Record<string, RegExp> = {
    Tema: /^\/tema\//,
    By: /^\/by\//,
    Arrangør: /^\/arrangoer\//,
    Tilbud: /^\/tilbud\/./,
  };
  const seen = new Set<string>();
  for (const typed of ['hjer', 'hornsyld', 'kol']) {
    await field(page).fill('');
    await expect(list(page)).toBeHidden();
    await type(page, typed);
    for (const option of await options(page).all()) {
      const kind = (await option.innerText()).trim().split(/\s+/).at(-1) ?? '';
      const href = (await option.getAttribute('href')) ?? '';
      expect(href, await option.innerText()).toMatch(kinds[kind] ?? /a kind that is none/);
      expect((await request.get(href)).status(), href).toBe(200);
      seen.add(kind);
    }
  }
  expect([...seen].sort()).toEqual(Object.keys(kinds).sort());
  await expect(options(page).filter({ hasText: 'KOL-hold' })).toContainText('Opdigtet');
  await field(page).fill('stoplinien');
  await expect(options(page).first()).toContainText('Stoplinien');
  await expect(list(page)).not.toContainText('Opdigtet');
});

test('where nothing fits, or one letter is typed, there is no list', async ({ page }) => {
  await page.goto('/');
  for (const typed of ['h', 'qwxz', ' h ']) {
    await field(page).fill('hornsyld');
    await expect(list(page)).toBeVisible();
    await field(page).fill(typed);
    await expect(list(page), typed).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('ArrowDown');
    await expect(list(page)).toBeHidden();
  }
});

test('a screen reader hears how many there are, once, when the typing rests', async ({ page }) => {
  await page.goto('/');
  await status(page).evaluate((node) => {
    const said: string[] = [];
    new MutationObserver(() => {
      if (node.textContent) said.push(node.textContent);
      node.setAttribute('data-said', said.join(', '));
    }).observe(node, { childList: true });
  });
  const said = () => status(page).getAttribute('data-said');
  await field(page).focus();
  await type(page, 'hornsyld');
  expect(await said()).toBeNull();
  const count = await options(page).count();
  await expect(status(page)).toHaveText(`${count} forslag`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await said()).toBe(`${count} forslag`);
  await page.keyboard.press('Escape');
  await expect(status(page)).toBeEmpty();
});

test('no request tells what was typed, and each file is fetched once, not before somebody comes to the field', async ({
  page,
}) => {
  for (const address of PAGES) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const asked = watchAsked(page);
    expect(asked).toEqual([]);
    await field(page).focus();
    await expect.poll(() => asked.filter((one) => one.includes('/forslag.json')).length).toBe(1);
    await type(page, 'sundhedsb');
    await field(page).fill('');
    await type(page, 'hjertest');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((one) => one.includes('/forslag.json'))).toHaveLength(1);
    // The directory has fetched its rows already.
    const rows = address.startsWith('/tilbud/') ? 0 : 1;
    expect(asked.filter((one) => one.includes('/raekker.json'))).toHaveLength(rows);
    expect(asked.filter((one) => /sundhedsb|hjertest/.test(decodeURIComponent(one)))).toEqual([]);
    page.removeAllListeners('request');
  }
});

test('what cannot be fetched leaves the search as it is, and is tried again', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED/);
  for (const broken of ['**/forslag.json', '**/tilbud/raekker.json']) {
    await page.route(broken, (route) => route.abort());
    await page.goto('/om/');
    await page.goto('/');
    const asked = watchAsked(page);
    await field(page).pressSequentially('hornsyld', { delay: 20 });
    await page.waitForLoadState('networkidle');
    await expect(list(page)).toBeHidden();
    expect(asked.filter((one) => /forslag|raekker/.test(one)).length).toBeLessThanOrEqual(2);
    await page.unroute(broken);
    await field(page).blur();
    await field(page).focus();
    await type(page, ' if');
    await expect(options(page).first()).toContainText('Hornsyld IF');
    await page.route(broken, (route) => route.abort());
    await page.goto('/om/');
    await page.goto('/');
    await field(page).pressSequentially('hornsyld', { delay: 20 });
    await page.unroute(broken);
    await field(page).press('Enter');
    await expect(page).toHaveURL('/tilbud/#q=hornsyld');
    await expect(page.locator('[data-results]')).toHaveAttribute('data-settled', 'hornsyld');
  }
});

test('a list that is late does not open where somebody has left', async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/forslag.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await field(page).pressSequentially('hornsyld');
  await page.keyboard.press('Tab');
  const came = page.waitForResponse('**/forslag.json');
  answer();
  await (await came).finished();
  await field(page).evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await expect(list(page)).toBeHidden();
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toBeVisible();
});

for (const address of PAGES) {
  test(`nothing that axe finds with the list open, in either theme, at ${address}`, async ({ page }) => {
    await page.goto(address);
    await type(page, 'hj');
    await page.keyboard.press('ArrowDown');
    expect(await axe(page)).toEqual([]);
    await expect(list(page)).toBeVisible();
  });

  test(`no sideways scroll with the list open, from 320 to 1600 pixels, nor with text of 200 %, at ${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    await type(page, 'hj');
    expect(await sidewaysScroll(page)).toEqual([]);
    await expect(list(page)).toBeVisible();
  });

  test(`the list lies on top of everything at ${address}`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await type(page, 'hj');
      for (const option of await options(page).all()) {
        const isOnTop = await option.evaluate((node) => {
          const { left, top, width: wide, height } = node.getBoundingClientRect();
          const points = [0.02, 0.25, 0.5, 0.98].map((part) => [left + part * wide, top + height / 2] as const);
          return points.every(([x, y]) => node.contains(document.elementFromPoint(x, y)) || y > innerHeight);
        });
        expect(isOnTop, `${await option.innerText()} at ${width}`).toBe(true);
      }
    }
  });
}

test.describe('under a path', () => {
  test.use({ site: 'prefix' });
  test('suggestions lead to their pages all the same', async ({ page }) => {
    await page.goto(PREFIX);
    await type(page, 'hornsyld');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${PREFIX}by/hornsyld/`);
  });
});

test('the file of 500 offers is at most 4 KB, and the script of the field 2.5 KB', async ({ page }) => {
  const file = gzipped(readFileSync(path.join(folderOf('large'), 'forslag.json')));
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/SearchField[^/]*\.js$/.test(response.url())) scripts.push(response.body());
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const [script] = await Promise.all(scripts);
  if (!script) throw new Error('The field has no script of its own.');
  console.log(`  forslag.json ${kilobytes(file)} KB, the field's script ${kilobytes(gzipped(script))} KB`);
  expect(file).toBeLessThanOrEqual(4 * KB);
  expect(gzipped(script)).toBeLessThanOrEqual(2.5 * KB);
});
