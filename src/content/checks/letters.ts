import type { Problem, Wording } from '#domain/problem/problem.ts';
import { findMixedWord } from '#domain/text/lookalike.ts';
import { findCpr, withoutAddresses } from '#domain/text/cpr.ts';
import type { ReadFolder } from '../read-folder.ts';
import { isField, linesOf, textsOf, type WrittenText } from './texts.ts';

/** What no file may hold, whatever else is wrong with it: CPR numbers, and letters that deceive. */

const CPR: Wording = {
  da: 'Det her er bygget som et CPR-nummer. Slet det, også i git: se docs/upkeep.md.',
  en: 'This is built as a CPR number. Delete it, from git too: see docs/upkeep.md.',
};
const PERHAPS_CPR: Wording = {
  da: 'Er det et CPR-nummer? Så slet det, også i git. Ellers skriv tallet i grupper.',
  en: 'Is this a CPR number? Then delete it, from git too. Else write the number in groups.',
};
const MIXED = (word: string): Wording => ({
  da: `«${word}» blander vores bogstaver med nogle, der ligner. Skriv ordet igen uden at kopiere.`,
  en: `"${word}" mixes our letters with others that look alike. Type the word again instead of pasting.`,
});
const INVISIBLE: Wording = {
  da: 'Her står et usynligt tegn. Skriv ordet igen uden at kopiere.',
  en: 'An invisible character stands here. Type the word again instead of pasting.',
};

function checkText(written: WrittenText): Problem[] {
  if (isField(written, 'url', 'website', 'gln', 'sor')) return [];
  const { text, problemAt } = written;
  // Addresses are not read as words: a path may hold any letter.
  const mixed = findMixedWord(withoutAddresses(text));
  return [
    ...findCpr(text).map(({ index, certain }) =>
      certain ? problemAt(index, CPR) : problemAt(index, PERHAPS_CPR, 'advice'),
    ),
    ...(mixed ? [problemAt(mixed.index, MIXED(mixed.text))] : []),
  ];
}

/** Characters without width in Markdown, which hide a word from search; fields refuse them altogether. Joiners are let be. */
function checkInvisible({ text, problemAt }: WrittenText): Problem[] {
  const index = text.search(/[\u00AD\u200B\u2060\uFEFF\u{E0000}-\u{E007F}]/u);
  if (index < 0) return [];
  // Letters of the tag block are a hidden text of their own; the rest comes with pasting from a word processor.
  const isHiddenText = /[\u{E0000}-\u{E007F}]/u.test(text);
  return [problemAt(index, INVISIBLE, isHiddenText ? 'error' : 'advice')];
}

/** Check every text of every file, also of those that do not fit their schema. */
export function checkLetters({ files, singles }: ReadFolder): Problem[] {
  const sources = [...Object.values(files).flat(), ...Object.values(singles).filter((source) => source !== undefined)];
  return sources.flatMap((source) => [
    ...textsOf(source).flatMap(checkText),
    ...linesOf(source).flatMap(checkInvisible),
  ]);
}
