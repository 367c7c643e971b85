import type { Page } from '@playwright/test';
import { kilobytes, watchLoading } from './support/loaded.ts';
import { LARGE } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// A directory of more than 200 offers: paged without a script, drawn by fifty with one.
test.use({ site: 'large' });

const PAGE = 50;
const rows = (page: Page) => page.locator('main [data-offer]');
const ids = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-offer')));

test('without a script every offer is reached by the pages, each once', async ({ noJs }) => {
  await noJs.goto('/tilbud/');
  const seen = await ids(noJs);
  expect(seen).toHaveLength(PAGE);
  for (let page = 2; page <= LARGE / PAGE; page++) {
    await noJs.getByRole('link', { name: 'Næste side' }).click();
    await expect(noJs).toHaveURL(`/tilbud/side/${page}/`);
    seen.push(...(await ids(noJs)));
  }
  await expect(noJs.getByRole('link', { name: 'Næste side' })).toHaveCount(0);
  expect(new Set(seen).size).toBe(LARGE);
});

test('with a script fifty more come at a press, after the first, and the focus goes on', async ({ page }) => {
  await page.goto('/tilbud/');
  await expect(page.locator('[data-results]')).toHaveAttribute('data-settled', '');
  const first = await ids(page);
  await page.getByRole('button', { name: 'Vis 50 flere' }).press('Enter');
  await expect(rows(page)).toHaveCount(2 * PAGE);
  expect((await ids(page)).slice(0, PAGE)).toEqual(first);
});

test('the first search costs at most 120 KB more at 500 offers', async ({ page }) => {
  await page.goto('/tilbud/');
  await expect(page.locator('[data-results]')).toHaveAttribute('data-settled', '');
  await page.waitForLoadState('networkidle');
  const loaded = watchLoading(page);
  await page.locator('input[name=q]').fill('træning');
  await expect(page.locator('[data-results]')).toHaveAttribute('data-settled', 'træning');
  const bytes = Object.values(await loaded()).reduce((sum, part) => sum + part, 0);
  console.log(`  first search at ${LARGE} offers: ${kilobytes(bytes)} KB`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(120 * 1024);
});
