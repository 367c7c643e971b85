import { defineConfig } from 'vitest/config';

const elementTests = 'src/**/*.element.test.ts';

// The *.spec.ts in tests/ need the built site and a browser: Playwright runs those.
export default defineConfig({
  test: {
    // npm test adds up the counts of this report.
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
    // Some start git or a command of the project, which takes its time on a busy machine.
    testTimeout: 60_000,
    setupFiles: ['scripts/testing/no-network.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Files share a process, which halves the time; a test that changes something puts it back.
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [elementTests, '**/node_modules/**'],
        },
      },
      { extends: true, test: { name: 'jsdom', environment: 'jsdom', include: [elementTests] } },
    ],
  },
});
