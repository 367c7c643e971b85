import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOST_FILES } from '../src/integrations/headers.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'brobygger-build-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Run the command as npm does, into a folder that already holds a site. */
function build(environment: Record<string, string>) {
  const out = path.join(folder, 'dist');
  mkdirSync(out);
  for (const name of [...HOST_FILES, 'index.html']) writeFileSync(path.join(out, name), 'former');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/build.ts'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        BROBYGGER_CONTENT: 'content',
        BROBYGGER_TODAY: '2026-11-21',
        BROBYGGER_OUT: out,
        ...environment,
      },
    },
  );
  return { status, stderr, page: readFileSync(path.join(out, 'index.html'), 'utf8') };
}

test('content with an error builds nothing: all problems, no stack, exit 1, the former site untouched', () => {
  const content = path.join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const broken = path.join(content, 'offers', 'kom-nu-mand.md');
  writeFileSync(broken, readFileSync(broken, 'utf8').replace('summary:', 'sumary:'));
  const { status, stderr, page } = build({ BROBYGGER_CONTENT: content });
  expect(status).toBe(1);
  expect(page).toBe('former');
  expect(stderr).toContain('offers/kom-nu-mand.md:');
  expect(stderr).toContain('Did you mean "summary"?');
  expect(stderr).toContain('Nothing was built.');
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('a setting that cannot be right is said plainly', () => {
  const { status, stderr, page } = build({ BROBYGGER_TODAY: 'in the morning' });
  expect(status).toBe(1);
  expect(page).toBe('former');
  expect(stderr).toMatchInlineSnapshot(`
    "BROBYGGER_TODAY is "in the morning": write a day as 2026-11-24.
    "
  `);
});
