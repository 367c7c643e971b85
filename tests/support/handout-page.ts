import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The parts of the patient's handout that tests look at. */

/** Offers of the demo: one in transition, one with many stops, one without times or a price, one at several places. */
export const MEN = 'kom-nu-mand';
export const BUS = 'sundhedsbussen';
export const CLINIC = 'fit-og-sund-hedensted';
export const FOUR = [MEN, BUS, CLINIC, 'aaben-vejning'];

export const sheet = (page: Page) => page.locator('.sheet');
export const offers = (page: Page) => page.locator('.sheet-offer');
export const notices = (page: Page) => page.locator('[data-trouble]:visible');

/** "o=kom-nu-mand&s=ar" */
export const fragmentOf = (ids: readonly string[], code = 'da') =>
  `o=${ids.join(',')}${code === 'da' ? '' : `&s=${code}`}`;

/** Open a sheet, and wait until it is drawn. */
export async function open(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`henvis/seddel/${fragment && `#${fragment}`}`);
  await expect(page.locator('patient-handout')).toHaveAttribute('data-settled', '');
}
