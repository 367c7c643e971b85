import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

// Read again by every worker, which finds the answer in its environment.
process.env.CHROME_PATH ??= await findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // What is drawn differently on each platform has the platform in its own name.
  snapshotPathTemplate: '{testDir}/snapshots/{testFileName}/{arg}{ext}',
  globalSetup: './tests/support/serve-sites.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A test that passes at its second try is counted as passed and named as flaky: mend it, but do not stop everybody for it.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A page that asks another host is seen by its guard; the request itself goes nowhere.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
    },
  },
});
