import type { Page } from '@playwright/test';

/** CSS pixels: a small and a common phone, a common and a wide screen. */
export const WIDTHS = [320, 390, 1280, 1600];

/**
 * Where a page is wider than its window: at every width, with text as it is and at 200 %.
 *
 * @returns "200 % at 320: 14 px too wide"; empty when it never is
 */
export async function sidewaysScroll(page: Page, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const tooWide: string[] = [];
  for (const scale of ['100%', '200%']) {
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), scale);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const pixels = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (pixels > 0) tooWide.push(`${scale.replace('%', ' %')} at ${width}: ${pixels} px too wide`);
    }
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return tooWide;
}
