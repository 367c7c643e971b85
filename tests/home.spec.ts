import { axe } from './support/axe.ts';
import { sidewaysScroll } from './support/sideways.ts';
import { expect, test } from './support/test.ts';

const WORD = 'sukkersyge';

test.describe('the search field', () => {
  for (const way of ['Enter', 'a click']) {
    test(`opens the directory by ${way}, and no request carries the word`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.goto('/');
      const field = page.getByRole('combobox', { name: 'Hvad søger du?' });
      await field.fill(WORD);
      if (way === 'Enter') await field.press('Enter');
      else await page.getByRole('button', { name: 'Søg' }).click();
      await expect(page).toHaveURL(`/tilbud/#q=${WORD}`);
      await page.waitForLoadState('networkidle');
      // The fragment is shown in a request's address by the browser's own tools, and is never sent.
      expect(asked.map((address) => address.replace(/#\S*/, '')).filter((address) => address.includes(WORD))).toEqual(
        [],
      );
      expect(asked.length).toBeGreaterThan(1);
    });
  }

  test('takes the place along, and writes what is typed so that it comes out the same', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Hvor?' }).selectOption({ label: 'Løsning' });
    await page.getByRole('combobox', { name: 'Hvad søger du?' }).fill(' gå & løb #1 på Ærø ');
    await page.getByRole('button', { name: 'Søg' }).click();
    await expect(page).toHaveURL(/\/tilbud\/#/);
    const asked = new URLSearchParams(new URL(page.url()).hash.slice(1));
    expect(Object.fromEntries(asked)).toEqual({ q: 'gå & løb #1 på Ærø', by: 'loesning' });
  });

  test('is not shown without JavaScript: links stand in its place', async ({ noJs }) => {
    await noJs.goto('/');
    await expect(noJs.locator('main :is(input, select, button):visible')).toHaveCount(0);
    expect(await noJs.locator('main a:visible').count()).toBeGreaterThan(20);
  });
});

test('three doors lead to three pages that are there', async ({ page, request }) => {
  await page.goto('/');
  const doors = page.getByRole('region', { name: 'Tre veje ind' }).getByRole('link');
  await expect(doors).toHaveText(['Jeg ved, hvad jeg vil', 'Hjælp mig i gang', 'Jeg arbejder i sundhedsvæsenet']);
  for (const door of await doors.all()) {
    expect((await request.get((await door.getAttribute('href')) ?? '')).status(), await door.innerText()).toBe(200);
  }
});

test('the next days come soonest first, none is past, and each row leads to its offer', async ({ page }) => {
  await page.goto('/');
  const rows = page.getByRole('region', { name: 'De næste dage' }).getByRole('listitem');
  const told = await rows.evaluateAll((items) =>
    items.map((item) => ({
      when: `${item.querySelector('time')?.getAttribute('datetime')} ${item.querySelector('.day-time')?.textContent.trim().padStart(5, '0')}`,
      href: item.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
  expect(told.length).toBeGreaterThan(2);
  expect(told.map(({ when }) => when)).toEqual(told.map(({ when }) => when).sort());
  expect(told.filter(({ when }) => when < '2026-11-21')).toEqual([]);
  expect(told.filter(({ href }) => !/^\/tilbud\/[a-z0-9-]+\/$/.test(href))).toEqual([]);
});

test('what is made up says so in every row', async ({ page }) => {
  await page.goto('/');
  const rows = page.getByRole('region', { name: 'De næste dage' }).getByRole('listitem');
  const course = rows.filter({ has: page.getByRole('link', { name: 'Kom nu mand' }) });
  await expect(course.first()).toContainText('Opdigtet');
});

test('every topic tells how many offers it has, and has a page', async ({ page, request }) => {
  await page.goto('/');
  const topics = page.getByRole('region', { name: 'Hvad handler det om?' }).getByRole('listitem');
  expect(await topics.count()).toBeGreaterThan(11);
  for (const topic of await topics.all()) {
    expect(await topic.innerText()).toMatch(/\d+\s*tilbud\s*$/);
    const href = (await topic.getByRole('link').getAttribute('href')) ?? '';
    expect((await request.get(href)).status(), href).toBe(200);
  }
});

test('everything under "Gratis eller højst 50 kr." is that', async ({ page }) => {
  await page.goto('/');
  const prices = await page
    .getByRole('region', { name: 'Gratis eller højst 50 kr.' })
    .locator('li > b')
    .allInnerTexts();
  expect(prices.length).toBeGreaterThan(3);
  expect(prices.filter((price) => !/^(Gratis|([1-4]?\d|50)(,\d\d)? kr\.)/.test(price))).toEqual([]);
});

test('nothing that axe finds, in either theme', async ({ page }) => {
  await page.goto('/');
  expect(await axe(page)).toEqual([]);
});

test('no sideways scroll from 320 to 1600 pixels, nor with text of 200 %', async ({ page }) => {
  await page.goto('/');
  expect(await sidewaysScroll(page)).toEqual([]);
});
