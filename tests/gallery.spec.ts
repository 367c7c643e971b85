import { existsSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { readDirectory } from '../src/content/read-directory.ts';
import { describeRow, nextSession } from '../src/domain/offer/offer-row.ts';
import { describePrice } from '../src/domain/price/price.ts';
import { STAGES } from '../src/domain/vocabulary/vocabulary.ts';
import { axe } from './support/axe.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { TEST_DAY } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// Examples are data: every file in tests/gallery/offers/ is a state that a row and an offer page can be in, and each is
// looked at here. A new state is a new file there, and nothing else.
//
// Pictures and the list as text are in tests/snapshots/. When they change on purpose, look at them and commit them:
//   npm test -- gallery --update-snapshots

test.use({ site: 'gallery' });

const { directory } = readDirectory('tests/gallery', TEST_DAY);
if (!directory) throw new Error('The gallery has faults: npm run check shows the same for a folder of content.');
const { offers, site, today } = directory;

const pathOf = (id: string) => `/tilbud/${id}/`;
const words = (page: Page) => page.locator('main').innerText();

for (const offer of offers) {
  test.describe(offer.id, () => {
    test('the page tells what the file tells and says what is unknown, in clean words', async ({ page }) => {
      await page.goto(pathOf(offer.id));
      const main = page.locator('main');
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(offer.title);
      await expect(main.locator('.offer-head')).toContainText(offer.summary);
      await expect(main.locator('.offer-kind')).toContainText(STAGES[offer.stage]);
      await expect(main.locator('.offer-kind')).toContainText(offer.organisation.name);
      const price = main.getByRole('region', { name: 'Pris' });
      await expect(price).toContainText(offer.price.length > 0 ? describePrice(offer.price) : 'Ikke oplyst');
      const session = nextSession(offer, site, today);
      const times = main.getByRole('region', { name: /^(Næste gange|Tider|Sådan var tiderne)$/ });
      const days = times.locator('time');
      if (session) await expect(days.first()).toHaveAttribute('datetime', `${session.day}T${session.from}`);
      else await expect(days).toHaveCount(0);
      await expect(times.locator('p, li').first()).toHaveText(/\w/);
      // A gap before a full stop, or what a program would say.
      expect((await words(page)).match(/.{0,20}( [.,]|undefined|null|NaN|\[object).{0,20}/g)).toBeNull();
    });

    test('nothing that axe finds, in either theme', async ({ page }) => {
      await page.goto(pathOf(offer.id));
      expect(await axe(page)).toEqual([]);
    });

    test('no sideways scroll from 320 to 1600 pixels, nor with text of 200 %', async ({ page }) => {
      await page.goto(pathOf(offer.id));
      expect(await sidewaysScroll(page)).toEqual([]);
    });
  });
}

for (const [state, sentence] of [
  ['only-required', 'Stedet er ikke oplyst.'],
  ['only-required', 'Målgruppen er ikke oplyst.'],
  ['only-required', 'Tider er ikke oplyst.'],
  ['many-prices', '32,50 kr. pr. gang for børn og pensionister'],
  ['free-phone-line', 'Alle dage 11-23'],
  ['several-places-own-times', 'Hver anden torsdag (ulige uger) kl. 9-10.'],
  ['full', 'Holdet er fuldt lige nu.'],
  ['paused', 'Tilbuddet holder pause lige nu.'],
  ['ended-replaced', 'Tilbuddet er slut. Det stoppede 30. juni 2026. Prøv i stedet Tirsdagsholdet.'],
  ['ended-with-season', 'Tilbuddet er slut.'],
  ['begins-later', 'Tilbuddet begynder 1. marts 2027.'],
  ['far-off-dates', '2. oktober 2027'],
  ['stale-source', 'Oplysningen er fra marts 2021. Spørg, før du tager afsted.'],
  ['stale-source', 'Oplysningen er fra 2021. Spørg, før du tager afsted.'],
  ['every-field', 'Prøveby Kommune har ansvaret. En henvisning går til'],
  ['unknown-date', 'Vi ved ikke, hvornår oplysningen er fra. Spørg, før du tager afsted.'],
  ['confirmed', 'Bekræftet 2. november 2026 ved et besøg. Vi spørger igen senest 2. november 2027.'],
  ['confirmed-long-ago', 'Bekræftet 1. februar 2023 pr. mail. Spørg, før du tager afsted.'],
  ['course-with-agreed-next', 'Aftalt mellem de to'],
  ['transition-mixed-next', 'En mulig vej. Det er ikke aftalt endnu.'],
  ['languages-and-access', 'Taler også arabisk, ukrainsk, farsi og tegnsprog'],
  ['urgent-topic', 'Ondt i brystet nu? Ring 112.'],
  ['only-the-town', 'Vi kender ikke adressen. Kortet viser midten af Hornsyld.'],
  ['made-up', 'Opdigtet'],
] as const) {
  test(`the state "${state}" says "${sentence}"`, async ({ page }) => {
    await page.goto(pathOf(state));
    expect((await words(page)).replaceAll(/\s+/g, ' ')).toContain(sentence);
  });
}

test('what has ended gives no first step, and every other state gives one', async ({ page }) => {
  const withoutStep: string[] = [];
  for (const { id } of offers) {
    await page.goto(pathOf(id));
    if ((await page.getByRole('heading', { name: 'Sådan kommer du i gang' }).count()) === 0) withoutStep.push(id);
  }
  expect(withoutStep.sort()).toEqual(['ended-replaced', 'ended-with-season']);
});

test('only what the organiser has confirmed is called so', async ({ page }) => {
  const calledSo: string[] = [];
  for (const { id } of offers) {
    await page.goto(pathOf(id));
    if (/(^|\s)Bekræftet/.test(await words(page))) calledSo.push(id);
  }
  expect(calledSo.sort()).toEqual(offers.flatMap(({ id, confirmed }) => (confirmed ? [id] : [])).sort());
  expect(calledSo.length).toBeGreaterThan(2);
});

test('a made-up number is never a link, and every other number is one, with its hours', async ({ page }) => {
  await page.goto(pathOf('made-up'));
  await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Nummeret er opdigtet.');
  await page.goto(pathOf('every-field'));
  await expect(page.locator('main a.step-plate')).toHaveAttribute('href', 'tel:+4512345670');
  await expect(page.locator('main')).toContainText('Telefontid: mandag til torsdag 9-14.');
});

test.describe('pictures', () => {
  for (const { id, image } of offers.filter((offer) => offer.image)) {
    test(`${id}: after the first step, with its words, its place kept while it loads`, async ({ page }) => {
      await page.goto(pathOf(id));
      const picture = page.locator('main img');
      await expect(picture).toHaveAttribute('alt', image?.alt ?? '');
      await expect(picture).toHaveAttribute('loading', 'lazy');
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(0);
      const size = await picture.evaluate((node: HTMLImageElement) => ({
        told: [Number(node.getAttribute('width')), Number(node.getAttribute('height'))],
        real: [node.naturalWidth, node.naturalHeight],
      }));
      expect(size.told).toEqual(size.real);
      expect(size.real[0]).toBeLessThanOrEqual(960);
      const isAfter = await page.evaluate(() => {
        const [step, image] = [document.querySelector('#start'), document.querySelector('main img')];
        return step && image && step.compareDocumentPosition(image) === Node.DOCUMENT_POSITION_FOLLOWING;
      });
      expect(isAfter).toBe(true);
    });
  }

  test('a picture from a telephone stands upright, and tells neither who took it nor where', async ({
    page,
    request,
  }) => {
    await page.goto(pathOf('image'));
    const [width, height] = await page
      .locator('main img')
      .evaluate((node) => [Number(node.getAttribute('width')), Number(node.getAttribute('height'))]);
    expect(height).toBeGreaterThan(width ?? 0);
    const response = await request.get('/billeder/image.webp');
    expect(response.headers()['content-type']).toBe('image/webp');
    const bytes = await response.body();
    expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
    for (const trace of ['EXIF', 'Ejeren', 'XMP ', 'ICCP']) expect(bytes.includes(trace), trace).toBe(false);
  });
});

test.describe('as a list', () => {
  const list = '/tilbud/';

  test('every example has a row, which says what the domain says', async ({ page }) => {
    await page.goto(list);
    const rows = page.locator('main [data-offer]');
    await expect(rows).toHaveCount(offers.length);
    for (const offer of offers) {
      const row = page.locator(`main [data-offer="${offer.id}"]`);
      const { title, start, when, time, where, price, stale } = describeRow(offer, site, today);
      for (const text of [title, STAGES[offer.stage], start, when, time, where, price, stale])
        await expect(row).toContainText(text);
    }
  });

  test('the list as text', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(list);
    const rows = await page.locator('main [data-offer]').evaluateAll((items) =>
      items.map((item) => {
        const lines = (item as HTMLElement).innerText.split(/\s*\n\s*/).filter(Boolean);
        return [`[${item.getAttribute('data-offer')}]`, ...lines].join('\n  ');
      }),
    );
    expect(`${rows.join('\n\n')}\n`).toMatchSnapshot('rows.txt');
  });

  test('nothing that axe finds, in either theme', async ({ page }) => {
    await page.goto(list);
    expect(await axe(page)).toEqual([]);
  });

  test('no sideways scroll from 320 to 1600 pixels, nor with text of 200 %', async ({ page }) => {
    await page.goto(list);
    expect(await sidewaysScroll(page)).toEqual([]);
  });
});

/** Fonts and shapes differ a little between versions of a browser; a heading that moved differs a lot. */
const TOLERANCE = { threshold: 0.3, maxDiffPixelRatio: 0.03, animations: 'disabled' } as const;

/** Pictures are made for one platform; on another the test says so instead of comparing what cannot be equal. */
function pictureFor(name: string, testInfo: TestInfo): string {
  const file = `${name}-${process.platform}.png`;
  const isMaking = ['all', 'changed'].includes(testInfo.config.updateSnapshots);
  test.skip(
    !isMaking && !existsSync(testInfo.snapshotPath(file)),
    `There is no picture for ${process.platform}: ${file}`,
  );
  return file;
}

test.describe('as pictures', () => {
  for (const [state, part, width, colorScheme] of [
    ['every-field', 'main', 390, 'light'],
    ['every-field', 'main', 1280, 'light'],
    ['every-field', 'main', 1280, 'dark'],
    ['transition-mixed-next', '.bridge', 390, 'light'],
    ['transition-mixed-next', '.bridge', 1280, 'light'],
    ['long-title', '.offer-head', 390, 'light'],
    ['long-title', '.offer-head', 1280, 'light'],
  ] as const) {
    test(`${part} of ${state} at ${width} px, ${colorScheme}`, async ({ page }, testInfo) => {
      const file = pictureFor(`${state}-${width}-${colorScheme}`, testInfo);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(pathOf(state));
      await page
        .locator('main img')
        .evaluateAll((images) => images.forEach((image) => image.removeAttribute('loading')));
      await expect(page.locator(part)).toHaveScreenshot(file, TOLERANCE);
    });
  }

  for (const width of [390, 1280]) {
    test(`the list at ${width} px`, async ({ page }, testInfo) => {
      const file = pictureFor(`rows-${width}-light`, testInfo);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/tilbud/');
      // The first steps differ by a word: one look at them is enough.
      await page.locator('[data-offer^="first-"]').evaluateAll((rows) => rows.forEach((row) => row.remove()));
      await expect(page.locator('[data-results]')).toHaveScreenshot(file, TOLERANCE);
    });
  }
});
