/**
 * Terms: what stands in the index. Each ends in a letter that no plain word has, so that a search for one finds it alone:
 * Pagefind looks for every word that begins as the one asked for. There are no digits: it would take a term apart there.
 */
export type Term = string;

/** No plain word has these letters. */
const END = 'ø';
const SIGN = 'æ';
const DIGITS = 'abcdefghij';
/** After the sign, where no digit follows: what is no word. */
const CONCEPT = 'k';
const WISH = 'w';

const withoutDigits = (text: string) => text.replaceAll(/\d/g, (digit) => SIGN + (DIGITS[Number(digit)] ?? ''));
const withDigits = (text: string) =>
  text.replaceAll(new RegExp(`${SIGN}([${DIGITS}])`, 'g'), (_, letter: string) => String(DIGITS.indexOf(letter)));

/** The term of a word's stem. */
export const wordTerm = (stemmed: string): Term => withoutDigits(stemmed) + END;

/** The term of a concept, by its position. */
export const conceptTerm = (position: number): Term => SIGN + CONCEPT + withoutDigits(String(position)) + END;

/** The term of a place, a price or a time: what a visitor's words may narrow by. */
export const wishTerm = (kind: string, value: string): Term =>
  SIGN + WISH + withoutDigits(`${kind}${value.replaceAll('-', '')}`) + END;

/** An offer of which this is not known; as to the place, one that happens everywhere, on the telephone or the net. */
export const openTerm = (kind: string): Term => wishTerm(kind, '');

/** What a term stands for: a word's stem, a concept's position, or a wish. */
export function readTerm(term: Term): { word: string } | { concept: number } | { wish: string } {
  const inside = term.slice(0, -END.length);
  const meant = withDigits(inside.slice(SIGN.length + 1));
  if (inside.startsWith(SIGN + CONCEPT)) return { concept: Number(meant) };
  return inside.startsWith(SIGN + WISH) ? { wish: meant } : { word: withDigits(inside) };
}
