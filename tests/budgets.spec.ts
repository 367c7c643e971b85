import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPages } from './support/built-pages.ts';
import { gzipped, kilobytes, type Loaded, watchLoading } from './support/loaded.ts';
import { folderOf } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// Bytes after gzip, of what a real browser loads. The limits are the project's promise, not a snapshot: do not raise one
// to get a change through.
const KB = 1024;
const OFFER = { html: 12 * KB, css: 14 * KB, js: 3 * KB };
const DIRECTORY = { js: 25 * KB, search: 120 * KB, map: 70 * KB };

const inKilobytes = (loaded: Loaded) =>
  Object.fromEntries(Object.entries(loaded).map(([kind, bytes]) => [kind, kilobytes(bytes)]));
const total = (loaded: Loaded) => Object.values(loaded).reduce((sum, bytes) => sum + bytes, 0);

test('the HTML of every offer is at most 12 KB', () => {
  for (const site of ['demo', 'gallery'] as const) {
    const sizes = builtPages(site)
      .filter(({ path: address, refresh }) => /^\/tilbud\/(?!side\/)[^/]+\/$/.test(address) && refresh === undefined)
      .map(({ path: address }) => ({
        address,
        bytes: gzipped(readFileSync(path.join(folderOf(site), address, 'index.html'))),
      }))
      .sort((a, b) => b.bytes - a.bytes);
    expect(sizes.length).toBeGreaterThan(40);
    const [largest] = sizes;
    const middle = sizes[Math.floor(sizes.length / 2)];
    console.log(
      `  ${site}: ${sizes.length} offers, largest ${kilobytes(largest?.bytes ?? 0)} KB (${largest?.address}), middle ${kilobytes(middle?.bytes ?? 0)} KB`,
    );
    expect(sizes.filter(({ bytes }) => bytes > OFFER.html)).toEqual([]);
  }
});

test('an offer page brings at most 14 KB of styles and 3 KB of scripts, and asks for nothing more later', async ({
  page,
}) => {
  const loaded = watchLoading(page);
  await page.goto('/tilbud/kom-nu-mand/');
  const offer = await loaded();
  console.table({ 'an offer': inKilobytes(offer) });
  const { css, js, data, wasm } = offer;
  expect(css).toBeGreaterThan(1 * KB);
  expect(css).toBeLessThanOrEqual(OFFER.css);
  expect(js).toBeGreaterThan(0);
  expect(js).toBeLessThanOrEqual(OFFER.js);
  expect({ data, wasm }).toEqual({ data: 0, wasm: 0 });
});

test('the directory brings at most 25 KB of scripts before a search, the first search at most 120 KB more', async ({
  page,
}) => {
  const loaded = watchLoading(page);
  await page.goto('/tilbud/');
  const before = await loaded();
  const field = page.locator('input[name=q]');
  await field.fill('træning');
  await field.press('Enter');
  await expect(page.locator('[data-results][data-settled="træning"]')).toBeVisible();
  const search = await loaded();
  await field.fill('vandring');
  await field.press('Enter');
  await expect(page.locator('[data-results][data-settled="vandring"]')).toBeVisible();
  const second = await loaded();
  const table = { 'the directory': before, 'the first search, more': search, 'the second, more': second };
  console.table(Object.fromEntries(Object.entries(table).map(([name, sums]) => [name, inKilobytes(sums)])));
  expect(before.js).toBeGreaterThan(0);
  expect(before.js).toBeLessThanOrEqual(DIRECTORY.js);
  expect(before.wasm).toBe(0);
  expect(total(search)).toBeGreaterThan(10 * KB);
  expect(total(search)).toBeLessThanOrEqual(DIRECTORY.search);
  expect(total(second)).toBeLessThan(total(search) / 4);
});

test('opening the map brings at most 70 KB more, and a visitor who does not open it never loads Leaflet', async ({
  page,
}) => {
  const loaded = watchLoading(page);
  const scripts: string[] = [];
  page.on('response', (response) => scripts.push(response.url()));
  await page.goto('/tilbud/');
  await loaded();
  expect(scripts.filter((address) => /leaflet/i.test(address))).toEqual([]);
  await page.getByRole('button', { name: 'Åbn kortet' }).click();
  await expect(page.locator('[data-map] .leaflet-pane').first()).toBeAttached();
  const map = await loaded();
  console.table({ 'the map, more': inKilobytes(map) });
  expect(scripts.filter((address) => /leaflet/i.test(address)).length).toBeGreaterThan(0);
  expect(total(map)).toBeGreaterThan(20 * KB);
  expect(total(map)).toBeLessThanOrEqual(DIRECTORY.map);
});
