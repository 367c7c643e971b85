import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPages } from './support/built-pages.ts';
import { pageKinds } from './support/page-kinds.ts';
import { folderOf } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// Campaigns gather offers by rule over a period; events happen once, for the public or for partners.

const BUDGET = pageKinds.campaign;
const MEETING = pageKinds.event;

test('a campaign says when it is, what it is about, and gathers its offers', async ({ noJs }) => {
  await noJs.goto('/indsats/hedensted-traekker-vejret/');
  await expect(noJs.getByRole('heading', { level: 1 })).toHaveText('Hedensted Trækker Vejret');
  await expect(noJs.locator('main .page-head')).toContainText('I gang nu. Til og med 31. marts 2027.');
  await expect(noJs.locator('main .page-head')).toContainText('Opdigtet');
  await expect(noJs.locator('main .page-head')).toContainText('Kilde:');
  const ids = await noJs
    .locator('[data-offer]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-offer')));
  expect(ids).toEqual(
    expect.arrayContaining(['kol-hold', 'sundhedsbussen', 'lungeforeningen', 'staksrode-skov-vandreruter']),
  );
  expect(ids).not.toContain('mandehold-toerring');
  expect(new Set(ids).size).toBe(ids.length);
});

test('a campaign about money says what each price comes to in a month and a year, beside what is free', async ({
  page,
}) => {
  await page.goto(BUDGET);
  const budget = page.locator('#budget');
  await expect(budget.getByRole('listitem').filter({ hasText: 'Motionsvennerne i Hornsyld' }).first()).toContainText(
    /25 kr\. pr\. gang: cirka \d+ kr\. om måneden, [\d.]+ kr\. på et år/,
  );
  await expect(budget).toContainText('200 kr. pr. halvår: cirka 33 kr. om måneden, 400 kr. på et år');
  await expect(budget).toContainText('50 kr. pr. gang for voksne: det kommer an på, hvor tit du kommer');
  await expect(budget.getByRole('heading', { name: 'Gratis: 0 kr. på et år' })).toBeVisible();
  await expect(budget.getByRole('link', { name: 'Åben vejning' })).toBeVisible();
  await page.goto('/indsats/hedensted-traekker-vejret/');
  await expect(page.locator('#budget')).toHaveCount(0);
});

test('the front page names a running campaign in one line', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('.running-campaign').getByRole('link', { name: 'Sundhed på budget' });
  await expect(link).toHaveAttribute('href', BUDGET);
  const box = await page
    .setViewportSize({ width: 1280, height: 900 })
    .then(() => page.locator('.running-campaign').boundingBox());
  expect(box?.height ?? 0).toBeLessThan(80);
});

test('an event says when, where and for whom', async ({ noJs }) => {
  await noJs.goto(MEETING);
  await expect(noJs.locator('main .page-head')).toContainText('For partnere');
  await expect(noJs.locator('.event-facts')).toContainText('Onsdag 27. januar 2027 kl. 16-18');
  await expect(noJs.locator('.event-facts').getByRole('link')).toHaveAttribute('href', '/sted/sundhedshuset-loesning/');
  await noJs.goto('/begivenhed/aaben-aften-om-sundhedsprofilen/');
  await expect(noJs.locator('main .page-head')).not.toContainText('For partnere');
});

test('what is made up in a campaign or an event rings and mails nobody', () => {
  const pages = builtPages('demo').filter(({ path: address }) => /^\/(indsats|begivenhed)\//.test(address));
  expect(pages.length).toBeGreaterThan(3);
  const main = pages.map(({ html }) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '');
  expect(main.filter((html) => /href="(tel|mailto):/.test(html))).toEqual([]);
});

test('in a site that is no demo, made-up campaigns and events are not there', () => {
  expect(builtPages('real').filter(({ path: address }) => /^\/(indsats|begivenhed)\//.test(address))).toEqual([]);
  expect(readFileSync(path.join(folderOf('real'), 'index.html'), 'utf8')).not.toContain('running-campaign');
});
