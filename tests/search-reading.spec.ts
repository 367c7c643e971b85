import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/test.ts';

// How a search says what it made of the words: src/features/search/accessibility.md

const list = (page: Page) => page.locator('[data-results]');
const notes = (page: Page) => page.locator('[data-part="notes"]');
const idsOf = (page: Page) =>
  list(page)
    .locator('[data-offer]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-offer')));

async function ask(page: Page, query: string): Promise<void> {
  await page.goto('/tilbud/');
  const field = page.locator('input[name="q"]');
  await field.fill(query);
  await field.press('Enter');
  await expect(list(page)).toHaveAttribute('data-settled', query);
}

test('a place, a price or a time is a chip that moves offers up, and the chip takes its words away', async ({
  page,
}) => {
  await ask(page, 'gratis fysioterapi i Hornsyld');
  expect((await idsOf(page))[0]).toBe('hornsyld-klinik-for-fysioterapi');
  const chips = notes(page).getByRole('button', { name: /^Fjern:/ });
  await expect(chips).toHaveText([/I Hornsyld \(\d+\)/, /Gratis \(\d+\)/]);
  await chips.filter({ hasText: 'I Hornsyld' }).click();
  await expect(list(page)).toHaveAttribute('data-settled', 'gratis fysioterapi');
  await expect(page.locator('input[name="q"]')).toHaveValue('gratis fysioterapi');
  await expect(chips).toHaveText([/Gratis/]);
  await expect(page.locator('#antal')).toBeFocused();
  await page.goBack();
  await expect(chips).toHaveCount(2);
});

test('a slip is read as the word it is near, said, and undone with one press', async ({ page }) => {
  await ask(page, 'fysioterapuet');
  await expect(notes(page)).toContainText('Viser resultater for »fysioterapeut«.');
  expect(await idsOf(page)).not.toEqual([]);
  await notes(page).getByRole('button', { name: 'Søg i stedet efter »fysioterapuet«' }).click();
  await expect(list(page)).toHaveAttribute('data-settled', 'fysioterapuet');
  await expect(notes(page)).toContainText('Vi fandt ikke noget om »fysioterapuet«.');
  await expect(page).toHaveURL(/stavning=som-skrevet/);
  expect(await idsOf(page)).toEqual([]);
  await notes(page).getByRole('button', { name: 'Ret stavefejl igen' }).click();
  await expect(notes(page)).toContainText('Viser resultater for »fysioterapeut«.');
  await page.goBack();
  await expect(page).toHaveURL(/stavning=som-skrevet/);
  await page.locator('input[name="q"]').fill('fysioterapuet hornsyld');
  await expect(page).not.toHaveURL(/stavning/);
});

test('a word that nothing has is said, beside what the other words found', async ({ page }) => {
  await ask(page, 'osteoporose xylofon');
  await expect(notes(page)).toContainText('Vi fandt ikke noget om »xylofon«.');
  expect((await idsOf(page))[0]).toBe('osteoporosehold');
});

test('nothing found says so and offers topics, the finder, a person and the helplines', async ({ page }) => {
  await ask(page, 'xylofon');
  await expect(page.locator('#antal')).toContainText('Ingen tilbud');
  const empty = page.locator('[data-part="empty"]');
  await expect(empty.getByRole('link', { name: 'Få hjælp til at vælge' })).toBeVisible();
  await expect(empty.getByRole('link', { name: 'Nogen at tale med nu' })).toBeVisible();
  await expect(empty.locator('a[href^="tel:"]')).toBeVisible();
  await expect(empty.locator('[data-topic]:visible')).toHaveCount(4);
});

test('crisis words show help first, and other words do not', async ({ page }) => {
  for (const query of ['selvmord', 'jeg vil ikke leve mere', 'depression', 'min mand slår, vold']) {
    await ask(page, query);
    const help = notes(page).getByRole('heading', { name: 'Har du brug for hjælp nu?' });
    await expect(help, query).toBeVisible();
    await expect(notes(page).getByRole('link', { name: '112' })).toBeVisible();
    const first = list(page).locator('[data-offer]').first();
    if (await first.isVisible())
      expect((await help.boundingBox())?.y ?? 0).toBeLessThan((await first.boundingBox())?.y ?? 0);
  }
  await ask(page, 'rygestop');
  await expect(notes(page).getByRole('heading', { name: 'Har du brug for hjælp nu?' })).toBeHidden();
});

test('what may be urgent is said first', async ({ page }) => {
  await ask(page, 'åndenød');
  await expect(notes(page)).toContainText('Kan du ikke få vejret nu? Ring 112.');
});

test('nothing that axe finds with chips, a correction and help, in either theme', async ({ page }) => {
  for (const query of ['selvmord', 'gratis fysioterapuet i Hornsyld']) {
    await ask(page, query);
    expect(await axe(page), query).toEqual([]);
  }
});
