/** How hard a text is to read, and what the number was made of. */
export interface Readability {
  /** Below 25 very easy, 25-34 easy, 35-44 medium, 45-54 hard, above very hard. */
  lix: number;
  words: number;
  sentences: number;
}

/** Abbreviations as they are read aloud: nobody gets an easier text by shortening its words. None of these ends a sentence. */
const READ_ALOUD: Readonly<Record<string, string>> = {
  'bl.a.': 'blandt andet',
  'ca.': 'cirka',
  'dr.': 'doktor',
  'dvs.': 'det vil sige',
  'ekskl.': 'eksklusive',
  'evt.': 'eventuelt',
  'f.eks.': 'for eksempel',
  'inkl.': 'inklusive',
  'jf.': 'jævnfør',
  'kl.': 'klokken',
  'mht.': 'med hensyn til',
  'nr.': 'nummer',
  'pr.': 'per',
  'sct.': 'sankt',
  'tlf.': 'telefon',
  'vedr.': 'vedrørende',
};

/** Abbreviations that may end a sentence: a capital letter, or nothing, after them says that they do. */
const MAY_END: Readonly<Record<string, string>> = {
  'kr.': 'kroner',
  'm.fl.': 'med flere',
  'm.m.': 'med mere',
  'm.v.': 'med videre',
  'min.': 'minutter',
  'mv.': 'med videre',
  'o.l.': 'og lignende',
  'osv.': 'og så videre',
};

const ABBREVIATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys({ ...READ_ALOUD, ...MAY_END })
    .join('|')
    .replaceAll('.', '\\.')})`,
  'giu',
);

/** What may stand between the last word and the blank after it: quotes, brackets, Markdown's stars. */
const CLOSING = `["'»«”’)\\]*_]*`;
const ENDS_HERE = new RegExp(`^${CLOSING}(?:\\s*$|\\s+${CLOSING}\\p{Lu})`, 'u');
const SENTENCE_END = new RegExp(`[.!?:…]+${CLOSING}(?=\\s|$)`, 'gu');

function expandAbbreviations(text: string): string {
  return text.replaceAll(ABBREVIATION, (found, offset: number) => {
    const short = found.toLowerCase();
    const ends = short in MAY_END && ENDS_HERE.test(text.slice(offset + found.length));
    return `${MAY_END[short] ?? READ_ALOUD[short] ?? found}${ends ? '.' : ''}`;
  });
}

/** A full stop before a small letter ("17. maj", "afd. for") or between numbers ("24. 12.") ends nothing. */
function dropInnerStops(text: string): string {
  return text.replaceAll(/\.(?=\s+\p{Ll})|(?<=\d)\.(?=\s+\d)/gu, '');
}

/** Parts that end in `.`, `!`, `?`, `:` or `…`, or at a blank line: a heading is a sentence of its own. */
function sentencesOf(text: string): string[][] {
  return dropInnerStops(expandAbbreviations(text))
    .replaceAll(SENTENCE_END, '$&\n\n')
    .split(/\n\s*\n/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);
}

const isLong = (word: string) => (word.match(/\p{L}/gu)?.length ?? 0) > 6;

/**
 * The readability index LIX (Björnsson 1968, as used for Danish): words a sentence, and the share of words with more than
 * six letters in percent.
 *
 * @param text plain text; paragraphs apart by a blank line
 * @returns undefined under five words, where the number would say nothing
 * @example
 * lix('Kom og vær med. Du behøver ikke en henvisning.')   // { lix: 26.7, words: 9, sentences: 2 }, rounded
 */
export function lix(text: string): Readability | undefined {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  if (words.length < 5) return undefined;
  const long = words.filter(isLong).length;
  return {
    lix: words.length / sentences.length + (100 * long) / words.length,
    words: words.length,
    sentences: sentences.length,
  };
}
