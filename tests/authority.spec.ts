import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readDirectory } from '../src/content/read-directory.ts';
import { axe } from './support/axe.ts';
import { builtPages } from './support/built-pages.ts';
import { gzipped } from './support/loaded.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { folderOf, type SiteName, TEST_DAY } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// A build as of 31 December 2026 and one as of 2 January 2027 differ in much that a date decides: next times, ages of
// facts, the day of the build. What is compared is what tells of authorities, and all of it stands in `[data-authority]`:
// who is responsible, where a referral goes, and what changes or may. That nothing of it stands elsewhere is shown by a
// third build, as of the later day too, of content in which nothing changes hands before 2037.

const OFFER = '/tilbud/kol-hold/';
const ON = '2027-01-01';

const { directory } = readDirectory('content', TEST_DAY);
if (!directory) throw new Error('The content has faults: npm run check shows them.');
const { offers, site } = directory;

/** The offers whose door or topics a change on 1 January names, as the rule is written in the content. */
const touched = offers.filter(({ door, stage, topics }) =>
  site.changes.some(
    (change) =>
      change.on === ON &&
      change.stage === stage &&
      change.topics?.some((id) => topics.some((topic) => topic.id === id)) &&
      change.pathways?.includes(site.doors.find(({ id }) => id === door)?.pathway ?? ''),
  ),
);

/** What each page of a site that tells of authorities tells without a script, by its path. */
async function toldBy(page: Page, name: SiteName): Promise<Record<string, string>> {
  const parts = builtPages(name).map(({ path: address, html }): [string, string] => [
    address,
    (html.match(TELLS_OF_AUTHORITIES) ?? []).join('\n'),
  ]);
  return page.evaluate(
    (all) =>
      Object.fromEntries(
        all.map(([address, html]) => {
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          for (const hidden of body.querySelectorAll('[hidden]')) hidden.remove();
          return [address, body.textContent.replaceAll(/\s+/g, ' ').trim()];
        }),
      ),
    parts.filter(([, html]) => html !== ''),
  );
}

const EMPTY = Buffer.alloc(0);
const TELLS_OF_CHANGE = /<by-day[^>]*data-authority="change"/;
const TELLS_OF_AUTHORITIES = /<by-day[^>]*data-authority[\s\S]*?<\/by-day>/g;

/** Every file of a site but the parts of its search index, whose names are made of what they hold. */
const filesOf = (name: SiteName) =>
  new Map(
    readdirSync(folderOf(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file): [string, Buffer] => [path.relative(folderOf(name), file).replaceAll('\\', '/'), readFileSync(file)]),
  );

/** What a sheet of paper calls the content of a site: a rule that changes gives it another name. */
const versionOf = (files: ReadonlyMap<string, Buffer>) =>
  (JSON.parse((files.get('henvis/henvis.json') ?? EMPTY).toString('utf8')) as { version: string }).version;

const seen = async (page: Page) => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');

test('builds as of 31 December and 2 January differ in authorities exactly where one changes', async ({ page }) => {
  await page.goto('/om/');
  const [before, after] = [await toldBy(page, 'old-year'), await toldBy(page, 'new-year')];
  const pages = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const all = pages.filter((address) => before[address] !== after[address]);
  expect(touched.length).toBeGreaterThan(2);
  // Pages for those who refer tell of ways in, not of offers: they differ where they told of the day.
  const forReferrers = (address: string) => address.startsWith('/henvis/');
  expect(all.filter(forReferrers).sort()).toEqual(
    pages.filter((address) => forReferrers(address) && before[address]?.includes('1. januar 2027')).sort(),
  );
  const differing = all.filter((address) => !forReferrers(address));
  expect(differing.sort()).toEqual(['/om/', ...touched.map(({ id }) => `/tilbud/${id}/`)].sort());
  expect(before[OFFER]).toContain('Kan ændre sig 1. januar 2027');
  expect(before[OFFER]).toContain('Hedensted Kommune har ansvaret.');
  expect(after[OFFER]).toContain('Kan have ændret sig 1. januar 2027');
  expect(after[OFFER]).toContain('Hedensted Kommune eller Region Midtjylland har ansvaret. Vi ved ikke, hvem af dem.');
});

test('a change of authority shows in what tells of authorities and in nothing else of any file of the site', () => {
  const [changed, unchanged] = [filesOf('new-year'), filesOf('no-change')];
  expect([...changed.keys()]).toEqual([...unchanged.keys()]);
  const differing = [...changed.keys()].filter((file) => !changed.get(file)?.equals(unchanged.get(file) ?? EMPTY));
  expect(differing.filter((file) => !file.startsWith('henvis/')).sort()).toEqual(
    ['om/index.html', ...touched.map(({ id }) => `tilbud/${id}/index.html`)].sort(),
  );
  // The element's script stands where the first of them does, and on /henvis/ each has a box of its own.
  const withoutAuthorities = (files: ReadonlyMap<string, Buffer>, file: string) =>
    (files.get(file) ?? EMPTY)
      .toString('utf8')
      .replaceAll(TELLS_OF_AUTHORITIES, '')
      .replaceAll(/<script type="module" src="[^"]*ByDay[^"]*"><\/script>|\s/g, '')
      .replaceAll(/<divdata-topics="[^"]*"><\/div>/g, '')
      .replaceAll(versionOf(files), '');
  expect(versionOf(changed)).not.toBe(versionOf(unchanged));
  // On a sheet of one page a notice takes the place of an offer.
  const makesRoom = (file: string) =>
    file.startsWith('henvis/oversigt/') && TELLS_OF_CHANGE.test((changed.get(file) ?? EMPTY).toString('utf8'));
  expect(
    differing.filter(
      (file) => !makesRoom(file) && withoutAuthorities(changed, file) !== withoutAuthorities(unchanged, file),
    ),
  ).toEqual([]);
});

test('what may change is said in the weeks before, without a script too, and its source is one step away', async ({
  page,
  noJs,
}) => {
  for (const visitor of [page, noJs]) {
    await visitor.goto(OFFER);
    await expect(visitor.locator('.change-notices').getByText('Kan ændre sig 1. januar 2027')).toBeVisible();
    await expect(visitor.getByText('Kan have ændret sig 1. januar 2027')).toBeHidden();
  }
  await noJs.getByRole('link', { name: 'Hvor vi ved det fra' }).click();
  await expect(noJs.locator('#aendringer')).toBeVisible();
  await expect(noJs.getByRole('link', { name: /Lovforslag L 42/ }).first()).toBeVisible();
});

test('the script puts an old build right: it then says what a new build says', async ({ page, context }) => {
  await context.clock.setFixedTime('2027-01-02T12:00:00+01:00');
  await page.goto(OFFER);
  const corrected = await page.locator('[data-authority]').allInnerTexts();
  const expected = (await toldBy(page, 'new-year'))[OFFER] ?? '';
  const words = (text: string) => text.replaceAll(/\s+/g, '');
  expect(expected).toContain('Kan have ændret sig');
  expect(words(corrected.join(''))).toBe(words(expected));
});

test.describe('as of a later day', () => {
  test.use({ site: 'new-year' });

  test('a clock that is behind the build takes nothing back', async ({ page }) => {
    await page.goto(OFFER);
    expect(await seen(page)).toContain('Kan have ændret sig 1. januar 2027');
    expect(await seen(page)).not.toContain('Kan ændre sig 1. januar 2027');
  });
});

test('nothing that axe finds, and no sideways scroll', async ({ page }) => {
  await page.goto(OFFER);
  expect(await axe(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('the script that does it is at most half a kilobyte', () => {
  const folder = path.join(folderOf('demo'), '_a');
  const scripts = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(folder, file)))
    .filter((script) => script.includes('"by-day"') || script.includes('`by-day`'));
  expect(scripts).toHaveLength(1);
  expect(gzipped(scripts[0] ?? Buffer.alloc(0))).toBeLessThanOrEqual(512);
});

test('a place and a town tell the times they have themselves', async ({ page }) => {
  for (const address of ['/sted/kirkevej-10-toerring/', '/by/toerring/']) {
    await page.goto(address);
    const row = page.locator('[data-offer="aaben-vejning"]');
    await expect(row).toContainText('fredag 4. dec. kl. 8.30');
    await expect(row.locator('.row-where')).toContainText('Tørring');
  }
});

test('an offer at several places shows the first time at each, and who comes along', async ({ page }) => {
  await page.goto('/tilbud/sundhedsbussen/');
  const times = page.getByRole('region', { name: 'Næste gange' }).getByRole('listitem');
  for (const place of ['Hedensted Centret', 'Kirkevej 10 i Tørring', 'Juelsminde Havn', 'Snaptun Havn'])
    await expect(times.filter({ hasText: place }).first()).toBeVisible();
  await expect(times.first()).toContainText('En fysioterapeut fra en klinik kører med');
});
