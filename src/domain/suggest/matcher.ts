import { oneLetterEach, plainLetters, wordsOf } from '../search/letters.ts';

/** How a label fits what was typed, the best first. */
export const FITS = ['whole', 'words', 'inside'] as const;
export type Fit = (typeof FITS)[number];

/** Says how a label fits, in the letters of `labelLetters`; nothing when it does not. */
export type Matcher = (letters: string) => Fit | undefined;

/** So many letters or digits must be typed. */
const SHORTEST = 2;
/** So many are looked for inside a word: "hold" in "gåhold", and not every "er". */
const SHORTEST_INSIDE = 4;

const NO_LETTER = String.raw`[^\p{L}\p{N}]`;

/** What plain letters may stand for: "a" for "å" where the ring is left out, "ae" for "æ" or for "åe". */
const STANDS_FOR: Readonly<Record<string, string>> = {
  aa: 'å',
  ae: '(?:æe?|åe)',
  oe: 'øe?',
  a: '[aæå]',
  o: '[oø]',
};

/**
 * A label in the letters that a matcher compares: one sign for each Danish letter, however it is written.
 *
 * @example
 * labelLetters('Gaahold på Ærø')   // "gåhold på ærø"
 */
export function labelLetters(label: string): string {
  return oneLetterEach(plainLetters(label));
}

const patternOf = (word: string) => word.replaceAll(/aa|ae|oe|a|o/g, (letters) => STANDS_FOR[letters] ?? letters);

/**
 * Read what somebody types, so that labels can be held against it. A label fits when each word that was typed begins one
 * of its words, in any order, or stands inside one when it has four letters; å, æ and ø may be typed in any way.
 *
 * @returns nothing when too little was typed
 * @example
 * const match = makeMatcher('tra hold');
 * match?.(labelLetters('Træning på hold'))   // "words"
 */
export function makeMatcher(typed: string): Matcher | undefined {
  if ((typed.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < SHORTEST) return undefined;
  const words = wordsOf(typed);
  const patterns = words.map(patternOf);
  const whole = new RegExp(`^${NO_LETTER}*${patterns.join(`${NO_LETTER}+`)}`, 'u');
  const begins = patterns.map((pattern) => new RegExp(`(?:^|${NO_LETTER})${pattern}`, 'u'));
  const inside = patterns.map((pattern, index) =>
    oneLetterEach(words[index] ?? '').length < SHORTEST_INSIDE ? begins[index] : new RegExp(pattern, 'u'),
  );
  const all = (tests: readonly (RegExp | undefined)[], letters: string) => tests.every((test) => test?.test(letters));
  return (letters) => {
    if (whole.test(letters)) return 'whole';
    if (all(begins, letters)) return 'words';
    return all(inside, letters) ? 'inside' : undefined;
  };
}
