import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { TEST_DAY } from './support/sites.ts';

// `npm run dev` on a content folder of its own, outside the project, as another municipality has it.
test.describe.configure({ mode: 'serial', timeout: 60_000 });

let content: string;
let server: ChildProcess;
let address: string;

const offer = (id: string) => path.join(content, 'offers', `${id}.md`);
const rewrite = (file: string, from: RegExp, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const bound = probe.address();
  probe.close();
  if (!bound || typeof bound === 'string') throw new Error('Expected a port from the system, and got none.');
  return bound.port;
}

/** Wait for the server to print its address. */
function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (data) => {
      printed += String(data);
      const found = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (found) resolve(found);
    });
    child.stderr?.on('data', (data) => (printed += String(data)));
    child.once('exit', () => reject(new Error(`The server ended before it gave an address:\n${printed}`)));
  });
}

/** Open a page, and wait until all of it is there and the server can tell it to reload. */
async function openLive(page: Page, url: string): Promise<void> {
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(url);
  await connected;
  await page.waitForLoadState('networkidle');
}

test.beforeAll(async () => {
  content = mkdtempSync(path.join(tmpdir(), 'brobygger-content-'));
  cpSync('content', content, { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: {
      ...process.env,
      BROBYGGER_CONTENT: content,
      BROBYGGER_TODAY: TEST_DAY,
      PORT: String(await freePort()),
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
  });
  address = await addressFrom(server);
});

test.afterAll(async () => {
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(content, { recursive: true, force: true });
});

test('a changed offer shows on the open page by itself', async ({ page }) => {
  await openLive(page, `${address}tilbud/kom-nu-mand/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kom nu mand');
  rewrite(offer('kom-nu-mand'), /^title: .*$/m, 'title: Kom nu igen, mand');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kom nu igen, mand', { timeout: 15_000 });
});

test('a page while developing has its styles: the policy of production is not in the way', async ({ page }) => {
  const breaches: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) breaches.push(message.text());
  });
  await page.goto(address);
  await page.waitForLoadState('load');
  expect(breaches).toEqual([]);
});

test('a new offer has a page at once, and a deleted one has none', async ({ request }) => {
  const statusOf = async () => (await request.get(`${address}tilbud/helt-nyt/`)).status();
  expect(await statusOf()).toBe(404);
  writeFileSync(offer('helt-nyt'), readFileSync(offer('kom-nu-mand'), 'utf8').replace(/^ {2}formerly: .*\n/m, ''));
  await expect.poll(statusOf, { timeout: 15_000 }).toBe(200);
  rmSync(offer('helt-nyt'));
  await expect.poll(statusOf, { timeout: 15_000 }).toBe(404);
});

test('a fault in the content takes the place of the open page, without a stack, until it is mended', async ({
  page,
}) => {
  await openLive(page, `${address}tilbud/kom-nu-mand/`);
  rewrite(offer('kom-nu-mand'), /^summary:/m, 'sumary:');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der er fejl i indholdet', { timeout: 15_000 });
  const problems = page.locator('pre');
  await expect(problems).toContainText('offers/kom-nu-mand.md:');
  await expect(problems).toContainText('«sumary»');
  await expect(problems).not.toContainText(/\n\s+at /);
  rewrite(offer('kom-nu-mand'), /^sumary:/m, 'summary:');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kom nu igen, mand', { timeout: 15_000 });
});
