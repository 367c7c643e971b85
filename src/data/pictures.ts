import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { readSettings } from './settings.ts';

/** Pictures beside the offers, made fit for a page: small, upright, and without what a camera writes about the one who held it. */

/** The column is at most this wide in CSS pixels; a portrait must not fill more than a screen. */
const MOST = { width: 960, height: 540 };

export interface PictureSize {
  /** CSS pixels. */
  width: number;
  height: number;
}

/** A picture that cannot be one: said in the words of a content problem, and shown without a stack. */
class PictureError extends Error {
  override name = 'ContentError';
}

const startsWith = (bytes: Uint8Array, at: number, signature: string) =>
  Buffer.from(bytes.subarray(at, at + signature.length)).toString('latin1') === signature;

/** By its first bytes, whatever its name: nothing else, such as an SVG with addresses in it, is handed to the decoder. */
export function isPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0, '\x89PNG\r\n\x1A\n') ||
    startsWith(bytes, 0, '\xFF\xD8\xFF') ||
    (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP'))
  );
}

async function open(file: string): Promise<{ picture: Sharp; size: PictureSize }> {
  const { content } = readSettings(process.env);
  const bytes = await readFile(path.join(content, 'offers', file));
  if (!isPicture(bytes)) throw unreadable(file);
  try {
    const picture = sharp(bytes, { limitInputPixels: 120_000_000 }).autoOrient();
    const { autoOrient: natural } = await picture.metadata();
    const scale = Math.min(1, MOST.width / natural.width, MOST.height / natural.height);
    const fit = (length: number) => Math.max(1, Math.round(length * scale));
    return { picture, size: { width: fit(natural.width), height: fit(natural.height) } };
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, cause?: unknown): PictureError {
  const words = [
    `Billedet «offers/${file}» kan ikke læses. Gem det igen som jpg, png eller webp.`,
    `The picture "offers/${file}" cannot be read. Save it again as jpg, png or webp.`,
  ];
  return new PictureError(`\n${words.join('\n')}`, { cause });
}

/** How large a picture is shown, so that its place is kept while it loads. */
export async function sizeOfPicture(file: string): Promise<PictureSize> {
  return (await open(file)).size;
}

/**
 * A picture as WebP: turned the way the camera was held, at most 960 × 540 pixels, without metadata. The same file gives
 * the same bytes.
 *
 * @param file the name beside the offers, as the schema allows it: no path
 * @throws when it is no picture, in Danish and English
 */
export async function renderPicture(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const { picture, size } = await open(file);
  try {
    return new Uint8Array(
      await picture
        .resize({ ...size, fit: 'fill' })
        .webp({ quality: 80 })
        .toBuffer(),
    );
  } catch (error) {
    throw unreadable(file, error);
  }
}
