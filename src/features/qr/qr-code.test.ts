import sharp from 'sharp';
import { expect, test } from 'vitest';
import { decodeQr } from '../../../tests/support/decode-qr.ts';
import { drawQr, QUIET_ZONE } from './qr-code.ts';

/** Draw the code with four dots a module, as a plain picture. */
async function paint(text: string) {
  const { path, viewBox } = drawQr(text);
  const side = Number(viewBox.split(' ')[2]) * 4;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${side}" height="${side}"><path d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

const id = (letter: string) => letter.repeat(80);

test.each([
  'https://brobygger.example/',
  'https://www.kommune.example/tilbud-i-x/huskeliste/#o=kom-nu-mand,sundhedsbussen',
  `https://brobygger.example/huskeliste/#o=${['a', 'b', 'c', 'd'].map(id).join(',')}`,
  'https://æøå.example/?å=1',
])('another program reads %.60s as it was written', async (text) => {
  expect(await decodeQr(await paint(text))).toEqual([text]);
});

test('there is white around the code, so that a reader finds it', async () => {
  const { viewBox, path } = drawQr('https://a.dk/');
  const [left, top, side] = viewBox.split(' ').map(Number);
  expect([left, top, side]).toEqual([-QUIET_ZONE, -QUIET_ZONE, 21 + 2 * QUIET_ZONE]);
  expect(path).toMatch(/^M\d+ \d+/);
});

test('the same text is drawn the same, and in few bytes', () => {
  const text = 'https://brobygger.example/huskeliste/#o=kom-nu-mand,sundhedsbussen';
  expect(drawQr(text)).toEqual(drawQr(text));
  expect(drawQr(text).path.length).toBeLessThan(5000);
});

test('a text that no code can hold is refused', () => {
  expect(() => drawQr('x'.repeat(2400))).toThrow();
});
