/**
 * Terms: what stands in the index. Each ends in a letter that no plain word has, so that a search for one finds it alone:
 * Pagefind looks for every word that begins as the one asked for.
 */
export type Term = string;

const END = 'ø';
/** Begins what is no word. */
const MADE_UP = 'ø';

/** The term of a word's stem. */
export const wordTerm = (stemmed: string): Term => `${stemmed}${END}`;

/** The term of a concept, by its position. */
export const conceptTerm = (position: number): Term => `${MADE_UP}${position}${END}`;

/** The term of a place, a price or a time: what a visitor's words may narrow by. */
export const wishTerm = (kind: string, value: string): Term => `${MADE_UP}${kind}${value.replaceAll('-', '')}${END}`;

/** An offer of which this is not known; as to the place, one that happens everywhere, on the telephone or the net. */
export const openTerm = (kind: string): Term => wishTerm(kind, '');

/** What a term stands for: a word's stem, a concept's position, or a wish. */
export function readTerm(term: Term): { word: string } | { concept: number } | { wish: string } {
  const inside = term.slice(0, -END.length);
  if (!inside.startsWith(MADE_UP)) return { word: inside };
  const meant = inside.slice(MADE_UP.length);
  return /^\d/.test(meant) ? { concept: Number(meant) } : { wish: meant };
}
