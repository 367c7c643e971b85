import { lix } from '../src/domain/text/readability.ts';
import { expect, test } from './support/test.ts';

/** Editorial pages: MDX that editors wrote, built with the components that the page passes in. */

test('from the foot of any page to a guide, by links alone', async ({ noJs }) => {
  await noJs.goto('/tilbud/kom-nu-mand/');
  await noJs.getByRole('contentinfo').getByRole('link', { name: 'Vejledninger og regler for listen' }).click();
  await expect(noJs.getByRole('heading', { level: 2 }).first()).toHaveText('Til jer, der har et tilbud');
  await noJs.getByRole('link', { name: 'Skriv, så folk forstår det' }).click();
  await expect(noJs.getByRole('heading', { level: 1 })).toHaveText('Skriv, så folk forstår det');
  await expect(noJs.locator('.guide-text')).toContainText('Hun er træt.');
});

test('a guide names its sources with their dates, and the day its words were gone through', async ({ page }) => {
  await page.goto('/vejledning/kort-raadgivning/');
  const sources = page.locator('#kilder .source');
  expect(await sources.count()).toBeGreaterThan(3);
  await expect(sources.nth(2)).toContainText('17. juni 2022');
  await expect(page.locator('#kilder')).toContainText('Teksten er sidst læst igennem 21. november 2026.');
});

test('a demo says that nobody has adopted the text, before the text', async ({ page }) => {
  await page.goto('/vejledning/regler/');
  await expect(page.locator('.page-head .notice')).toContainText('Ingen har vedtaget teksten.');
});

test('what is left to fill in says so in words, and is no part of the sentence around it by accident', async ({
  page,
}) => {
  await page.goto('/vejledning/regler/');
  const blank = page.locator('.blank').filter({ hasText: 'rolle, for eksempel leder' });
  await expect(blank).toHaveText('Mangler endnu: rolle, for eksempel leder af sundhedsfremme');
  const sentence = blank.locator('xpath=..');
  await expect(sentence).toContainText(
    'ikke en person: Mangler endnu: rolle, for eksempel leder af sundhedsfremme. Når den',
  );
});

test('a link to a page of this site leads there, and no blank slips in before the full stop', async ({ noJs }) => {
  await noJs.goto('/vejledning/skriv-et-tilbud/');
  const link = noJs.locator('.guide-text a').last();
  await expect(link.locator('xpath=..')).toContainText('Få jeres tilbud med på listen.');
  await link.click();
  await expect(noJs).toHaveURL(/\/bidrag\/$/);
});

test('the headings of a long guide are links to them', async ({ noJs }) => {
  await noJs.goto('/vejledning/regler/');
  const links = noJs.getByRole('navigation', { name: 'På denne side' }).getByRole('link');
  await expect(links).toHaveText(await noJs.locator('.guide-text h2').allInnerTexts());
  await links.filter({ hasText: 'Klage' }).click();
  await expect(noJs.locator('.guide-text h2:target')).toHaveText('Klage');
});

test('as built, a guide is easy to read: LIX under 35', async ({ noJs }) => {
  await noJs.goto('/vejledning/tag-siden-i-brug/');
  const words = await noJs.locator('main h1, main .lead, .guide-text :is(h2, p, li)').allInnerTexts();
  expect(lix(words.join('\n\n'))?.words).toBeGreaterThan(300);
  expect(lix(words.join('\n\n'))?.lix).toBeLessThan(35);
});
