import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const openButton = (page: Page) => page.getByRole('button', { name: 'Åbn kortet' });
const canvas = (page: Page) => page.getByRole('region', { name: 'Kort over tilbud' });
const marks = (page: Page) => canvas(page).locator('.map-mark');
const popup = (page: Page) => canvas(page).locator('.map-popup-in');
const zoomIn = (page: Page) => page.getByRole('button', { name: 'Zoom ind', exact: true });

async function openMap(page: Page, address = '/tilbud/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-results][data-settled]')).toBeAttached();
  await openButton(page).click();
  await expect(marks(page).first()).toBeVisible();
  await expect(page.locator('[data-map] [role=status]')).toContainText('Kortet viser');
}

/** Boxes that overlap by more than the rounding of a pixel. */
async function overlaps(boxes: Locator): Promise<string[]> {
  const all = await Promise.all(
    (await boxes.all()).map(async (box) => ({ name: await box.ariaSnapshot(), box: await box.boundingBox() })),
  );
  return all.flatMap(({ name, box: a }, i) =>
    all.slice(i + 1).flatMap(({ name: other, box: b }) => {
      if (!a || !b) return [];
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > 0.5 && down > 0.5 ? [`${name} | ${other}`] : [];
    }),
  );
}

/** The map has come to rest: its picture is not being moved or scaled. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.locator('.leaflet-zoom-anim, .leaflet-pan-anim')).toHaveCount(0);
}

/** Press the mark that zooms until one offers a popup, as a visitor does who looks for a single place. */
async function findPopupMark(page: Page): Promise<Locator> {
  const mark = canvas(page).locator('.map-mark[data-opens=popup]').first();
  for (let i = 0; i < 6 && !(await mark.isVisible()); i++) {
    await canvas(page).locator('.map-mark[data-opens=zoom]').first().click();
    await rest(page);
  }
  return mark;
}

test('The map must be a picture with links to the towns where there is no script', async ({ noJs }) => {
  await noJs.goto('/tilbud/');
  const map = noJs.locator('#kort');
  const signs = map.locator('.sign:visible');
  expect(await signs.count()).toBeGreaterThan(4);
  await expect(openButton(noJs)).toBeHidden();
  await expect(map).toContainText('GSHHG');
  await expect(map).toContainText('GeoNames');
  const name = await signs.first().getAttribute('data-name');
  await signs.first().click();
  await expect(noJs).toHaveURL(/\/by\/[a-z-]+\/$/);
  await expect(noJs.locator('h1')).toContainText(name ?? '-');
});

for (const width of [320, 390, 768, 1280, 1600]) {
  test(`Signs must be 44 px high and never cover each other at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/tilbud/');
    const signs = page.locator('.sign:visible');
    expect(await signs.count()).toBeGreaterThan(3);
    for (const hit of await page.locator('.sign:visible .sign-hit').all()) {
      expect((await hit.boundingBox())?.height).toBeGreaterThanOrEqual(43.9);
    }
    expect(await overlaps(page.locator('.sign:visible .sign-hit'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('Nothing of the map that moves must be fetched before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/tilbud/');
  await page.waitForLoadState('networkidle');
  await openButton(page).hover();
  expect(asked.filter((path) => /leaflet|map-view|omraade/.test(path))).toEqual([]);
  await openButton(page).click();
  await expect(marks(page).first()).toBeVisible();
  expect(asked.filter((path) => /leaflet|map-view|omraade/.test(path))).toHaveLength(3);
});

test('Opening the map, choosing a mark and going back to the list must work with a mouse', async ({ page }) => {
  await openMap(page);
  await (await findPopupMark(page)).click();
  const title = await popup(page).getByRole('link').first().textContent();
  await popup(page).getByRole('button', { name: 'Vis på listen' }).first().click();
  await expect(popup(page)).toBeHidden();
  await expect(page.locator('[data-results] a:focus')).toHaveText(title ?? '-');
});

test('Opening the map, choosing a mark and going back to the list must work with a keyboard', async ({ page }) => {
  await page.goto('/tilbud/#tema=hjerte');
  await expect(page.locator('[data-results][data-settled]')).toBeAttached();
  await openButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(canvas(page)).toBeFocused();
  await expect(marks(page).first()).toBeVisible();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').getAttribute('data-opens')) === 'popup') break;
  }
  const mark = page.locator(':focus');
  await expect(mark).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Space');
  await expect(popup(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  if (await popup(page).getByRole('heading').getByRole('link').count()) await page.keyboard.press('Tab');
  await expect(popup(page).getByRole('button', { name: 'Luk' })).toBeFocused();
  const title = await popup(page).getByRole('link').first().textContent();
  await popup(page).getByRole('button', { name: 'Vis på listen' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-results] a:focus')).toHaveText(title ?? '-');
});

test('Every mark must be a button with a name, 44 px to hit, and on no other mark, at every zoom', async ({ page }) => {
  await openMap(page);
  for (let zoom = 0; zoom < 4; zoom++) {
    await rest(page);
    for (const mark of await marks(page).all()) {
      expect(await mark.getAttribute('aria-label')).toMatch(/^\S.*(, |ved |tilbud)/);
      const box = await mark.boundingBox();
      expect(box?.width).toBeCloseTo(44, 1);
      expect(box?.height).toBeCloseTo(44, 1);
      await expect(mark).toHaveRole('button');
    }
    expect(await overlaps(marks(page))).toEqual([]);
    await zoomIn(page).click();
  }
});

test('A group must open by zooming in, and the focus must follow to what was in it', async ({ page }) => {
  await openMap(page);
  const group = canvas(page).locator('.map-mark[data-opens=zoom]').first();
  await expect(group).toHaveAccessibleName(/^\d+ tilbud ved .+\. Zoom ind$/);
  const before = await group.getAttribute('aria-label');
  await group.focus();
  await page.keyboard.press('Enter');
  await rest(page);
  await expect(page.locator('.map-mark:focus')).toBeVisible();
  expect(await page.locator('.map-mark:focus').getAttribute('aria-label')).not.toBe(before);
});

test('What cannot be parted must open as a list', async ({ page }) => {
  await openMap(page, '/tilbud/#by=horsens');
  const mark = canvas(page).locator('.map-mark[data-opens=popup]', { hasText: /\d/ }).first();
  const count = Number(await mark.textContent());
  await expect(mark).toHaveAccessibleName(new RegExp(`^${count} tilbud.*Vis dem$`));
  await mark.click();
  await expect(popup(page).getByRole('heading')).toBeFocused();
  await expect(popup(page).getByRole('link')).toHaveCount(count);
  await expect(popup(page).getByRole('button', { name: 'Vis på listen' })).toHaveCount(count);
});

for (const way of ['Escape', 'Luk'] as const) {
  test(`${way} must close the popup and return the focus to its mark`, async ({ page }) => {
    await openMap(page);
    const mark = await findPopupMark(page);
    await mark.focus();
    await page.keyboard.press('Enter');
    const opened = canvas(page).locator('.map-mark[aria-expanded=true]');
    const name = await opened.getAttribute('aria-label');
    await expect(popup(page).getByRole('heading')).toBeFocused();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await popup(page).getByRole('button', { name: 'Luk' }).press('Enter');
    await expect(popup(page)).toHaveCount(0);
    await expect(page.locator('.map-mark:focus')).toHaveAttribute('aria-label', name ?? '-');
    await expect(page.locator('.map-mark:focus')).toHaveAttribute('aria-expanded', 'false');
  });
}

test('Space and Enter must both zoom, and nobody must need to drag', async ({ page }) => {
  // Leaflet times a glide by the clock, which stands still in these tests.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  const land = canvas(page).locator('.map-ground');
  for (const key of ['Space', 'Enter']) {
    const before = await land.getAttribute('d');
    await zoomIn(page).press(key);
    await rest(page);
    await expect(land).not.toHaveAttribute('d', before ?? '');
    await expect(zoomIn(page)).toBeFocused();
  }
  const pane = canvas(page).locator('.leaflet-map-pane');
  for (const way of ['vest', 'nord', 'syd', 'øst']) {
    const before = await pane.getAttribute('style');
    await page.getByRole('button', { name: `Flyt kortet mod ${way}` }).click();
    await rest(page);
    expect(await pane.getAttribute('style')).not.toBe(before);
  }
  await page.getByRole('button', { name: 'Vis alle' }).click();
  await rest(page);
  await zoomIn(page).focus();
  for (let i = 0; i < 8; i++) await page.keyboard.press('Enter');
  await expect(zoomIn(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(zoomIn(page)).toBeFocused();
});

test('The keyboard must come out of the map again', async ({ page }) => {
  await openMap(page);
  await canvas(page).focus();
  const where = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.matches('.map-canvas') ? 'map' : focused?.closest('.map-canvas') ? 'mark' : 'outside';
    });
  // A mark at the edge is moved into view, and others come with it.
  const most = 3 * (await marks(page).count());
  const tabThrough = async (key: string) => {
    await page.keyboard.press(key);
    for (let i = 0; i < most && (await where()) === 'mark'; i++) await page.keyboard.press(key);
    return where();
  };
  expect(await tabThrough('Tab')).toBe('outside');
  expect(await tabThrough('Shift+Tab')).toBe('map');
  expect(await tabThrough('Shift+Tab')).toBe('outside');
});

test('The map must be possible to skip', async ({ page }) => {
  await page.goto('/tilbud/');
  const skip = page.getByRole('link', { name: 'Spring kortet over' });
  await skip.focus();
  await expect(skip).toBeInViewport();
  expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-map]') ?? null)).toBeNull();
});

test('The map must show what the list shows, and say how much that is', async ({ page }) => {
  await openMap(page, '/tilbud/#by=loesning');
  const status = page.locator('[data-map] [role=status]');
  const listed = await page.locator('[data-results] [data-offer]').count();
  await expect(status).toHaveText(`Kortet viser ${listed} tilbud.`);
  await page.evaluate(() => (location.hash = '#tema=tobak-og-alkohol'));
  await expect(status).toHaveText(/^Kortet viser (ingen|\d+) tilbud\. \d+ tilbud er ikke på kortet\.$/);
  const [, onMap = '0', placeless = '0'] = /(\d+|ingen) tilbud\. (\d+)/.exec((await status.textContent()) ?? '') ?? [];
  const counted = await page.locator('[data-results] [data-offer]').count();
  expect(Number(onMap.replace('ingen', '0')) + Number(placeless)).toBe(counted);
});

test('A sign must choose its town in the list', async ({ page }) => {
  await page.goto('/tilbud/');
  await expect(page.locator('[data-results][data-settled]')).toBeAttached();
  const sign = page.locator('.sign[data-town=loesning]:visible');
  const count = Number(await sign.locator('[data-count]').textContent());
  await sign.click();
  await expect(page).toHaveURL(/#by=loesning$/);
  await expect(page.locator('[data-results] [data-offer]')).toHaveCount(count);
  await expect(sign).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(sign).not.toHaveAttribute('aria-current');
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('One finger must scroll the page and two must move the map', async ({ page, context }) => {
    await openMap(page);
    await rest(page);
    await canvas(page).scrollIntoViewIfNeeded();
    const box = await canvas(page).boundingBox();
    if (!box) throw new Error('The map is on the page.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await context.newCDPSession(page);
    const drag = async (fingers: number[]) => {
      const points = (down: number) => fingers.map((across, id) => ({ x: x + across, y: y + down, id }));
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
      for (const down of [-20, -40, -60, -80]) {
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(down) });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await rest(page);
    };
    const moved = () =>
      canvas(page).evaluate((map) => map.querySelector('.leaflet-map-pane')?.getAttribute('style') ?? '');
    const scrolled = () => page.evaluate(() => scrollY);

    const before = { map: await moved(), page: await scrolled() };
    await drag([0]);
    expect(await moved()).toBe(before.map);
    await expect.poll(scrolled).toBeGreaterThan(before.page);
    let last = -1;
    await expect.poll(async () => last === (last = await scrolled()), { intervals: [300] }).toBe(true);

    // A browser that is kept waiting takes the gesture for its own: then the fingers try again.
    const land = () => canvas(page).locator('.map-ground').getAttribute('d');
    await expect(async () => {
      const from = { map: (await moved()) + (await land()), page: await scrolled() };
      await drag([-60, 60]);
      expect((await moved()) + (await land())).not.toBe(from.map);
      expect(await scrolled()).toBe(from.page);
    }).toPass();
  });
});

test('A visitor who asked for less motion must get none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  await expect(canvas(page)).not.toHaveClass(/leaflet-fade-anim/);
  const land = canvas(page).locator('.map-ground');
  const before = await land.getAttribute('d');
  await zoomIn(page).click();
  expect(await land.getAttribute('d')).not.toBe(before);
  await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0);
  await canvas(page).focus();
  const pane = canvas(page).locator('.leaflet-map-pane');
  const at = await pane.getAttribute('style');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.leaflet-pan-anim')).toHaveCount(0);
  expect(await pane.getAttribute('style')).not.toBe(at);
});

for (const [what, pattern] of Object.entries({ 'The outline': '**/kort/omraade.json', Leaflet: '**/map-view.*.js' })) {
  test(`${what} that cannot be fetched must be said, with the still map left in place`, async ({ page, guard }) => {
    guard.allow(/ERR_FAILED|dynamically imported/);
    await page.route(pattern, (route) => route.abort());
    await page.goto('/tilbud/');
    await openButton(page).click();
    await expect(page.locator('[data-map] [role=status]')).toHaveText(
      'Kortet kunne ikke hentes. Prøv igen om lidt. Listen viser de samme tilbud.',
    );
    await expect(page.locator('.sign:visible').first()).toBeVisible();
    await expect(openButton(page)).toBeFocused();
  });
}

test('The open map must pass axe, light and dark', async ({ page }) => {
  test.slow();
  await openMap(page);
  await (await findPopupMark(page)).click();
  await expect(popup(page)).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test('Marks and signs must be seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/tilbud/');
  const sign = page.locator('.sign:visible').first();
  const paint = (part: string) =>
    sign.locator(part).evaluate((element) => {
      const { fill, stroke } = getComputedStyle(element);
      return { fill, stroke };
    });
  const plate = await paint('.sign-plate');
  expect((await paint('.sign-name')).fill).not.toBe(plate.fill);
  expect(plate.stroke).not.toBe(plate.fill);
  expect((await paint('.sign-count')).fill).not.toBe((await paint('.sign-end')).fill);
  await openMap(page);
  for (const face of await marks(page).locator('.map-mark-face').all()) {
    const { border, background } = await face.evaluate((element) => {
      const style = getComputedStyle(element);
      return { border: style.borderTopColor, background: style.backgroundColor };
    });
    expect(border).not.toBe(background);
  }
});

test('Opening the map must cost at most 70 KB', async ({ page }) => {
  await page.goto('/tilbud/');
  await page.waitForLoadState('networkidle');
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
  await openButton(page).click();
  await expect(marks(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(40_000);
  expect(bytes).toBeLessThanOrEqual(70_000);
});

test.describe('under a path', () => {
  test.use({ site: 'prefix' });

  test('the map opens all the same', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}tilbud/`);
    await openButton(page).click();
    await expect(marks(page).first()).toBeVisible();
  });
});
