import type { Page } from '@playwright/test';
import { lix } from '../src/domain/text/readability.ts';
import { axe } from './support/axe.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { expect, test } from './support/test.ts';

// What the citizen's own list must do for everybody: src/features/kept/accessibility.md

const KEY = 'huskeliste-1:/';
const OLD = ['kom-nu-mand-2022', 'Kom nu, mænd', '2026-10-12'];
const MEN = ['kom-nu-mand', 'Kom nu mand', '2026-11-01'];
const GONE = ['gangklub-i-glud', 'Gangklubben i Glud', '2026-09-01'];
const CLINIC = ['fit-og-sund-hedensted', 'Fit&Sund Fysioterapi i Hedensted', '2026-11-01'];
const BUS = ['sundhedsbussen', 'Sundhedsbussen', '2026-11-20'];
const OVER = ['mandehold-toerring', 'Mandehold i Tørring', '2026-05-01'];

const lines = (page: Page) => page.locator('kept-list [data-id]');
const line = (page: Page, [id]: readonly string[]) => page.locator(`kept-list [data-id="${id}"]`);
const names = (page: Page) => lines(page).locator('h3').allInnerTexts();
const status = (page: Page) => page.locator('kept-list [data-part="status"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const notices = (page: Page) => page.locator('[data-trouble]:visible');
const ids = async (page: Page) => lines(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-id')));
const settled = (page: Page) => expect(page.locator('kept-list')).toHaveAttribute('data-settled', '');

/** Open the list with these offers on it. */
async function openWith(page: Page, offers: readonly (readonly string[])[], fragment = ''): Promise<void> {
  await page.goto('/om/');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, JSON.stringify(offers)] as const);
  await page.goto(`/huskeliste/${fragment}`);
  await settled(page);
}

/** A browser that lets a page keep nothing: reading throws, as with cookies switched off. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
}

test('without JavaScript the page says what to do instead, and shows no button that would not work', async ({
  noJs,
}) => {
  await noJs.goto('/huskeliste/');
  await expect(noJs.getByText('Skriv navnet og telefonnummeret ned.')).toBeVisible();
  await expect(noJs.locator('main').getByRole('button')).toHaveCount(0);
  await noJs.locator('main').getByRole('link', { name: 'alle tilbud' }).click();
  await expect(noJs).toHaveURL('/tilbud/');
  await noJs.goto('/tilbud/kom-nu-mand/');
  await expect(noJs.getByText('Læg på huskelisten')).toBeHidden();
});

test('the same is said when the script does not come', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED/);
  await page.route('**/_a/KeptList*.js', (route) => route.abort());
  await page.goto('/huskeliste/');
  await expect(page.getByText('Skriv navnet og telefonnummeret ned.')).toBeVisible({ timeout: 8000 });
});

test('an offer is kept from its page with one press, and stands on the list until it is taken off', async ({
  page,
}) => {
  const count = page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: /^Min huskeliste/ });
  await page.goto('/tilbud/kom-nu-mand/');
  await expect(count).toHaveText('Min huskeliste');
  const keep = button(page, 'Læg på huskelisten');
  await expect(keep).toHaveAttribute('aria-pressed', 'false');
  expect((await keep.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await keep.focus();
  await page.keyboard.press('Enter');
  const kept = button(page, 'På huskelisten. Tag af');
  await expect(kept).toHaveAttribute('aria-pressed', 'true');
  await expect(kept).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Lagt på din huskeliste.');
  await expect(count).toHaveText(/Min huskeliste\s*\(1\)\s*$/);
  expect(await stored(page)).toBe('[["kom-nu-mand","Kom nu mand","2026-11-21"]]');
  await page.reload();
  await expect(kept).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Se huskelisten' }).click();
  await expect(page).toHaveURL('/huskeliste/');
  await settled(page);
  await expect.poll(() => ids(page)).toEqual(['kom-nu-mand']);
  await page.goBack();
  await kept.click();
  await expect(page.getByRole('status')).toHaveText('Taget af din huskeliste.');
  await expect(count).toHaveText('Min huskeliste');
  expect(await stored(page)).toBeNull();
  await page.goto('/huskeliste/');
  await expect(page.getByText('Der er ikke noget på listen endnu.')).toBeVisible();
});

test('a full list takes no more, and says so', async ({ page }) => {
  const full = Array.from({ length: 50 }, (_, index) => [`tilbud-${index}`, `Tilbud ${index}`, '2026-11-01']);
  await openWith(page, full);
  await page.goto('/tilbud/kom-nu-mand/');
  await button(page, 'Læg på huskelisten').click();
  await expect(page.getByRole('status')).toHaveText('Huskelisten er fuld. Der er plads til 50 tilbud.');
  expect(JSON.parse((await stored(page)) ?? '[]')).toEqual(full);
});

test('a line says the first step, the telephone with its hours, the next time, the place and the price', async ({
  page,
}) => {
  await openWith(page, [MEN, CLINIC, BUS]);
  const men = line(page, MEN);
  for (const words of ['Ring først', 'Ring, og aftal en prøvegang', 'tirsdag 24. nov. kl. 17.00', 'Gratis', 'Opdigtet'])
    await expect(men).toContainText(words);
  await expect(men).toContainText('Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning');
  await expect(men).toContainText('00 00 00 00 Nummeret er opdigtet.');
  await expect(men.locator('a[href^="tel:"]')).toHaveCount(0);
  const clinic = line(page, CLINIC);
  await expect(clinic.getByRole('link', { name: '75 62 29 19' })).toHaveAttribute('href', 'tel:+4575622919');
  await expect(clinic).toContainText('Telefontid er ikke oplyst.');
  await expect(clinic).toContainText('Pris ikke oplyst');
  await expect(line(page, BUS)).toContainText('og et sted mere');
  await expect(clinic).toContainText('Lagt på listen 1. november 2026');
  await clinic.getByRole('link', { name: 'Fit&Sund Fysioterapi i Hedensted' }).click();
  await expect(page).toHaveURL('/tilbud/fit-og-sund-hedensted/');
});

test('the list is ordered, shortened and mended with the keyboard alone, and the focus is never lost', async ({
  page,
}) => {
  await openWith(page, [MEN, CLINIC, BUS]);
  const press = async (name: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.textContent.replaceAll(/\s+/g, ' ').trim());
      if (label === name) return page.keyboard.press('Enter');
    }
    throw new Error(`${name} was not reached with Tab.`);
  };
  const focused = () => page.locator(':focus');
  await expect(button(page, 'Flyt op Kom nu mand')).toBeDisabled();
  await press('Flyt op Fit&Sund Fysioterapi i Hedensted');
  await expect.poll(() => ids(page)).toEqual([CLINIC[0], MEN[0], BUS[0]]);
  await expect(status(page)).toHaveText('»Fit&Sund Fysioterapi i Hedensted« er nummer 1 af 3.');
  await expect(focused()).toHaveAccessibleName('Flyt ned Fit&Sund Fysioterapi i Hedensted');
  await page.keyboard.press('Enter');
  await expect(focused()).toHaveAccessibleName('Flyt ned Fit&Sund Fysioterapi i Hedensted');
  await page.keyboard.press('Enter');
  await expect.poll(() => ids(page)).toEqual([MEN[0], BUS[0], CLINIC[0]]);
  await expect(focused()).toHaveAccessibleName('Flyt op Fit&Sund Fysioterapi i Hedensted');
  await page.reload();
  await settled(page);
  await expect.poll(() => ids(page)).toEqual([MEN[0], BUS[0], CLINIC[0]]);
  await press('Tag af Sundhedsbussen');
  await expect.poll(() => ids(page)).toEqual([MEN[0], CLINIC[0]]);
  await expect(status(page)).toHaveText('»Sundhedsbussen« er taget af listen.');
  await expect(focused()).toHaveAccessibleName('Fortryd');
  await page.keyboard.press('Enter');
  await expect.poll(() => ids(page)).toEqual([MEN[0], BUS[0], CLINIC[0]]);
  await expect(focused()).toHaveAccessibleName('Tag af Sundhedsbussen');
  await expect(button(page, 'Fortryd')).toHaveCount(0);
  expect(JSON.parse((await stored(page)) ?? '[]')).toEqual([MEN, BUS, CLINIC]);
});

test('the whole list can be emptied, which can be undone, and leaves nothing on the device', async ({ page }) => {
  await openWith(page, [MEN, GONE, BUS]);
  await button(page, 'Tøm listen').press('Enter');
  await expect(lines(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('3 tilbud er taget af listen.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(button(page, 'Fortryd')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => ids(page)).toEqual([MEN[0], GONE[0], BUS[0]]);
  await button(page, 'Tøm listen').press('Enter');
  await page.reload();
  await expect(page.getByText('Der er ikke noget på listen endnu.')).toBeVisible();
  await expect(button(page, 'Fortryd')).toHaveCount(0);
});

test('a link opens the list on another device, and no request carries any of it', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent: string[] = [];
  const watch = (asked: Page) =>
    asked.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  watch(page);
  await openWith(page, [BUS, GONE, MEN]);
  await button(page, 'Kopiér link').press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'kopieret' })).toHaveText(
    'Linket er kopieret. Den, der får linket, kan se, hvad der står på listen.',
  );
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL('/huskeliste/#o=sundhedsbussen,gangklub-i-glud,kom-nu-mand', baseURL).href);
  const other = await browser.newContext({ locale: 'da-DK' });
  const theirs = await other.newPage();
  watch(theirs);
  await theirs.goto(link);
  await settled(theirs);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('En liste, du har fået');
  expect(await names(theirs)).toEqual([
    'Sundhedsbussen Opdigtet',
    'Et tilbud, der ikke findes her',
    'Kom nu mand Opdigtet',
  ]);
  await expect(line(theirs, GONE)).toContainText('I linket hedder det »Gangklub i glud«.');
  expect(await theirs.evaluate(() => localStorage.length)).toBe(0);
  await button(theirs, 'Læg alle på min huskeliste').click();
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Min huskeliste');
  await expect(theirs.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await ids(theirs)).toEqual([BUS[0], MEN[0]]);
  await other.close();
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((request) => /sundhedsbussen|gangklub|kom-nu-mand/i.test(request))).toEqual([]);
});

test('where the device has a sheet for sharing, it gets the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        document.documentElement.dataset.shared = data.url;
        return Promise.resolve();
      },
    });
  });
  await openWith(page, [BUS, MEN]);
  await button(page, 'Del').click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /\/huskeliste\/#o=sundhedsbussen,kom-nu-mand$/);
  await expect(page.getByRole('status').filter({ hasText: 'Listen er delt.' })).toBeVisible();
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('Share canceled', 'AbortError')),
    }),
  );
  await button(page, 'Del').click();
  await expect(page.getByRole('status').filter({ hasText: 'Listen blev ikke delt.' })).toBeVisible();
});

test('without such a sheet there is no button for it, and a link that cannot be copied is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
  });
  await openWith(page, [MEN]);
  await expect(button(page, 'Del')).toHaveCount(0);
  await button(page, 'Kopiér link').click();
  await expect(page.getByRole('textbox', { name: 'Link til listen' })).toHaveValue(/\/huskeliste\/#o=kom-nu-mand$/);
});

test("a list that came in a link never takes the place of one's own", async ({ page }) => {
  await openWith(page, [CLINIC, MEN], '#o=sundhedsbussen,kom-nu-mand-2022,findes-ikke');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('En liste, du har fået');
  await expect.poll(() => ids(page)).toEqual([BUS[0], MEN[0], 'findes-ikke']);
  await expect(page.getByRole('button', { name: /^(Flyt|Tag af|Tøm)/ })).toHaveCount(0);
  expect(JSON.parse((await stored(page)) ?? '[]')).toEqual([CLINIC, MEN]);
  await page.getByRole('link', { name: 'Gå til indholdet' }).press('Enter');
  await expect(page).toHaveURL('/huskeliste/#o=sundhedsbussen,kom-nu-mand-2022,findes-ikke');
  expect(await ids(page)).toHaveLength(3);
  await page.getByRole('link', { name: 'Se min egen huskeliste' }).click();
  await expect(page).toHaveURL('/huskeliste/');
  await settled(page);
  await expect.poll(() => ids(page)).toEqual([CLINIC[0], MEN[0]]);
  await page.goBack();
  await settled(page);
  await button(page, 'Læg alle på min huskeliste').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(status(page)).toHaveText('1 tilbud er lagt på din huskeliste og 1 stod der i forvejen.');
  await expect.poll(() => ids(page)).toEqual([CLINIC[0], MEN[0], BUS[0]]);
  expect(JSON.parse((await stored(page)) ?? '[]')).toEqual([CLINIC, MEN, [BUS[0], BUS[1], '2026-11-21']]);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('En liste, du har fået');
});

test('an offer that has gone is named, one that is over says so, and one with a new address is found', async ({
  page,
}) => {
  await openWith(page, [OLD, GONE, OVER, MEN]);
  expect(await names(page)).toEqual(['Kom nu mand Opdigtet', 'Gangklubben i Glud', 'Mandehold i Tørring Opdigtet']);
  await expect(line(page, MEN)).toContainText('Hed før: Kom nu, mænd');
  await expect(line(page, GONE)).toContainText('Tilbuddet findes ikke længere her på siden.');
  await expect(line(page, GONE).getByRole('link')).toHaveCount(0);
  await expect(line(page, OVER)).toContainText('Tilbuddet er slut');
  await expect(line(page, OVER)).toContainText('Se i stedet: Kom nu mand');
  expect(JSON.parse((await stored(page)) ?? '[]')).toEqual([[MEN[0], OLD[1], OLD[2]], GONE, OVER]);
  await button(page, 'Tag af Gangklubben i Glud').click();
  await expect.poll(() => ids(page)).toEqual([MEN[0], OVER[0]]);
});

test('a browser that keeps nothing is said, and the list works until the page is left', async ({ page }) => {
  await blockStorage(page);
  await page.goto('/tilbud/kom-nu-mand/');
  await button(page, 'Læg på huskelisten').click();
  await expect(page.getByRole('status')).toContainText('Din browser gemmer ikke huskelisten.');
  await expect(button(page, 'Læg på huskelisten')).toHaveAttribute('aria-pressed', 'false');
  await page.goto('/huskeliste/#o=kom-nu-mand,sundhedsbussen');
  await settled(page);
  await expect(notices(page)).toContainText('Din browser gemmer ikke huskelisten.');
  await button(page, 'Læg alle på min huskeliste').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Min huskeliste');
  await button(page, 'Flyt op Sundhedsbussen').click();
  await expect.poll(() => ids(page)).toEqual([BUS[0], MEN[0]]);
  await button(page, 'Tag af Kom nu mand').click();
  await button(page, 'Fortryd').click();
  await expect.poll(() => ids(page)).toEqual([BUS[0], MEN[0]]);
});

test('a full storage is said when something could not be kept', async ({ page }) => {
  await openWith(page, [MEN, BUS]);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await expect(notices(page)).toHaveCount(0);
  await button(page, 'Flyt ned Kom nu mand').click();
  await expect(notices(page)).toContainText('Din browser gemmer ikke huskelisten.');
  await expect.poll(() => ids(page)).toEqual([BUS[0], MEN[0]]);
});

test('two tabs stay in step, and what one took off does not come back in the other', async ({ page, context }) => {
  await openWith(page, [MEN, CLINIC, BUS]);
  const other = await context.newPage();
  await other.goto('/huskeliste/');
  await settled(other);
  const third = await context.newPage();
  await third.goto('/tilbud/sundhedsbussen/');
  await button(other, 'Tag af Sundhedsbussen').click();
  await expect(lines(page)).toHaveCount(2);
  await expect(button(third, 'Læg på huskelisten')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'Tag af Kom nu mand').click();
  await expect(lines(other)).toHaveCount(1);
  await button(page, 'Fortryd').click();
  await expect.poll(() => ids(page)).toEqual([MEN[0], CLINIC[0]]);
  await expect(lines(other)).toHaveCount(2);
  await button(page, 'Flyt ned Kom nu mand').focus();
  await button(third, 'Læg på huskelisten').click();
  await expect(lines(page)).toHaveCount(3);
  await expect(button(page, 'Flyt ned Kom nu mand')).toBeFocused();
  await expect.poll(() => ids(page)).toEqual([MEN[0], CLINIC[0], BUS[0]]);
  await expect.poll(() => ids(other)).toEqual([MEN[0], CLINIC[0], BUS[0]]);
  await button(other, 'Tag af Kom nu mand').click();
  await expect(lines(page)).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a hostile link or store comes out as text, or not at all', async ({ page }) => {
  const markup = '<img src=x onerror="document.documentElement.dataset.run=1">';
  await openWith(page, [['gaaet', markup, '2026-11-01'], ['__proto__', 'P', '2026-11-01'], [markup], MEN]);
  expect(await names(page)).toEqual([markup, 'Kom nu mand Opdigtet']);
  await expect(page.locator('kept-list img')).toHaveCount(0);
  for (const hostile of ['rubbish', '{"__proto__":[]}', `[${'[],'.repeat(30_000)}[]]`]) {
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, hostile] as const);
    await page.reload();
    await expect(page.getByText('Der er ikke noget på listen endnu.')).toBeVisible();
  }
  for (const hostile of ['o=__proto__', `o=${markup}`, 'o=%', 'o=', 'o=javascript:alert(1)']) {
    await page.goto('about:blank');
    await page.goto(`/huskeliste/#${hostile}`);
    await expect(page.getByText('Der er ingen tilbud i linket.'), hostile).toBeVisible();
  }
  await page.goto('about:blank');
  await page.goto(`/huskeliste/#o=${Array.from({ length: 1000 }, (_, index) => `tilbud-${index}`).join(',')}`);
  await settled(page);
  await expect(lines(page)).toHaveCount(50);
  await expect(page.locator('html')).not.toHaveAttribute('data-run');
});

test('what cannot be fetched is said, and the names still stand there', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED/);
  await page.route('**/huskeliste/tilbud.json', (route) => route.abort());
  await openWith(page, [MEN, GONE]);
  await expect(notices(page)).toContainText('Vi kan ikke hente oplysningerne om tilbuddene lige nu.');
  expect(await names(page)).toEqual(['Kom nu mand', 'Gangklubben i Glud']);
  await expect(line(page, MEN).getByRole('link')).toHaveAttribute('href', '/tilbud/kom-nu-mand/');
  await page.unroute('**/huskeliste/tilbud.json');
  await button(page, 'Prøv igen').click();
  await expect(line(page, MEN)).toContainText('tirsdag 24. nov.');
  await expect(notices(page)).toHaveCount(0);
});

test('of a link that cannot be looked up nothing is said that may be wrong', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED/);
  await page.route('**/huskeliste/tilbud.json', (route) => route.abort());
  await page.goto('/huskeliste/#o=kom-nu-mand');
  await expect(notices(page)).toContainText('Vi kan ikke hente oplysningerne om tilbuddene lige nu.');
  await expect(page.getByText('Der er ingen tilbud i linket.')).toBeHidden();
  await page.unroute('**/huskeliste/tilbud.json');
  await button(page, 'Prøv igen').click();
  await expect(line(page, MEN)).toContainText('tirsdag 24. nov.');
});

test('files from before and after a new publication are not mixed', async ({ page }) => {
  await page.route('**/huskeliste/tilbud.json', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"stamp":"[^"]*"/, '"stamp":"00000000"');
    await route.fulfill({ response, body });
  });
  await openWith(page, [MEN]);
  await expect(notices(page)).toContainText('Hent siden igen');
  expect(await names(page)).toEqual(['Kom nu mand']);
});

test('on paper the list carries numbers, addresses, what is made up, the site and the day', async ({ page }) => {
  await page.setViewportSize({ width: 688, height: 900 });
  await openWith(page, [MEN, CLINIC, OVER]);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const words of [
    'Uofficiel prøveside.',
    'Opdigtet betyder:',
    '75 62 29 19',
    'Bytorvet 27 C',
    'Næste gang tirsdag 24. nov.',
    'Udskrevet 21. november 2026 fra https://brobygger.example/. Siden er lavet 21. november 2026. Spørg, om tid og pris stadig passer.',
  ])
    await expect(page.locator('body')).toContainText(words, { useInnerText: true });
  // Heads of columns, which only a screen reader meets on the screen, are words of the paper.
  expect((await line(page, MEN).locator('dt').first().boundingBox())?.width).toBeGreaterThan(40);
  for (const name of ['Udskriv', 'Kopiér link', 'Tøm listen', 'Tag af Kom nu mand'])
    await expect(page.getByRole('button', { name, exact: true, includeHidden: true })).toBeHidden();
  await expect(page.getByText('Hvad bliver gemt?')).toBeHidden();
});

test('every control has a name in words, and is at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openWith(page, [MEN, CLINIC, BUS, OVER]);
  await button(page, 'Tag af Sundhedsbussen').click();
  const faults = await page.locator('kept-list :is(button, .kept-details a, input):visible').evaluateAll((all) =>
    all.flatMap((one) => {
      const { height, width } = one.getBoundingClientRect();
      return height >= 44 && width >= 44 && one.textContent.trim() ? [] : [one.outerHTML.slice(0, 90)];
    }),
  );
  expect(faults).toEqual([]);
});

test('nothing moves when the script comes', async ({ page }) => {
  for (const offers of [[], [MEN, CLINIC]]) {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((seen) => {
          for (const entry of seen.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await openWith(page, offers);
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
      const sum = shifts.reduce((total, shift) => total + shift, 0);
      expect(sum, `${offers.length} offers at ${width}`).toBeLessThan(0.02);
    }
  }
});

test.describe('nothing that axe finds, in either theme', () => {
  test.slow();

  test("in one's own list", async ({ page }) => {
    await openWith(page, [MEN, GONE, CLINIC, BUS, OVER]);
    await button(page, 'Tag af Sundhedsbussen').click();
    expect(await axe(page)).toEqual([]);
  });

  test('in an empty one', async ({ page }) => {
    await openWith(page, []);
    expect(await axe(page)).toEqual([]);
  });

  test('in one from a link', async ({ page }) => {
    await openWith(page, [MEN], '#o=sundhedsbussen,findes-ikke');
    expect(await axe(page)).toEqual([]);
  });

  test('in a browser that keeps nothing', async ({ page }) => {
    await blockStorage(page);
    await page.goto('/huskeliste/');
    await settled(page);
    expect(await axe(page)).toEqual([]);
  });
});

test('no sideways scroll from 320 to 1600 pixels, nor with text of 200 %', async ({ page }) => {
  await openWith(page, [MEN, ['x-y', 'Donaudampskibsfartselskabskaptajn'.repeat(3), '2026-11-01'], CLINIC, BUS, OVER]);
  await button(page, 'Tag af Sundhedsbussen').click();
  await button(page, 'Kopiér link').click();
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('the page is easy to read: LIX under 35', async ({ noJs }) => {
  await noJs.goto('/huskeliste/');
  const words = await noJs.locator('main :is(h1, h2, .lead, .prose p, .prose li):visible').allInnerTexts();
  expect(lix(words.join('\n\n'))?.words).toBeGreaterThan(80);
  expect(lix(words.join('\n\n'))?.lix).toBeLessThan(35);
});

test.describe('under a path', () => {
  test.use({ site: 'prefix' });

  test('a site keeps a list of its own, apart from others of the same host', async ({ page }) => {
    await page.goto('tilbud/kom-nu-mand/');
    await button(page, 'Læg på huskelisten').click();
    await page.getByRole('link', { name: 'Se huskelisten' }).click();
    await settled(page);
    await expect.poll(() => ids(page)).toEqual(['kom-nu-mand']);
    await expect(line(page, MEN).getByRole('link', { name: 'Kom nu mand' })).toHaveAttribute(
      'href',
      '/tilbud-i-x/tilbud/kom-nu-mand/',
    );
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['huskeliste-1:/tilbud-i-x/']);
  });
});
