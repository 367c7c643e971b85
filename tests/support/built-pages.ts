import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf, PREFIX, type SiteName } from './sites.ts';

/** A page as it was built, with what tests ask of every page. */
export interface BuiltPage {
  /** Its address without the host: "/tilbud-i-x/om/". */
  path: string;
  html: string;
  title: string;
  canonical: string;
  /** It sends on to another page. */
  refresh: string | undefined;
  isIndexed: boolean;
  ids: string[];
  links: string[];
  /** Heading levels in order: [1, 2, 3, 2]. */
  headings: number[];
}

/** The path a test site lives under. */
export const baseOf = (site: SiteName): string => (site === 'prefix' ? PREFIX : '/');

const decode = (text: string) =>
  text
    .replaceAll('&#38;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => decode(found));

const known = new Map<SiteName, BuiltPage[]>();

/** Every page of a test site, as its files stand. */
export function builtPages(site: SiteName): BuiltPage[] {
  const pages = known.get(site) ?? htmlFiles(site).map((file) => readPage(site, file));
  known.set(site, pages);
  return pages;
}

function htmlFiles(site: SiteName): string[] {
  return readdirSync(folderOf(site), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

function readPage(site: SiteName, file: string): BuiltPage {
  const html = readFileSync(path.join(folderOf(site), file), 'utf8');
  return {
    path: baseOf(site) + file.replace(/(^|\/)index\.html$/, '$1'),
    html,
    title: all(html, /<title>([^<]*)<\/title>/g)[0] ?? '',
    canonical: all(html, /<link rel="canonical" href="([^"]*)"/g)[0] ?? '',
    refresh: all(html, /<meta http-equiv="refresh" content="0; url=([^"]*)"/g)[0],
    isIndexed: !/<meta name="robots" content="noindex"/.test(html),
    ids: all(html, /<[a-z][^>]*?\sid="([^"]*)"/g),
    links: all(html, /<(?:a|use|link|form|script|img)\b[^>]*?\s(?:href|action|src)="([^"]*)"/g),
    headings: all(html, /<h([1-6])[\s>]/g).map(Number),
  };
}

/**
 * What is wrong with a link of a page: nothing for one that leads out of the site, or to a page, file and anchor that
 * were built. A fragment with "=" is what the directory's script reads.
 */
export function faultOf(site: SiteName, from: BuiltPage, link: string): string | undefined {
  const host = 'https://site.invalid';
  const url = new URL(link, host + from.path);
  if (url.origin !== host) return undefined;
  const base = baseOf(site);
  if (!url.pathname.startsWith(base)) return `outside ${base}`;
  const inside = decodeURIComponent(url.pathname.slice(base.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!existsSync(path.join(folderOf(site), file))) return 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (!anchor || anchor.includes('=')) return undefined;
  const target = url.pathname === from.path ? from : builtPages(site).find((page) => page.path === url.pathname);
  return target?.ids.includes(anchor) ? undefined : `no #${anchor} there`;
}
