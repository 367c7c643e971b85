/** A text file's encoding, found from its bytes: a spreadsheet never says which it wrote. */

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/**
 * Bytes as text: what a byte order mark says, else UTF-8, and Windows-1252 (Latin-1 with more quotes) where it is not
 * that. Undefined when there are bytes that no text has.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const decoder = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be');
    return plain({ text: decoder.decode(bytes), encoding: 'utf-16' });
  }
  try {
    return plain({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' });
  } catch {
    return plain({ text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' });
  }
}

const plain = (decoded: Decoded) => (decoded.text.includes('\0') ? undefined : decoded);
