import { symlinkSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { makeFolder, showProblems } from '../content/testing/make-folder.ts';
import { checkPictures } from './check-pictures.ts';

const plain = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } });
const GPS = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 46/1 13/1', GPSLongitudeRef: 'E', GPSLongitude: '9/1 42/1 4/1' },
};
const CAMERA = { IFD0: { Make: 'Nikon', Model: 'D40' } };

async function problemsOf(pictures: Record<string, Sharp | Uint8Array>): Promise<string> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, picture] of Object.entries(pictures)) {
    files[`offers/${name}`] = picture instanceof Uint8Array ? picture : await picture.toBuffer();
  }
  const root = makeFolder(files);
  return showProblems(root, await checkPictures(root, root));
}

test('a picture that holds where it was taken is an error, in every format', async () => {
  const pictures = {
    'a.jpg': plain().withExif(GPS).jpeg(),
    'b.png': plain().withExif(GPS).png(),
    'c.webp': plain().withExif(GPS).webp(),
  };
  expect(await problemsOf(pictures)).toMatchInlineSnapshot(`
    "offers/a.jpg:1:1
      Billedet gemmer, hvor det er taget. Gem det uden placering. Er det lagt i git, så slet det også dér.
      The picture holds where it was taken. Save it without the position. If it is in git, delete it there too.
    offers/b.png:1:1
      Billedet gemmer, hvor det er taget. Gem det uden placering. Er det lagt i git, så slet det også dér.
      The picture holds where it was taken. Save it without the position. If it is in git, delete it there too.
    offers/c.webp:1:1
      Billedet gemmer, hvor det er taget. Gem det uden placering. Er det lagt i git, så slet det også dér.
      The picture holds where it was taken. Save it without the position. If it is in git, delete it there too."
  `);
});

test('one that holds only which camera took it is fine, and so is one that holds nothing', async () => {
  const pictures = { 'a.jpg': plain().withExif(CAMERA).jpeg(), 'b.png': plain().png(), 'c.webp': plain().webp() };
  expect(await problemsOf(pictures)).toBe('');
});

test('a position in XMP is found too', async () => {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="55,46.2N"/></rdf:RDF></x:xmpmeta>';
  expect(await problemsOf({ 'a.jpg': plain().withXmp(xmp).jpeg() })).toContain('hvor det er taget');
});

test('one that is too big is an error, a big one is advised about', async () => {
  const noise = (side: number) =>
    sharp({
      create: {
        width: side,
        height: side,
        channels: 3,
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
        background: '#000',
      },
    });
  expect(
    await problemsOf({ 'a.png': noise(1500).png(), 'b.png': noise(800).png(), 'c.png': noise(300).png() }),
  ).toMatch(
    /^offers\/a\.png:1:1\n {2}Billedet fylder \d,\d MB\. Der er plads til 5[\s\S]*\noffers\/b\.png:1:1 \(advice\)/,
  );
});

test('what is no picture, whatever its name, is an error and is not decoded', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="http://a.example/"/></svg>');
  const cut = (await plain().jpeg().toBuffer()).subarray(0, 30);
  expect(await problemsOf({ 'a.png': svg, 'b.jpg': cut, 'c.webp': new Uint8Array(0) })).toMatchInlineSnapshot(`
    "offers/a.png:1:1
      Billedet kan ikke læses. Gem det igen som jpg, png eller webp.
      The picture cannot be read. Save it again as jpg, png or webp.
    offers/b.jpg:1:1
      Billedet kan ikke læses. Gem det igen som jpg, png eller webp.
      The picture cannot be read. Save it again as jpg, png or webp.
    offers/c.webp:1:1
      Billedet kan ikke læses. Gem det igen som jpg, png eller webp.
      The picture cannot be read. Save it again as jpg, png or webp."
  `);
});

test('a folder without offers, and a link, are the business of the reader', async () => {
  const root = makeFolder();
  symlinkSync('/etc/hostname', path.join(root, 'offers', 'link.png'));
  expect(await checkPictures(root, root)).toEqual([]);
  expect(await checkPictures(`${root}/none`, root)).toEqual([]);
});
