import { inflateRawSync } from 'node:zlib';
import { MOST } from './table.ts';

/** One file in a zip, unpacked. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

/** Why a zip is not read: it is no whole zip, or it would unpack into more than is meant to be held. */
export class ZipRefused extends Error {
  readonly reason: 'broken' | 'too-big';

  constructor(reason: 'broken' | 'too-big') {
    super(reason);
    this.reason = reason;
  }
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 2000;

/** The directory at the end of a zip: where it begins and how many files it names. */
function findDirectory(view: DataView): { offset: number; count: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_558); at--) {
    if (view.getUint32(at, true) === END) {
      const count = view.getUint16(at + 10, true);
      // Parts of one zip: nobody sends offers so, and readers differ in which count they believe.
      if (count !== view.getUint16(at + 8, true)) throw new ZipRefused('broken');
      return { count, offset: view.getUint32(at + 16, true) };
    }
  }
  throw new ZipRefused('broken');
}

function unpack(zip: Uint8Array, view: DataView, at: number, { packed, size, method }: Record<string, number>) {
  if (view.getUint32(at, true) !== LOCAL) throw new ZipRefused('broken');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const bytes = zip.subarray(start, start + (packed ?? 0));
  if (method === 0) return bytes;
  if (method !== 8) throw new ZipRefused('broken');
  return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size ?? 0) });
}

/**
 * The files of a zip. The sizes its directory tells are added up before anything is unpacked, and no file may unpack
 * into more than it told: a bomb is refused at the price of reading its directory.
 *
 * @throws ZipRefused
 */
export function readZip(zip: Uint8Array, wanted: (name: string) => boolean): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const { offset, count } = findDirectory(view);
    if (count > MOST_ENTRIES) throw new ZipRefused('too-big');
    const entries = [];
    let at = offset;
    let total = 0;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new ZipRefused('broken');
      const [method, packed, size] = [10, 20, 24].map((field) =>
        field === 10 ? view.getUint16(at + field, true) : view.getUint32(at + field, true),
      );
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length));
      total += size ?? 0;
      if (total > MOST.unpackedBytes) throw new ZipRefused('too-big');
      entries.push({
        name,
        at: view.getUint32(at + 42, true),
        sizes: { packed, size, method } as Record<string, number>,
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries
      .filter(({ name }) => wanted(name))
      .map(({ name, at: local, sizes }) => {
        const bytes = unpack(zip, view, local, sizes);
        if (bytes.byteLength !== sizes.size) throw new ZipRefused('broken');
        return { name, bytes };
      });
  } catch (error) {
    if (error instanceof ZipRefused) throw error;
    // What zlib refuses, and what lies outside the file.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) throw new ZipRefused('broken');
    throw error;
  }
}
