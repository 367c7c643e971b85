import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

// node scripts/icons.ts: draws the site's icons and the picture of shared links into public/. Run when the mark changes;
// what it writes is committed. Colours are those of src/styles/tokens.css, light theme.

const OUT = 'public';
const GREEN = '#004d4a';
const YELLOW = '#ffc72e';
const INK = '#0e2227';
const BLUE = '#0b4f8f';
const TEAL = '#00645f';

/**
 * The mark in a square of 48: the middle stage on its deck, on green, so that it shows on light and dark tabs alike; the dark
 * half is white here. The three stages of the whole mark would be two pixels each.
 */
function squareMark(corner: number): string {
  return (
    `<rect width="48" height="48" rx="${corner}" fill="${GREEN}"/>` +
    `<path d="M-4 40Q24 8 52 40" fill="none" stroke="${INK}" stroke-width="13"/>` +
    `<path d="M-4 40Q24 8 52 40" fill="none" stroke="${YELLOW}" stroke-width="8"/>` +
    `<circle cx="24" cy="23" r="14" fill="${YELLOW}"/>` +
    `<path d="M24 9a14 14 0 0 0 0 28z" fill="#fff"/>` +
    `<circle cx="24" cy="23" r="14" fill="none" stroke="${INK}" stroke-width="3.5"/>`
  );
}

function squareSvg(corner: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${squareMark(corner)}</svg>\n`;
}

/** The whole mark of `src/features/frame/Brand.astro`, its view 80 by 32, in the light theme's colours. */
const WHOLE_MARK =
  `<svg viewBox="0 0 80 32" overflow="visible"><path d="M8 23Q40 2 72 23" fill="none" stroke="${INK}" stroke-width="8"/>` +
  `<path d="M8 23Q40 2 72 23" fill="none" stroke="${YELLOW}" stroke-width="4.5"/>` +
  `<circle cx="8" cy="23" r="7" fill="#fff" stroke="${BLUE}" stroke-width="4"/>` +
  `<circle cx="40" cy="12.5" r="8" fill="${YELLOW}"/><path d="M40 4.5a8 8 0 0 0 0 16z" fill="${INK}"/>` +
  `<circle cx="40" cy="12.5" r="8" fill="none" stroke="${INK}" stroke-width="2.5"/>` +
  `<circle cx="72" cy="23" r="9" fill="${TEAL}"/></svg>`;

/** The picture of a shared link, without a municipality's name: the page's own title stands beside it. */
function sharedPicture(): string {
  const font = readFileSync(
    createRequire(import.meta.url).resolve(
      '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    ),
  ).toString('base64');
  return `<style>
    @font-face { font-family: S; src: url(data:font/woff2;base64,${font}); font-weight: 400 900 }
    * { margin: 0 }
    body { width: 1200px; height: 630px; background: #fff; color: ${INK}; font-family: S; position: relative; overflow: hidden }
    p { position: absolute; left: 80px; top: 84px; font-size: 118px; font-weight: 700; letter-spacing: -.03em; line-height: 1 }
    svg { position: absolute; left: 560px; top: 290px; width: 560px }
    i { position: absolute; inset: auto 0 56px; height: 28px; background: ${YELLOW}; border-block: 5px solid ${INK} }
  </style><p>Find dit<br>næste skridt</p>${WHOLE_MARK}<i></i>`;
}

async function draw(browser: Browser, name: string, html: string, width: number, height: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(OUT, name), omitBackground: true });
  await page.close();
}

const inSquare = (svg: string) => `<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`;

mkdirSync(OUT, { recursive: true });
writeFileSync(path.join(OUT, 'favicon.svg'), squareSvg(10));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
await draw(browser, 'favicon.png', inSquare(squareSvg(10)), 48, 48);
// Phones round the corners themselves, and fill what is see-through with black.
await draw(browser, 'apple-touch-icon.png', inSquare(squareSvg(0)), 180, 180);
await draw(browser, 'del.png', sharedPicture(), 1200, 630);
await browser.close();
