import { oneLetterEach, plainLetters, soundOf } from './letters.ts';
import { stem } from './stem.ts';

/** The last letter of a stem, perhaps doubled, and letters that Danish endings are made of. */
const ENDING = /^(.)\1?[deghilnrst]*$/;
/** What a letter too many costs where an ending should be. */
const ENDING_LETTER = 0.2;
const LONGEST_ENDING = 5;

/**
 * How many letters what was typed differs by from a stem, counting a swap of neighbours as one (optimal string alignment).
 * What stands after the stem costs little when it may be an ending, or one with a slip.
 *
 * @param most more than this is not counted out
 * @returns more than `most` when it is more
 */
export function editsFromStem(typed: string, stemmed: string, most: number): number {
  if (stemmed.length - typed.length > most || typed.length - stemmed.length > most + LONGEST_ENDING) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: typed.length + 1 }, (_, at) => at);
  for (let i = 1; i <= stemmed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= typed.length; j++) {
      const cost = stemmed[i - 1] === typed[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && stemmed[i - 1] === typed[j - 2] && stemmed[i - 2] === typed[j - 1];
      if (isSwap) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  let fewest = last[typed.length] ?? most + 1;
  for (let rest = 1; rest <= LONGEST_ENDING && rest < typed.length - 2; rest++) {
    const slips = ENDING.test(typed.slice(-rest - 1)) ? 0 : 0.5;
    fewest = Math.min(fewest, (last[typed.length - rest] ?? most + 1) + rest * ENDING_LETTER + slips);
  }
  return fewest;
}

/** So many letters may be wrong in a word of this length; a bit over one leaves room for an ending. */
const editsAllowed = (length: number) => (length < 3 ? 0 : length < 6 ? 1 : length < 8 ? 1.5 : 2);
/** People seldom miss the first letter. */
const FIRST_LETTER = 0.6;
const SAME_SOUND = 0.5;

/** A word, ready to be compared with what is typed. */
export interface Spelled {
  stem: string;
  /** As it is written. */
  written: string;
  letters: string;
  stemLetters: string;
  sound: string;
}

export const spelledAs = (stemmed: string, written: string): Spelled => ({
  stem: stemmed,
  written,
  letters: oneLetterEach(plainLetters(written)),
  stemLetters: oneLetterEach(stemmed),
  sound: soundOf(stemmed),
});

/** What was typed, ready to be compared with words. */
interface Typed {
  plain: string;
  letters: string;
  sound: string;
  most: number;
}

const SHORTEST = 4;

/** The same letters in another order. */
const isSwap = (a: string, b: string) => [...a].sort().join('') === [...b].sort().join('');

function distanceOf({ plain, letters, sound, most }: Typed, known: Spelled): number | undefined {
  // A short word has many neighbours: only a letter left out or doubled counts, never another letter.
  const longer = known.letters.length - letters.length;
  if (
    known.letters.length < SHORTEST ||
    (letters.length <= SHORTEST && longer === 0 && !isSwap(letters, known.letters))
  )
    return undefined;
  if (letters.length < SHORTEST && longer !== 1) return undefined;
  const first = known.letters[0] === letters[0] ? 0 : FIRST_LETTER;
  let edits = editsFromStem(letters, known.letters, most);
  if (letters.length >= 6) {
    edits = Math.min(edits, editsFromStem(letters, known.stemLetters, most));
    // Two letters that stand for one may also be two, swapped: "vinterbdaerne".
    if (letters !== plain || known.stemLetters !== known.stem)
      edits = Math.min(edits, editsFromStem(plain, known.stem, most));
  }
  if (edits > SAME_SOUND && letters.length > 3 && sound === known.sound) edits = SAME_SOUND;
  return edits + first <= most ? edits + first : undefined;
}

/** A word near to what was typed, and how far it is, in letters. */
export interface NearWord {
  stem: string;
  written: string;
  distance: number;
}

const MOST_NEAR = 3;

/**
 * The words that what was typed may be a slip of, the nearest first; none when nothing is near enough.
 *
 * @param typed in plain letters
 */
export function spelledLike(typed: string, words: Iterable<Spelled>): NearWord[] {
  const letters = oneLetterEach(typed);
  const most = editsAllowed(letters.length);
  if (most === 0) return [];
  const asked: Typed = { plain: typed, letters, sound: soundOf(stem(typed)), most };
  const near = new Map<string, NearWord>();
  for (const known of words) {
    const distance = distanceOf(asked, known);
    if (distance === undefined || distance >= (near.get(known.stem)?.distance ?? Infinity)) continue;
    near.set(known.stem, { stem: known.stem, written: known.written, distance });
  }
  const nearest = Math.min(...[...near.values()].map(({ distance }) => distance));
  return [...near.values()].filter(({ distance }) => distance <= nearest + 0.1).slice(0, MOST_NEAR);
}
