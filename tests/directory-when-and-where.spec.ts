import { distances, heading, ids, near, nearNote, open, rows, settled } from './support/directory-page.ts';
import { expect, test } from './support/test.ts';

// Days, times and distances; what they must do for everybody: src/features/directory/accessibility.md

test('a day and a time of day are asked for together, and each counts what the other leaves', async ({ page }) => {
  await open(page, 'dag=tirsdag');
  await page.getByText('Flere filtre').click();
  const onTuesdays = await ids(page);
  expect(onTuesdays).toContain('osteoporosehold');
  const time = page.getByRole('combobox', { name: 'Tid på dagen' });
  await time.selectOption('aften');
  await settled(page);
  const [first, ...others] = await ids(page);
  expect(first).toBe('kom-nu-mand');
  await expect(rows(page).first().locator('[data-row="when"]')).toHaveText(/^tirsdag /);
  await expect(rows(page).first().locator('[data-row="time"]')).toHaveText('kl. 17.00');
  // What is open whenever one likes is open then too, and says so; it stands after what has a time.
  expect(others).toContain('uldum-kaer');
  expect(others).not.toContain('osteoporosehold');
  await expect(rows(page).locator('[data-row="when"]')).toHaveText([
    /^tirsdag /,
    ...others.map(() => 'Når det passer dig'),
  ]);
  await expect(heading(page)).toHaveText(`${others.length + 1} tilbud · Tirsdag, Aften fra kl. 17`, {
    useInnerText: true,
  });
  await expect(page).toHaveURL('/tilbud/#dag=tirsdag&tid=aften');
  // The list does not pretend that the others never are on a Tuesday.
  await expect(page.locator('[data-part="untimed"]')).toHaveText(/^\d+ tilbud mere passer måske\./);
  await page.getByRole('combobox', { name: 'Dag', exact: true }).selectOption('');
  await settled(page);
  await time.selectOption('');
  await settled(page);
  await expect(page.locator('[data-part="untimed"]')).toBeHidden();
});

test('a row tells of the town, the day and the place that were asked for', async ({ page }) => {
  const row = page.locator('[data-results] [data-offer="sundhedsbussen"]');
  await open(page);
  const soonest = await row.locator('[data-row="where"]').innerText();
  expect(soonest).toMatch(/ og \d andre byer$/);
  const towns = ['hornsyld', 'uldum', 'toerring', 'juelsminde'];
  const told = new Set<string>();
  for (const town of towns) {
    await open(page, `by=${town}`);
    if ((await row.count()) === 0) continue;
    const name = await page.locator(`#filter-by option[value="${town}"]`).getAttribute('data-label');
    await expect(row.locator('[data-row="where"]')).toContainText(name ?? '?');
    told.add(await row.locator('[data-row="when"]').innerText());
  }
  expect(told.size).toBeGreaterThan(1);
});

test('near a town or a postcode the nearest stands first and says how far it is, and what has no place stands last', async ({
  page,
}) => {
  await open(page);
  const total = await rows(page).count();
  await near(page).fill('hornsyld');
  await near(page).press('Enter');
  await expect(page).toHaveURL('/tilbud/#naer=hornsyld');
  await settled(page);
  await expect(near(page)).toHaveValue('Hornsyld');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(`${total} tilbud · nær Hornsyld`, { useInnerText: true });
  await expect(page.getByRole('combobox', { name: 'Vis først' })).toHaveValue('list');
  await expect(page.locator('[data-part="order"] option').first()).toHaveText('Nærmest');
  await expect(rows(page).first().locator('[data-row="distance"]')).toHaveText('under 1 km');
  await open(page, 'naer=8783&side=2');
  await expect(near(page)).toHaveValue('8783 Hornsyld');
  const km = await distances(page);
  expect(km).toHaveLength(total);
  const placed = km.filter((one) => !Number.isNaN(one));
  expect(placed.length).toBeGreaterThan(40);
  expect(placed).toEqual(placed.toSorted((a, b) => a - b));
  expect(km.slice(placed.length).every((one) => Number.isNaN(one))).toBe(true);
  await expect(rows(page).last().locator('[data-row="where"]')).toHaveText(
    /På telefon|På nettet|Hele landet|ikke oplyst/,
  );
});

test('a town picked from the list is enough, and a search weighs how far away it is', async ({ page }) => {
  await open(page, 'q=træning');
  await near(page).fill('7130 Juelsminde');
  await expect(page).toHaveURL('/tilbud/#q=tr%C3%A6ning&naer=juelsminde');
  await settled(page, 'træning');
  const order = page.getByRole('combobox', { name: 'Vis først' });
  await expect(order.locator('option')).toHaveText(['Passer bedst', 'Næste gang', 'Nærmest', 'A til Å']);
  const byFit = await ids(page);
  await order.selectOption('Nærmest');
  await settled(page, 'træning');
  await expect(page).toHaveURL('/tilbud/#q=tr%C3%A6ning&naer=juelsminde&vis=naermest');
  const km = (await distances(page)).filter((one) => !Number.isNaN(one));
  expect(km).toEqual(km.toSorted((a, b) => a - b));
  expect(await ids(page)).not.toEqual(byFit);
  await near(page).fill('');
  await expect(page).toHaveURL('/tilbud/#q=tr%C3%A6ning&vis=naermest');
  await settled(page, 'træning');
  await expect(order).toHaveValue('list');
  expect((await distances(page)).every((one) => Number.isNaN(one))).toBe(true);
});

test('a place that is in no list is said beside the field, and nothing is asked for', async ({ page }) => {
  await open(page, 'naer=uldum');
  await near(page).fill('Timbuktu');
  await near(page).press('Enter');
  await settled(page);
  await expect(nearNote(page)).toHaveText(
    'Vi kender ikke »Timbuktu«. Skriv en by eller et postnummer fra området, for eksempel 8722 Hedensted.',
  );
  await expect(near(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(near(page)).toHaveAccessibleDescription(/Timbuktu/);
  await expect(near(page)).toBeFocused();
  await expect(near(page)).toHaveValue('Timbuktu');
  await expect(page).toHaveURL('/tilbud/');
  await near(page).fill('7171');
  await near(page).press('Enter');
  await expect(page).toHaveURL('/tilbud/#naer=7171');
  await expect(nearNote(page)).toBeEmpty();
  await expect(near(page)).toHaveAttribute('aria-invalid', 'false');
});

test('the device is asked where it is only on a click, and its answer stays in the page', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 55.7088, longitude: 10.0167 });
  await page.addInitScript(() => {
    const asked: number[] = [];
    Object.assign(globalThis, { asked });
    const { geolocation } = navigator;
    const ask = geolocation.getCurrentPosition.bind(geolocation);
    geolocation.getCurrentPosition = (...told) => {
      asked.push(1);
      ask(...told);
    };
  });
  const asked = () => page.evaluate(() => (Reflect.get(globalThis, 'asked') as number[]).length);
  await open(page, 'naer=uldum');
  expect(await asked()).toBe(0);
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByRole('button', { name: 'Brug min placering' }).click();
  await expect(heading(page)).toHaveText(/nær dig$/, { useInnerText: true });
  await settled(page);
  expect(await asked()).toBe(1);
  await expect(near(page)).toHaveValue('');
  await expect(page).toHaveURL('/tilbud/');
  await expect(rows(page).first().locator('[data-row="distance"]')).toHaveText('under 1 km');
  await expect(rows(page).first()).toContainText('Juelsminde');
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, JSON.stringify(history.state)]);
  expect(kept).toEqual([0, 0, 'null']);
  expect(sent.filter((address) => !address.endsWith('/favicon.svg'))).toEqual([]);
  const forget = page.getByRole('button', { name: 'Glem min placering' });
  await expect(forget).toBeFocused();
  await forget.press('Enter');
  await settled(page);
  await expect(heading(page)).toHaveText(/^\d+ tilbud$/, { useInnerText: true });
  expect((await distances(page)).every((one) => Number.isNaN(one))).toBe(true);
  await expect(page.getByRole('button', { name: 'Brug min placering' })).toBeFocused();
});

test('a position that is refused, not found or slow is said in plain words, and the list stays as it is', async ({
  page,
}) => {
  await open(page, 'by=loesning');
  const before = await ids(page);
  const button = page.getByRole('button', { name: 'Brug min placering' });
  await button.click();
  await expect(nearNote(page)).toHaveText('Siden må ikke se, hvor du er. Skriv en by eller et postnummer i stedet.');
  for (const [code, words] of [
    [2, 'Vi kan ikke finde, hvor du er, lige nu.'],
    [3, 'Det tog for lang tid at finde dig.'],
  ] as const) {
    await page.evaluate((given) => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code: given, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
    }, code);
    await button.click();
    await expect(nearNote(page)).toContainText(words);
  }
  await expect(button).toBeFocused();
  expect(await ids(page)).toEqual(before);
  await expect(page).toHaveURL('/tilbud/#by=loesning');
});

test('a position that comes after somebody wrote a town is not used', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    navigator.geolocation.getCurrentPosition = (found) => {
      const coords = { latitude: 55.7, longitude: 10, accuracy: 1 } as GeolocationCoordinates;
      setTimeout(() => found({ coords, timestamp: 0 } as GeolocationPosition), 600);
    };
  });
  await page.getByRole('button', { name: 'Brug min placering' }).click();
  await expect(nearNote(page)).toContainText('Finder din placering.');
  await near(page).fill('Uldum');
  await near(page).press('Enter');
  await page.waitForTimeout(900);
  await expect(heading(page)).toHaveText(/nær Uldum$/, { useInnerText: true });
  await expect(page).toHaveURL('/tilbud/#naer=uldum');
});
