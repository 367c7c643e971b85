import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Directory } from '#domain/directory/directory.ts';
import { asHeadersFile, asNginx, type ResponseHeaders } from './headers.ts';
import { asRedirectsFile, redirectsOf } from './redirects.ts';

/**
 * Write what a host needs beside the pages: `_headers`, `_redirects` and `nginx.conf`.
 *
 * @param folder where the site was built
 * @param base the path the site lives under, with both slashes
 */
export function writeHostFiles(folder: string, directory: Directory, base: string): void {
  const redirects = redirectsOf(directory);
  const { map } = directory.site;
  writeFileSync(path.join(folder, '_headers'), asHeadersFile(map, base));
  writeFileSync(path.join(folder, '_redirects'), asRedirectsFile(redirects, base));
  writeFileSync(path.join(folder, 'nginx.conf'), asNginx(map, base, redirects));
}

/** What a built folder asks of its host. */
export interface HostRules {
  /** The path the site was built to live under, with both slashes. */
  base: string;
  headersOf(path: string): ResponseHeaders;
  redirectOf(path: string): string | undefined;
}

/**
 * Read `_headers` and `_redirects` back the way hosts do: every rule whose pattern fits gives its headers, and what no
 * rule caches is asked for each time.
 *
 * @throws when the folder has none: it is not a built site
 */
export function readHostFiles(folder: string): HostRules {
  const rules: { pattern: string; headers: ResponseHeaders }[] = [];
  for (const line of readFileSync(path.join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ pattern: line, headers: {} });
    const [, name, value] = /^\s+([^:]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule && name && value) rule.headers[name] = value;
  }
  const redirects = new Map(
    readFileSync(path.join(folder, '_redirects'), 'utf8')
      .split('\n')
      .map((line): [string, string | undefined] => [line.split(' ')[0] ?? '', line.split(' ')[1]]),
  );
  const fits = (pattern: string, address: string) =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
  return {
    base: rules[0]?.pattern.replace(/\*$/, '') ?? '/',
    headersOf: (address) =>
      Object.assign(
        { 'Cache-Control': 'no-cache' },
        ...rules.filter(({ pattern }) => fits(pattern, address)).map(({ headers }) => headers),
      ) as ResponseHeaders,
    redirectOf: (address) => redirects.get(address),
  };
}
