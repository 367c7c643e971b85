/** Signs that are written apart here and together there: "GLA:D", "§ 140". */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}):(?=\p{L})/gu, ''],
  [/§+\s*(?=\d)/g, 'paragraf'],
];

/** Danish letters and their relatives as two of the common ones: what somebody without a Danish keyboard types. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
};

const lowerCase = (text: string) =>
  JOINED.reduce(
    (lower, [pattern, replacement]) => lower.replaceAll(pattern, replacement),
    text.normalize('NFC').toLowerCase(),
  );

/**
 * Text with every letter as a-z: what is looked for and what is found is compared like this.
 *
 * @example
 * plainLetters('Åben vejning på café')   // "aaben vejning paa cafe"
 */
export function plainLetters(text: string): string {
  return withoutMarks(lowerCase(text));
}

function withoutMarks(lower: string): string {
  if (/^[a-z0-9 ]*$/.test(lower)) return lower;
  return lower
    .replaceAll(/[æäøöå]/g, (letter) => TWO_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}

/**
 * The words of a text as they are written, in lower case.
 *
 * @example
 * writtenWordsOf('KOL-hold på Åen, 60+')   // ['kol', 'hold', 'på', 'åen', '60']
 */
export function writtenWordsOf(text: string): string[] {
  return lowerCase(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The words of a text, in plain letters.
 *
 * @example
 * wordsOf('KOL-hold på Åen, 60+')   // ['kol', 'hold', 'paa', 'aaen', '60']
 */
export function wordsOf(text: string): string[] {
  return writtenWordsOf(text).map(withoutMarks);
}

/**
 * A word as somebody types it who leaves the dots and rings out, "gahold" for "gåhold": equal for both.
 *
 * @param word in plain letters
 */
export function withoutDanishLetters(word: string): string {
  return word.replaceAll(/ae|aa/g, 'a').replaceAll('oe', 'o');
}

/**
 * A word with one letter for each that is typed: so that a wrong "å" counts as one.
 *
 * @param word in plain letters
 */
export function oneLetterEach(word: string): string {
  return word.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø');
}

/** How letters sound: what is spelled by ear meets what is spelled right. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/aa/g, 'o'],
  [/ae/g, 'e'],
  [/oe/g, 'o'],
  [/que\b/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch|sch|sj/g, 's'],
  [/^h(?=[vj])/g, ''],
  [/ck|c(?![eiy])|qu?/g, 'k'],
  [/[cz]/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/u/g, 'o'],
  [/dt/g, 't'],
  [/(?<=[ln])d/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * How a word sounds, about: equal for spellings that people mix up by ear.
 *
 * @param word in plain letters
 * @example
 * soundOf('petank') === soundOf('petanque')   // true
 */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [pattern, replacement]) => sound.replaceAll(pattern, replacement), word);
}
