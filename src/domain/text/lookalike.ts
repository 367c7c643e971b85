/** Letters of other alphabets that look like ours: in an address or a word they deceive whoever reads it. */

const MIXED = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/**
 * The first word that mixes Latin letters with Cyrillic, Greek, Armenian or Cherokee ones; a word of one alphabet is fine.
 *
 * @example findMixedWord('Sundheds\u0430ften')   // { index: 0, text: "Sundheds\u0430ften" }
 */
export function findMixedWord(text: string): { index: number; text: string } | undefined {
  if (!OTHER.test(text)) return undefined;
  for (const match of text.matchAll(MIXED)) {
    if (LATIN.test(match[0]) && OTHER.test(match[0])) return { index: match.index, text: match[0] };
  }
  return undefined;
}

/** The letters of a name under .dk (Punktum dk): a to z, digits, hyphen, and æ ø å ö ä ü é. */
const HOST = /^[a-z0-9.æøåöäüé-]+$/i;

/**
 * Does a web address name its host in letters that no Danish name has, or in the code for such (`xn--…`)? Æ, ø and å are
 * fine, written as they are.
 *
 * @param address with or without http(s)://; a port and a path may follow
 * @example hasStrangeHost('https://h\u0435densted.dk/')   // true: the second letter is Cyrillic
 */
export function hasStrangeHost(address: string): boolean {
  const host = /^(?:https?:\/\/)?([^/?#:]*)/i.exec(address.normalize('NFC'))?.[1] ?? '';
  return !HOST.test(host) || /(?:^|\.)xn--/i.test(host);
}
