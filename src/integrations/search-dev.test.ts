import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { makeDirectory, makeOffer } from '#domain/testing/make-offer.ts';
import { serveSearchIndex } from './search-dev.ts';

type Handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** The index served for whatever Directory is read at the time. */
async function serve(read: Parameters<typeof serveSearchIndex>[1], base: string): Promise<string> {
  const handles: Handle[] = [];
  serveSearchIndex({ middlewares: { use: (handle: Handle) => void handles.push(handle) } }, read, base);
  const server = createServer((request, response) =>
    handles[0]?.(request, response, () => response.writeHead(404).end('next')),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  closers.push(() => server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

test('while developing, the index follows the content', { timeout: 60_000 }, async () => {
  let directory = makeDirectory();
  const address = await serve(() => directory, '/tilbud-i-x/');
  const keys = async () => (await fetch(`${address}/tilbud-i-x/pagefind/tilbud.json?x`)).json();
  const before: unknown = await keys();
  expect(await keys()).toEqual(before);
  directory = makeDirectory({ offers: [makeOffer(), makeOffer({ id: 'kol-hold', title: 'KOL-hold' })] });
  expect(await keys()).not.toEqual(before);
});

test('what is no file of the index is left to others', async () => {
  const address = await serve(() => makeDirectory(), '/');
  for (const path of ['/pagefind/nothing.js', '/tilbud/', '/x/pagefind/tilbud.json']) {
    expect((await fetch(address + path)).status, path).toBe(404);
  }
});
