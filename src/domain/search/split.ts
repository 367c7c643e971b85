import { stem } from './stem.ts';

/** The words a compound may be made of. */
export interface Lexicon {
  /** Is this a word as it stands, in plain letters? */
  has(word: string): boolean;
  /** Is this the stem of a word? */
  hasStem(stemmed: string): boolean;
}

/** Words of three letters that compounds are made of; all others of three letters are chance. */
const SHORT = new Set(
  'kor ryg mad kol knæ gå fod sky dag hus led nat sol ben arm sex tid vin øl fri by sø ski bus bil båd køn syn hør tal spil bål mol gym yoga lys vej gåtur tur mor far søn tab gig'
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .split(' ')
    .filter((word) => word.length === 3 || word === 'oel'),
);

/** Beginnings that say which way, and nothing about what. */
const BEGINNINGS = new Set(
  'gen genop op ud ind til fra paa for over under efter med mod om sam mis af an bi hen ned ad be u ens fore frem igen mellem foer selv sammen tilbage'.split(
    ' ',
  ),
);

/** Beginnings after which the rest keeps its meaning. */
const TRUE_BEGINNINGS = new Set('gen genop selv over under mis sammen mellem'.split(' '));

/** Endings that look like words. */
const NO_PART = new Set(
  'ning hed ende else skab lig tion ering ener elsen ningen tid dom lagt sam ling ter hver fald egen'.split(' '),
);

/** A part costs 1; a short one more, because chance makes more of them; a beginning less, the longer the less. */
const COST = { part: 1, short: 0.7, link: 0.1, beginning: 0.6, letter: 0.02 } as const;

const SHORTEST_STEM = 3;

interface Step {
  cost: number;
  from: number;
  /** The word that ends here, without the letter that links it to the next. */
  word: string;
}

function costOf(word: string, isLast: boolean, lexicon: Lexicon): number | undefined {
  if (NO_PART.has(word)) return undefined;
  if (word.length < 4) {
    if (!isLast && BEGINNINGS.has(word)) return COST.beginning - COST.letter * word.length;
    return SHORT.has(word) ? COST.part + COST.short : undefined;
  }
  if (!isLast && BEGINNINGS.has(word)) return COST.beginning - COST.letter * word.length;
  return lexicon.has(word) || (isLast && lexicon.hasStem(stem(word))) ? COST.part : undefined;
}

/** The cheapest way to make the word of at least two words. */
function cheapest(word: string, lexicon: Lexicon): string[] | undefined {
  const best: (Step | undefined)[] = [{ cost: 0, from: 0, word: '' }];
  // "Naturen" is no night: of its last two letters but the ending nothing is left.
  const lastBegins = stem(word).length - SHORTEST_STEM;
  for (let to = 2; to <= word.length; to++) {
    for (let from = 0; from <= to - 2; from++) {
      const before = best[from];
      if (!before || (to === word.length && (from === 0 || from > lastBegins))) continue;
      const isLast = to === word.length;
      const text = word.slice(from, to);
      const options: [string, number][] = [[text, 0]];
      if (!isLast && /.[se]$/.test(text)) options.push([text.slice(0, -1), COST.link]);
      for (const [part, link] of options) {
        const cost = costOf(part, isLast, lexicon);
        if (cost === undefined) continue;
        const sum = before.cost + cost + link;
        if (sum < (best[to]?.cost ?? Infinity)) best[to] = { cost: sum, from, word: part };
      }
    }
  }
  const parts: string[] = [];
  for (let at = word.length; at > 0;) {
    const step = best[at];
    if (!step) return undefined;
    parts.unshift(step.word);
    at = step.from;
  }
  return parts;
}

/** A compound taken apart. */
export interface Compound {
  /** The words it is made of, in order; none when it is no compound. */
  parts: readonly string[];
  /** It begins with a direction, which may turn the meaning round: "opløb", "undervægt". */
  isTurned: boolean;
}

const NO_COMPOUND: Compound = { parts: [], isTurned: false };

/**
 * The words a compound is made of.
 *
 * @param word in plain letters
 * @example
 * splitCompound('styrketraeningshold', lexicon).parts   // ['styrke', 'traening', 'hold']
 * splitCompound('genoptraening', lexicon)               // { parts: ['traening'], isTurned: true }
 */
export function splitCompound(word: string, lexicon: Lexicon): Compound {
  if (word.length < 6 || /\d/.test(word)) return NO_COMPOUND;
  const words = cheapest(word, lexicon) ?? [];
  const [first = ''] = words;
  // "Behandling" is a word of its own, and no "handling"; "genoptræning" is both.
  const isOwnWord = BEGINNINGS.has(first) && !TRUE_BEGINNINGS.has(first) && lexicon.hasStem(stem(word));
  if (words.length < 2 || isOwnWord) return NO_COMPOUND;
  const parts = words.filter((part) => !BEGINNINGS.has(part));
  return { parts, isTurned: BEGINNINGS.has(first) };
}
