import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { HANDOUT_LANGUAGES } from '../src/domain/handout/labels.ts';
import type { HandoutFile } from '../src/domain/handout/handout-file.ts';
import { lix } from '../src/domain/text/readability.ts';
import { HANDOUT_LABELS } from '../src/i18n/handout/languages.ts';
import { axe } from './support/axe.ts';
import { decodeQr } from './support/decode-qr.ts';
import { BUS, CLINIC, FOUR, fragmentOf, MEN, notices, offers, open, sheet } from './support/handout-page.ts';
import { gzipped, kilobytes, watchLoading } from './support/loaded.ts';
import { print } from './support/pdf.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { folderOf } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// What the page of the patient's handout must do for everybody: src/features/handout/accessibility.md

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const language = (page: Page) => page.getByLabel('Sprog på sedlen');
const prints = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset['prints'] ?? 0));

/** A browser whose printing is counted, and over at once. */
async function countPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['prints'] = String(Number(dataset['prints'] ?? 0) + 1);
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
    };
  });
}

test('without JavaScript the page says what to do instead, and shows no button that would not work', async ({
  noJs,
}) => {
  await noJs.goto('henvis/seddel/');
  await expect(noJs.getByText('Sedlen virker kun med JavaScript.')).toBeVisible();
  await expect(noJs.locator('main').getByRole('button')).toHaveCount(0);
  await expect(sheet(noJs)).toBeHidden();
  const instead = noJs.locator('.handout-help a');
  await expect(instead).toHaveText(['alle tilbud', 'oversigt over et tema']);
  for (const link of await instead.all()) {
    const address = (await link.getAttribute('href')) ?? '';
    expect((await noJs.request.get(address)).status(), address).toBe(200);
  }
});

test('the same is said when the script does not come', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED/);
  await page.route('**/_a/Handout*.js', (route) => route.abort());
  await page.goto('henvis/seddel/');
  await expect(page.getByText('Sedlen virker kun med JavaScript.')).toBeVisible({ timeout: 8000 });
});

test("in another language all but the offer's own words changes, Arabic reads from the right, and the sheet says who has not read it", async ({
  page,
}) => {
  await open(page, fragmentOf([MEN]));
  await expect(sheet(page)).toHaveAttribute('lang', 'da');
  await expect(page.locator('[data-part="not-read"]')).toBeHidden();
  for (const code of HANDOUT_LANGUAGES.filter((one) => one !== 'da')) {
    const labels = HANDOUT_LABELS[code];
    await language(page).selectOption(labels.name);
    await expect(page).toHaveURL(new RegExp(`#o=${MEN}&s=${code}$`));
    await expect(sheet(page)).toHaveAttribute('lang', code);
    await expect(sheet(page)).toHaveAttribute('dir', code === 'ar' ? 'rtl' : 'ltr');
    for (const words of [labels.title, labels.myStep, labels.steps.call, labels.notRead, labels.demo, labels.madeUp])
      await expect(sheet(page), words).toContainText(words);
    await expect(sheet(page)).toContainText('Oversættelsen er ikke gennemlæst.');
    const danish = sheet(page).locator('[lang="da"]');
    await expect(danish.filter({ hasText: 'Kom nu mand' })).toHaveAttribute('dir', 'ltr');
    await expect(danish.filter({ hasText: 'Ring, og aftal en prøvegang.' })).toBeVisible();
    const others = await sheet(page).evaluate((paper) => {
      const copy = paper.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll('[lang="da"], [hidden]')) part.remove();
      return copy.textContent;
    });
    expect(others).not.toMatch(/Næste|Gratis|tirsdag|Sted|Udskrevet|[٠-٩]/);
  }
  await language(page).selectOption('العربية');
  const alignment = await page.locator('#seddel-titel').evaluate((element) => getComputedStyle(element).direction);
  expect(alignment).toBe('rtl');
});

test('no request carries what stands on the sheet, or its language', async ({ page }) => {
  const asked = async (fragment: string) => {
    const requests: string[] = [];
    const listen = (request: { url: () => string; postData: () => string | null; headers: () => object }) =>
      requests.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`);
    page.on('request', listen);
    await open(page, fragment);
    await language(page).selectOption('tr');
    await page.waitForLoadState('networkidle');
    page.off('request', listen);
    return requests;
  };
  const one = await asked(fragmentOf([MEN, BUS, 'depressionslinien'], 'ar'));
  const other = await asked(fragmentOf([CLINIC], 'uk'));
  const paths = (requests: string[]) =>
    [...new Set(requests.map((text) => new URL(text.split(' ')[0] ?? '').pathname))].sort();
  expect(paths(one)).toContain('/henvis/seddel/tilbud.json');
  expect(paths(other).filter((address) => !paths(one).includes(address))).toEqual([]);
  for (const text of [...one, ...other]) {
    expect(text).not.toMatch(/kom-nu-mand|sundhedsbussen|depressionslinien|fit-og-sund|s=(ar|uk|tr)\b/);
  }
});

test("printing clears the sheet, its address and what the GP's page keeps for the session", async ({ page }) => {
  await countPrints(page);
  await open(page, fragmentOf(FOUR, 'ar'));
  await page.evaluate(() => {
    sessionStorage.setItem('henvis-1:/', 'L95');
    sessionStorage.setItem('something-else', '1');
  });
  await button(page, 'Udskriv').click();
  expect(await prints(page)).toBe(1);
  await expect(page).toHaveURL(/\/henvis\/seddel\/$/);
  await expect(offers(page)).toHaveCount(0);
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByText('Sedlen er ryddet.').last()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Sedlen er ryddet.');
  await expect(page.getByRole('link', { name: 'Tilbage til Henvis' })).toBeFocused();
  const left = () =>
    page.evaluate(() => [
      Object.keys(sessionStorage),
      Object.keys(localStorage),
      document.body.innerHTML.includes('Kom nu mand'),
    ]);
  expect(await left()).toEqual([['something-else'], [], false]);
  await page.reload();
  await expect(page.getByText('Der er ingen tilbud på sedlen.')).toBeVisible();
  expect(await left()).toEqual([['something-else'], [], false]);
});

test('nothing tells after printing that the sheet was of a crisis, or of what may be urgent', async ({ page }) => {
  await countPrints(page);
  await open(page, fragmentOf(['depressionslinien', BUS]));
  const urgent = page.locator('[data-part="urgent"]');
  await expect(urgent).toContainText('Er det akut? Ring 112. Ondt i brystet nu? Ring 112. Livslinien 70 201 201');
  await expect(urgent).toBeVisible();
  await button(page, 'Udskriv').click();
  await expect(page.getByText('Sedlen er ryddet.').last()).toBeVisible();
  await expect(urgent).toHaveAttribute('hidden', '');
  await expect(page.locator('[data-part="urgent-topics"]')).toHaveText('');
  await expect(page.locator('[data-part="crisis-lines"]')).toHaveAttribute('hidden', '');
});

test('a browser that keeps nothing prints and clears all the same', async ({ page }) => {
  await countPrints(page);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await open(page, fragmentOf([MEN]));
  await button(page, 'Udskriv').click();
  await expect(page.getByText('Sedlen er ryddet.').last()).toBeVisible();
});

test('asked to print at once, the page prints once, and not when something is missing', async ({ page }) => {
  await countPrints(page);
  await open(page, `${fragmentOf([MEN, CLINIC])}&u=1`);
  await expect.poll(() => prints(page)).toBe(1);
  await expect(page).toHaveURL(/\/henvis\/seddel\/$/);
  for (const fragment of [
    fragmentOf([MEN, 'findes-ikke']),
    fragmentOf([...FOUR, 'columna-ryggymnastik']),
    'o=findes-ikke',
  ]) {
    await open(page, `${fragment}&u=1`);
    await expect(notices(page)).toHaveCount(1);
    expect(await prints(page), fragment).toBe(0);
    expect(page.url()).not.toContain('u=1');
  }
});

test('a fifth offer is left out and said; what has gone is named, and an old address is found', async ({ page }) => {
  await open(page, fragmentOf([...FOUR, 'columna-ryggymnastik', 'stavgang']));
  await expect(offers(page)).toHaveCount(4);
  await expect(notices(page)).toHaveText(/Der er plads til 4 tilbud på sedlen\. Resten er ikke med\./);
  await open(page, fragmentOf(['kom-nu-mand-2022', 'gangklub-i-glud', CLINIC]));
  await expect(offers(page).locator('h3')).toHaveText([/Kom nu mand/, /Fit&Sund/]);
  await expect(notices(page)).toHaveText(/Findes ikke længere her på siden, og er ikke på sedlen: »Gangklub i glud«\./);
  const printed = await print(page);
  expect(printed.text).not.toContain('Gangklub');
  expect(await decodeQr(await printed.draw(1, 150))).toEqual([
    `https://brobygger.example/huskeliste/#o=${MEN},${CLINIC}`,
  ]);
});

test('what cannot be fetched is said, and can be tried again', async ({ page, guard }) => {
  guard.allow(/Failed to load/);
  await page.route('**/henvis/seddel/tilbud.json', (route) => route.fulfill({ status: 503 }));
  await open(page, fragmentOf([MEN]));
  await expect(notices(page)).toHaveText(/Vi kan ikke hente oplysningerne om tilbuddene lige nu\./);
  await expect(sheet(page)).toBeHidden();
  await page.unroute('**/henvis/seddel/tilbud.json');
  await button(page, 'Prøv igen').click();
  await expect(offers(page)).toHaveCount(1);
  await expect(notices(page)).toHaveCount(0);
  const file = JSON.parse(
    readFileSync(path.join(folderOf('demo'), 'henvis/seddel/tilbud.json'), 'utf8'),
  ) as HandoutFile;
  await page.route('**/henvis/seddel/tilbud.json', (route) => route.fulfill({ json: { ...file, stamp: '00000000' } }));
  await open(page, fragmentOf([MEN]));
  await expect(notices(page)).toHaveText(/Siden er blevet opdateret, mens du havde den åben\./);
  await expect(button(page, 'Hent siden igen')).toBeVisible();
});

test('a hostile address comes to nothing', async ({ page }) => {
  for (const fragment of [
    'o=<img src=x onerror=alert(1)>',
    'o=__proto__&s=__proto__',
    'o=constructor&s=constructor',
    'o=%',
    '',
  ]) {
    await open(page, fragment);
    await expect(offers(page), fragment).toHaveCount(0);
    await expect(page.getByText('Der er ingen tilbud på sedlen.'), fragment).toBeVisible();
    await expect(page.locator('main img'), fragment).toHaveCount(0);
  }
});

test('the sheet is made, put in another language and printed with the keyboard alone', async ({ page }) => {
  await countPrints(page);
  await open(page, fragmentOf([MEN]));
  const reach = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').getAttribute('data-part')) === name) return;
      if ((await page.locator(':focus').innerText()).trim() === name) return;
    }
    throw new Error(`${name} was not reached with Tab.`);
  };
  await reach('language');
  await page.keyboard.press('ArrowDown');
  await expect(sheet(page)).toHaveAttribute('lang', 'en');
  await expect(language(page)).toBeFocused();
  await reach('Udskriv');
  await page.keyboard.press('Enter');
  expect(await prints(page)).toBe(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/henvis\/$/);
});

test('every control is at least 44 pixels high', async ({ page }) => {
  await open(page, fragmentOf([MEN]));
  const controls = page.locator('patient-handout :is(a, button, select):visible');
  expect(await controls.count()).toBeGreaterThan(2);
  for (const control of await controls.all()) {
    expect((await control.boundingBox())?.height, await control.innerText()).toBeGreaterThanOrEqual(44);
  }
});

test('nothing that axe finds, in either theme: with a sheet, with an Arabic one, with none, after printing, when nothing could be fetched', async ({
  page,
  guard,
}) => {
  test.slow();
  guard.allow(/Failed to load/);
  await countPrints(page);
  for (const fragment of [fragmentOf(FOUR), fragmentOf([MEN, 'findes-ikke'], 'ar'), '']) {
    await open(page, fragment);
    expect(await axe(page), fragment).toEqual([]);
  }
  await open(page, fragmentOf([MEN]));
  await button(page, 'Udskriv').click();
  expect(await axe(page), 'after printing').toEqual([]);
  await page.route('**/tilbud.json', (route) => route.fulfill({ status: 503 }));
  await open(page, fragmentOf([MEN]));
  expect(await axe(page), 'nothing fetched').toEqual([]);
});

test('no sideways scroll from 320 to 1600 pixels, nor with text of 200 %', async ({ page }) => {
  for (const code of ['da', 'ar', 'uk']) {
    await open(page, fragmentOf(FOUR, code));
    expect(await sidewaysScroll(page), code).toEqual([]);
  }
});

test('the page is easy to read: LIX under 35', async ({ page }) => {
  await open(page, '');
  const texts = await page
    .locator('patient-handout :is(p, h1, h2, li):not(.sheet *)')
    .evaluateAll((all) => all.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()));
  expect(lix(texts.map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`)).join(' '))?.lix).toBeLessThan(35);
});

test('the page brings at most 21 KB of scripts and 12 KB of files, of which 2 KB are its own', async ({ page }) => {
  const loaded = watchLoading(page);
  await open(page, fragmentOf(FOUR));
  const { js, data, css } = await loaded();
  const own = await page.request.get('henvis/seddel/tilbud.json');
  console.log(
    `  the handout: js ${kilobytes(js)} KB, css ${kilobytes(css)} KB, data ${kilobytes(data)} KB, its own file ${kilobytes(gzipped(await own.body()))} KB`,
  );
  expect(js).toBeGreaterThan(1024);
  expect(js).toBeLessThanOrEqual(21 * 1024);
  expect(data).toBeGreaterThan(1024);
  expect(data).toBeLessThanOrEqual(12 * 1024);
  expect(gzipped(await own.body())).toBeLessThanOrEqual(2 * 1024);
});
