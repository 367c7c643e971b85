import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What a page brings over the line, by kind; bytes of each body on its own after gzip. */
export type Loaded = Record<'html' | 'css' | 'js' | 'font' | 'image' | 'data' | 'wasm', number>;

/** Bytes after gzip, as a host sends text. What is compressed already does not shrink, and counts as it is. */
export const gzipped = (body: Buffer): number => Math.min(gzipSync(body, { level: 9 }).length, body.length);

function kindOf(response: Response): keyof Loaded {
  const { pathname } = new URL(response.url());
  if (pathname.endsWith('.wasm') || /wasm\.[\w.]*pagefind$/.test(pathname)) return 'wasm';
  const type = response.request().resourceType();
  // The icon of a page is no image to the browser, but "other".
  if (/\.(svg|png|ico)$/.test(pathname)) return 'image';
  if (type === 'document') return 'html';
  if (type === 'stylesheet') return 'css';
  if (type === 'script') return 'js';
  return type === 'font' || type === 'image' ? type : 'data';
}

/**
 * Add up everything a page loads from now on.
 *
 * @returns a function that tells the sums since it was last asked, when the network has come to rest
 */
export function watchLoading(page: Page): () => Promise<Loaded> {
  let seen: Response[] = [];
  page.on('response', (response) => seen.push(response));
  return async () => {
    await page.waitForLoadState('networkidle');
    const taken = seen;
    seen = [];
    const sums: Loaded = { html: 0, css: 0, js: 0, font: 0, image: 0, data: 0, wasm: 0 };
    for (const response of taken) {
      if (response.ok()) sums[kindOf(response)] += gzipped(await response.body());
    }
    return sums;
  };
}

/** "12.3" */
export const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
