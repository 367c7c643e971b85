import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What finding a browser touches of the machine; a test passes its own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  exists(file: string): boolean;
  /** Run to the end without asking anything; true when it succeeded. */
  run(command: string, args: readonly string[]): boolean;
  /** Where Playwright keeps the Chromium it downloads. */
  playwrightBrowser(): string;
  say(line: string): void;
}

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * The Chromium or Chrome to test with: `CHROME_PATH`, one of this machine's, or one installed for the purpose.
 *
 * @returns the path of its program
 * @throws when there is none and none can be installed, saying what was tried
 */
export async function findBrowser(machine?: Machine): Promise<string> {
  const on = machine ?? (await thisMachine());
  const named = on.env.CHROME_PATH;
  if (named) {
    if (works(on, named)) return named;
    throw new Error(`CHROME_PATH is "${named}", and no browser runs there. Correct it, or leave it out.`);
  }
  const installed = findInstalled(on);
  if (installed) return installed;

  const tried: string[] = [];
  for (const [says, install] of waysToInstall(on)) {
    on.say(`No browser found. Installing one: ${says}`);
    tried.push(`  ${says}`);
    const browser = install() ? findInstalled(on) : undefined;
    if (browser) return browser;
  }
  throw new Error(
    'No Chromium or Chrome was found, and none could be installed. This was tried:\n' +
      `${tried.join('\n')}\nInstall Chromium or Chrome yourself, and set CHROME_PATH to its program if it is not found.`,
  );
}

function findInstalled(on: Machine): string | undefined {
  const usual = {
    darwin: MAC,
    win32: WINDOWS_ROOTS.flatMap((root) => WINDOWS.map((file) => path.win32.join(on.env[root] ?? 'C:\\', file))),
  };
  const candidates = usual[on.platform as keyof typeof usual] ?? LINUX;
  return [...candidates, on.playwrightBrowser()].find((file) => works(on, file));
}

/** Ubuntu's /usr/bin/chromium-browser may only say that a snap is missing: a browser is one that tells its version. */
function works(on: Machine, file: string): boolean {
  if (!on.exists(file)) return false;
  // On Windows --version opens a window instead.
  return on.platform === 'win32' || on.run(file, ['--version']);
}

type Way = readonly [says: string, install: () => boolean];

function waysToInstall(on: Machine): Way[] {
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  const debian: Way = [
    `apt-get ${packages.join(' ')}`,
    () => {
      // One dead source among several fails the update; the package may be known all the same.
      on.run('apt-get', ['update']);
      return on.run('apt-get', packages);
    },
  ];
  const playwright = ['playwright', 'install', ...(on.isRoot ? ['--with-deps'] : []), 'chromium'];
  const download: Way = [`npx ${playwright.join(' ')}`, () => on.run('npx', playwright)];
  return on.isRoot && on.exists('/usr/bin/apt-get') ? [debian, download] : [download];
}

async function thisMachine(): Promise<Machine> {
  const { chromium } = await import('@playwright/test');
  const isWindows = process.platform === 'win32';
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: (command, args) => {
      const isQuiet = args[0] === '--version';
      const { status } = spawnSync(command, args, {
        stdio: ['ignore', isQuiet ? 'ignore' : 'inherit', isQuiet ? 'ignore' : 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        shell: isWindows,
        ...(isQuiet ? { timeout: 30_000 } : {}),
      });
      return status === 0;
    },
    playwrightBrowser: () => chromium.executablePath(),
    say: console.log,
  };
}
