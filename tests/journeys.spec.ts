import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Go on with Tab, as a person does who has no mouse, until the wanted thing has the focus; each stop must be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    const told = await focus.evaluate((node) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
      const { width, height } = node.getBoundingClientRect();
      return {
        name: (node.textContent || node.getAttribute('aria-label') || node.getAttribute('name') || '').trim(),
        isSeen:
          width > 0 && height > 0 && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
      };
    });
    expect(told.isSeen, `the focus on "${told.name}" can be seen`).toBe(true);
    if (told.name.startsWith(name)) return;
    passed.push(told.name);
  }
  throw new Error(`Tab never came to "${name}". It came to: ${passed.join(' | ')}`);
}

test('by keyboard alone from the front page through a topic to an offer and its number', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'Jeg har brug for behandling');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tema/behandling/');
  await tabTo(page, 'Fit&Sund Fysioterapi i Hedensted');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tilbud/fit-og-sund-hedensted/');
  await tabTo(page, '75 62 29 19');
  await expect(page.locator(':focus')).toHaveAttribute('href', 'tel:+4575622919');
});

test('by keyboard alone past the menu: the skip link leads to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Gå til indholdet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('on a phone, by links alone and without JavaScript, from a town to an offer', async ({ noJs }) => {
  await noJs.setViewportSize({ width: 390, height: 844 });
  await noJs.goto('/');
  await noJs.getByRole('link', { name: 'Se, hvad der er i din by' }).click();
  await noJs.locator('main').getByRole('link', { name: 'Løsning' }).first().click();
  await noJs.locator('main').getByRole('link', { name: 'Kom nu mand' }).click();
  await expect(noJs.getByRole('heading', { level: 1 })).toHaveText('Kom nu mand');
});
