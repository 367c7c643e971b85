import type { APIRoute } from 'astro';
import { publishedPages } from '#domain/directory/published-pages.ts';
import { addressOf } from '../data/address.ts';
import { getDirectory } from '../data/directory.ts';

/**
 * Every page that search engines may show (sitemaps.org, protocol 0.9; at most 50,000 addresses a file, which a
 * directory of 10,000 offers stays below). A demo is kept out of them, so its sitemap is empty and robots.txt does not
 * name it.
 */
export const GET: APIRoute = () => {
  const directory = getDirectory();
  const urls = (directory.site.demo ? [] : publishedPages(directory)).map(
    ({ path, changed }) =>
      `<url><loc>${addressOf(path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
