import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { builtPages } from './support/built-pages.ts';
import { gzipped, kilobytes } from './support/loaded.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { folderOf } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// The lines of src/features/refer/accessibility.md, in its order.

const KB = 1024;
const problem = (page: Page) => page.getByRole('textbox', { name: /^Diagnose, ICPC-kode/ });
const town = (page: Page) => page.getByRole('combobox', { name: /bopæl$/ });
const age = (page: Page) => page.getByRole('textbox', { name: 'Alder, hvis du vil' });
const rows = (page: Page) => page.locator('[data-part="tell"] [data-offer]');
const row = (page: Page, id: string) => page.locator(`refer-page [data-offer="${id}"]`);
const slip = (page: Page) => page.locator('[data-part="slip"] .slip-title');
const ids = (page: Page) => rows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-offer')));
const ways = (page: Page) =>
  page.locator('[data-part="ways"] > .way').evaluateAll((all) => all.map((way) => way.getAttribute('data-pathway')));
const said = (page: Page) => page.locator('[data-part="said"]');
const settled = (page: Page, asked: string) =>
  expect(page.locator('[data-results]')).toHaveAttribute('data-settled', asked);

async function open(page: Page): Promise<void> {
  await page.goto('/henvis/');
  await settled(page, '');
}

async function ask(page: Page, text: string): Promise<void> {
  await problem(page).fill(text);
  await problem(page).press('Enter');
  await settled(page, text.trim());
}

test('1. without JavaScript every door stands there, with ways to each topic and its sheet, and no field that would not work', async ({
  noJs,
}) => {
  await noJs.goto('/henvis/');
  await expect(noJs.locator('.way h3')).toHaveText([
    'Hedensted Kommune, forebyggelse',
    'Hedensted Kommune, genoptræning',
    'Fysioterapi med tilskud',
    'Hedensted Kommune, rygestop',
    'Hedensted Kommune, alkohol',
  ]);
  await expect(noJs.getByRole('link', { name: 'Lunger', exact: true })).toBeVisible();
  await expect(noJs.getByRole('link', { name: 'Ark om Lunger' })).toHaveAttribute('href', '/henvis/oversigt/lunger/');
  await expect(noJs.getByRole('link', { name: 'Oversigt til væggen' })).toHaveAttribute('href', '/henvis/oversigt/');
  expect(await noJs.locator('main :is(input, select, textarea, button):visible').count()).toBe(0);
});

test('2. from a problem to a printed sheet with the keyboard alone: one key an offer and one to print', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page);
  const keys = [...'L95', 'Enter', '1', '2', '3', 'p'];
  // The address is looked at as it comes: once it has printed, the page takes the wish to print out of it.
  const three = /^[^?]*\/henvis\/seddel\/#o=[a-z0-9-]+,[a-z0-9-]+,[a-z0-9-]+&u=1$/;
  const printed = page.waitForURL(three, { waitUntil: 'commit' });
  // As fast as the keys come: what is pressed before the answer stands waits for it.
  for (const key of keys) await page.keyboard.press(key);
  await printed;
  expect(keys).toHaveLength(8);
});

/** What the content has: the doors in order, one with a star is the general one; a course; what is told first. */
const PROBLEMS: [code: string, doors: string[], course: string | undefined, told: string[], label: RegExp][] = [
  ['T90', ['forebyggelse'], 'type-2-diabetes-hold', ['sundhed-i-balance'], /kan følge efter et hold/],
  ['R95', ['forebyggelse'], 'kol-hold', ['kom-nu-mand', 'sundhed-i-balance'], /kan følge efter et hold/],
  ['K86', ['forebyggelse'], undefined, ['sundhedsbussen'], /1 nævner forhøjet blodtryk/],
  ['P76', ['forebyggelse*'], undefined, ['depressionslinien'], /1 nævner depression/],
  ['L95', ['forebyggelse', 'fysioterapi'], 'osteoporosehold', ['sundhed-i-balance'], /kan følge efter et hold/],
  ['P17', ['rygestop', 'forebyggelse*'], undefined, ['sundhedsbussen'], /1 nævner rygestop/],
  ['T82', ['forebyggelse'], undefined, ['aaben-vejning'], /har samme tema/],
];

for (const [code, doors, course, told, label] of PROBLEMS) {
  test(`3. ${code} gives a sourced door or says "ikke oplyst", and what the content has`, async ({ page }) => {
    await open(page);
    await ask(page, code);
    const shown = await page.locator('[data-part="ways"] > .way').evaluateAll((all) =>
      all.map((way) => {
        const isGeneral = way.querySelector<HTMLElement>('[data-general]')?.hidden === false;
        return `${way.getAttribute('data-pathway') ?? ''}${isGeneral ? '*' : ''}`;
      }),
    );
    expect(shown).toEqual(doors);
    const [first] = await page.locator('[data-part="ways"] > .way').all();
    await expect(first?.locator('.source:visible') ?? page.locator('none')).toContainText('Kilde: ');
    await expect(first?.locator('.way-facts:visible') ?? page.locator('none')).toContainText(
      /Ikke oplyst\s*\S.*okationsnummer \(GLN\)|Ikke oplyst\s*Lokationsnummer \(GLN\)/,
    );
    const courses = page.locator('[data-part="ways"] [data-courses] [data-offer]');
    if (course) await expect(courses).toHaveAttribute('data-offer', course);
    else await expect(courses).toHaveCount(0);
    expect((await ids(page)).slice(0, told.length).sort()).toEqual(told);
    await expect(page.locator('[data-part="tell-said"]')).toHaveText(label);
  });
}

test('4. a code that is not known says so, and what to do instead', async ({ page }) => {
  await open(page);
  for (const code of ['Z99', 't99']) {
    await ask(page, code);
    await expect(page.locator('[data-part="gap"]')).toContainText(`Koden ${code.toUpperCase()} kender vi ikke her.`);
    await expect(page.locator('[data-part="gap"]')).toContainText('Skriv diagnosen eller patientens egne ord');
    await expect(rows(page)).toHaveCount(0);
  }
  await ask(page, 'frimærker');
  await expect(page.locator('[data-part="gap"]')).toContainText('Det er et hul i oversigten');
  await expect(page.locator('[data-part="crisis"]')).toBeVisible();
});

test('5. what decides stands in the row before anything is chosen', async ({ page }) => {
  await open(page);
  await ask(page, 'R95');
  const offer = row(page, 'kom-nu-mand');
  await expect(offer).toContainText('Kan følge efter KOL-hold');
  await expect(offer).toContainText('For: Mænd. 18 år eller mere.');
  await expect(offer).toContainText('Ikke for: Dig, der er midt i et forløb.');
  await expect(offer).toContainText('En frivillig tager imod dig i døren.');
  await expect(offer).toContainText(/tirsdag 24\. nov\. kl\. 17\.00, Løsning\. Gratis/);
  await expect(offer.getByText('Opdigtet')).toBeVisible();
  await expect(offer.getByRole('checkbox', { name: 'Kom nu mand', exact: true })).not.toBeChecked();
  await ask(page, 'fysioterapi');
  const clinic = row(page, 'ls-fysioterapi');
  await expect(clinic).toContainText('Med henvisning kan der være tilskud');
  await expect(clinic).toContainText('Vi ved ikke, om det kræver en henvisning');
  await expect(page.locator('refer-page')).not.toContainText(/passer til (?!hvem)/i);
});

test('6. an age says what does not fit, and why', async ({ page }) => {
  await open(page);
  await age(page).fill('15');
  await ask(page, 'R95');
  const marks = page.locator('[data-part="tell"] .refer-misfit:visible');
  await expect(row(page, 'kom-nu-mand').locator('.refer-misfit')).toHaveText(
    'Passer ikke til 15 år: 18 år eller mere.',
  );
  expect((await ids(page)).at(-1)).toBe('kom-nu-mand');
  await age(page).fill('72');
  await expect(marks).toHaveCount(0);
});

test('7. a town puts the nearest first; one in another municipality, and one that is not known, are said to be', async ({
  page,
}) => {
  await open(page);
  const note = page.locator('[data-part="town-said"]');
  await town(page).fill('7160');
  await ask(page, 'fysioterapi');
  const near = await ids(page);
  await expect(rows(page).first()).toContainText('Tørring (under 1 km)');
  await town(page).fill('8783 Hornsyld');
  await town(page).press('Enter');
  await expect(rows(page).first()).toContainText('Hornsyld (under 1 km)');
  expect(await ids(page)).not.toEqual(near);
  await expect(note).toBeEmpty();
  await town(page).fill('Vejle');
  await town(page).press('Enter');
  await expect(note).toContainText('Vejle ligger i en anden kommune');
  expect(await ways(page)).toEqual([]);
  await town(page).fill('8700');
  await town(page).press('Enter');
  await expect(note).toContainText('8700 Horsens dækker flere kommuner');
  await town(page).fill('Aarhus');
  await town(page).press('Enter');
  await expect(note).toContainText('Vi kender ikke »Aarhus«');
  await town(page).fill('');
  await ask(page, 'fysioterapi i Hornsyld');
  await expect(rows(page).first()).toContainText('Hornsyld (under 1 km)');
});

test('8. what is old is left out until it is asked for', async ({ page }) => {
  await open(page);
  await ask(page, 'P17');
  await expect(row(page, 'stoplinien')).toHaveCount(0);
  const button = page.getByRole('button', { name: /^Vis også 2 med gamle oplysninger, 1 om rygestop$/ });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect(row(page, 'stoplinien')).toContainText('Oplysningen er fra 2017. Ring først.');
  await page.getByRole('button', { name: 'Skjul dem igen' }).click();
  await expect(row(page, 'stoplinien')).toHaveCount(0);
});

test('8b. the next patient is typed over the one before, and on a telephone the answer is read from its top', async ({
  page,
}) => {
  await open(page);
  await ask(page, 'L95');
  await page.reload();
  await settled(page, 'L95');
  await expect(problem(page)).toBeFocused();
  await page.keyboard.type('P76');
  await expect(problem(page)).toHaveValue('P76');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Fortæl patienten om/ })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('R95');
  await expect(problem(page)).toHaveValue('R95');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Henvis', exact: true, level: 2 })).toBeFocused();
});

test('9. four at most; a fifth is refused and said', async ({ page }) => {
  await open(page);
  await ask(page, 'L95');
  for (const key of '12345') await page.keyboard.press(key);
  await expect(slip(page)).toHaveCount(4);
  await expect(said(page)).toHaveText('Der er plads til 4 på sedlen. Tag et af først.');
  await expect(rows(page).nth(4).getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('1');
  await expect(slip(page)).toHaveCount(3);
  await expect(said(page)).toContainText('er taget af sedlen. 3 af 4.');
});

test('10. the sheet is ordered and shortened by keyboard, and the focus is never lost', async ({ page }) => {
  await open(page);
  await ask(page, 'L95');
  for (const key of '123') await page.keyboard.press(key);
  const before = await slip(page).allTextContents();
  const [one = '', two = '', three = ''] = before;
  await page.getByRole('button', { name: `Flyt ned: ${one}` }).focus();
  await page.keyboard.press('Enter');
  expect(await slip(page).allTextContents()).toEqual([two, one, three]);
  await expect(page.getByRole('button', { name: `Flyt ned: ${one}` })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await slip(page).allTextContents()).toEqual([two, three, one]);
  await expect(page.getByRole('button', { name: `Flyt op: ${one}` })).toBeFocused();
  await expect(said(page)).toHaveText(`»${one}« er nummer 3 af 3.`);
  await page.getByRole('button', { name: `Tag af: ${one}` }).focus();
  for (const left of [2, 1, 0]) {
    await page.keyboard.press('Enter');
    await expect(slip(page)).toHaveCount(left);
    await expect(page.locator('refer-page :focus')).toHaveCount(1);
  }
  await expect(rows(page).first().getByRole('checkbox')).not.toBeChecked();
});

test('11. Escape leaves the field and deletes nothing', async ({ page }) => {
  await open(page);
  await ask(page, 'L95');
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(problem(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(problem(page)).not.toBeFocused();
  await expect(problem(page)).toHaveValue('L95');
  await expect(slip(page)).toHaveCount(1);
  await page.keyboard.press('2');
  await expect(slip(page)).toHaveCount(2);
});

test('12. single keys do nothing in a field or with a modifier, and can be switched off for good', async ({ page }) => {
  await open(page);
  await ask(page, 'L95');
  await age(page).focus();
  await page.keyboard.type('12p/');
  await expect(age(page)).toHaveValue('12p/');
  await expect(slip(page)).toHaveCount(0);
  await age(page).fill('');
  await page.keyboard.press('Escape');
  for (const key of ['Control+1', 'Alt+1', 'Shift+1']) await page.keyboard.press(key);
  await expect(slip(page)).toHaveCount(0);
  await page.getByText('Genveje på tastaturet').click();
  await page.getByRole('button', { name: 'Slå genveje fra' }).click();
  await ask(page, 'R95');
  await page.keyboard.press('1');
  await page.keyboard.press('p');
  await expect(slip(page)).toHaveCount(0);
  await expect(rows(page).first().locator('kbd')).toBeHidden();
  await page.reload();
  await settled(page, 'R95');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(slip(page)).toHaveCount(0);
  await page.getByText('Genveje på tastaturet').click();
  await page.getByRole('button', { name: 'Slå genveje til' }).click();
  await page.keyboard.press('1');
  await expect(slip(page)).toHaveCount(1);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('13. what looks like a CPR number is not looked for, not kept, and said in place', async ({ page }) => {
  await open(page);
  for (const field of [problem(page), town(page)]) {
    await field.fill('010203-1234');
    await expect(field).toHaveValue('');
    await expect(field).toHaveAccessibleDescription(/Det ligner et CPR-nummer/);
  }
  await problem(page).press('Enter');
  await settled(page, '');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('1234');
});

test('14. the text for the record has the day, the version, the door and the offers, and nothing that was typed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await ask(page, 'Hr. Jensen har rygerlunger');
  await page.keyboard.press('1');
  await page.getByRole('checkbox', { name: 'Skriv indgangen i journalteksten' }).first().check();
  await page.getByRole('button', { name: 'Kopiér til journalen' }).click();
  await expect(page.locator('[data-part="copy-said"]')).toContainText('Teksten er kopieret');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^21\. november 2026\. Emne: KOL/);
  expect(text).toContain('Indgang: Hedensted Kommune, forebyggelse. Formular: Kommunehenvisning (MedCom XREF15).');
  expect(text).toContain('Lokationsnummer: ikke oplyst.');
  expect(text).toMatch(/1\. .+ \(opdigtet\)\. Ring først\./);
  expect(text).toMatch(/Indhold [0-9a-f]{8}, bygget 21\. november 2026\.$/);
  expect(text).not.toMatch(/Jensen|rygerlunger/);
});

test('14. where the clipboard is refused the text stands there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('nej')) } });
  });
  await open(page);
  await page.getByRole('button', { name: 'Kopiér til journalen' }).click();
  await expect(page.getByRole('textbox', { name: 'Tekst til journalen' })).toHaveValue(/^21\. november 2026/);
});

test('15. a role changes order and words, and nothing else', async ({ page }) => {
  await open(page);
  await ask(page, 'K90');
  const told = await ids(page);
  const doors = await ways(page);
  await page.getByLabel('Jeg arbejder som').selectOption('Jobcenter');
  await settled(page, 'K90');
  await expect(page.getByRole('heading', { name: 'Fortæl borgeren om' })).toBeVisible();
  const order = await page.locator('[data-part="body"] > section h2').allInnerTexts();
  expect(order).toEqual(['Fortæl borgeren om', 'Henvis']);
  expect(await ids(page)).toEqual(told);
  expect([...(await ways(page))].sort()).toEqual([...doors].sort());
  await page.getByLabel('Jeg arbejder som').selectOption('Sygehus, ved udskrivelse');
  await settled(page, 'K90');
  expect((await ways(page))[0]).toBe('genoptraening');
  expect(await page.locator('[data-part="body"] > section h2').allInnerTexts()).toEqual([
    'Henvis',
    'Fortæl patienten om',
  ]);
});

test('16. back from the sheet the patient is still there; "Ny patient" leaves nothing', async ({ page }) => {
  await open(page);
  await town(page).fill('Uldum');
  await age(page).fill('72');
  await ask(page, 'L95');
  await page.keyboard.press('2');
  await page.getByRole('link', { name: 'Se sedlen først' }).click();
  await page.waitForURL(/\/henvis\/seddel\/#o=[a-z0-9-]+$/);
  await page.goBack();
  await settled(page, 'L95');
  await expect(town(page)).toHaveValue('Uldum');
  await expect(slip(page)).toHaveCount(1);
  await page.reload();
  await settled(page, 'L95');
  await expect(age(page)).toHaveValue('72');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  for (const field of [problem(page), town(page), age(page)]) await expect(field).toHaveValue('');
  await expect(slip(page)).toHaveCount(0);
  await expect(problem(page)).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('17. no request and no address carries a code, a word or an id', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await open(page);
  await town(page).fill('Uldum');
  for (const text of ['R95', 'knogleskørhed', 'L95']) await ask(page, text);
  for (const key of '12') await page.keyboard.press(key);
  await expect(slip(page)).toHaveCount(2);
  expect(page.url()).toMatch(/\/henvis\/$/);
  const chosen = await ids(page);
  expect(asked.length).toBeGreaterThan(5);
  const files = asked.filter((address) => !/\.(js|css|woff2|svg|png)\b/.test(address));
  for (const word of ['r95', 'l95', 'knogle', 'uldum', ...chosen.slice(0, 2)]) {
    expect(files.filter((address) => address.toLowerCase().includes(word ?? '?'))).toEqual([]);
  }
});

test('18. what may change hands is said at the door, for the problems it is about', async ({ page }) => {
  await open(page);
  const notice = page.locator('.way[data-pathway="forebyggelse"] .notice:visible');
  await ask(page, 'R95');
  await expect(notice).toContainText('Kan ændre sig 1. januar 2027');
  await ask(page, 'P76');
  await expect(notice).toHaveCount(0);
});

test.describe('18. after the day', () => {
  test.use({ site: 'new-year' });
  test('what may have changed is said, and who was responsible', async ({ page }) => {
    await open(page);
    await ask(page, 'R95');
    const way = page.locator('.way[data-pathway="forebyggelse"]');
    await expect(way.locator('.notice:visible')).toContainText('Kan have ændret sig 1. januar 2027');
  });
});

test('19. when the search or the list cannot be fetched, the doors still stand there, and it is said', async ({
  page,
  guard,
}) => {
  guard.allow(/Failed to load|ERR_FAILED|pagefind|henvis\.json/);
  await page.route(/pagefind\/ord\.json/, (route) => route.abort());
  await open(page);
  await ask(page, 'R95');
  await expect(page.locator('[data-trouble="index"]')).toBeVisible();
  await expect(row(page, 'kol-hold')).toBeVisible();
  await page.route(/henvis\.json/, (route) => route.abort());
  await page.reload();
  await expect(page.locator('[data-trouble="listing"]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hedensted Kommune, forebyggelse' })).toBeVisible();
  await page.unroute(/henvis\.json/);
  await page.unroute(/pagefind\/ord\.json/);
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator('[data-trouble]:visible')).toHaveCount(0);
});

test('20. the two columns as a screen reader has them', async ({ page }) => {
  await open(page);
  await town(page).fill('Løsning');
  await age(page).fill('15');
  await ask(page, 'R95');
  await page.keyboard.press('1');
  await expect(page.locator('[data-part="doors"]')).toMatchAriaSnapshot({ name: 'refer-doors.aria.yml' });
  await expect(page.locator('[data-part="tell-section"]')).toMatchAriaSnapshot({ name: 'refer-tell.aria.yml' });
});

test('21. every control has a name, and is at least 44 pixels high', async ({ page }) => {
  await open(page);
  await ask(page, 'L95');
  for (const key of '123') await page.keyboard.press(key);
  await page.getByText('Genveje på tastaturet').click();
  await page.locator('.other-ways summary').click();
  const controls = page.locator('main :is(a, button, summary, select, input, label):visible');
  const small = await controls.evaluateAll((all) =>
    all.flatMap((control) => {
      // A box is pressed by its label.
      const target =
        control instanceof HTMLInputElement && control.type === 'checkbox' ? control.closest('label') : control;
      if (control.matches('label:not(:has(input)), p:not(.tap) > a:not(.tap, .btn)')) return [];
      const { height } = (target ?? control).getBoundingClientRect();
      return height < 43.5 && control.closest('.visually-hidden') === null && !control.closest('.source')
        ? [`${control.outerHTML.slice(0, 80)}: ${height}`]
        : [];
    }),
  );
  expect(small).toEqual([]);
  await expect(page.getByRole('button', { name: /^$/ })).toHaveCount(0);
});

test('22. nothing that axe finds, in either theme: empty, answered, chosen, unknown, and with what is old', async ({
  page,
}) => {
  test.slow();
  await open(page);
  expect(await axe(page), 'empty').toEqual([]);
  await ask(page, 'L95');
  for (const key of '1234') await page.keyboard.press(key);
  await page.getByRole('button', { name: /^Vis også/ }).click();
  await settled(page, 'L95');
  await page.locator('.other-ways summary').click();
  await page.getByText('Genveje på tastaturet').click();
  expect(await axe(page), 'chosen, with what is old').toEqual([]);
  await town(page).fill('Vejle');
  await age(page).fill('8');
  await ask(page, 'R95');
  expect(await axe(page), 'another municipality, and an age').toEqual([]);
  await ask(page, 'Z99');
  expect(await axe(page), 'an unknown code').toEqual([]);
  await ask(page, 'P76');
  expect(await axe(page), 'a crisis').toEqual([]);
});

test('23. the page’s own file is at most 8 KB', () => {
  const bytes = gzipped(readFileSync(path.join(folderOf('demo'), 'henvis', 'henvis.json')));
  console.log(`  henvis.json: ${kilobytes(bytes)} KB`);
  expect(bytes).toBeGreaterThan(1 * KB);
  expect(bytes).toBeLessThanOrEqual(8 * KB);
});

test('24. ICPC codes stand on no other page', () => {
  const codes =
    /(?<![\w.%/#-])(?:T90|T89|R95|R96|K8[5-7]|K7[4-8]|K90|P7[046]|P1[5-9]|P0[1-6]|L9[0-5]|L8\d|Z29|Z04|T8[23])(?![\w.-])/;
  const own = builtPages('demo').find(({ path: address }) => address === '/henvis/');
  expect(own?.html ?? '').toMatch(codes);
  const others = builtPages('demo').filter(({ path: address }) => address !== '/henvis/');
  expect(others.length).toBeGreaterThan(300);
  const text = (html: string) => html.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ');
  expect(others.filter(({ html }) => codes.test(text(html))).map(({ path: address }) => address)).toEqual([]);
});

test('25. no sideways scroll from 320 to 1600 pixels with an answer and a full sheet, nor with text of 200 %', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await town(page).fill('Aarhus');
  await ask(page, 'L95');
  for (const key of '1234') await page.keyboard.press(key);
  await page.locator('.other-ways summary').click();
  expect(await sidewaysScroll(page)).toEqual([]);
});
