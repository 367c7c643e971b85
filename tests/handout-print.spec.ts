import { encodeHandout } from '../src/domain/handout/handout-file.ts';
import { HANDOUT_LANGUAGES } from '../src/domain/handout/labels.ts';
import { makeDirectory, makeOffer, makeTopic } from '../src/domain/testing/make-offer.ts';
import { HANDOUT_LABELS } from '../src/i18n/handout/languages.ts';
import { decodeQr, type Picture } from './support/decode-qr.ts';
import { BUS, CLINIC, FOUR, fragmentOf, MEN, offers, open, sheet } from './support/handout-page.ts';
import { longestIds, serveLongest } from './support/long-offers.ts';
import { print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

// What the patient's handout must be on paper: src/features/handout/accessibility.md

const A4 = [[210, 297]];

/** The same picture as a printer without colours draws it (ITU-R BT.601). */
function inGrey(picture: Picture): Picture {
  const data = new Uint8ClampedArray(picture.data);
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    data.fill(0.299 * red + 0.587 * green + 0.114 * blue, at, at + 3);
  }
  return { ...picture, data };
}

test('one to four offers are printed on exactly one A4, in every language', async ({ page }) => {
  test.slow();
  for (const code of HANDOUT_LANGUAGES) {
    for (const count of code === 'da' ? [1, 2, 3, 4] : [4]) {
      await open(page, fragmentOf(FOUR.slice(0, count), code));
      await expect(offers(page)).toHaveCount(count);
      const { pages } = await print(page);
      expect(pages, `${count} in ${code}`).toEqual(A4);
    }
  }
});

test('the print carries title, number, next two times, place, price, who meets you, the day and the edition, as text', async ({
  page,
}) => {
  await open(page, fragmentOf(FOUR));
  const { text } = await print(page);
  for (const words of [
    'Til dig, der vil videre',
    'Mit næste skridt:',
    'Kom nu mand',
    'Ring, og aftal en prøvegang.',
    'tirsdag 24. november og tirsdag 1. december kl. 17.00–18.30',
    'Sundhedshuset i Løsning, Ny Skolegade 4, 8723 Løsning',
    'Gratis',
    'En frivillig tager imod dig i døren.',
    'Du må gerne tage en med.',
    'På vej videre',
    'onsdag 2. december kl. 10.00–12.00 · Hedensted Centret',
    'Fit&Sund Fysioterapi i Hedensted',
    '75 62 29 19 Telefontid er ikke oplyst.',
    'Spørg om prisen.',
    '79 75 58 02',
    'Nummeret er fra 2015',
    'brobygger.example',
    'Udskrevet 21. november 2026 · Udgave',
  ])
    expect(text.replaceAll(' den ', ' ')).toContain(words);
  expect(text).toMatch(/Udgave [0-9a-z]{8}\b/);
  expect(text).not.toContain('Patientens seddel');
  expect(text).not.toContain('Hvad bliver gemt?');
});

test('the code on the print is read by another program, and leads to the same offers', async ({ page }) => {
  await open(page, fragmentOf(FOUR));
  const picture = await (await print(page)).draw(1, 150);
  const address = `https://brobygger.example/huskeliste/#o=${FOUR.join(',')}`;
  expect(await decodeQr(picture)).toEqual([address]);
  expect(await decodeQr(inGrey(picture))).toEqual([address]);
  await page.goto(address.replace('https://brobygger.example/', ''));
  await expect(page.locator('kept-list h3')).toHaveText([/Kom nu mand/, /Sundhedsbussen/, /Fit&Sund/, /Åben vejning/]);
});

test.describe('under a path', () => {
  test.use({ site: 'prefix' });
  test('the code leads to the address that the site is published at, never to this machine', async ({ page }) => {
    await open(page, fragmentOf([CLINIC], 'ar'));
    const printed = await print(page);
    expect(await decodeQr(await printed.draw(1, 150))).toEqual([
      `https://www.kommune.example/tilbud-i-x/huskeliste/#o=${CLINIC}`,
    ]);
    expect(printed.text).toContain('www.kommune.example/tilbud-i-x');
    expect(printed.text).not.toContain('localhost');
  });
});

test('nothing on the print is too pale to read when it is grey', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await open(page, fragmentOf(FOUR, 'tr'));
  const contrasts = await sheet(page).evaluate((paper) => {
    const linear = (part: number) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const texts = [...paper.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()),
    );
    return texts.map((element) => {
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
      const grey = linear((0.299 * red + 0.587 * green + 0.114 * blue) / 255);
      return { text: element.textContent.trim(), contrast: 1.05 / (grey + 0.05) };
    });
  });
  expect(contrasts.length).toBeGreaterThan(30);
  expect(contrasts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
});

test('the four longest offers of the content fit on one page, with nothing left out', async ({ page }) => {
  const ids = longestIds('demo', 4);
  await open(page, fragmentOf(ids));
  const size = await sheet(page).getAttribute('data-size');
  const { pages, text } = await print(page);
  console.log(`  ${ids.join(', ')}: ${size} points`);
  expect(pages).toEqual(A4);
  expect(text).not.toContain('Se mere på koden.');
  for (const code of HANDOUT_LANGUAGES) {
    await open(page, fragmentOf(ids, code));
    expect((await print(page)).pages, code).toEqual(A4);
  }
});

test('texts as long as the content allows fit on one page, and what is left out is said to stand behind the code', async ({
  page,
}) => {
  test.slow();
  const ids = await serveLongest(page);
  for (const code of HANDOUT_LANGUAGES) {
    await open(page, fragmentOf(ids, code));
    await expect(offers(page)).toHaveCount(4);
    await expect(offers(page).getByText(HANDOUT_LABELS[code].moreBehindCode)).toHaveCount(4);
    const size = await sheet(page).getAttribute('data-size');
    const printed = await print(page);
    console.log(`  longest, ${code}: ${size} points`);
    expect(printed.pages, code).toEqual(A4);
    expect(printed.text.match(/75 89 18 1\d/g), code).toHaveLength(4);
    expect(await decodeQr(await printed.draw(1, 200)), code).toHaveLength(1);
  }
});

test('an offer of a crisis topic brings the numbers to ring at once, above the foot, in every language', async ({
  page,
}) => {
  const lines = page.locator('[data-part="crisis-lines"]');
  for (const code of HANDOUT_LANGUAGES) {
    await open(page, fragmentOf(['depressionslinien', MEN], code));
    await expect(sheet(page).getByText(HANDOUT_LABELS[code].urgent)).toBeVisible();
    await expect(lines).toHaveText('Livslinien 70 201 201 · Lægevagten 70 11 31 31 · BørneTelefonen 116 111');
    await expect(lines).toBeVisible();
    const { pages, text } = await print(page);
    expect(pages, code).toEqual(A4);
    expect(text.indexOf('Livslinien'), code).toBeGreaterThan(text.indexOf('prøvegang'));
    expect(text.indexOf('Livslinien'), code).toBeLessThan(text.indexOf('Kilde:'));
    // The program that reads the print turns the words of a line around that has Arabic in it.
    if (code !== 'ar') expect(text, code).toContain('Livslinien 70 201 201 · Lægevagten 70 11 31 31');
    expect(text, code).not.toContain('Er nogen i livsfare nu?');
  }
  await open(page, fragmentOf([CLINIC]));
  expect((await print(page)).text).not.toMatch(/Livslinien|Er det akut|112/);
});

test('what a topic says first where it may be urgent stands there too', async ({ page }) => {
  await open(page, fragmentOf(['hjertehold', BUS]));
  const { text } = await print(page);
  expect(text.match(/Ondt i brystet nu\? Ring 112\./g)).toHaveLength(1);
  expect(text).not.toMatch(/Livslinien|Er det akut/);
  await open(page, fragmentOf(['hjertehold'], 'en'));
  const english = (await print(page)).text;
  expect(english).toContain(`${HANDOUT_LABELS.en.urgent} Ondt i brystet nu? Ring 112.`);
  expect(english).not.toContain('Livslinien');
});

test('whom an offer is not for is said under it', async ({ page }) => {
  const notFor = page.locator('[data-sheet="not-for"]:visible');
  await open(page, fragmentOf(['hjertehold', CLINIC]));
  await expect(notFor).toHaveCount(1);
  expect((await print(page)).text).toContain('Ikke for Dig, der venter på en operation i hjertet.');
  await open(page, fragmentOf(['hjertehold'], 'tr'));
  await expect(notFor).toContainText(HANDOUT_LABELS.tr.notFor);
  await expect(notFor).toContainText('Dig, der venter på en operation i hjertet.');
});

test('the longest texts leave room for the numbers to ring at once', async ({ page }) => {
  test.slow();
  const ids = await serveLongest(page);
  const words = 'Ring til den, der tager imod, og aftal en tid. '.repeat(4);
  const topics = [
    makeTopic({ crisis: true }),
    makeTopic({ id: 'hjerte', urgent: 'Ondt i brystet nu? Ring 112.' }),
    makeTopic({ id: 'lunger', urgent: 'Kan du ikke få vejret nu? Ring 112.' }),
  ];
  const offers = ids.map((id) =>
    makeOffer({
      id,
      topics,
      notFor: words.slice(0, 200),
      welcome: words.slice(0, 160),
      start: { route: 'direct', first: 'call', bring: words.slice(0, 120) },
      companion: true,
    }),
  );
  const json = encodeHandout(makeDirectory({ offers }));
  await page.route('**/henvis/seddel/tilbud.json', (route) => route.fulfill({ json }));
  for (const code of HANDOUT_LANGUAGES) {
    await open(page, fragmentOf(ids, code));
    await expect(sheet(page).getByText(HANDOUT_LABELS[code].urgent)).toBeVisible();
    await expect(page.locator('[data-sheet="not-for"]:visible')).toHaveCount(0);
    const { pages, text } = await print(page);
    expect(pages, code).toEqual(A4);
    for (const said of ['Ondt i brystet nu?', 'få vejret nu?', 'Livslinien 70 201 201'])
      expect(text, code).toContain(said);
  }
});

test('what is made up, and a site that is a trial, say so on paper', async ({ page }) => {
  await open(page, fragmentOf([MEN, CLINIC]));
  await expect(offers(page).filter({ hasText: 'Kom nu mand' }).getByText('Opdigtet', { exact: true })).toBeVisible();
  await expect(offers(page).filter({ hasText: 'Fit&Sund' }).getByText('Opdigtet', { exact: true })).toBeHidden();
  const { text } = await print(page);
  expect(text).toContain('Uofficiel prøveside.');
  expect(text).toContain('Opdigtet betyder: Det tilbud findes ikke sådan.');
  expect(text).toContain('00 00 00 00 Nummeret er opdigtet.');
  await open(page, fragmentOf([CLINIC]));
  expect((await print(page)).text).not.toContain('Opdigtet');
});

test.describe('as a municipality publishes it', () => {
  test.use({ site: 'real' });
  test('an official site says neither', async ({ page }) => {
    await open(page, fragmentOf([CLINIC]));
    const { text } = await print(page);
    expect(text).toContain('Fit&Sund');
    expect(text).not.toMatch(/Opdigtet|prøveside/);
  });
});

test.describe('offers of every kind', () => {
  test.use({ site: 'gallery' });
  test('no date stands there that is past, or that nobody may promise', async ({ page }) => {
    await open(page, fragmentOf(['stale-source', 'full', 'paused', 'first-ask-gp-referral']));
    await expect(offers(page)).toHaveCount(4);
    const { text } = await print(page);
    expect(text).not.toMatch(/Næste gang/);
    expect(text).toMatch(/Oplysningen er fra \d{4}\. Spørg, før du tager afsted\./);
    for (const words of ['Spørg efter venteliste', 'Spørg, hvornår det begynder igen', 'Du skal have en henvisning.'])
      expect(text).toContain(words);
    await open(page, fragmentOf(['ended-with-season']));
    expect((await print(page)).text).toContain('Tilbuddet er slut');
  });
});

test('a date that is past when the sheet is printed gives way to the next', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-02T12:00:00+01:00');
  await open(page, fragmentOf([MEN]));
  const { text } = await print(page);
  expect(text.replaceAll(' den ', ' ')).toContain('tirsdag 8. december og tirsdag 15. december kl. 17.00–18.30');
  expect(text).toContain('Udskrevet 2. december 2026 ·');
  await page.clock.setFixedTime('2028-12-02T12:00:00+01:00');
  await open(page, fragmentOf([MEN]));
  await expect(sheet(page)).toContainText('Spørg om tiden.');
  await expect(sheet(page)).not.toContainText('Næste gang');
});

test('what was measured on a telephone is one page on paper too', async ({ page }) => {
  await open(page, fragmentOf(FOUR));
  const wide = await sheet(page).getAttribute('data-size');
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, fragmentOf(FOUR));
  expect(await sheet(page).getAttribute('data-size')).toBe(wide);
  expect((await print(page)).pages).toEqual(A4);
});
