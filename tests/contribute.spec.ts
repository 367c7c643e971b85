import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readDirectory } from '../src/content/read-directory.ts';
import { lix } from '../src/domain/text/readability.ts';
import { axe } from './support/axe.ts';
import { kilobytes, watchLoading } from './support/loaded.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { TEST_DAY } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// What contributing must do for everybody: src/features/contribute/accessibility.md

const KEY = 'bidrag-1:/';
const form = (page: Page) => page.locator('contribute-form');
const field = (page: Page, name: string) => page.locator(`contribute-form [data-field="${name}"]`);
const text = (page: Page, name: string) => page.locator(`#felt-${name}`);
const fault = (page: Page, name: string) => field(page, name).locator('[data-fault]');
const note = (page: Page, name: string) => field(page, name).locator('[data-note]');
const pick = (page: Page, name: string, value: string) =>
  field(page, name).locator(`input[name="${name}"][value="${value}"]`).check();
const line = (page: Page, kind: string, index: number) => page.locator(`[data-line="${kind}"]`).nth(index);
const outcome = (page: Page) => page.locator('[data-part="outcome"]');
const summary = (page: Page) => page.locator('[data-part="summary"]');
const ready = (page: Page) => page.getByRole('button', { name: 'Se, om alt er med' });
const looked = (page: Page) => expect(form(page)).toHaveAttribute('data-looked', '');
const mail = async (page: Page) => {
  const href = (await page.locator('[data-part="mail"]').getAttribute('href')) ?? '';
  const url = new URL(href);
  return {
    to: decodeURIComponent(url.pathname),
    subject: url.searchParams.get('subject') ?? '',
    body: url.searchParams.get('body') ?? '',
    length: href.length,
  };
};

async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/bidrag/nyt/${fragment && `#${fragment}`}`);
  await expect(form(page)).toHaveAttribute('data-settled', '');
}

/** Fill in what is asked of everybody. */
async function fillRequired(page: Page): Promise<void> {
  await text(page, 'title').fill('Sy sammen i Uldum');
  await text(page, 'summary').fill('Vi syr og drikker kaffe. Du kan låne en maskine.');
  await pick(page, 'topics', 'faellesskab');
  await text(page, 'organisation').fill('Systuen i Uldum');
  await text(page, 'type').selectOption('volunteer');
  await pick(page, 'first', 'call');
  await pick(page, 'route', 'direct');
  await text(page, 'phone').fill('+45 75678910');
}

async function download(page: Page): Promise<{ name: string; file: string }> {
  const [taken] = await Promise.all([page.waitForEvent('download'), page.locator('[data-part="download"]').click()]);
  return { name: taken.suggestedFilename(), file: readFileSync(await taken.path(), 'utf8') };
}

/** What the check says of the content with one file more, or another in its place. */
function problemsWith(name: string, file: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'brobygger-'));
  try {
    cpSync('content', folder, { recursive: true });
    writeFileSync(path.join(folder, 'offers', name), file);
    const { directory, problems } = readDirectory(folder, TEST_DAY);
    expect(directory).toBeDefined();
    return problems.filter((problem) => problem.file.endsWith(`/${name}`)).map(({ field: at, da }) => `${at}: ${da}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("without JavaScript the easy ways stand first, and the form's page says what to do instead", async ({ noJs }) => {
  await noJs.goto('/bidrag/');
  await expect(noJs.locator('main').getByRole('link', { name: '79 75 58 02' })).toHaveAttribute(
    'href',
    'tel:+4579755802',
  );
  const href = (await noJs.getByRole('link', { name: 'Åbn en mail med spørgsmålene i' }).getAttribute('href')) ?? '';
  expect(href).toMatch(/^mailto:sundhedskonsulenterne@hedensted\.dk\?/);
  expect(new URL(href).searchParams.get('body')).toContain('Hvad hedder tilbuddet?');
  await expect(noJs.locator('main')).toContainText('Hvor hurtigt I får svar, er ikke oplyst.');
  const headings = await noJs.locator('main h2').allInnerTexts();
  expect(headings.indexOf('Den lette vej')).toBeLessThan(headings.indexOf('Eller gør det selv'));
  await noJs.getByRole('link', { name: 'Gå til formularen' }).click();
  await expect(noJs.getByText('Formularen virker kun med JavaScript.')).toBeVisible();
  await expect(noJs.getByRole('link', { name: 'Åbn en mail med spørgsmålene i' })).toBeVisible();
  await expect(noJs.locator('main').getByRole('textbox')).toHaveCount(0);
  await noJs.goto('/bidrag/svar/');
  await expect(noJs.getByRole('link', { name: 'Åbn mailen' })).toHaveCount(2);
  await expect(noJs.locator('main')).toContainText('[Skriv tilbuddets navn her]');
});

test('the same is said when the script does not come', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED/);
  await page.route('**/_a/ContributeForm*.js', (route) => route.abort());
  await page.goto('/bidrag/nyt/');
  await expect(page.getByText('Formularen virker kun med JavaScript.')).toBeVisible({ timeout: 8000 });
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a proposal is written on a telephone of 360 pixels and ends in a file that the check finds nothing in', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Få jeres tilbud med på listen' }).tap();
    await page.getByRole('link', { name: 'Gå til formularen' }).tap();
    await expect(form(page)).toHaveAttribute('data-settled', '');
    await fillRequired(page);
    await text(page, 'places-0-town').selectOption({ label: 'Uldum (7171)' });
    await text(page, 'places-0-address').fill('Søndergade 1');
    const days = field(page, 'times-0-days');
    await days.getByLabel('Tirsdag').check();
    await text(page, 'times-0-from').fill('19');
    await text(page, 'times-0-to').fill('21.30');
    await text(page, 'prices-0-amount').fill('20 kr.');
    await text(page, 'prices-0-per').selectOption({ label: 'pr. gang' });
    await ready(page).tap();
    await expect(outcome(page)).toBeVisible();
    await expect(page.locator('[data-part="outcome-title"]')).toBeFocused();
    // The preview's row is as wide as one of the list, where a new offer has no symbol yet.
    expect((await page.locator('.cf-preview .row-title').boundingBox())?.width).toBeGreaterThan(250);
    const { name, file } = await download(page);
    expect(name).toBe('sy-sammen-i-uldum.md');
    expect(file).toBe(
      [
        '---',
        'title: Sy sammen i Uldum',
        'summary: Vi syr og drikker kaffe. Du kan låne en maskine.',
        'organisation: { name: Systuen i Uldum, type: volunteer, phone: "75 67 89 10" }',
        'topics: [faellesskab]',
        'start: { route: direct, first: call }',
        'where:',
        '  - { address: Søndergade 1, town: uldum }',
        'when:',
        '  - { days: [tuesday], from: "19:00", to: "21:30" }',
        'price:',
        '  - { amount: 20, per: session }',
        'source: { what: Systuen i Uldum har selv skrevet det, date: 2026-11-21 }',
        '---',
        '',
      ].join('\n'),
    );
    expect(problemsWith(name, file)).toEqual([]);
    const { to, subject, body, length } = await mail(page);
    expect(to).toBe('sundhedskonsulenterne@hedensted.dk');
    expect(subject).toBe('Nyt tilbud: Sy sammen i Uldum');
    expect(body.replaceAll('\r\n', '\n')).toContain(file);
    expect(length).toBeLessThanOrEqual(1900);
  });
});

test('a proposal is written with the keyboard alone', async ({ page }) => {
  await open(page);
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      const is = await page.evaluate(() => {
        const { name: own = '', textContent } = (document.activeElement ?? {}) as HTMLInputElement;
        return own || textContent.replaceAll(/\s+/g, ' ').trim();
      });
      if (is === name) return;
    }
    throw new Error(`${name} was not reached with Tab.`);
  };
  await tabTo('title');
  await page.keyboard.type('Strik i Glud');
  await tabTo('summary');
  await page.keyboard.type('Vi strikker sammen.');
  await tabTo('topics');
  await page.keyboard.press('Space');
  await tabTo('organisation');
  await page.keyboard.type('Glud Strik');
  await tabTo('type');
  await page.keyboard.type('Forening');
  await tabTo('first');
  await page.keyboard.press('ArrowDown');
  await tabTo('route');
  await page.keyboard.press('Space');
  await tabTo('places-0-town');
  await page.keyboard.type('Glud');
  await tabTo('Se, om alt er med');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toBeVisible();
  await expect(page.locator('[data-part="file-name"]')).toHaveText('strik-i-glud.md');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-part="mail"]')).toBeFocused();
});

test('what people also want to know is named before the end, each with a way to say it', async ({ page }) => {
  await open(page);
  await fillRequired(page);
  await looked(page);
  const unsaid = page.getByRole('region', { name: 'Det vil folk også vide' });
  const links = unsaid.getByRole('link');
  await expect(links).toHaveText(['Hvor det er', 'Hvornår det er', 'Hvad det koster']);
  await links.first().click();
  await expect(text(page, 'places-0-town')).toBeFocused();
  await page.keyboard.type('Uldum');
  await expect(links).toHaveText(['Hvornår det er', 'Hvad det koster']);
  await pick(page, 'availability', 'appointment');
  // By appointment no empty line asks for a time; one can be added, and stands there again with fixed times.
  await expect(page.getByRole('group', { name: 'Tid 1' })).toBeHidden();
  await field(page, 'availability').getByLabel('Faste tider', { exact: true }).check();
  await expect(page.getByRole('group', { name: 'Tid 1' })).toBeVisible();
  await pick(page, 'availability', 'always');
  await text(page, 'prices-0-amount').fill('gratis');
  await expect(unsaid).toBeHidden();
});

test('how often a price is paid is asked, where it is not free', async ({ page }) => {
  await open(page);
  await fillRequired(page);
  await text(page, 'prices-0-amount').fill('50');
  await ready(page).click();
  await expect(summary(page).getByRole('link')).toHaveText(['Vælg, hvor tit man betaler.']);
  await text(page, 'prices-0-amount').fill('0');
  await ready(page).click();
  await expect(outcome(page)).toBeVisible();
});

test('at most eight fields are asked of anybody, and each says so in words', async ({ page }) => {
  await open(page);
  const must = page.locator('contribute-form form [data-must]:visible');
  await expect(must).toHaveCount(7);
  await expect(must.first()).toHaveText('Skal udfyldes');
  for (const [first, count] of [
    ['call', 8],
    ['come', 8],
    ['sign-up', 8],
    ['write', 8],
    ['ask-gp', 7],
  ] as const) {
    await pick(page, 'first', first);
    await expect(must, first).toHaveCount(count);
  }
  await text(page, 'organisation').fill('hornsyld if');
  await expect(must).toHaveCount(6);
  await expect(note(page, 'organisation')).toHaveText('Hornsyld IF står her allerede.');
});

test('what is missing is listed with links, and each link leads to its field', async ({ page }) => {
  await open(page);
  await ready(page).click();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole('heading')).toHaveText('Der er 7 ting at rette');
  const links = summary(page).getByRole('link');
  await expect(links).toHaveText([
    'Skriv, hvad tilbuddet hedder.',
    'Skriv kort, hvad det er.',
    'Vælg mindst ét tema.',
    'Skriv, hvem der står bag.',
    'Vælg, hvad I er.',
    'Vælg, hvad man gør først.',
    'Vælg, om man skal have en henvisning.',
  ]);
  await links.nth(3).click();
  await expect(text(page, 'organisation')).toBeFocused();
  await expect(text(page, 'organisation')).toHaveAttribute('aria-invalid', 'true');
  await expect(text(page, 'organisation')).toHaveAccessibleDescription(/Skriv, hvem der står bag\./);
  await page.keyboard.type('Glud Strik');
  await expect(links).toHaveCount(6);
  await links.nth(2).click();
  await expect(field(page, 'topics').getByRole('checkbox').first()).toBeFocused();
  await text(page, 'ageFrom').evaluate((input: HTMLInputElement) => (input.value = 'atten'));
  await ready(page).click();
  await links.filter({ hasText: 'atten' }).click();
  await expect(text(page, 'ageFrom')).toBeFocused();
});

test('a field is checked when it is left, not before, and then with every key', async ({ page }) => {
  await open(page);
  await text(page, 'phone').pressSequentially('75 68');
  await looked(page);
  await expect(fault(page, 'phone')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(fault(page, 'phone')).toHaveText(/«75 68» er ikke et dansk telefonnummer/);
  await expect(fault(page, 'title')).toBeHidden();
  await text(page, 'phone').pressSequentially(' 70 00');
  await expect(fault(page, 'phone')).toBeHidden();
  await text(page, 'phone').fill('40 12 34 56');
  await expect(note(page, 'phone')).toContainText('Det ligner et mobilnummer.');
  await text(page, 'summary').fill('Vi går en tur sammen. Kom og vær med.');
  await expect(note(page, 'summary')).toHaveText(/^Let at læse\./);
  await text(page, 'summary').fill(
    'Sundhedsfremmende gruppeaktiviteter understøtter deltagernes mestringskompetencer gennem helhedsorienterede indsatser.',
  );
  await expect(note(page, 'summary')).toHaveText(
    /^Svær at læse \(lix \d+\)\. Brug flere korte ord\. For eksempel er »mestringskompetencer« langt\. \d+ tegn tilbage\.$/,
  );
});

test('the preview shows row and page while one writes, and hostile text in it is text', async ({ page }) => {
  await open(page);
  await text(page, 'title').fill('<img src=x onerror=alert(1)>');
  await text(page, 'summary').fill('</textarea><script>alert(1)</script>');
  await text(page, 'organisation').fill('<b>Klub</b>');
  await text(page, 'text').fill('Se [her](javascript:alert(1)) og <iframe src="//ond.example">');
  await pick(page, 'first', 'call');
  await text(page, 'phone').fill('75687000');
  await text(page, 'places-0-town').selectOption('uldum');
  await field(page, 'times-0-days').getByLabel('Tirsdag').check();
  await text(page, 'times-0-from').fill('17');
  await text(page, 'prices-0-amount').fill('0');
  const row = page.locator('[data-part="preview-row"]');
  await expect(row).toContainText('<img src=x onerror=alert(1)>');
  await expect(row).toContainText('Ring 75 68 70 00');
  await expect(row).toContainText('tirsdag 24. nov.');
  await expect(row).toContainText('Uldum');
  await expect(row).toContainText('Gratis');
  const preview = page.locator('[data-part="preview-page"]');
  await expect(preview).toContainText('</textarea><script>alert(1)</script>');
  await expect(preview).toContainText('Ring 75 68 70 00'.slice(5));
  await expect(preview).toContainText('Hver tirsdag kl. 17.');
  await expect(preview).toContainText('[her](javascript:alert(1))');
  await expect(page.locator('.cf-side').locator('img, script, iframe, b:has-text("Klub")')).toHaveCount(0);
  await ready(page).click();
  await expect(fault(page, 'text')).toContainText('Linket «javascript:alert(1)» kan ikke bruges.');
});

test('a point is set on the map with the keyboard, and taken away again', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page);
  await fillRequired(page);
  expect(scripts.filter((address) => /leaflet/i.test(address))).toEqual([]);
  await text(page, 'places-0-town').selectOption('juelsminde');
  await page.getByRole('button', { name: 'Sæt det på kortet' }).focus();
  await page.keyboard.press('Enter');
  const canvas = page.getByRole('region', { name: 'Kort til at sætte et punkt' });
  await expect(canvas).toBeFocused();
  await page.getByRole('button', { name: 'Flyt kortet mod vest' }).click();
  await page.getByRole('button', { name: 'Sæt punktet ved krydset' }).focus();
  await page.keyboard.press('Enter');
  await expect(note(page, 'places-0-lat')).toHaveText(/^Punktet er sat \d+,\d km fra midten af Juelsminde\.$/);
  await ready(page).click();
  await expect(page.locator('[data-part="file-text"]')).toHaveValue(
    /\n {2}- \{ town: juelsminde, at: \{ lat: 55\.7\d+, lon: 9\.\d+, accuracy: about \} \}\n/,
  );
  await page.getByRole('button', { name: 'Fjern punktet' }).click();
  await ready(page).click();
  await expect(page.locator('[data-part="file-text"]')).toHaveValue(/\n {2}- \{ town: juelsminde \}\n/);
});

test('an offer in two places is two lines, each with its own point and its own faults', async ({ page }) => {
  await open(page);
  await fillRequired(page);
  await text(page, 'places-0-town').selectOption('loesning');
  await text(page, 'places-0-address').fill('Ny Skolegade 2');
  await page.getByRole('button', { name: 'Tilføj et sted mere' }).click();
  await expect(text(page, 'places-1-town')).toBeFocused();
  await text(page, 'places-1-address').fill('Bredgade 12');
  await line(page, 'places', 1).locator('summary').click();
  await field(page, 'places-1-access').getByLabel('Elevator').check();
  await expect(fault(page, 'places-1-town')).toHaveText('Vælg den by, adressen ligger i.');
  await expect(fault(page, 'places-0-town')).toBeHidden();
  await text(page, 'places-1-town').selectOption('hornsyld');
  await expect(fault(page, 'places-1-town')).toBeHidden();
  // One map goes from line to line, and each keeps its point.
  const canvas = page.getByRole('region', { name: 'Kort til at sætte et punkt' });
  for (const index of [0, 1]) {
    await line(page, 'places', index).getByRole('button', { name: 'Sæt det på kortet' }).click();
    await expect(canvas).toBeFocused();
    await expect(canvas).toHaveCount(1);
    await line(page, 'places', index).getByRole('button', { name: 'Sæt punktet ved krydset' }).click();
  }
  await expect(note(page, 'places-0-lat')).toHaveText('Punktet er sat midt i Løsning.');
  await expect(note(page, 'places-1-lat')).toHaveText('Punktet er sat midt i Hornsyld.');
  await line(page, 'places', 0).getByRole('button', { name: 'Fjern punktet' }).click();
  await expect(page.locator('[data-part="preview-facts"]')).toContainText(
    'Ny Skolegade 2, 8723 Løsning. Bredgade 12, 8783 Hornsyld (elevator)',
  );
  await ready(page).click();
  const { name, file } = await download(page);
  expect(file).toMatch(
    /\nwhere:\n {2}- \{ address: Ny Skolegade 2, town: loesning \}\n {2}- \{ address: Bredgade 12, town: hornsyld, at: \{ lat: 55\.756\d?, lon: 9\.856\d?, accuracy: about \}, access: \[lift\] \}\n/,
  );
  expect(problemsWith(name, file)).toEqual([]);
  expect((await mail(page)).body).toMatch(
    /\r\nSted: Ny Skolegade 2, Løsning\r\nSted: Bredgade 12, Hornsyld \(Elevator\), med punkt på kortet \(55\.756\d?, 9\.856\d?\)\r\n/,
  );
  await page.reload();
  await expect(text(page, 'places-1-address')).toHaveValue('Bredgade 12');
  await line(page, 'places', 1).getByRole('button', { name: 'Sæt det på kortet' }).click();
  await expect(canvas).toBeFocused();
  await page.getByRole('button', { name: 'Fjern sted 2' }).click();
  await expect(page.getByRole('button', { name: 'Fjern sted 1' })).toBeFocused();
  await expect(canvas).toBeHidden();
  await page.getByRole('button', { name: 'Fjern sted 1' }).click();
  await expect(page.getByRole('button', { name: 'Tilføj et sted mere' })).toBeFocused();
  await page.getByRole('button', { name: 'Tilføj et sted mere' }).click();
  await line(page, 'places', 0).getByRole('button', { name: 'Sæt det på kortet' }).click();
  await expect(canvas).toBeFocused();
});

test('how far one is stands after what must be filled in, is told by the group, and leads to the end', async ({
  page,
}) => {
  await open(page);
  const band = page.getByRole('region', { name: 'Så langt er du' });
  const told = band.getByRole('status');
  const end = page.getByRole('button', { name: 'Spring til sidst' });
  await expect(band).toContainText('0 af 7 er udfyldt.');
  const after = await band.evaluate(
    (node) =>
      [...document.querySelectorAll('contribute-form [data-must]:not([hidden])')].filter(
        (must) => !(must.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING),
      ).length,
  );
  expect(after).toBe(0);
  for (const heading of await page.locator('.cf-progress ~ .cf-group h2').allInnerTexts())
    expect(heading).toMatch(/frivilligt$/);
  await text(page, 'title').fill('Sy sammen i Uldum');
  await text(page, 'summary').fill('Vi syr og drikker kaffe.');
  await expect(band).toContainText('2 af 7 er udfyldt.');
  await expect(told).toHaveText('');
  await pick(page, 'topics', 'faellesskab');
  await expect(told).toHaveText('3 af 7 er udfyldt.');
  await text(page, 'organisation').fill('Systuen i Uldum');
  await expect(band).toContainText('4 af 7 er udfyldt.');
  await expect(told).toHaveText('3 af 7 er udfyldt.');
  await pick(page, 'first', 'call');
  await expect(band).toContainText('5 af 8 er udfyldt.');
  await text(page, 'type').selectOption('volunteer');
  await pick(page, 'route', 'direct');
  await expect(told).toHaveText('7 af 8 er udfyldt.');
  await expect(end).toBeHidden();
  await text(page, 'phone').fill('7567');
  await expect(band).toContainText('7 af 8 er udfyldt.');
  await text(page, 'phone').fill('75678910');
  await expect(told).toHaveText('Det nødvendige er med.');
  await expect(band).toContainText('Resten er frivilligt, men det hjælper dem, der læser.');
  await end.click();
  await expect(ready(page)).toBeFocused();
  await expect(ready(page)).toBeInViewport();
  // A correction begins with everything there: that is seen, and is no news.
  await open(page, 'ret=kom-nu-mand');
  await expect(end).toBeVisible();
  await expect(told).toHaveText('');
});

test('what has no fixed times is by appointment, or open always, and then asks for none', async ({ page }) => {
  await open(page);
  await fillRequired(page);
  const when = page.locator('[data-part="times-box"]');
  await expect(field(page, 'availability').getByRole('radio').first()).toBeChecked();
  await text(page, 'times-0-from').fill('aften');
  await pick(page, 'availability', 'appointment');
  await expect(when).toBeVisible();
  await pick(page, 'availability', 'always');
  await expect(when).toBeHidden();
  await expect(page.locator('[data-part="preview-row"]')).toContainText('Når det passer dig');
  await ready(page).click();
  const { name, file } = await download(page);
  expect(file).toContain('\navailability: always\n');
  expect(file).not.toContain('when:');
  expect(problemsWith(name, file)).toEqual([]);
  expect((await mail(page)).body).toContain('Hvornår man kan komme: Man kan komme når som helst\r\n');
  await page.reload();
  await expect(field(page, 'availability').getByLabel('Man kan komme når som helst')).toBeChecked();
  await expect(when).toBeHidden();
  await pick(page, 'availability', 'appointment');
  await text(page, 'times-0-from').fill('9');
  await field(page, 'times-0-days').getByLabel('Fredag').check();
  await ready(page).click();
  await expect(page.locator('[data-part="file-text"]')).toHaveValue(
    /\nwhen:\n {2}- \{ days: \[friday\], from: "09:00" \}\navailability: appointment\n/,
  );
  await open(page, 'ret=uldum-kaer');
  await expect(field(page, 'availability').getByLabel('Man kan komme når som helst')).toBeChecked();
  await pick(page, 'availability', '');
  await ready(page).click();
  await expect(page.locator('[data-part="changes"]')).toHaveText(
    'Hvornår man kan komme: »Man kan komme når som helst« bliver »Faste tider«',
  );
});

test('an offer that stands here already is shown while one writes', async ({ page }) => {
  await open(page);
  const like = page.locator('[data-part="like"]');
  await expect(like).toBeHidden();
  await text(page, 'title').pressSequentially('Kom nu mænd');
  await expect(like).toBeVisible();
  await expect(like.getByRole('listitem').first()).toContainText('Kom nu mand');
  await expect(like.getByRole('listitem').first()).toContainText('navnet ligner');
  await expect(like.getByRole('status')).toHaveText(/Ét tilbud ligner dit|tilbud ligner dit/);
  await text(page, 'title').fill('Noget helt andet');
  await expect(like).toBeHidden();
  await text(page, 'phone').fill('75622919');
  await expect(like).toContainText('samme telefonnummer');
  await text(page, 'phone').fill('');
  await text(page, 'places-0-address').fill('ny skolegade 4');
  await expect(like).toContainText('samme adresse');
  await like
    .getByRole('link', { name: /^Ret det i stedet/ })
    .first()
    .click();
  await expect(page.locator('[data-part="title"]')).toContainText('Foreslå en rettelse: ');
});

test('a draft stays on the device, is found again, and can be deleted and brought back', async ({ page }) => {
  await open(page);
  await expect(page.getByText('Det, du skriver, bliver på din egen enhed.')).toBeVisible();
  await text(page, 'title').fill('Sy sammen');
  await pick(page, 'topics', 'faellesskab');
  await page.getByRole('button', { name: 'Tilføj en tid' }).click();
  await expect(text(page, 'times-1-from')).toBeAttached();
  await field(page, 'times-1-days').getByLabel('Fredag').check();
  await text(page, 'times-1-from').fill('9');
  await page.reload();
  await expect(page.getByText(/^Vi har fundet din kladde(?: »[^«]+«)? fra 21\. november 2026\.$/)).toBeVisible();
  await expect(text(page, 'title')).toHaveValue('Sy sammen');
  await expect(text(page, 'times-1-from')).toHaveValue('9');
  await expect(field(page, 'times-1-days').getByLabel('Fredag')).toBeChecked();
  await page.getByRole('button', { name: 'Slet kladden' }).click();
  await expect(page.getByText('Kladden er slettet.')).toBeVisible();
  await expect(text(page, 'title')).toHaveValue('');
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(text(page, 'title')).toHaveValue('Sy sammen');
  await page.getByRole('button', { name: 'Slet kladden' }).click();
  await page.reload();
  await expect(text(page, 'title')).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto('/privatliv/');
  await expect(page.locator('main')).toContainText('Den bliver liggende, til du trykker »Slet kladden«.');
});

test('a browser that keeps nothing is said, and the form still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await open(page);
  await fillRequired(page);
  await expect(page.getByText('Din browser gemmer ikke kladder.')).toBeVisible();
  await ready(page).click();
  await expect(outcome(page)).toBeVisible();
});

test('a number like a CPR number is refused in words', async ({ page }) => {
  await open(page);
  await fillRequired(page);
  await text(page, 'note').fill('Mit er 010190-1234');
  await page.keyboard.press('Tab');
  await expect(fault(page, 'note')).toHaveText(
    'Besked: Her står noget, der ligner et CPR-nummer. Det må ikke stå her, heller ikke dit eget. Slet det.',
  );
  await ready(page).click();
  await expect(outcome(page)).toBeHidden();
  await text(page, 'note').fill('Vi holder lukket i juli');
  await ready(page).click();
  await expect(page.locator('[data-part="file-text"]')).toHaveValue(
    /\n---\n# Til redaktionen: Vi holder lukket i juli\n/,
  );
});

test('a correction begins with what stands, says what it changes, and leaves the rest byte for byte', async ({
  page,
}) => {
  const before = readFileSync('content/offers/kom-nu-mand.md', 'utf8');
  await page.goto('/tilbud/kom-nu-mand/');
  await page.getByRole('link', { name: 'Foreslå en rettelse' }).click();
  await expect(page.locator('[data-part="title"]')).toHaveText('Foreslå en rettelse: Kom nu mand');
  await expect(text(page, 'title')).toHaveValue('Kom nu mand');
  await expect(text(page, 'phone')).toHaveValue('00 00 00 00');
  await expect(text(page, 'times-0-to')).toHaveValue('18:30');
  await expect(page.locator('[data-part="kept-places"]')).toContainText('Sundhedshuset i Løsning, Ny Skolegade 4');
  await expect(page.locator('[data-part="like"]')).toBeHidden();
  await ready(page).click();
  await expect(summary(page)).toContainText('Du har ikke ændret noget endnu.');
  // A message alone is something to send: what the form cannot show can be said in it.
  await text(page, 'note').fill('Vi holder lukket i juli');
  await ready(page).click();
  await expect(outcome(page)).toBeVisible();
  expect((await mail(page)).body).toContain('Vi holder lukket i juli');
  await text(page, 'note').fill('');
  await text(page, 'times-0-to').fill('19.00');
  await text(page, 'bring').fill('Indesko');
  await ready(page).click();
  await expect(page.locator('[data-part="changes"]')).toHaveText(
    /Tag med: »Indesko og en flaske vand« bliver »Indesko«\s*Tider: tirsdag kl\. 17\.00-19\.00 fra 1\. september 2026 til 31\. maj 2027/,
  );
  // What the form does not show of a rule stands in the preview too, also of one that was changed.
  await expect(page.locator('[data-part="preview-facts"]')).toContainText(
    /Hver tirsdag kl\. 17-19 .*Lukket 22\. og 29\. december/,
  );
  await expect(outcome(page)).toContainText('Så retter vi det her på siden.');
  await expect(outcome(page).getByText('Så kommer I på listen.')).toBeHidden();
  const { name, file } = await download(page);
  expect(name).toBe('kom-nu-mand.md');
  expect(file).toBe(
    before.replace('bring: Indesko og en flaske vand', 'bring: Indesko').replace('to: "18:30"', 'to: "19:00"'),
  );
  expect(problemsWith(name, file)).toEqual([]);
  const { subject, body } = await mail(page);
  expect(subject).toBe('Rettelse: Kom nu mand');
  expect(body).toContain('Tag med: »Indesko og en flaske vand« bliver »Indesko«');
  await page.goto('/bidrag/nyt/');
  await expect(form(page)).toHaveAttribute('data-settled', '');
  await expect(text(page, 'title')).toHaveValue('');
  await open(page, 'ret=findes-ikke');
  await expect(page.getByText('Tilbuddet findes ikke mere under den adresse.')).toBeVisible();
});

test('a correction adds a place to one that stands, and takes one away', async ({ page }) => {
  await open(page, 'ret=kom-nu-mand');
  await expect(page.locator('[data-line="places"]')).toHaveCount(0);
  const kept = page.locator('[data-part="kept-places"] li');
  await expect(kept).toHaveText(/Sted: Sundhedshuset i Løsning/);
  await page.getByRole('button', { name: 'Tilføj et sted mere' }).click();
  await text(page, 'places-0-town').selectOption('hornsyld');
  await text(page, 'places-0-name').fill('Hallen');
  await expect(page.locator('[data-part="preview-facts"]')).toContainText(/Sundhedshuset i Løsning.*Hallen, Hornsyld/);
  await ready(page).click();
  await expect(page.locator('[data-part="changes"]')).toHaveText('Nyt sted: Hallen, Hornsyld');
  const { name, file } = await download(page);
  expect(file).toContain('\nwhere: [sundhedshuset-loesning, { name: Hallen, town: hornsyld }]\n');
  expect(problemsWith(name, file)).toEqual([]);
  await kept.getByRole('button').click();
  await expect(kept).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Tilføj et sted mere' })).toBeFocused();
  await ready(page).click();
  await expect(page.locator('[data-part="changes"]')).toHaveText(
    /Nyt sted: Hallen, Hornsyld\s*Sted taget væk: Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning/,
  );
  expect((await mail(page)).body).toContain('Sted taget væk: Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning');
  // Places that are written in the file are lines of their own.
  await open(page, 'ret=cykelruter-gudenaaens-udspring');
  await expect(page.locator('[data-line="places"]')).toHaveCount(4);
  await expect(text(page, 'places-3-town')).toHaveValue('uldum');
  await page.getByRole('button', { name: 'Fjern sted 4' }).click();
  await ready(page).click();
  await expect(page.locator('[data-part="changes"]')).toHaveText('Sted taget væk: Uldum');
});

test('times that the form cannot show stay, and can be taken away', async ({ page }) => {
  const before = readFileSync('content/offers/sundhedsbussen.md', 'utf8');
  await open(page, 'ret=sundhedsbussen');
  const kept = page.locator('[data-part="kept-times"] li');
  await expect(kept).toHaveCount(4);
  await expect(kept.first()).toContainText('2. december 2026 og 13. januar 2027 kl. 10-12.');
  await kept.nth(1).getByRole('button').click();
  await expect(kept).toHaveCount(3);
  await ready(page).click();
  const taken = /^Tid taget væk: \d+\. .+ kl\. [\d.-]+$/;
  await expect(page.locator('[data-part="changes"]')).toHaveText(taken);
  expect((await mail(page)).body).toMatch(/\r\nTid taget væk: \d+\. .+ kl\. [\d.-]+\r\n/);
  const { file } = await download(page);
  expect(file.split('\n').length).toBe(before.split('\n').length - 1);
  expect(before.split('\n').filter((line) => !file.split('\n').includes(line))).toHaveLength(1);
});

test('the answer and the wish to be taken off are ready mails that name the offer', async ({ page }) => {
  await page.goto('/tilbud/fit-og-sund-hedensted/');
  await page.getByRole('link', { name: 'Er det stadig rigtigt? Ja' }).click();
  await expect(page.locator('h1')).toHaveText('Er »Fit&Sund Fysioterapi i Hedensted« stadig rigtigt?');
  const link = page.getByRole('link', { name: 'Åbn mailen' });
  await expect(link).toHaveCount(1);
  const href = new URL((await link.getAttribute('href')) ?? '');
  expect(href.searchParams.get('subject')).toBe('Ja, det er stadig rigtigt: Fit&Sund Fysioterapi i Hedensted');
  const body = href.searchParams.get('body') ?? '';
  expect(body).toMatch(/Fit&Sund Fysioterapi i Hedensted\r\n.*8722 Hedensted/);
  // What is confirmed stands on the page and in the mail, in the same words.
  const facts = page.locator('[data-part="facts"]');
  for (const name of ['Første skridt', 'Sted', 'Pris', 'Telefon']) {
    const fact = facts.locator('div', { has: page.getByText(name, { exact: true }) });
    expect(body).toContain(`\r\n${name}: ${await fact.locator('dd').innerText()}\r\n`);
  }
  await expect(page.getByRole('link', { name: 'Ret det i stedet' })).toHaveAttribute('href', /#ret=fit-og-sund/);
  await expect(page.locator('main')).toContainText('Eller ring til Sundhedsfremme, Hedensted Kommune på 79 75 58 02.');
  await page.goto('/tilbud/fit-og-sund-hedensted/');
  await page.getByRole('link', { name: 'Slet os' }).click();
  await expect(page.locator('h1')).toHaveText('Slet »Fit&Sund Fysioterapi i Hedensted«');
  await expect(page.locator('main')).toContainText('inden for få dage');
  await expect(page.locator('main')).toContainText('historik');
  await page.getByRole('link', { name: 'Ret det i formularen' }).click();
  await expect(text(page, 'title')).toHaveValue('Fit&Sund Fysioterapi i Hedensted');
});

test('what is made up cannot be confirmed, and old facts are said to be old', async ({ page }) => {
  await page.goto('/tilbud/kom-nu-mand/');
  await expect(page.getByRole('link', { name: 'Slet os' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Er det stadig rigtigt? Ja' })).toHaveCount(0);
  await page.goto('/bidrag/svar/#ja=kom-nu-mand');
  await expect(page.getByText('Tilbuddet er opdigtet.')).toBeVisible();
  await expect(page.locator('[data-part="facts"]')).toContainText('Sundhedshuset i Løsning');
  await expect(page.getByRole('link', { name: 'Åbn mailen' })).toHaveCount(0);
  await page.goto('/bidrag/svar/#ja=aeldre-sagen-hedensted');
  await expect(page.getByText(/^Oplysningen er fra .*\d{4}\. Se godt efter, om den stadig passer\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Åbn mailen' })).toHaveCount(1);
  await expect(page.getByText('Tilbuddet er opdigtet.')).toBeHidden();
});

test('a trial says before anything can be sent that nobody waits for it', async ({ page }) => {
  const notice = page.getByText('Det her er en prøveside. Ingen venter på det, I sender.');
  for (const address of ['/bidrag/', '/bidrag/svar/']) {
    await page.goto(address);
    await expect(page.locator('.page-head').filter({ has: notice }), address).toBeVisible();
    await expect(page.locator('main'), address).not.toContainText('Så klarer vi resten');
  }
  await open(page);
  await fillRequired(page);
  await ready(page).click();
  const said = await outcome(page).getByText('Ingen venter på det, I sender.').boundingBox();
  const button = await page.locator('[data-part="mail"]').boundingBox();
  expect(said?.y).toBeLessThan(button?.y ?? 0);
});

test.describe('on a site that is no trial', () => {
  test.use({ site: 'real' });

  test('the rest is promised, and nothing is said of a trial', async ({ page }) => {
    await page.goto('/bidrag/');
    await expect(page.locator('main')).toContainText('Ring eller skriv. Så klarer vi resten.');
    await expect(page.locator('main')).not.toContainText('prøveside');
    await page.goto('/bidrag/svar/');
    await expect(page.locator('main')).toContainText('Send mailen, eller ring.');
    await expect(page.locator('main')).not.toContainText('prøveside');
  });
});

test('the mail speaks of a file only where one must be attached, and the file is then fetched first', async ({
  page,
}) => {
  await open(page);
  await fillRequired(page);
  const [may, must] = [page.locator('[data-part="attach-may"]'), page.locator('[data-part="attach-must"]')];
  const above = async () => {
    const [file, sent] = [page.locator('[data-part="download"]'), page.locator('[data-part="mail"]')];
    return ((await file.boundingBox())?.y ?? 0) < ((await sent.boundingBox())?.y ?? 0);
  };
  await ready(page).click();
  expect((await mail(page)).body).toContain('Til redaktionen: filen sy-sammen-i-uldum.md\r\n\r\n---\r\n');
  await expect(may).toBeHidden();
  await expect(must).toBeHidden();
  await text(page, 'text').fill('Vi syr en lille smule hver gang. '.repeat(20));
  await ready(page).click();
  await expect(may).toHaveText('Svarene er nok. Vil du hjælpe redaktionen, så hent filen her under, og vedhæft den.');
  await expect(must).toBeHidden();
  expect((await mail(page)).body).toMatch(/Vi syr en lille smule hver gang\.\r\n\r\nHilsen\r\n$/);
  expect((await mail(page)).body).not.toMatch(/fil/);
  expect(await above()).toBe(false);
  await text(page, 'text').fill('Vi syr en lille smule hver gang. '.repeat(60));
  await ready(page).click();
  await expect(must).toContainText('1. Hent filen');
  await expect(may).toBeHidden();
  expect((await mail(page)).body).toContain('Resten står i filen sy-sammen-i-uldum.md, som er vedhæftet.');
  expect((await mail(page)).length).toBeLessThanOrEqual(1900);
  expect(await above()).toBe(true);
  await download(page);
  await expect(page.getByText('Filen ligger nu i din mappe med hentede filer.')).toBeVisible();
});

test('an offer alike is told of once more before anything is sent, and the link leads there', async ({ page }) => {
  await open(page);
  await fillRequired(page);
  await ready(page).click();
  await expect(page.locator('[data-part="outcome-like"]')).toBeHidden();
  await text(page, 'title').fill('Kom nu mænd');
  await ready(page).click();
  const link = outcome(page).getByRole('link', { name: /tilbud ligner dit/ });
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.getByRole('heading', { name: 'Står det her allerede?' })).toBeFocused();
  await expect(page.locator('[data-part="like"]')).toBeInViewport();
  await expect(outcome(page)).toBeVisible();
  await expect(text(page, 'title')).toHaveValue('Kom nu mænd');
});

test('after one proposal the next begins empty, at the top', async ({ page }) => {
  await open(page);
  await fillRequired(page);
  await ready(page).click();
  await outcome(page).getByRole('button', { name: 'Begynd et nyt forslag' }).click();
  await expect(outcome(page)).toBeHidden();
  await expect(page.locator('[data-part="title"]')).toBeFocused();
  await expect(text(page, 'title')).toHaveValue('');
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
});

test.describe('where site.yaml says more', () => {
  test.use({ site: 'gallery' });

  test('a pull request is offered only where the content lies on GitHub and the address is short enough', async ({
    page,
  }) => {
    await page.goto('/bidrag/');
    for (const words of [
      '12 34 56 79',
      'Telefontid: mandag til fredag 9-15.',
      'Vi svarer inden 5 hverdage',
      'galleri.example',
    ])
      await expect(page.locator('main')).toContainText(words);
    await page.goto('/bidrag/nyt/');
    await expect(form(page)).toHaveAttribute('data-settled', '');
    await fillRequired(page);
    await ready(page).click();
    await page.getByText('For teknikere').click();
    const link = page.getByRole('link', { name: 'Foreslå filen på GitHub' });
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toMatch(
      /^https:\/\/github\.com\/proeveby\/tilbud\/new\/main\/content\/offers\?filename=sy-sammen-i-uldum\.md&value=/,
    );
    expect(new URL(href).searchParams.get('value')).toContain('title: Sy sammen i Uldum');
    await text(page, 'text').fill('Vi syr en lille smule hver gang. '.repeat(180));
    await ready(page).click();
    await expect(link).toBeHidden();
    await expect(page.getByText('Filen er for lang til GitHubs udfyldte side.')).toBeVisible();
    await expect(page.getByText('Der er ikke plads til alt i mailen.')).toBeVisible();
    expect((await mail(page)).length).toBeLessThanOrEqual(1900);
  });
});

test('what cannot be fetched is said, and what was written is not lost', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED|Failed to fetch/);
  await page.route('**/bidrag/arrangoerer.json', (route) => route.abort());
  await open(page);
  await text(page, 'title').fill('Sy sammen i Uldum');
  await expect(page.getByText('Noget af siden kunne ikke hentes.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
  await page.unroute('**/bidrag/arrangoerer.json');
  // The form also tries again by itself, with the next key: then the button has gone, and does no harm.
  await page.locator('[data-action="retry"]').dispatchEvent('click');
  await expect(page.getByText('Noget af siden kunne ikke hentes.')).toBeHidden();
  await expect(text(page, 'title')).toHaveValue('Sy sammen i Uldum');
  await fillRequired(page);
  await ready(page).click();
  await expect(outcome(page)).toBeVisible();
});

test('nothing written reaches a host: no request carries any of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await open(page, 'ret=fit-og-sund-hedensted');
  await text(page, 'title').fill('Hemmeligt hold');
  await page.goto('/bidrag/nyt/');
  await fillRequired(page);
  await ready(page).click();
  await expect(outcome(page)).toBeVisible();
  await download(page);
  await page.goto('/bidrag/svar/#ja=fit-og-sund-hedensted');
  await expect(page.locator('ready-answer')).toHaveAttribute('data-settled', '');
  expect(asked.length).toBeGreaterThan(5);
  const told = asked.filter((address) =>
    /hemmeligt|fit-og-sund|systuen|sy-sammen|75678910/i.test(decodeURIComponent(address)),
  );
  expect(told.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  expect(
    asked.filter((address) => /\/bidrag\/tilbud\//.test(address)).every((address) => /\/\d+\.json/.test(address)),
  ).toBe(true);
});

/** Open every fold, and fill in a line of each list, so that all that can be shown is. */
async function unfoldAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tilføj et sted mere' }).click();
  await page.getByRole('button', { name: 'Tilføj en tid' }).click();
  await page.getByRole('button', { name: 'Tilføj en pris' }).click();
  await page.locator('contribute-form details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const folded of all) folded.open = true;
  });
}

test('nothing that axe finds, in either theme: in the empty form, with faults, with everything open, ready to send, in a correction', async ({
  page,
}) => {
  test.slow();
  await open(page);
  expect(await axe(page), 'empty').toEqual([]);
  await ready(page).click();
  await expect(summary(page)).toBeVisible();
  await unfoldAll(page);
  expect(await axe(page), 'with faults, everything open').toEqual([]);
  await page.reload();
  await expect(form(page)).toHaveAttribute('data-settled', '');
  await fillRequired(page);
  await text(page, 'places-0-address').fill('ny skolegade 4');
  await text(page, 'places-0-town').selectOption('loesning');
  await ready(page).click();
  await expect(outcome(page)).toBeVisible();
  expect(await axe(page), 'ready to send').toEqual([]);
  await open(page, 'ret=sundhedsbussen');
  await looked(page);
  expect(await axe(page), 'a correction').toEqual([]);
  await page.goto('/bidrag/svar/#slet=sundhedsbussen');
  await expect(page.locator('ready-answer')).toHaveAttribute('data-settled', '');
  expect(await axe(page), 'an answer').toEqual([]);
});

test('no sideways scroll from 320 to 1600 pixels, nor with text of 200 %, with every line and fold open', async ({
  page,
}) => {
  await open(page);
  await fillRequired(page);
  await text(page, 'title').fill('Sundhedsfremmende selvhjælpsgruppefællesskab i Rårup');
  await unfoldAll(page);
  await ready(page).click();
  await expect(outcome(page)).toBeVisible();
  await unfoldAll(page);
  expect(await sidewaysScroll(page)).toEqual([]);
  await open(page, 'ret=sundhedsbussen');
  await unfoldAll(page);
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('every control is at least 44 pixels high or stands in a label that is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await fillRequired(page);
  await ready(page).click();
  await expect(outcome(page)).toBeVisible();
  await unfoldAll(page);
  const small = await page
    .locator('contribute-form :is(input:not([type=hidden]), select, textarea, button, summary, a.btn, a.tap)')
    .evaluateAll((all) =>
      all
        .filter((node) => node.checkVisibility())
        .map((node) => {
          const target = /^(checkbox|radio)$/.test((node as HTMLInputElement).type) ? node.closest('label') : node;
          return `${node.id || node.textContent.trim()}: ${Math.round(target?.getBoundingClientRect().height ?? 0)}`;
        })
        .filter((line) => Number(/(\d+)$/.exec(line)?.[1]) < 44),
    );
  expect(small).toEqual([]);
});

test('the pages are easy to read: LIX under 35', async ({ page }) => {
  for (const address of ['/bidrag/', '/bidrag/nyt/', '/bidrag/svar/']) {
    await page.goto(address);
    const words = await page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      for (const node of copy.querySelectorAll('template, datalist, option, .cf-options, .cf-side, .cf-mail, script'))
        node.remove();
      return [...copy.querySelectorAll('p, li, label, legend, h1, h2, h3, summary')]
        .filter((node) => !node.querySelector('p, li'))
        .map((node) => (node.textContent ?? '').replaceAll(/\s+/g, ' ').replace('Skal udfyldes', '').trim())
        .filter(Boolean)
        .join('\n\n');
    });
    const found = lix(words);
    expect(found?.words, address).toBeGreaterThan(60);
    expect(found?.lix, address).toBeLessThan(35);
  }
});

test('the page brings little before somebody writes, and the rest is bounded', async ({ page }) => {
  const loaded = watchLoading(page);
  await page.goto('/bidrag/nyt/');
  const before = await loaded();
  await text(page, 'title').fill('Sy sammen');
  await looked(page);
  const writing = await loaded();
  await page.goto('about:blank');
  const loadedAgain = watchLoading(page);
  await page.goto('/bidrag/nyt/#ret=kom-nu-mand');
  await looked(page);
  const correction = await loadedAgain();
  console.table(
    Object.fromEntries(
      Object.entries({ before, writing, correction }).map(([name, sums]) => [
        name,
        Object.fromEntries(Object.entries(sums).map(([kind, bytes]) => [kind, kilobytes(bytes)])),
      ]),
    ),
  );
  const KB = 1024;
  expect(before.js).toBeLessThanOrEqual(16 * KB);
  expect(before.html).toBeLessThanOrEqual(16 * KB);
  expect(before.data).toBe(0);
  expect(writing.js).toBeGreaterThan(20 * KB);
  expect(writing.js).toBeLessThanOrEqual(110 * KB);
  expect(writing.data).toBeLessThanOrEqual(30 * KB);
  expect(correction.data).toBeLessThanOrEqual(70 * KB);
});
