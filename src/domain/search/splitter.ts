import { type Lexicon, splitCompound } from './split.ts';
import { stem } from './stem.ts';

/** The stems of a compound: of its parts, and of those runs of parts that are words themselves. */
export interface CompoundStems {
  stems: readonly string[];
  /** See `Compound`. */
  isTurned: boolean;
}
/** Takes a word in plain letters apart; none when it is no compound. */
export type Splitter = (word: string) => CompoundStems;

/**
 * @param exceptions by the stem of the compound: its parts in plain letters; none when it is not to be split
 * @example
 * makeSplitter(lexicon)('styrketraeningshold').stems   // ['styrk', 'traening', 'hold', 'styrketraening', 'traeningshold']
 */
export function makeSplitter(
  lexicon: Lexicon,
  exceptions: ReadonlyMap<string, readonly string[]> = new Map(),
): Splitter {
  const known = new Map<string, CompoundStems>();
  const takeApart = (word: string): CompoundStems => {
    const excepted = exceptions.get(stem(word));
    const { parts, isTurned } = excepted ? { parts: excepted, isTurned: false } : splitCompound(word, lexicon);
    const stems = new Set(
      [
        ...parts,
        ...longerWords(word, parts, lexicon),
        ...parts.flatMap((part) => exceptions.get(stem(part)) ?? innerWords(part, lexicon)),
      ].map(stem),
    );
    stems.delete(stem(word));
    return { stems: [...stems], isTurned };
  };
  return (word) => {
    let compound = known.get(word);
    if (!compound) known.set(word, (compound = takeApart(word)));
    return compound;
  };
}

/** The longer words within: "styrketræning" of "styrketræningshold". */
function longerWords(word: string, parts: readonly string[], lexicon: Lexicon): string[] {
  const longer: string[] = [];
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 2; to <= parts.length && to - from < parts.length; to++) {
      for (const link of ['', 's', 'e']) {
        const text = parts.slice(from, to).join(link);
        if (word.includes(text) && (to < parts.length || lexicon.hasStem(stem(text)))) longer.push(text);
      }
    }
  }
  return longer;
}

/** So long a part may be a compound itself. */
const LONG_PART = 8;

function innerWords(part: string, lexicon: Lexicon): readonly string[] {
  return part.length >= LONG_PART ? splitCompound(part, lexicon).parts : [];
}
