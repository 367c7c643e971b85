import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asHeadersFile, headersFor } from '../src/integrations/headers.ts';
import { serve, type Served } from './serve.ts';

let folder: string;
const write = (site: string, file: string, content: string) => {
  const full = path.join(folder, site, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
};

/** The smallest site: two pages, a file with a hash, one for 404, one old address. */
function writeSite(site: string, base: string): string {
  write(site, 'index.html', '<h1>Forside</h1>');
  write(site, 'tilbud/index.html', `<h1>Alle tilbud</h1>${' '.repeat(2000)}`);
  write(site, 'gåtur/index.html', '<h1>Gåtur</h1>');
  write(site, '404.html', '<h1>Siden findes ikke</h1>');
  write(site, '_a/x.C0ffee.css', 'h1 {}');
  write(site, '_headers', asHeadersFile({ provider: 'embedded' }, base));
  write(site, '_redirects', `${base}gammel/ ${base}tilbud/ 301\n`);
  write(site, 'nginx.conf', '# nginx');
  return path.join(folder, site);
}

let plain: Served;
let prefixed: Served;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'brobygger-serve-'));
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  plain = await serve({ folder: writeSite('plain', '/'), port: 0 });
  prefixed = await serve({ folder: writeSite('prefixed', '/tilbud-i-x/'), port: 0 });
});
afterAll(async () => {
  await plain.close();
  await prefixed.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Ask for a path exactly as written: fetch would tidy "/../" away. */
function ask(
  served: Served,
  rawPath: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port: new URL(served.address).port, path: rawPath, ...options }, async (response) => {
      const body = await text(response);
      resolve({ status: response.statusCode, headers: response.headers, body });
    })
      .on('error', reject)
      .end();
  });
}

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe('what a visitor asks for', () => {
  test.each([
    ['/', '<h1>Forside</h1>'],
    ['/tilbud/', '<h1>Alle tilbud</h1>'],
    ['/tilbud/?q=kol', '<h1>Alle tilbud</h1>'],
    ['/g%C3%A5tur/', '<h1>Gåtur</h1>'],
    ['/_a/x.C0ffee.css', 'h1 {}'],
  ])('%s is answered with its file', async (address, start) => {
    const { status, body } = await ask(plain, address);
    expect(status).toBe(200);
    expect(body.trim()).toBe(start);
  });

  test.each(['/', '/tilbud/', '/_a/x.C0ffee.css', '/404.html'])(
    '%s carries exactly the production headers',
    async (address) => {
      const { headers } = await ask(plain, address);
      expect(headers).toMatchObject(lowerCase(headersFor(address, { provider: 'embedded' })));
    },
  );

  test('an answer worth it is compressed', async () => {
    const { headers, status } = await ask(plain, '/tilbud/', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe('gzip');
  });

  test('what the visitor has already is not sent again', async () => {
    const first = await ask(plain, '/tilbud/');
    const again = await ask(plain, '/tilbud/', { headers: { 'If-None-Match': first.headers.etag ?? '' } });
    expect(again.status).toBe(304);
    expect(again.body).toBe('');
  });

  test('a page asked for in part is sent whole', async () => {
    const { status, body } = await ask(plain, '/', { headers: { Range: 'bytes=0-3' } });
    expect(status).toBe(200);
    expect(body).toBe('<h1>Forside</h1>');
  });
});

describe('where a visitor is sent on', () => {
  test.each([
    ['an old address leads to the present one', '/gammel/', '/tilbud/'],
    ['whatever follows the question mark', '/gammel/?fra=qr', '/tilbud/'],
    ['a page without its slash leads to the page', '/tilbud', '/tilbud/'],
    ['and loses its question', '/tilbud?q=kol', '/tilbud/'],
  ])('%s', async (_name, address, location) => {
    const { status, headers } = await ask(plain, address);
    expect(status).toBe(301);
    expect(headers.location).toBe(location);
  });
});

describe('what is not there', () => {
  test.each([
    '/findes-ikke/',
    '/tilbud/index',
    '/tilbud.html',
    '/_a/',
    '/_a/x.C0ffee.css/',
    '/_headers',
    '/_redirects',
    '/nginx.conf',
    '//tilbud',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/tilbud/..%5c..%5csecret.txt',
    '/%00',
    '/%',
    '/tilbud/%3fq',
  ])('%s answers 404 with the page for it, protected, never kept', async (address) => {
    const { status, body, headers } = await ask(plain, address);
    expect(status).toBe(404);
    expect(body).toBe('<h1>Siden findes ikke</h1>');
    expect(headers).toMatchObject(lowerCase(headersFor('/404.html', { provider: 'embedded' })));
  });

  test('a site that takes nothing refuses what is sent to it', async () => {
    const { status, headers } = await ask(plain, '/', { method: 'POST' });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('a site under a path', () => {
  test('is found there', async () => {
    expect(new URL(prefixed.address).pathname).toBe('/tilbud-i-x/');
    expect((await ask(prefixed, '/tilbud-i-x/tilbud/')).status).toBe(200);
    expect((await ask(prefixed, '/tilbud-i-x/gammel/')).headers.location).toBe('/tilbud-i-x/tilbud/');
    expect((await ask(prefixed, '/tilbud-i-x/tilbud')).headers.location).toBe('/tilbud-i-x/tilbud/');
    expect((await ask(prefixed, '/tilbud-i-x/_a/x.C0ffee.css')).headers['cache-control']).toContain('immutable');
  });

  test.each(['/', '/tilbud/', '/tilbud-i-xyz/'])('and nowhere else (%s)', async (address) => {
    expect((await ask(prefixed, address)).status).toBe(404);
  });
});

test('a taken port is said, with the next free one', async () => {
  const port = Number(new URL(plain.address).port);
  const message = await serve({ folder: path.join(folder, 'plain'), port }).catch((error: Error) => error.message);
  expect(message).toMatch(new RegExp(`^Port ${port} is taken\\. Port \\d+ is free: PORT=\\d+ npm start$`));
});

test('a folder without a site is said', async () => {
  await expect(serve({ folder, port: 0 })).rejects.toThrow(/holds no built site\. Run npm run build first\./);
});
