import { test as base, expect, type Page } from '@playwright/test';
import { type Guard, watch } from './guard.ts';
import { addressOf } from './serve-sites.ts';
import { type SiteName, TEST_DAY } from './sites.ts';

export { expect };

interface Fixtures {
  /** Which test site `page` and `noJs` visit: `test.use({ site: 'prefix' })`. */
  site: SiteName;
  /** Fails the test on a request to another host, a console error, an exception or a breach of the policy. */
  guard: Guard;
  /** A page whose visitor has no JavaScript; guarded as well. */
  noJs: Page;
}

/** The test of every file in tests/: guarded, on a built site, the clock at noon of the day the site was built. */
export const test = base.extend<Fixtures>({
  site: ['demo', { option: true }],
  baseURL: async ({ site }, use) => use(addressOf(site)),
  guard: [
    async ({ context, site }, use) => {
      await context.clock.setFixedTime(`${TEST_DAY}T12:00:00+01:00`);
      const guard = await watch(context, new URL(addressOf(site)).host);
      await use(guard);
      expect(guard.troubles, 'what went wrong in the browser while nobody looked').toEqual([]);
    },
    { auto: true },
  ],
  noJs: async ({ browser, baseURL, site }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const guard = await watch(context, new URL(addressOf(site)).host);
    await use(await context.newPage());
    await context.close();
    expect(guard.troubles, 'what went wrong without JavaScript').toEqual([]);
  },
});
