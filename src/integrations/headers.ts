import type { MapProvider } from '#domain/site/site.ts';
import { redirectsAsNginx, type Redirect } from './redirects.ts';

/**
 * The headers every answer of the site carries, from this one source: as a `_headers` file for hosts that read one, as
 * lines for nginx, as `<meta>` for hosts that read nothing. Why each is as it is: docs/decisions/0003-headers.md
 */
export type ResponseHeaders = Record<string, string>;

/** Files for a host, never for a visitor. */
export const HOST_FILES = ['_headers', '_redirects', 'nginx.conf'] as const;

/** Files here carry a hash of their bytes in their name, so they never change. */
const HASHED = '/_a/';
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';

/** Features of a browser that no page uses. Copying and sharing are not here: pages offer both. */
const OFF = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

function policy(map: MapProvider): string[] {
  const tiles = map.provider === 'xyz' ? ` ${/^https:\/\/[^/]+/.exec(map.url)?.[0] ?? ''}` : '';
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src 'self' data:${tiles}`,
    "worker-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
}

/**
 * The Content-Security-Policy for a `<meta http-equiv>`: as in the headers, without `frame-ancestors`, which browsers
 * refuse there. Not for `npm run dev`, where Vite writes styles into the page.
 */
export function metaPolicy(map: MapProvider): string {
  return policy(map)
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

function securityHeaders(map: MapProvider): ResponseHeaders {
  return {
    'Content-Security-Policy': policy(map).join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': ['geolocation=(self)', ...OFF.map((feature) => `${feature}=()`)].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * The headers of one address.
 *
 * @param path from the site's root, without the path the site lives under: "/tilbud/"
 * @example
 * headersFor('/_a/index.C0ffee.css', { provider: 'embedded' })['Cache-Control']   // "public, max-age=31536000, immutable"
 */
export function headersFor(path: string, map: MapProvider): ResponseHeaders {
  return { ...securityHeaders(map), 'Cache-Control': path.startsWith(HASHED) ? FOR_EVER : ASK_EACH_TIME };
}

/**
 * The headers as a `_headers` file (Netlify, Cloudflare Pages and others).
 *
 * Such hosts join a header that two rules give, so the general rule has no Cache-Control: their own default asks each
 * time, as `no-cache` does.
 *
 * @param base the path the site lives under, with both slashes: "/" or "/tilbud-i-x/"
 */
export function asHeadersFile(map: MapProvider, base: string): string {
  const lines = Object.entries(securityHeaders(map)).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${base}*\n${lines.join('')}${base}${HASHED.slice(1)}*\n  Cache-Control: ${FOR_EVER}\n`;
}

/**
 * The headers, the page for what is not found, and the redirects, to include in an nginx `server { }`.
 *
 * @param base the path the site lives under, with both slashes
 */
export function asNginx(map: MapProvider, base: string, redirects: readonly Redirect[]): string {
  // A location that adds a header inherits none, so the hashed files repeat them all. An error is never cached for ever.
  const add = (headers: ResponseHeaders, indent: string) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}add_header ${name} "${value}"${value === FOR_EVER ? '' : ' always'};\n`)
      .join('');
  return (
    `# Include this in the server { } of nginx that serves the built files at ${base}\n` +
    'absolute_redirect off;\n' +
    `error_page 404 "${base}404.html";\n` +
    add(headersFor('/', map), '') +
    `location "${base}${HASHED.slice(1)}" {\n${add(headersFor(HASHED, map), '  ')}}\n` +
    HOST_FILES.map((name) => `location = "${base}${name}" { return 404; }\n`).join('') +
    redirectsAsNginx(redirects, base)
  );
}
