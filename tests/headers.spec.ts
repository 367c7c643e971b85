import type { Page } from '@playwright/test';
import { headersFor } from '../src/integrations/headers.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const expected = (path: string) =>
  Object.fromEntries(
    Object.entries(headersFor(path, { provider: 'embedded' })).map(([name, value]) => [name.toLowerCase(), value]),
  );

/** Serve the front page as it is, with a script written into it, and with other headers and text where given. */
async function plantScript(page: Page, { withoutHeader = false, withoutMeta = false } = {}): Promise<void> {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    if (withoutHeader) delete headers['content-security-policy'];
    const whole = await response.text();
    const body = withoutMeta ? whole.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '') : whole;
    await route.fulfill({
      response,
      headers,
      body: body.replace('</body>', '<script>document.documentElement.dataset.planted = "yes";</script></body>'),
    });
  });
  await page.goto('/');
}

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`a page of the kind "${kind}" is answered with the production headers, and breaks none of their rules`, async ({
    page,
  }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(response?.headers()).toMatchObject(expected(address));
    await page.waitForLoadState('networkidle');
  });
}

test('the policy allows no inline script and no inline style', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain("'unsafe-eval'");
});

test('files with a hash in their name are kept for ever, with the same protection', async ({ page, request }) => {
  await page.goto('/');
  const style = (await page.locator('link[rel=stylesheet]').first().getAttribute('href')) ?? '';
  expect(style).toMatch(/^\/_a\//);
  const response = await request.get(style);
  expect(response.headers()).toMatchObject(expected(style));
  expect(response.headers()['cache-control']).toContain('immutable');
});

test('what is not there answers 404 with the page for it, and the same protection', async ({ page, guard }) => {
  guard.allow(/status of 404/);
  const response = await page.goto('/findes-ikke/');
  expect(response?.status()).toBe(404);
  expect(response?.headers()).toMatchObject(expected('/404.html'));
  await expect(page.locator('h1')).toBeVisible();
});

test('an old address leads to the present one', async ({ request }) => {
  const response = await request.get('/tilbud/kom-nu-mand-2022/', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/tilbud/kom-nu-mand/');
});

test('a planted inline script does not run', async ({ page, guard }) => {
  guard.allow(/inline/);
  await plantScript(page, { withoutMeta: true });
  await expect(page.locator('html')).not.toHaveAttribute('data-planted');
});

test('a planted inline script does not run where the host sends no headers', async ({ page, guard }) => {
  guard.allow(/inline/);
  await plantScript(page, { withoutHeader: true });
  await expect(page.locator('html')).not.toHaveAttribute('data-planted');
});

test('the planted script would run without a policy, so the two tests above can fail', async ({ page }) => {
  await plantScript(page, { withoutHeader: true, withoutMeta: true });
  await expect(page.locator('html')).toHaveAttribute('data-planted', 'yes');
});
