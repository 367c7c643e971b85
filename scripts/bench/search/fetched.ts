import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';

/** The size of files as a host sends them: what is compressed already does not shrink, and counts as it is. */
export function sentBytes(files: readonly string[]): number {
  const sizes = files.map((file) => {
    const bytes = readFileSync(file);
    return Math.min(gzipSync(bytes).length, bytes.length);
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Watches what a page and its workers fetch of a served folder; each file counts once. */
export class Fetched {
  #folder: string;
  #open = new Set<Request>();
  #counted = new Set<string>();
  #files: string[] = [];
  #rested: (() => void)[] = [];

  constructor(page: Page, folder: string) {
    this.#folder = folder;
    page.on('request', (request) => this.#open.add(request));
    page.on('requestfinished', (request) => this.#close(request));
    page.on('requestfailed', (request) => this.#close(request));
  }

  /** The files fetched since the last time, when nothing is under way any more. */
  async take(): Promise<string[]> {
    if (this.#open.size > 0) await new Promise<void>((resolve) => this.#rested.push(resolve));
    return this.#files.splice(0);
  }

  #close(request: Request): void {
    this.#open.delete(request);
    this.#count(new URL(request.url()));
    if (this.#open.size > 0) return;
    for (const resolve of this.#rested.splice(0)) resolve();
  }

  #count({ protocol, pathname }: URL): void {
    if (!protocol.startsWith('http')) return;
    const address = decodeURIComponent(pathname);
    const file = path.join(this.#folder, address.endsWith('/') ? `${address}index.html` : address);
    if (this.#counted.has(file) || !existsSync(file)) return;
    this.#counted.add(file);
    this.#files.push(file);
  }
}
