import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a visitor fetches with a page, gzipped, before doing anything on it; fonts and images aside. */
export interface PageBytes {
  html: number;
  css: number;
  js: number;
}

const STYLES = /<link\b[^>]*\brel="?stylesheet"?[^>]*\bhref="?([^"\s>]+)/g;
const SCRIPTS = /<script\b[^>]*\bsrc="?([^"\s>]+)/g;
/** `import … from "./x.js"` and `import "./x.js"`; not `import("./x.js")`, which waits until it is needed. */
const IMPORTS = /\b(?:import|export)\b[^"'()]*?["'](\.[^"']+\.js)["']/g;

const addressesIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, address]) => address ?? []);

/** The size of a file as it is sent, in bytes. */
export function gzippedBytes(file: string): number {
  return gzipSync(readFileSync(file)).length;
}

/**
 * Weigh a page of a built site.
 *
 * @param folder the built site, made for a host's root
 * @param page an address in it: "/tilbud/"
 */
export function weighPage(folder: string, page: string): PageBytes {
  const fileOf = (address: string) => path.join(folder, address);
  const htmlFile = fileOf(page.endsWith('/') ? `${page}index.html` : page);
  const html = readFileSync(htmlFile, 'utf8');
  const styles = new Set(addressesIn(html, STYLES).map(fileOf));
  const scripts = new Set(addressesIn(html, SCRIPTS).map(fileOf));
  // A Set is walked to its end, what is added on the way included.
  for (const script of scripts) {
    for (const imported of addressesIn(readFileSync(script, 'utf8'), IMPORTS)) {
      scripts.add(path.join(path.dirname(script), imported));
    }
  }
  const sum = (files: Set<string>) => [...files].reduce((total, file) => total + gzippedBytes(file), 0);
  return { html: gzippedBytes(htmlFile), css: sum(styles), js: sum(scripts) };
}

/** How many pages a built site has. */
export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
}

/** The bytes of a site that grow with its offers; undefined where the site has no such file. */
export interface SiteBytes {
  directoryHtml: number;
  directoryJs: number;
  facets: number | undefined;
  /** The largest offer page's. */
  offerHtml: number;
  offerCss: number;
  offerJs: number;
}

/** Weigh what grows with the number of offers, and the offer page that weighs most. */
export function weighSite(folder: string, offerIds: readonly string[]): SiteBytes {
  const directory = weighPage(folder, '/tilbud/');
  const facets = path.join(folder, 'tilbud/facetter.json');
  const weights = offerIds.map((id) => ({
    id,
    bytes: gzippedBytes(path.join(folder, 'tilbud', id, 'index.html')),
  }));
  const heaviest = weights.reduce((most, weight) => (weight.bytes > most.bytes ? weight : most));
  const offer = weighPage(folder, `/tilbud/${heaviest.id}/`);
  return {
    directoryHtml: directory.html,
    directoryJs: directory.js,
    facets: existsSync(facets) ? gzippedBytes(facets) : undefined,
    offerHtml: offer.html,
    offerCss: offer.css,
    offerJs: offer.js,
  };
}
