import type { Page, Request } from '@playwright/test';
import { kilobytes, watchLoading } from './support/loaded.ts';
import { PREFIX } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// What the search must do for everybody: src/features/search/accessibility.md

const KB = 1024;
const list = (page: Page) => page.locator('[data-results]');
const settled = (page: Page, query = '') => expect(list(page)).toHaveAttribute('data-settled', query);
/** What went wrong, as the page says it. */
const notices = (page: Page) => page.getByRole('alert').locator('[data-trouble]:visible');
const titles = (page: Page) => list(page).locator('[data-row="title"]').allInnerTexts();

/** Everything a page sends from now on, as one text a request; the fragment of an address is never sent. */
function watchSent(page: Page): string[] {
  const sent: string[] = [];
  const note = async (request: Request) => {
    const headers = await request.allHeaders();
    sent.push([request.url().replace(/#.*/, ''), request.postData() ?? '', ...Object.values(headers)].join(' '));
  };
  page.on('request', (request) => void note(request));
  return sent;
}

test('nothing of the search is fetched before somebody is about to type', async ({ page }) => {
  const sent = watchSent(page);
  await page.goto('/tilbud/');
  await settled(page);
  await page.getByRole('combobox', { name: 'By' }).selectOption('uldum');
  await settled(page);
  await page.waitForLoadState('networkidle');
  expect(sent.filter((request) => request.includes('/pagefind/'))).toEqual([]);
  await page.locator('input[name="q"]').focus();
  await expect.poll(() => sent.some((request) => request.includes('/pagefind/pagefind-worker.js'))).toBe(true);
});

test('no request carries a word that was typed or a choice that was made', async ({ page }) => {
  const sent = watchSent(page);
  await page.goto('/tilbud/');
  await page.locator('input[name="q"]').pressSequentially('sukkersyge', { delay: 60 });
  await settled(page, 'sukkersyge');
  await page.getByRole('combobox', { name: 'Tema' }).selectOption('diabetes');
  await settled(page, 'sukkersyge');
  await page.getByRole('combobox', { name: 'Sådan starter du' }).selectOption({ index: 1 });
  await page.reload();
  await settled(page, 'sukkersyge');
  await list(page).getByRole('link').first().click();
  await page.waitForLoadState('networkidle');
  await page.goBack();
  await settled(page, 'sukkersyge');
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((request) => /sukker|tema=|uden-henvisning/.test(decodeURIComponent(request)))).toEqual([]);
});

test('a link from elsewhere with ?q= is answered, and its word moves to the fragment at once', async ({ page }) => {
  await page.goto('/tilbud/?q=tr%C3%A6ning');
  await expect(page).toHaveURL('/tilbud/#q=tr%C3%A6ning');
  await settled(page, 'træning');
  await expect(page.locator('input[name="q"]')).toHaveValue('træning');
  const sent = watchSent(page);
  await page.getByRole('combobox', { name: 'By' }).selectOption('uldum');
  await page.reload();
  await settled(page, 'træning');
  expect(sent.filter((request) => decodeURIComponent(request).includes('træning'))).toEqual([]);
});

test('the list carries the question it has settled on', async ({ page }) => {
  await page.goto('/tilbud/#q=KOL');
  await settled(page, 'KOL');
  expect((await titles(page))[0]).toContain('KOL-hold');
  await page.locator('input[name="q"]').fill('  osteoporose ');
  await settled(page, 'osteoporose');
  expect((await titles(page))[0]).toContain('Osteoporose');
  await page.locator('input[name="q"]').fill('');
  await settled(page);
  await expect(page).toHaveURL('/tilbud/');
});

test('a word, a code, a topic’s synonym, an organiser, a town and a postcode find their offers', async ({ page }) => {
  for (const [query, title] of [
    ['ryggymnastik', 'Columna-ryggymnastik'],
    ['L95', 'Osteoporosehold'],
    ['sukkersyge', 'type 2-diabetes'],
    ['Hjerteforeningen', 'Hjerte'],
    ['Hjarnø', 'Kulturringen'],
    ['8723', 'Kom nu mand'],
  ] as const) {
    await page.goto(`/tilbud/#q=${query}`);
    await settled(page, query);
    expect(
      (await titles(page)).filter((found) => found.includes(title)),
      query,
    ).not.toEqual([]);
  }
});

test('when the index cannot be fetched, that is said, the filters still work, and the next try succeeds', async ({
  page,
  guard,
}) => {
  guard.allow(/Failed to load|ERR_FAILED|module/);
  // A worker whose script does not come may say nothing at all: then the search's own patience of 20 seconds decides.
  test.setTimeout(120_000);
  for (const broken of ['**/pagefind/pagefind-worker.js', '**/pagefind/tilbud.json', '**/pagefind/**']) {
    await page.route(broken, (route) => route.abort());
    await page.goto('/om/');
    await page.goto('/tilbud/#q=KOL&by=loesning');
    await expect(notices(page), broken).toContainText('Søgningen virker ikke lige nu.', { timeout: 25_000 });
    await expect(page.locator('#antal')).toHaveText(/^\d+ tilbud · Løsning$/, { useInnerText: true });
    await page.unroute(broken);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await settled(page, 'KOL');
    await expect(notices(page)).toHaveCount(0);
    expect((await titles(page))[0]).toContain('KOL-hold');
  }
});

test('when Pagefind’s own files are missing, that is said as well', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED|[Pp]agefind|decompress|exception/);
  for (const broken of ['**/pagefind/pagefind-entry.json*', '**/pagefind/*.pf_meta', '**/pagefind/wasm*']) {
    await page.route(broken, (route) => route.abort());
    await page.goto('/om/');
    await page.goto('/tilbud/#q=KOL');
    await expect(notices(page), broken).toContainText('Søgningen virker ikke lige nu.', { timeout: 15_000 });
    await page.unroute(broken);
  }
});

test('an index of other offers than the list is not used', async ({ page }) => {
  await page.route('**/pagefind/tilbud.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), stamp: '00000000' } });
  });
  await page.goto('/tilbud/#q=KOL');
  await expect(notices(page)).toContainText('Listen er blevet opdateret');
});

test('a first search brings at most 120 KB', async ({ page }) => {
  const loaded = watchLoading(page);
  await page.goto('/tilbud/');
  await settled(page);
  await loaded();
  await page.locator('input[name="q"]').fill('træning');
  await settled(page, 'træning');
  const { js, data, wasm } = await loaded();
  console.log(`  first search: JS ${kilobytes(js)}, index ${kilobytes(data)}, wasm ${kilobytes(wasm)} KB`);
  expect(wasm).toBeGreaterThan(10 * KB);
  expect(js + data + wasm).toBeLessThanOrEqual(120 * KB);
});

test.describe('under a path', () => {
  test.use({ site: 'prefix' });
  test('search and its results work all the same', async ({ page }) => {
    await page.goto(`${PREFIX}tilbud/#q=KOL`);
    await settled(page, 'KOL');
    const link = list(page).getByRole('link', { name: 'KOL-hold' });
    await expect(link).toHaveAttribute('href', `${PREFIX}tilbud/kol-hold/`);
    await page.goto(`${PREFIX}tilbud/?q=KOL`);
    await expect(page).toHaveURL(`${PREFIX}tilbud/#q=KOL`);
  });
});
