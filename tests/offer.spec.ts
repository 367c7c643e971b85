import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const OFFER = pageKinds.offer;
const CLINIC = '/tilbud/fit-og-sund-hedensted/';

test('the first step is the first thing after the title', async ({ page }) => {
  await page.goto(OFFER);
  const headings = await page.locator('main :is(h1, h2)').allInnerTexts();
  expect(headings.slice(0, 2)).toEqual(['Kom nu mand', 'Sådan kommer du i gang']);
  await expect(page.locator('#start ~ ol > li').first()).toContainText('Ring, og aftal en prøvegang');
});

test('on a phone of 390 pixels the first step is seen without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(OFFER);
  const plate = await page.locator('.step-plate').first().boundingBox();
  expect(plate && plate.y + plate.height).toBeLessThan(844);
});

test('the next times are worked out from the day of the build, closed days left out', async ({ page }) => {
  await page.goto(OFFER);
  const times = page.getByRole('region', { name: 'Næste gange' });
  await expect(times.getByRole('listitem')).toHaveText([
    /tirsdag\s*24\. nov\.\s*17\.00[–-]18\.30/,
    /tirsdag\s*1\. dec\.\s*17\.00[–-]18\.30/,
    /tirsdag\s*8\. dec\.\s*17\.00[–-]18\.30/,
    /tirsdag\s*15\. dec\.\s*17\.00[–-]18\.30/,
  ]);
  await expect(times).toContainText('Hver tirsdag kl. 17-18.30 til 31. maj 2027.');
  await expect(times).toContainText('Lukket 22. og 29. december');
});

test('nobody is rung by mistake: a made-up number is no link, a real one is', async ({ page }) => {
  await page.goto(OFFER);
  await expect(page.locator('main')).toContainText('00 00 00 00');
  await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
  await page.goto(CLINIC);
  await expect(page.locator('main a[href^="tel:"]').first()).toHaveAttribute('href', 'tel:+4575622919');
});

test('the stage stands as a word beside its symbol', async ({ page }) => {
  await page.goto(OFFER);
  await expect(page.locator('.offer-kind').getByText('På vej videre', { exact: true })).toBeVisible();
});

test('the bridge says in words what is agreed and what is only possible', async ({ page }) => {
  await page.goto(OFFER);
  const stop = (name: string) =>
    page.locator('.bridge-stop').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(stop('Motionsvennerne i Hornsyld')).toContainText('Aftalt mellem de to');
  await expect(stop('Hjertemotion i Hedensted og Tørring')).toContainText('En mulig vej. Det er ikke aftalt endnu.');
  await expect(stop('Hornsyld IF')).toContainText('En mulig vej. Det er ikke aftalt endnu.');
});

test('before, here and after are read in that order', async ({ page }) => {
  await page.goto(OFFER);
  const bridge = await page.getByRole('region', { name: 'Før og efter' }).innerText();
  const at = ['Før\n', 'Du er her', 'Bagefter'].map((text) => bridge.indexOf(text, 'Før og efter'.length));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at).not.toContain(-1);
});

test('a bridge can be walked there and back', async ({ page }) => {
  await page.goto(OFFER);
  await page.getByRole('link', { name: 'Motionsvennerne i Hornsyld' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Motionsvennerne i Hornsyld');
  await page.getByRole('region', { name: 'Før og efter' }).getByRole('link', { name: 'Kom nu mand' }).click();
  await expect(page).toHaveURL(OFFER);
});

test.describe('on paper', () => {
  test('what cannot be used there is left out, and the colours are light in a dark theme too', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(OFFER);
    for (const name of ['Du er her', 'Hovedmenu'])
      await expect(page.getByRole('navigation', { name, includeHidden: true }).first()).toBeHidden();
    await expect(page.locator('page-actions')).toBeHidden();
    await expect(page.locator('.skip')).toBeHidden();
    for (const selector of ['body', '.first', '.step h3', '.step p']) {
      const { color, background } = await page
        .locator(selector)
        .first()
        .evaluate((node) => {
          const style = getComputedStyle(node);
          return { color: style.color, background: style.backgroundColor };
        });
      expect(lightness(color), `text of ${selector}`).toBeLessThan(0.4);
      expect(lightness(background, 1), `background of ${selector}`).toBeGreaterThan(0.9);
    }
    await expect(page.getByText('Uofficiel prøveside.')).toBeVisible();
  });

  for (const address of [OFFER, '/tilbud/sundhedsbussen/']) {
    test(`${address} takes at most two pages of A4`, async ({ page }) => {
      await page.goto(address);
      const pdf = await page.pdf({ format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(2);
    });
  }
});

/** Of "rgb(0, 77, 74)", from 0 to 1; what is transparent shows what is behind it. */
function lightness(color: string, behind = 0): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? behind : (red + green + blue) / 3 / 255;
}

test.describe('without JavaScript', () => {
  test('all facts are there, and nothing that would not work', async ({ noJs }) => {
    await noJs.goto(OFFER);
    await expect(noJs.getByRole('heading', { level: 2 })).toContainText(['Sådan kommer du i gang', 'For dig']);
    await expect(noJs.getByRole('region', { name: 'Næste gange' }).getByRole('listitem')).toHaveCount(4);
    await expect(noJs.locator('page-actions')).toBeHidden();
    await expect(noJs.locator('main').getByRole('button')).toHaveCount(0);
  });
});

test.describe('sharing and printing', () => {
  test('without a sheet of its own the device copies the canonical address, and the page says so', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.goto(`${OFFER}#start`);
    const button = page.getByRole('button', { name: 'Del eller kopiér link' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('page-actions').getByRole('status')).toHaveText('Linket er kopieret.');
    await expect(page.locator('page-actions').getByRole('status')).toBeVisible();
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
    await expect(button).toBeFocused();
  });

  test('with one, the sheet gets the title and the canonical address', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data);
          return Promise.resolve();
        },
      });
    });
    await page.goto(OFFER);
    await page.getByRole('button', { name: 'Del eller kopiér link' }).click();
    const shared = await page.locator('html').getAttribute('data-shared');
    expect(JSON.parse(shared ?? '{}')).toEqual({
      title: await page.title(),
      url: await page.locator('link[rel=canonical]').getAttribute('href'),
    });
  });

  test('when copying is refused, the page says what to do instead', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
    });
    await page.goto(OFFER);
    await page.getByRole('button', { name: 'Del eller kopiér link' }).click();
    await expect(page.getByRole('status')).toHaveText(
      'Linket kunne ikke kopieres. Kopiér adressen øverst i browseren.',
    );
  });

  test('the page is printed by keyboard', async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await page.goto(OFFER);
    await page.getByRole('button', { name: 'Udskriv' }).focus();
    await page.keyboard.press('Space');
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  });
});
