import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import type { Problem, Wording } from '#domain/problem/problem.ts';
import { isPicture } from './pictures.ts';

/**
 * Pictures as they lie beside the offers. The site shows them small and without metadata; but what is in the folder is in
 * git, for everybody and for ever.
 */

/** A picture straight from a camera has 3 to 8 MB; more only makes the repository heavy. */
const MOST_BYTES = 5 * 1024 * 1024;
const GOOD_BYTES = 1024 * 1024;
/** As much as the build opens: a few kilobytes can unfold into gigabytes. */
const MOST_PIXELS = 120_000_000;

const POSITION: Wording = {
  da: 'Billedet gemmer, hvor det er taget. Gem det uden placering. Er det lagt i git, så slet det også dér.',
  en: 'The picture holds where it was taken. Save it without the position. If it is in git, delete it there too.',
};
const UNREADABLE: Wording = {
  da: 'Billedet kan ikke læses. Gem det igen som jpg, png eller webp.',
  en: 'The picture cannot be read. Save it again as jpg, png or webp.',
};
const inMegabytes = (bytes: number) => (bytes / (1024 * 1024)).toFixed(1);
const TOO_BIG = (bytes: number): Wording => ({
  da: `Billedet fylder ${inMegabytes(bytes).replace('.', ',')} MB. Der er plads til 5: gør det mindre, 2000 punkter på den lange led er nok.`,
  en: `The picture has ${inMegabytes(bytes)} MB. There is room for 5: make it smaller, 2000 pixels on the long side are enough.`,
});
const BIG = (bytes: number): Wording => ({
  da: `Billedet fylder ${inMegabytes(bytes).replace('.', ',')} MB. Gør det gerne mindre: 2000 punkter på den lange led er nok.`,
  en: `The picture has ${inMegabytes(bytes)} MB. Better make it smaller: 2000 pixels on the long side are enough.`,
});

/** Does the metadata say where on earth? In EXIF, whichever format carries it, or in XMP. */
async function holdsPosition({ exif, xmp }: { exif?: Buffer; xmp?: Buffer }): Promise<boolean> {
  if (xmp?.includes('GPSLatitude')) return true;
  if (!exif) return false;
  const tiff = exif.subarray(exif.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? 6 : 0);
  try {
    const position = await exifr.gps(tiff);
    return position !== undefined;
  } catch {
    // Metadata that cannot be read may hold anything; the name of the field is told without reading it.
    return false;
  }
}

async function check(bytes: Buffer): Promise<[Wording, Problem['severity']][]> {
  if (!isPicture(bytes)) return [[UNREADABLE, 'error']];
  try {
    const metadata = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    const found: [Wording, Problem['severity']][] = (await holdsPosition(metadata)) ? [[POSITION, 'error']] : [];
    if (bytes.length > GOOD_BYTES) found.push([BIG(bytes.length), 'advice']);
    return found;
  } catch {
    return [[UNREADABLE, 'error']];
  }
}

/**
 * Check every picture beside the offers: can it be read, is it small enough, and does it keep to itself where it was taken?
 *
 * @param root the content folder
 * @param shown its name in problems
 */
export async function checkPictures(root: string, shown: string): Promise<Problem[]> {
  const folder = path.join(root, 'offers');
  const isFolder = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const names = isFolder ? readdirSync(folder).filter((name) => /\.(jpe?g|png|webp)$/i.test(name)) : [];
  const problems: Problem[] = [];
  for (const name of names.sort()) {
    const file = path.join(folder, name);
    const { size, isFile } = statOf(file);
    if (!isFile) continue;
    const found: [Wording, Problem['severity']][] =
      size > MOST_BYTES ? [[TOO_BIG(size), 'error']] : await check(readFileSync(file));
    const place = { file: `${shown}/offers/${name}`, line: 1, column: 1, field: '' };
    problems.push(...found.map(([wording, severity]) => ({ ...place, severity, ...wording })));
  }
  return problems;
}

/** A link is none: the reader refuses it by its name. */
function statOf(file: string): { size: number; isFile: boolean } {
  const stat = lstatSync(file);
  return { size: stat.size, isFile: stat.isFile() };
}
