import type { Page } from '@playwright/test';
import { lix } from '../src/domain/text/readability.ts';
import { axe } from './support/axe.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

/** The pages made of links and words, one of each kind. */

/** By the size of the text. A zoomed page is a smaller window, so text alone is doubled only where a phone or tablet does it. */
const WIDTHS = { '100%': [320, 390, 768, 1280, 1600], '200%': [390, 768] };

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`${kind}: nothing that axe finds, in either theme`, async ({ page }) => {
    await page.goto(address);
    expect(await axe(page)).toEqual([]);
  });

  test(`${kind}: no sideways scroll from 320 to 1600 pixels, nor with text of 200 %`, async ({ page }) => {
    await page.goto(address);
    const tooWide: Record<string, number> = {};
    for (const [scale, widths] of Object.entries(WIDTHS)) {
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), scale);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const pixels = await overflow(page);
        if (pixels > 0) tooWide[`${scale} at ${width}`] = pixels;
      }
    }
    expect(tooWide).toEqual({});
  });
}

for (const address of [pageKinds.about, pageKinds.privacy, pageKinds.accessibility]) {
  test(`${address} is easy to read: LIX under 35`, async ({ noJs }) => {
    await noJs.goto(address);
    const words = await noJs.locator('main h1, main h2, main .lead, main .prose :is(p, li)').allInnerTexts();
    expect(lix(words.join('\n\n'))?.words).toBeGreaterThan(80);
    expect(lix(words.join('\n\n'))?.lix).toBeLessThan(35);
  });
}

test('every target on a page of links is at least 44 pixels high, or stands in a sentence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of [
    pageKinds['topic of a crisis'],
    pageKinds.towns,
    pageKinds.organiser,
    pageKinds.place,
    pageKinds.about,
  ]) {
    await page.goto(address);
    const small = await page.locator('main :is(a, button)').evaluateAll((links) =>
      links.flatMap((link) => {
        if (!link.checkVisibility()) return [];
        const isInSentence = link.closest('p, .prose li') !== null && getComputedStyle(link).display === 'inline';
        const whole = getComputedStyle(link, '::after').position === 'absolute' ? link.closest('li') : link;
        const height = whole?.getBoundingClientRect().height ?? 0;
        return isInSentence || height >= 44 ? [] : [`${link.textContent} is ${height} pixels high`];
      }),
    );
    expect(small, address).toEqual([]);
  }
});

test('where something is hard, 112 and the help lines stand before every offer', async ({ noJs }) => {
  await noJs.goto(pageKinds['topic of a crisis']);
  const first = noJs.locator('main a[href^="tel:"], main [data-offer]').first();
  await expect(first).toHaveAttribute('href', 'tel:112');
  const lines = noJs.locator('#nu a[href^="tel:"]');
  expect(await lines.count()).toBeGreaterThan(3);
  const box = await noJs.locator('#nu').boundingBox();
  const offer = await noJs.locator('[data-offer]').first().boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(offer?.y ?? 0);
});

test('from a word in the menu to an offer by links alone, without JavaScript', async ({ noJs }) => {
  await noJs.setViewportSize({ width: 1280, height: 900 });
  await noJs.goto('/');
  await noJs.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Temaer' }).click();
  await noJs.getByRole('link', { name: 'Jeg vil røre mig mere' }).click();
  await expect(noJs.getByRole('heading', { level: 1 })).toHaveText('Jeg vil røre mig mere');
  const offer = noJs.locator('[data-offer] a').first();
  const title = await offer.innerText();
  await offer.click();
  await expect(noJs.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a topic tells its stages apart by word, and says where its way stops', async ({ page }) => {
  await page.goto(pageKinds.topic);
  const headings = page.locator('main h2');
  await expect(headings).toHaveText([
    'Forløb',
    'På vej videre',
    'Fortsætter',
    'Hjælp på telefon og nettet',
    'Se byerne',
    'Se, hvem det er til',
    'Det ligger tæt på',
  ]);
  await page.goto('/tema/hjerne/');
  await expect(page.locator('#paa-vej')).toContainText('Ikke skrevet på endnu');
});

test('a town tells how far the next ones are, and which are not in the municipality', async ({ page }) => {
  await page.goto('/by/loesning/');
  await expect(page.locator('#naer li')).toHaveCount(5);
  await expect(page.locator('#naer li').first()).toContainText(/\d km/);
  await page.goto(pageKinds.town);
  await expect(page.locator('main')).toContainText('Byen ligger uden for Hedensted Kommune');
});

test('a link to a map of others holds the point of the place, and stands only where it is exact', async ({ page }) => {
  await page.goto(pageKinds.place);
  await expect(page.locator('main a[href*="openstreetmap.org"]')).toHaveAttribute(
    'href',
    'https://www.openstreetmap.org/?mlat=55.8227&mlon=10.0517#map=16/55.8227/10.0517',
  );
  await page.goto('/sted/sundhedshuset-loesning/');
  await expect(page.locator('main a[href*="openstreetmap.org"]')).toHaveCount(0);
});

test('an organiser that is made up says so', async ({ page }) => {
  await page.goto('/arrangoer/motionsvennerne-ved-broen/');
  await expect(page.locator('main .page-head')).toContainText('Opdigtet');
  await expect(page.locator('#kontakt')).toContainText('kan ikke ringes op');
});

test('the page for what is not there searches without sending the words, and needs no script to lead on', async ({
  page,
  noJs,
  guard,
}) => {
  guard.allow(/status of 404/);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/findes-ikke/');
  await page.getByLabel('Hvad søger du?').fill('knogleskørhed');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tilbud\/#q=/);
  expect(asked.filter((address) => /knogle/.test(decodeURIComponent(address.split('#')[0] ?? '')))).toEqual([]);

  await noJs.goto('/404.html');
  await expect(noJs.getByLabel('Hvad søger du?')).toBeHidden();
  expect(await noJs.locator('main a').count()).toBeGreaterThan(10);
});
