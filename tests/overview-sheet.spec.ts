import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeQr } from './support/decode-qr.ts';
import { print } from './support/pdf.ts';
import { folderOf, PREFIX, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** The sheets for the wall: one A4 for each topic. */

const A4 = [[210, 297]];

/** The address of every sheet of the site, from the list of them. */
async function sheets(page: Page, root = '/'): Promise<string[]> {
  await page.goto(`${root}henvis/oversigt/`);
  const links = page.locator('main .link-rows a');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

const titles = (page: Page) => page.locator('.sheet-title a').allInnerTexts();

for (const site of ['demo', 'real', 'large', 'gallery', 'new-year'] satisfies SiteName[]) {
  test.describe(`the site ${site}`, () => {
    test.use({ site });

    test('prints every sheet on exactly one A4, with all that stands on the screen', async ({ page }) => {
      test.setTimeout(120_000);
      const all = await sheets(page);
      expect(all.length).toBeGreaterThan(3);
      for (const address of all) {
        await page.goto(address);
        const { pages, text } = await print(page);
        expect(pages, address).toEqual(A4);
        const plain = text.replaceAll(/\s/g, '');
        const missing = (await titles(page)).filter((title) => !plain.includes(title.replaceAll(/\s/g, '')));
        expect(missing, address).toEqual([]);
        expect(text, address).toMatch(/Det kan du henvise til: .* Lavet \d+\. \p{L}+ 20\d\d\. Udgave [0-9a-f]{8}\./u);
      }
    });
  });
}

test('a reader who sets text larger still gets one A4', async ({ page }) => {
  for (const address of ['/henvis/oversigt/bevaegelse/', '/henvis/oversigt/behandling/']) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect((await print(page)).pages, address).toEqual(A4);
  }
});

test('what there is no room for is counted: shown, left and old or full make all that runs', async ({ page }) => {
  // A topic none of whose courses leads to what is about something else: there the sheet has more than the topic.
  await page.goto('/henvis/oversigt/');
  const title = 'Behandling og genoptræning';
  const row = page.locator('main li', { has: page.getByRole('link', { name: title, exact: true }) });
  const running = parseInt(await row.locator('.count').innerText());
  await page.goto('/henvis/oversigt/behandling/');
  const sheet = await page.locator('.sheet').innerText();
  const numbers = [
    ...sheet.matchAll(/og (\d+) (?:hold )?til: se koden|(\d+|Ét) tilbud har (?:gamle oplysninger|ikke plads)/g),
  ].map(([, left, out]) => parseInt((left ?? out ?? '').replace('Ét', '1')));
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers.reduce((sum, number) => sum + number, (await titles(page)).length)).toBe(running);
});

test.describe('the code', () => {
  for (const { site, root, host } of [
    { site: 'demo', root: '/', host: 'https://brobygger.example/' },
    { site: 'prefix', root: PREFIX, host: `https://www.kommune.example${PREFIX}` },
  ] as const) {
    test.describe(`of the site ${site}`, () => {
      test.use({ site });
      test('leads to the page of the topic, whose address stands beside it', async ({ page }) => {
        await page.goto(`${root}henvis/oversigt/lunger/`);
        const { draw, text } = await print(page);
        const address = `${host}tema/lunger/`;
        expect(await decodeQr(await draw(1, 150))).toEqual([address]);
        expect(text).toContain(`Alle tilbud om temaet: ${address.replace('https://', '')}`);
      });
    });
  }
});

test('a door says what is known of it, what is not, where that was read, and what may change', async ({ page }) => {
  await page.goto('/henvis/oversigt/lunger/');
  const { text } = await print(page);
  expect(text).toMatch(/Hedensted Kommune, ?forebyggelse/);
  expect(text).toContain('Kommunehenvisning (MedCom XREF15) · Lokationsnummer: ikke oplyst');
  expect(text).toContain('Kilde: MedCom om kommunehenvisning.');
  expect(text).toContain('Kan ændre sig 1. januar 2027. 1. januar 2027 skal hold');
  expect(text).not.toContain('Kan have ændret sig');
});

test('a sheet that was built last year tells on screen and paper what may have changed since', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-02T12:00:00+01:00');
  await page.goto('/henvis/oversigt/lunger/');
  const { text } = await print(page);
  expect(text).toContain('Kan have ændret sig 1. januar 2027.');
  expect(text).not.toContain('Kan ændre sig');
});

test('a demo says so on paper, and what is made up is marked and explained', async ({ page }) => {
  await page.goto('/henvis/oversigt/lunger/');
  const { text } = await print(page);
  expect(text).toMatch(/^Uofficiel prøveside\. Ikke Hedensted Kommunes\./);
  expect(text).toMatch(/KOL-hold ?Opdigtet/);
  expect(text).toContain('Opdigtet betyder: Detaljerne er fundet på for at vise siden.');
});

test.describe('a municipality that means it', () => {
  test.use({ site: 'real' });
  test('has no examples on its sheets, and none of the words of a demo', async ({ page }) => {
    await page.goto('/henvis/oversigt/lunger/');
    const { text } = await print(page);
    expect(text).toMatch(/Hedensted Kommune, ?forebyggelse/);
    expect(text).not.toMatch(/prøveside|Opdigtet|KOL-hold|bekræftet siden/);
  });
});

test('a topic without a course still has its doors, and a hard one its help lines first', async ({ page }) => {
  await page.goto('/henvis/oversigt/tobak-og-alkohol/');
  await expect(page.locator('.sheet-door h3')).toHaveText([
    'Hedensted Kommune, rygestop',
    'Hedensted Kommune, alkohol',
    'Hedensted Kommune, forebyggelse',
  ]);
  await page.goto('/henvis/oversigt/sind-og-stress/');
  await expect(page.locator('.sheet-title').first()).toHaveText('Livslinien');
});

test('no sheet carries an ICPC code: it hangs where everybody can read it', async ({ page }) => {
  for (const address of await sheets(page)) {
    const html = readFileSync(path.join(folderOf('demo'), address, 'index.html'), 'utf8');
    expect(html.replaceAll(/<svg[\s\S]*?<\/svg>/g, '').match(/\b[A-Z]\d{2}\b/g), address).toBeNull();
  }
});

test('without JavaScript everything is there but the button', async ({ page, noJs }) => {
  await noJs.goto('/henvis/oversigt/lunger/');
  await page.goto('/henvis/oversigt/lunger/');
  expect(await noJs.locator('.sheet').innerText()).toBe(await page.locator('.sheet').innerText());
  await expect(noJs.getByRole('button', { name: 'Udskriv siden' })).toBeHidden();
  expect((await print(noJs)).pages).toEqual(A4);
});

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/henvis/oversigt/lunger/');
  await page.getByRole('button', { name: 'Udskriv siden' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test('there is a sheet for every topic, and the way to it and back', async ({ page }) => {
  await page.goto('/tema/');
  const topics = await page
    .locator('main .topics a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const all = await sheets(page);
  expect([...all].sort()).toEqual(topics.map((href) => (href ?? '').replace('/tema/', '/henvis/oversigt/')).sort());
  await page.goto(all[0] ?? '');
  await page.getByRole('navigation', { name: 'Du er her' }).getByRole('link', { name: 'Oversigter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Oversigter til væggen' })).toBeVisible();
});
