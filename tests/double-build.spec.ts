import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './support/test.ts';
import { folderOf, PREFIX, type SiteName } from './support/sites.ts';

function filesOf(site: SiteName): string[] {
  return readdirSync(folderOf(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folderOf(site), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const read = (site: SiteName, file: string) => readFileSync(path.join(folderOf(site), file));

function hashesOf(site: SiteName): Map<string, string> {
  return new Map(filesOf(site).map((file) => [file, createHash('sha256').update(read(site, file)).digest('hex')]));
}

test('the same content and day give the same bytes in every file, wherever on earth the build runs', () => {
  const [once, again] = [hashesOf('demo'), hashesOf('again')];
  expect(once.size).toBeGreaterThan(3);
  expect([...again.keys()]).toEqual([...once.keys()]);
  expect([...once.keys()].filter((file) => once.get(file) !== again.get(file))).toEqual([]);
});

test('no file of a build knows the folder it was made in', () => {
  const traces = [process.cwd(), 'test-sites'];
  const found = filesOf('again').filter((file) => {
    const bytes = read('again', file);
    return traces.some((trace) => bytes.includes(trace));
  });
  expect(found).toEqual([]);
});

test('a site under a path has no address outside it', () => {
  const outside: string[] = [];
  const note = (file: string, address: string | undefined) => {
    if (address && !address.startsWith(PREFIX)) outside.push(`${file}: ${address}`);
  };
  for (const file of filesOf('prefix').filter((name) => /\.(html|css|xml|txt|svg|webmanifest|json|ics)$/.test(name))) {
    // A long line of a calendar goes on after a line end and a blank.
    const text = read('prefix', file).toString('utf8').replaceAll('\r\n ', '');
    for (const [, address] of text.matchAll(/https?:\/\/www\.kommune\.example(\/[^\s"'<>)]*)?/g))
      note(file, address ?? '(no path)');
    if (file.endsWith('.html'))
      for (const [, address] of text.matchAll(/=["'](\/(?!\/)[^"']*)["']/g)) note(file, address);
    if (file.endsWith('.css')) for (const [, address] of text.matchAll(/url\(["']?(\/[^"')]*)/g)) note(file, address);
  }
  expect(outside).toEqual([]);
});

test.describe('under a path', () => {
  test.use({ site: 'prefix' });

  test('the front page gets all its parts', async ({ page }) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    const response = await page.goto('./');
    await page.waitForLoadState('networkidle');
    expect(new URL(response?.url() ?? '').pathname).toBe(PREFIX);
    expect(failed).toEqual([]);
  });
});
