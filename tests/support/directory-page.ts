import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The parts of the directory that tests look at. */

export const list = (page: Page) => page.locator('[data-results]');
export const rows = (page: Page) => list(page).locator('[data-offer]');
/** What is over stands in a list of its own. */
export const allRows = (page: Page) => page.locator('offer-directory [data-offer]');
export const ended = (page: Page) => page.locator('[data-part="ended-list"] [data-offer]');
export const heading = (page: Page) => page.locator('#antal');
export const headingText = (page: Page) => heading(page).innerText();
export const notices = (page: Page) => page.locator('[data-trouble]:visible');
export const ids = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-offer')));
export const near = (page: Page) => page.getByRole('combobox', { name: 'Nær', exact: true });
export const nearNote = (page: Page) => page.locator('[data-part="near-note"]');
/** How far each row is, in km; "under 1 km" is 0, and NaN is a row without a distance. */
export const distances = (page: Page) =>
  rows(page)
    .locator('[data-row="distance"]')
    .evaluateAll((all) => all.map(({ textContent }) => Number.parseInt((textContent ?? '').replace('under 1', '0'))));
/** Wait until the list has answered this question; no question is "". */
export const settled = (page: Page, query = '') => expect(list(page)).toHaveAttribute('data-settled', query);

/** Open the directory with a question, and wait for its answer. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/tilbud/${fragment && `#${fragment}`}`);
  const query = new URLSearchParams(fragment).get('q') ?? '';
  await settled(page, query);
}
