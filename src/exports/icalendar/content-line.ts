/** The lines a calendar file is made of (RFC 5545, section 3.1). */

/** At most this many octets stand on a line, its end not counted. */
const MOST_OCTETS = 75;

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * A long line over several: each but the first begins with a blank, which counts, and no character is cut in two.
 *
 * @returns without a line end after the last
 */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/**
 * Text as the value of a property: backslash, semicolon, comma and line ends escaped, every other control character
 * taken out, so that nothing written in a content file begins a line of its own (section 3.3.11).
 *
 * @example escapeText('Kaffe, te; og\nsnak')   // "Kaffe\\, te\\; og\\nsnak"
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\\n')
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Cc}|\p{Cs}/gu, '');
}

/**
 * Lines as a file: folded, each ended as the standard asks.
 *
 * @example joinLines(['BEGIN:VCALENDAR', 'END:VCALENDAR'])   // "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
 */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
