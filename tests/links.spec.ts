import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BuiltPage, builtPages, faultOf } from './support/built-pages.ts';
import { folderOf, PREFIX, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// What holds for every page of a site, read from its files: no browser is needed to see it.

const SITES: readonly SiteName[] = ['demo', 'prefix', 'real', 'gallery'];

for (const site of SITES) {
  test.describe(`site ${site}`, () => {
    test('every link within the site leads to a page, a file and an anchor that exist', () => {
      const pages = builtPages(site);
      const links = pages.flatMap((page) => page.links.map((link) => ({ page, link })));
      expect(links.length).toBeGreaterThan(10 * pages.length);
      const faults = links.flatMap(({ page, link }) => {
        const fault = faultOf(site, page, link);
        return fault ? [`${page.path} → ${link}: ${fault}`] : [];
      });
      expect([...new Set(faults)]).toEqual([]);
    });

    test('every page has one h1, and no heading skips a level', () => {
      const faults = builtPages(site).flatMap(({ path: address, headings }) => {
        const skips = headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1);
        const isOne = headings.filter((level) => level === 1).length === 1;
        return isOne && !skips ? [] : [`${address}: ${headings.join(' ')}`];
      });
      expect(faults).toEqual([]);
    });

    test('no two pages have the same title', () => {
      const titles = builtPages(site)
        .filter(({ refresh }) => refresh === undefined)
        .map(({ title }) => title);
      expect(titles.filter((title) => title === '')).toEqual([]);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    });

    test('no page uses an id twice, and no picture lacks its text', () => {
      const faults = builtPages(site).flatMap(({ path: address, html, ids }) => [
        ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}: #${id} twice`),
        ...[...html.matchAll(/<img\b(?![^>]*\salt=)[^>]*>/g)].map(([image]) => `${address}: ${image}`),
      ]);
      expect(faults).toEqual([]);
    });

    test('every page says its own whole address, and a moved one that of where it went', () => {
      const origin = new URL(builtPages(site)[0]?.canonical ?? '').origin;
      const faults = builtPages(site).flatMap(({ path: address, canonical, refresh }) =>
        canonical === origin + (refresh ?? address) ? [] : [`${address}: ${canonical}`],
      );
      expect(origin).not.toContain('localhost');
      expect(faults).toEqual([]);
    });
  });
}

test('a dead link, a dead anchor and a way out of the path are seen, so the tests above can fail', () => {
  const [home] = builtPages('prefix').filter(({ path: address }) => address === PREFIX);
  if (!home) throw new Error(`The site "prefix" has no page at ${PREFIX}.`);
  const fault = (link: string) => faultOf('prefix', home, link);
  expect(fault(`${PREFIX}findes-ikke/`)).toBe('leads nowhere');
  expect(fault(`${PREFIX}om/#findes-ikke`)).toBe('no #findes-ikke there');
  expect(fault('/om/')).toBe(`outside ${PREFIX}`);
  expect(fault(`${PREFIX}om/#hjaelpelinjer`)).toBeUndefined();
  expect(fault('tel:112')).toBeUndefined();
});

const fileOf = (site: SiteName, file: string) => readFileSync(path.join(folderOf(site), file), 'utf8');
const located = (site: SiteName) =>
  [...fileOf(site, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);

test('the sitemap names every page that search engines may show, and no other', () => {
  const indexed = builtPages('real').filter(({ isIndexed }) => isIndexed);
  expect(indexed.length).toBeGreaterThan(100);
  expect(located('real').sort()).toEqual(indexed.map(({ canonical }) => canonical).sort());
  expect(fileOf('real', 'robots.txt')).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
});

test('search engines are asked to show no page of a demo', () => {
  expect(builtPages('demo').filter(({ isIndexed }) => isIndexed)).toEqual([]);
  expect(located('demo')).toEqual([]);
  expect(fileOf('demo', 'robots.txt')).not.toContain('Sitemap');
});

test('an old address has a page of its own, for hosts that know no redirects', () => {
  const moved = (site: SiteName): Record<string, BuiltPage['refresh']> =>
    Object.fromEntries(
      builtPages(site)
        .filter(({ refresh }) => refresh !== undefined)
        .map(({ path: address, refresh }) => [address, refresh]),
    );
  expect(moved('demo')).toMatchObject({
    '/tilbud/kom-nu-mand-2022/': '/tilbud/kom-nu-mand/',
    '/was/': '/tilgaengelighed/',
  });
  expect(moved('prefix')).toHaveProperty([`${PREFIX}was/`], `${PREFIX}tilgaengelighed/`);
});

test('a made-up number is shown on a page, and never a link', () => {
  const pages = builtPages('demo');
  expect(pages.some(({ html }) => html.includes('00 00 00 00'))).toBe(true);
  expect(pages.flatMap(({ links }) => links.filter((link) => /^tel:(\+45)?0/.test(link)))).toEqual([]);
});
