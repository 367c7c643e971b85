import type { Page } from '@playwright/test';
import { lix } from '../src/domain/text/readability.ts';
import { axe } from './support/axe.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { expect, test } from './support/test.ts';

// Each title is a line of src/features/finder/accessibility.md.

/** A path of each kind, and every end of the finder, from the file that its script draws by. */
interface Steps {
  all: string[];
  ends: string[];
}
async function stepsOf(page: Page): Promise<Steps> {
  const { steps } = (await (await page.request.get('/find/svar.json')).json()) as { steps: Record<string, object> };
  const all = Object.keys(steps);
  return { all, ends: all.filter((path) => 'fits' in (steps[path] ?? {})) };
}
/** Every so many, the first and the last always among them. */
const sampled = (paths: string[], count: number): string[] =>
  paths.filter((_, index) => index % Math.ceil(paths.length / count) === 0 || index === paths.length - 1);
const pageOf = (path: string) => (path === '' ? '/find/' : `/find/${path}/`);

/** An answer, a word to skip by or an offer: the links of the step that stands there. */
const answers = (page: Page) => page.locator('.finder-answer a');
const skip = (page: Page) => page.locator('.finder-skip a');
const offers = (page: Page) => page.locator('.finder [data-offer] h2 a');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Click on, the slowest way there is, from the front page to an offer; how many clicks it took. */
async function clickToOffer(page: Page, first: string): Promise<number> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('link', { name: 'Hjælp mig i gang' }).click();
  await answers(page).filter({ hasText: first }).click();
  let clicks = 2;
  while ((await offers(page).count()) === 0) {
    const before = await heading(page).innerText();
    await skip(page).click();
    await expect(heading(page)).not.toHaveText(before);
    clicks += 1;
  }
  const title = await offers(page).first().innerText();
  await offers(page).first().click();
  await expect(heading(page)).toHaveText(title);
  await expect(page).toHaveURL(/\/tilbud\/[a-z0-9-]+\/$/);
  return clicks + 1;
}

test.describe('from the front page to an offer in at most six clicks, on a phone of 360 pixels', () => {
  test('with JavaScript', async ({ page }) => {
    expect(await clickToOffer(page, 'Jeg bliver let forpustet')).toBe(6);
  });
  test('without', async ({ noJs }) => {
    expect(await clickToOffer(noJs, 'Jeg bliver let forpustet')).toBe(6);
  });
});

test('by keyboard alone from the front page to an offer, and the new heading has the focus after each answer', async ({
  page,
}) => {
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      const text = await page.locator(':focus').innerText();
      if (text.startsWith(name)) return page.keyboard.press('Enter');
    }
    throw new Error(`Tab never came to "${name}".`);
  };
  await page.goto('/');
  await tabTo('Hjælp mig i gang');
  await expect(page).toHaveURL('/find/');
  await tabTo('Jeg kommer ikke ud blandt andre');
  await expect(heading(page)).toBeFocused();
  await tabTo('Nogen tager imod mig');
  await expect(heading(page)).toHaveText('Her kan du begynde');
  await expect(heading(page)).toBeFocused();
  await tabTo('Kom nu mand');
  await expect(page).toHaveURL('/tilbud/kom-nu-mand/');
});

test('with JavaScript no request tells what was answered; one file is fetched, whatever is answered', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
  await page.goto('/find/');
  await answers(page).first().click();
  await skip(page).click();
  await answers(page).nth(2).click();
  await expect(page).toHaveURL(/#svar=1-0-3$/);
  await page.waitForLoadState('networkidle');
  const { origin } = new URL(page.url());
  expect(asked.filter((address) => address.startsWith(`${origin}/find/`))).toEqual([
    `${origin}/find/`,
    `${origin}/find/svar.json`,
  ]);
  // A page of an answer, opened from elsewhere, leads on without telling more.
  await page.goto('/find/1-0/');
  const links = await page
    .locator('.finder a[data-step]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((href) => !/^\/find\/#svar=[\d-]*$/.test(href ?? ''))).toEqual([]);
});

test('with JavaScript each step says the same as its page does without', async ({ page, noJs }) => {
  const { all } = await stepsOf(page);
  const told = (of: Page) =>
    of.locator('.finder').evaluate((finder) => {
      const links = [...finder.querySelectorAll<HTMLAnchorElement>('a')].filter((link) => link.checkVisibility());
      return {
        text: (finder as HTMLElement).innerText
          .replace(/(Hvert svar er|Dine svar bliver)[^]*/, '')
          .replace(/\s+/g, ' '),
        links: links
          .map(({ dataset, href, innerText }) => `${innerText.trim()}: ${dataset['step'] ?? href}`)
          .slice(0, -1),
      };
    });
  await page.goto('/find/');
  for (const path of sampled(all, 40)) {
    await page.evaluate((step) => (location.hash = `svar=${step}`), path);
    await noJs.goto(pageOf(path));
    await expect(page).toHaveTitle(await noJs.title());
    const [drawn, built] = [await told(page), await told(noJs)];
    expect(drawn.text, path).toBe(built.text);
    // The page without a script says one thing more: what the host can see.
    expect(
      drawn.links.filter((link) => !built.links.includes(link)),
      path,
    ).toEqual([]);
    expect(drawn.links.length, path).toBeGreaterThan(1);
  }
});

test('each step says what was answered, and each answer can be changed; back undoes one answer', async ({ page }) => {
  await page.goto('/find/');
  await answers(page).filter({ hasText: 'Jeg bliver let forpustet' }).click();
  await expect(heading(page)).toHaveText('Hvordan vil du helst begynde?');
  await skip(page).click();
  const said = page.getByRole('list', { name: 'Det har du svaret' }).getByRole('listitem');
  await expect(said).toHaveText([/Hvad:\s*Jeg bliver let forpustet/, /Hvordan:\s*Det er lige meget/]);
  await page.goBack();
  await expect(heading(page)).toHaveText('Hvordan vil du helst begynde?');
  await expect(said).toHaveCount(1);
  await page.goForward();
  await said.first().getByRole('link', { name: 'Ret' }).click();
  await expect(heading(page)).toHaveText('Hvad ligner dig mest?');
  await expect(said).toHaveCount(0);
  await answers(page).filter({ hasText: 'Jeg trænger til at komme ud' }).click();
  await page.getByRole('link', { name: 'Tilbage' }).click();
  await expect(heading(page)).toHaveText('Hvad ligner dig mest?');
});

test('every question can be skipped, and says where one is among at most four', async ({ noJs }) => {
  await noJs.goto('/find/');
  for (const number of [1, 2, 3, 4]) {
    await expect(noJs.locator('.finder')).toContainText(`Spørgsmål ${number} af højst 4`);
    await skip(noJs).click();
  }
  await expect(heading(noJs)).toHaveText('Her kan du begynde');
});

test('an end has three to seven offers, each with why it is there and a first step, and none twice', async ({
  page,
  noJs,
}) => {
  const { ends } = await stepsOf(page);
  expect(ends.length).toBeGreaterThan(100);
  for (const path of sampled(ends, 40)) {
    await noJs.goto(pageOf(path));
    const told = await noJs.locator('.finder [data-offer]').evaluateAll((items) =>
      items.map((item) => ({
        id: item.getAttribute('data-offer'),
        reasons: item.querySelectorAll('[data-row="why"] li').length,
        first: item.querySelector('[data-row="start"]')?.textContent ?? '',
      })),
    );
    expect(told.length, path).toBeGreaterThanOrEqual(3);
    expect(told.length, path).toBeLessThanOrEqual(7);
    expect(new Set(told.map(({ id }) => id)).size, path).toBe(told.length);
    expect(
      told.filter(({ reasons, first }) => reasons === 0 || first === ''),
      path,
    ).toEqual([]);
  }
});

test('what fits only nearly says so, and how it differs', async ({ page }) => {
  await page.goto('/find/');
  await answers(page).filter({ hasText: 'Jeg kommer ikke ud blandt andre' }).click();
  await skip(page).click();
  const nowhere = page.locator('.finder-answer').filter({ hasText: 'Vi viser det nærmeste' }).first();
  const town = await nowhere.getByRole('link').innerText();
  await nowhere.getByRole('link').click();
  await expect(page.locator('.finder-lead')).toHaveText('Intet passer helt. Her er det nærmeste.');
  const differs = page.locator('.finder-but').filter({ hasText: `Ikke i ${town}, men` });
  await expect(differs).toHaveCount(3);
  await expect(differs.first()).toContainText(/\d km derfra|på telefon|på nettet/);
});

test('where the answer suggests it, 112 and the help lines come before every offer', async ({ page, noJs }) => {
  const check = async (of: Page) => {
    await expect(of.locator('.finder a[href^="tel:"]:visible, .finder [data-offer]').first()).toHaveAttribute(
      'href',
      'tel:112',
    );
    const lines = of.getByRole('region', { name: 'Nogen at tale med nu' });
    expect(await lines.locator('a[href^="tel:"]').count()).toBeGreaterThan(3);
    const [box, offer] = [await lines.boundingBox(), await of.locator('.finder [data-offer]').first().boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(offer?.y ?? 0);
  };
  await page.goto('/find/');
  await answers(page).filter({ hasText: 'Jeg er ked af det' }).click();
  await expect(page.locator('.finder')).toContainText('Er nogen i livsfare nu? Ring 112.');
  await expect(page.getByRole('link', { name: 'Se, hvem du kan ringe til' })).toBeVisible();
  await page.locator('.finder-now a:visible').click();
  await check(page);
  await noJs.goto(pageOf(new URL(page.url()).hash.replace('#svar=', '')));
  await check(noJs);
});

test('what is made up says so, and its number and address are no links', async ({ page }) => {
  await page.goto('/find/#svar=2-1');
  const made = page.locator('.finder [data-offer="kom-nu-mand"]');
  await expect(made.getByText('Opdigtet', { exact: true })).toBeVisible();
  await expect(made).toContainText('00 00 00 00');
  await expect(made.locator('a:visible')).toHaveCount(1);
  await expect(page.locator('.made-up-note')).toBeVisible();
});

test('an answer that is gone leads to the first question, and what cannot be fetched is said', async ({
  page,
  guard,
}) => {
  await page.goto('/find/#svar=99-99');
  await expect(heading(page)).toHaveText('Hvad ligner dig mest?');
  await expect(answers(page).first()).toBeVisible();
  guard.allow(/Failed to load|ERR_/);
  await page.route('**/find/svar.json', (route) => route.abort());
  await page.goto('/tilbud/');
  await page.goto('/find/');
  await answers(page).first().click();
  await expect(page.getByRole('alert')).toContainText('Svarene kunne ikke hentes');
});

test('every answer is at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of ['', '1', '1-0', '1-0-0', '2-1', '6-0-0-0']) {
    await page.goto(pageOf(path));
    const small = await page.locator('.finder :is(a, button):visible').evaluateAll((links) =>
      links.flatMap((link) => {
        const isInSentence = link.closest('p') !== null && getComputedStyle(link).display === 'inline';
        const whole = getComputedStyle(link, '::after').position === 'absolute' ? link.closest('li') : link;
        const height = whole?.getBoundingClientRect().height ?? 0;
        return isInSentence || height >= 44 ? [] : [`${link.textContent.trim()} is ${height} pixels high`];
      }),
    );
    expect(small, path).toEqual([]);
  }
});

test('nothing that axe finds, in either theme: the first question, a later one, the end of a crisis', async ({
  page,
}) => {
  for (const path of ['', '1-0', '6-0-0-0']) {
    await page.goto(`/find/#svar=${path}`);
    expect(await axe(page), path).toEqual([]);
  }
});

test('no sideways scroll from 320 to 1600 pixels, nor with text of 200 %', async ({ page }) => {
  for (const path of ['', '1-0', '6-0-0-0']) {
    await page.goto(pageOf(path));
    expect(await sidewaysScroll(page), path).toEqual([]);
  }
});

test('the words of the questions are easy to read: LIX under 35', async ({ noJs }) => {
  const words: string[] = [];
  for (const path of ['', '1', '1-0', '1-0-0', '2-1']) {
    await noJs.goto(pageOf(path));
    words.push(
      ...(await noJs
        .locator('.finder :is(h1, .finder-answer a, .finder-note, .btn, .finder-lead, .finder-help p):visible')
        .allInnerTexts()),
    );
  }
  const text = words.join('\n\n');
  expect(lix(text)?.words).toBeGreaterThan(100);
  expect(lix(text)?.lix).toBeLessThan(35);
});
