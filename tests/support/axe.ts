import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Everything axe finds against WCAG 2.2 AA in the page as it stands, in the light and the dark theme.
 *
 * @example
 * expect(await axe(page)).toEqual([])   // "dark: color-contrast at .price: Elements must meet …"
 */
export async function axe(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG_2_2_AA).analyze();
    for (const { id, help, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(' ')}: ${help}`));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}
