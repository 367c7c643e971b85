import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

// That no page asks another host is the guard's promise in every test: tests/support/guard.ts

test('a walk through every kind of page leaves no cookie and nothing stored on the device', async ({
  page,
  context,
}) => {
  test.slow();
  const cookieHeaders: string[] = [];
  context.on('response', (response) => {
    const header = response.headers()['set-cookie'];
    if (header) cookieHeaders.push(`${response.url()}: ${header}`);
  });
  for (const address of Object.values(pageKinds)) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const stored = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: 'caches' in globalThis ? await caches.keys() : [],
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    }));
    expect(stored, address).toEqual({ local: [], session: [], databases: [], caches: [], workers: [] });
  }
  expect(cookieHeaders).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('a link to another site does not tell it where the visitor came from', async ({ request }) => {
  expect((await request.get('/')).headers()['referrer-policy']).toBe('no-referrer');
});

test('the guard sees a request to another host, so it can fail', async ({ page, guard }) => {
  guard.allow(/elsewhere\.example|Failed to load|ERR_/);
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    const body = (await response.text())
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
      .replace('</body>', '<img src="https://elsewhere.example/pixel.gif" alt=""></body>');
    await route.fulfill({ response, headers, body });
  });
  const asked = page.waitForRequest('https://elsewhere.example/pixel.gif');
  await page.goto('/');
  await asked;
  expect(guard.everything).toContain('request to another host: https://elsewhere.example/pixel.gif');
});
