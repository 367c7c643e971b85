import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './browser.ts';

/** A Linux machine with these programs; `installs` says what a command that succeeds brings. */
function makeMachine({
  has = [],
  broken = [],
  installs = {},
  ...rest
}: Partial<Machine> & {
  has?: string[];
  broken?: string[];
  installs?: Record<string, string>;
} = {}) {
  const files = new Set(has);
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: {},
    isRoot: false,
    exists: (file) => files.has(file),
    run: (command, args) => {
      if (args[0] === '--version') return !broken.includes(command);
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brings = installs[line];
      if (brings) files.add(brings);
      return brings !== undefined;
    },
    playwrightBrowser: () => '/home/x/.cache/ms-playwright/chrome',
    say: (line) => said.push(line),
    ...rest,
  };
  return { machine, ran, said };
}

const APT = 'apt-get install -y --no-install-recommends chromium';

test.each<[string, Parameters<typeof makeMachine>[0], string]>([
  [
    'CHROME_PATH comes first',
    { env: { CHROME_PATH: '/opt/chrome' }, has: ['/opt/chrome', '/usr/bin/chromium'] },
    '/opt/chrome',
  ],
  ['Chromium before Chrome', { has: ['/usr/bin/google-chrome', '/usr/bin/chromium'] }, '/usr/bin/chromium'],
  ['Chrome', { has: ['/usr/bin/google-chrome-stable'] }, '/usr/bin/google-chrome-stable'],
  [
    'not a stand-in that only says what to install',
    { has: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'], broken: ['/usr/bin/chromium-browser'] },
    '/usr/bin/google-chrome',
  ],
  [
    'one that Playwright downloaded before',
    { has: ['/home/x/.cache/ms-playwright/chrome'] },
    '/home/x/.cache/ms-playwright/chrome',
  ],
  [
    'Chrome on a Mac',
    { platform: 'darwin', has: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] },
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'Chrome on Windows, which opens a window when asked for its version',
    {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files' },
      has: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
      broken: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
])('a browser that is there is used, and nothing is installed: %s', async (_name, given, expected) => {
  const { machine, ran } = makeMachine(given);
  expect(await findBrowser(machine)).toBe(expected);
  expect(ran).toEqual([]);
});

test('root on Debian gets the package of the system', async () => {
  const { machine, ran } = makeMachine({
    isRoot: true,
    has: ['/usr/bin/apt-get'],
    installs: { [APT]: '/usr/bin/chromium' },
  });
  expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
  expect(ran).toEqual(['apt-get update', APT]);
});

test("where the package does not come, Playwright's download is tried", async () => {
  const { machine, ran } = makeMachine({
    isRoot: true,
    has: ['/usr/bin/apt-get'],
    installs: { 'npx playwright install --with-deps chromium': '/home/x/.cache/ms-playwright/chrome' },
  });
  expect(await findBrowser(machine)).toBe('/home/x/.cache/ms-playwright/chrome');
  expect(ran).toEqual(['apt-get update', APT, 'npx playwright install --with-deps chromium']);
});

test('one who is not root is not sent to the packages of the system', async () => {
  const { machine, ran } = makeMachine({
    has: ['/usr/bin/apt-get'],
    installs: { 'npx playwright install chromium': '/home/x/.cache/ms-playwright/chrome' },
  });
  await findBrowser(machine);
  expect(ran).toEqual(['npx playwright install chromium']);
});

test('where nothing works, everything that was tried is said', async () => {
  const { machine } = makeMachine({ isRoot: true, has: ['/usr/bin/apt-get'] });
  const message = await findBrowser(machine).catch((error: Error) => error.message);
  expect(message).toMatchInlineSnapshot(`
    "No Chromium or Chrome was found, and none could be installed. This was tried:
      apt-get install -y --no-install-recommends chromium
      npx playwright install --with-deps chromium
    Install Chromium or Chrome yourself, and set CHROME_PATH to its program if it is not found."
  `);
});

test('a CHROME_PATH that leads nowhere is said, not passed over', async () => {
  const { machine } = makeMachine({ env: { CHROME_PATH: '/nowhere' }, has: ['/usr/bin/chromium'] });
  const message = await findBrowser(machine).catch((error: Error) => error.message);
  expect(message).toMatchInlineSnapshot(
    `"CHROME_PATH is "/nowhere", and no browser runs there. Correct it, or leave it out."`,
  );
});
