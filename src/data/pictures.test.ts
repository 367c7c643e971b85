import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { renderPicture, sizeOfPicture } from './pictures.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'pictures-'));

/** A plain picture of so many pixels, as its bytes. */
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#004d4a' } });

beforeAll(async () => {
  vi.stubEnv('BROBYGGER_CONTENT', folder);
  mkdirSync(path.join(folder, 'offers'));
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(path.join(folder, 'offers', name), bytes);
  put('small.png', await plain(300, 200).png().toBuffer());
  put('wide.webp', await plain(3000, 1000).webp().toBuffer());
  put('tall.jpg', await plain(1000, 4000).jpeg().toBuffer());
  put('turned.jpg', await plain(800, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer());
  put('thread.png', await plain(20_000, 2).png().toBuffer());
  put('drawing.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>');
  put('empty.jpg', '');
  put('cut.png', (await plain(900, 900).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 4000));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('a picture is shown', () => {
  test.each([
    ['as it is when it is small', 'small.png', 300, 200],
    ['at most 960 pixels wide', 'wide.webp', 960, 320],
    ['at most 540 pixels high', 'tall.jpg', 135, 540],
    ['the way the camera was held', 'turned.jpg', 270, 540],
    ['at least one pixel high', 'thread.png', 960, 1],
  ])('%s', async (_, file, width, height) => {
    expect(await sizeOfPicture(file)).toEqual({ width, height });
    const { format, ...real } = await sharp(await renderPicture(file)).metadata();
    expect([format, real.width, real.height]).toEqual(['webp', width, height]);
  });
});

test('the same file gives the same bytes', async () => {
  expect(await renderPicture('wide.webp')).toEqual(await renderPicture('wide.webp'));
});

test.each(['drawing.png', 'empty.jpg', 'cut.png'])('%s is refused in both languages', async (file) => {
  await expect(renderPicture(file)).rejects.toThrow(`«offers/${file}» kan ikke læses`);
  await expect(renderPicture(file)).rejects.toMatchObject({ name: 'ContentError' });
});

test('the refusal says what to do', async () => {
  await expect(renderPicture('empty.jpg')).rejects.toThrowErrorMatchingInlineSnapshot(`
    [ContentError: 
    Billedet «offers/empty.jpg» kan ikke læses. Gem det igen som jpg, png eller webp.
    The picture "offers/empty.jpg" cannot be read. Save it again as jpg, png or webp.]
  `);
});
