import { readDirectory } from '../src/content/read-directory.ts';
import { bridgeFindings } from '../src/domain/bridge/findings.ts';
import { lix } from '../src/domain/text/readability.ts';
import { builtPages } from './support/built-pages.ts';
import { pageKinds } from './support/page-kinds.ts';
import { TEST_DAY } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// The way on: from a hospital or a GP, over a course and what comes after, to what lasts.

const KOL = pageKinds.way;

test('no transition in the content leads nowhere', () => {
  const { directory } = readDirectory('content', TEST_DAY);
  if (!directory) throw new Error('The content has faults: npm run check shows them.');
  const transitions = directory.offers.filter(({ stage }) => stage === 'transition');
  expect(transitions.length).toBeGreaterThan(1);
  expect(transitions.filter(({ next }) => next.length === 0)).toEqual([]);
  expect(bridgeFindings(directory).filter(({ trouble }) => trouble === 'dead-end')).toEqual([]);
});

test('a screen reader meets the hospital, the COPD course, what follows and what lasts, in that order', async ({
  page,
}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(KOL);
    const way = page.getByRole('region', { name: 'Vejen fra start til det, der fortsætter' });
    await expect(way).toMatchAriaSnapshot(`
      - list:
        - listitem:
          - heading "Du kommer fra" [level=2]
          - list:
            - listitem:
              - heading "Sygehuset" [level=3]
              - paragraph: Spørg, om de kan henvise dig til KOL-hold.
            - listitem:
              - heading "Din læge" [level=3]
        - listitem:
          - heading "Forløb" [level=2]
          - list:
            - listitem:
              - heading /KOL-hold/ [level=3]:
                - link "KOL-hold"
        - listitem:
          - heading "På vej videre" [level=2]
          - list:
            - listitem:
              - heading /Kom nu mand/ [level=3]:
                - link "Kom nu mand"
              - paragraph: /Fra KOL-hold/
        - listitem:
          - heading "Fortsætter" [level=2]
          - list:
            - listitem:
              - heading /Motionsvennerne i Hornsyld/ [level=3]:
                - link "Motionsvennerne i Hornsyld"
              - paragraph: /Fra Kom nu mand/
    `);
  }
});

test('from the hospital with COPD to a lasting offer by keyboard, without JavaScript', async ({ noJs }) => {
  await noJs.setViewportSize({ width: 1280, height: 900 });
  await noJs.goto('/');
  const focused = () => noJs.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  /** By the Tab key alone, as far as it takes. */
  const tabTo = async (name: string) => {
    for (let presses = 0; (await focused()) !== name; presses++) {
      expect(presses, `${name} was not met`).toBeLessThan(120);
      await noJs.keyboard.press('Tab');
    }
  };
  await tabTo('Se vejene');
  await noJs.keyboard.press('Enter');
  await expect(noJs.getByRole('heading', { level: 1 })).toHaveText('Vejen videre');
  await tabTo('Lunger');
  await noJs.keyboard.press('Enter');
  await expect(noJs).toHaveURL(KOL);

  const way = noJs.locator('.way-columns');
  await tabTo('KOL-hold');
  const met: string[] = [await focused()];
  const count = await way.getByRole('link').count();
  while (met.length < count) {
    await noJs.keyboard.press('Tab');
    met.push(await focused());
  }
  expect(met[0]).toBe('KOL-hold');
  expect(met.slice(1, 3).sort()).toEqual(['Kom nu mand', 'Sundhed i balance']);
  expect(met.slice(3)).toContain('Motionsvennerne i Hornsyld');

  // Back to the top, as a reader does who has seen it all.
  await noJs.reload();
  await tabTo('Motionsvennerne i Hornsyld');
  await noJs.keyboard.press('Enter');
  await expect(noJs).toHaveURL('/tilbud/motionsvennerne-hornsyld/');
});

test('from a way to what lasts near home, in the words of the directory', async ({ page }) => {
  await page.goto('/vejen-videre/ryg-led-knogler/');
  await page.getByRole('link', { name: 'Find det, der fortsætter, tæt på dig' }).click();
  await expect(page).toHaveURL('/tilbud/#tema=ryg-led-knogler&trin=fortsaetter');
  await expect(page.locator('[data-settled]')).toBeAttached();
  for (const row of await page.locator('[data-results] [data-offer]').allInnerTexts())
    expect(row).toContain('Fortsætter');
});

test('a handover is told with how it happens and since when both agree', async ({ page }) => {
  await page.goto(KOL);
  const stop = (name: string) =>
    page.locator('.way-stop').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(stop('Kom nu mand')).toContainText(
    'Fra KOL-hold: En mand fra holdet henter dig den første gang. Aftalt mellem de to siden 1. oktober 2026.',
  );
  await expect(stop('Kom nu mand')).toHaveAttribute('data-way', 'agreed');
  await expect(stop('Lungeforeningen i Horsens')).toContainText('En mulig vej. Det er ikke aftalt endnu.');
  await expect(stop('Lungeforeningen i Horsens')).toHaveAttribute('data-way', 'possible');

  await page.goto('/tilbud/kol-hold/');
  const next = page
    .locator('.bridge-stop')
    .filter({ has: page.getByRole('link', { name: 'Kom nu mand', exact: true }) });
  await expect(next).toContainText('Aftalt mellem de to siden 1. oktober 2026.');
});

test('the lines of the drawing end at the middle of their stops', async ({ page }) => {
  for (const address of [KOL, pageKinds['way, the longest']]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    const off = await page.locator('.way-column').evaluateAll((columns) =>
      columns.flatMap((column) => {
        const field = column.querySelector('.way-field')?.getBoundingClientRect();
        const lines = column.querySelector('.way-lines:not(.way-over)');
        if (!field || !lines) return [];
        const ends = [...lines.querySelectorAll('path')].flatMap((path) =>
          [...(path.getAttribute('d') ?? '').matchAll(/(?:M0 ([\d.]+)H100|100 ([\d.]+)(?=M|$))/g)].map(
            ([, level, end]) => Number(level ?? end),
          ),
        );
        return [...column.querySelectorAll('.way-stop > :is(.symbol, .way-dot)')].flatMap((symbol) => {
          const box = symbol.getBoundingClientRect();
          const middle = ((box.y + box.height / 2 - field.y) / field.height) * 100;
          const nearest = Math.min(...ends.map((end) => Math.abs(end - middle)));
          return (nearest / 100) * field.height > 2 ? [`${symbol.parentElement?.textContent}: ${nearest}`] : [];
        });
      }),
    );
    expect(off, address).toEqual([]);
  }
});

test('the drawing is hidden from screen readers and from a phone, where the list stands alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(KOL);
  const drawings = page.locator('.way-lines');
  expect(await drawings.count()).toBeGreaterThan(3);
  expect(await drawings.evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-hidden')))).not.toContain(null);
  for (const drawing of await drawings.all()) await expect(drawing).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(drawings.first()).toBeVisible();
});

test('every topic leads to its way and back, and what is missing says so', async ({ page }) => {
  await page.goto(pageKinds.topic);
  await page.getByRole('link', { name: 'Se vejen videre' }).click();
  await expect(page).toHaveURL('/vejen-videre/hjerte/');
  await page.getByRole('link', { name: /^Alle tilbud om/ }).click();
  await expect(page).toHaveURL(pageKinds.topic);
  await page.goto('/vejen-videre/natur/');
  await expect(page.locator('.way-stop[data-kind="gap"]')).toHaveCount(2);
  await expect(page.locator('.way-stop[data-kind="gap"]').first()).toContainText('Ikke skrevet på endnu');
});

test('clinics stand as one that opens without JavaScript', async ({ noJs }) => {
  await noJs.goto('/vejen-videre/ryg-led-knogler/');
  const clinics = noJs.locator('.way-stop[data-kind="clinics"]');
  await expect(clinics.getByRole('link').first()).toBeHidden();
  await clinics.locator('summary').focus();
  await noJs.keyboard.press('Enter');
  await expect(clinics.getByRole('link', { name: 'Hornsyld Klinik for Fysioterapi', exact: true })).toBeVisible();
  await expect(clinics).toContainText('De nærmeste til Osteoporosehold står først.');
});

test('every target of a way is at least 44 pixels high on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of [pageKinds.ways, '/vejen-videre/ryg-led-knogler/', pageKinds.campaign, pageKinds.event]) {
    await page.goto(address);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const small = await page.locator('main :is(a, summary)').evaluateAll((links) =>
      links.flatMap((link) => {
        const isInSentence = link.closest('p, .prose li') !== null && getComputedStyle(link).display === 'inline';
        const whole = getComputedStyle(link, '::after').position === 'absolute' ? link.closest('li') : link;
        const height = whole?.getBoundingClientRect().height ?? 0;
        return isInSentence || height >= 44 ? [] : [`${link.textContent} is ${height} pixels high`];
      }),
    );
    expect(small, address).toEqual([]);
  }
});

test('ways are easy to read: LIX under 35, what organisers wrote aside', async ({ noJs }) => {
  for (const address of [pageKinds.ways, KOL]) {
    await noJs.goto(address);
    const words = await noJs
      .locator('main :is(h1, h2, .lead, .way-note, .section-head p, .way-step p, .way-how)')
      .allInnerTexts();
    expect(lix(words.join('\n\n'))?.lix, address).toBeLessThan(35);
  }
});

test('what is over stands in no way', () => {
  const ways = builtPages('demo').filter(({ path }) => path.startsWith('/vejen-videre/'));
  expect(ways.length).toBeGreaterThan(10);
  expect(ways.filter(({ links }) => links.includes('/tilbud/mandehold-toerring/'))).toEqual([]);
});
