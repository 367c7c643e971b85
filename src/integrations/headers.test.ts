import { describe, expect, test } from 'vitest';
import type { MapProvider } from '#domain/site/site.ts';
import { asHeadersFile, asNginx, headersFor, metaPolicy } from './headers.ts';

const EMBEDDED: MapProvider = { provider: 'embedded' };
const TILES: MapProvider = {
  provider: 'xyz',
  url: 'https://tiles.example.org/v1/{z}/{x}/{y}.png?key=1',
  name: 'Kort',
  attribution: '© Kort',
  maxZoom: 18,
};
const policyOf = (map: MapProvider) => headersFor('/', map)['Content-Security-Policy'] ?? '';

describe('the policy', () => {
  test('is the one that was measured to work with the map and the search', () => {
    expect(policyOf(EMBEDDED)).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  test('lets images come from the tile server of an xyz map, and from nowhere else', () => {
    expect(policyOf(TILES)).toBe(policyOf(EMBEDDED).replace('data:', 'data: https://tiles.example.org'));
  });

  test.each([EMBEDDED, TILES])('never allows what is written into a page ($provider)', (map) => {
    expect(policyOf(map)).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|\*/);
  });

  test.each([EMBEDDED, TILES])('in a <meta> lacks frame-ancestors alone ($provider)', (map) => {
    expect(`${metaPolicy(map)}; frame-ancestors 'none'`).toBe(policyOf(map));
  });
});

describe('the headers of an address', () => {
  test('a page is asked for each time', () => {
    expect(headersFor('/tilbud/', EMBEDDED)['Cache-Control']).toBe('no-cache');
  });

  test('a file with a hash in its name is kept for ever', () => {
    expect(headersFor('/_a/index.C0ffee.css', EMBEDDED)['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  test('a page may ask where the visitor is, and use nothing else of the device', () => {
    const features = (headersFor('/', EMBEDDED)['Permissions-Policy'] ?? '').split(', ');
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['geolocation=(self)']);
    expect(features).toContain('camera=()');
  });
});

describe('the _headers file', () => {
  test('gives each header in one rule only, because hosts join what two rules give', () => {
    expect(asHeadersFile(EMBEDDED, '/')).toMatchInlineSnapshot(`
      "/*
        Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
        Referrer-Policy: no-referrer
        X-Content-Type-Options: nosniff
        Permissions-Policy: geolocation=(self), accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()
        Cross-Origin-Opener-Policy: same-origin
        Cross-Origin-Resource-Policy: same-origin
      /_a/*
        Cache-Control: public, max-age=31536000, immutable
      "
    `);
  });

  test('speaks of the path the site lives under', () => {
    expect(asHeadersFile(EMBEDDED, '/tilbud-i-x/').match(/^\/.*$/gm)).toEqual(['/tilbud-i-x/*', '/tilbud-i-x/_a/*']);
  });
});

describe('the nginx file', () => {
  test('has the headers, the page for 404, what is not for visitors, and the redirects', () => {
    const text = asNginx(EMBEDDED, '/tilbud-i-x/', [{ from: '/tilbud/gammel/', to: '/tilbud/ny/' }]);
    const short = text.replaceAll(/(add_header [\w-]+) "[^"]{40,}"/g, '$1 "…"');
    expect(short).toMatchInlineSnapshot(`
      "# Include this in the server { } of nginx that serves the built files at /tilbud-i-x/
      absolute_redirect off;
      error_page 404 "/tilbud-i-x/404.html";
      add_header Content-Security-Policy "…" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header X-Content-Type-Options "nosniff" always;
      add_header Permissions-Policy "…" always;
      add_header Cross-Origin-Opener-Policy "same-origin" always;
      add_header Cross-Origin-Resource-Policy "same-origin" always;
      add_header Cache-Control "no-cache" always;
      location "/tilbud-i-x/_a/" {
        add_header Content-Security-Policy "…" always;
        add_header Referrer-Policy "no-referrer" always;
        add_header X-Content-Type-Options "nosniff" always;
        add_header Permissions-Policy "…" always;
        add_header Cross-Origin-Opener-Policy "same-origin" always;
        add_header Cross-Origin-Resource-Policy "same-origin" always;
        add_header Cache-Control "public, max-age=31536000, immutable";
      }
      location = "/tilbud-i-x/_headers" { return 404; }
      location = "/tilbud-i-x/_redirects" { return 404; }
      location = "/tilbud-i-x/nginx.conf" { return 404; }
      location = "/tilbud-i-x/tilbud/gammel/" { return 301 "/tilbud-i-x/tilbud/ny/"; }
      "
    `);
  });

  test('says every header in full, in both places', () => {
    const text = asNginx(EMBEDDED, '/', []);
    for (const [name, value] of Object.entries(headersFor('/', EMBEDDED))) {
      expect(text).toContain(`\nadd_header ${name} "${value}" always;\n`);
      if (name !== 'Cache-Control') expect(text).toContain(`\n  add_header ${name} "${value}" always;\n`);
    }
  });
});
