import { type Facet, FACETS } from '../facets/facet.ts';

/**
 * What a time of the calendar falls under, in the words of the directory's own address: "tema=lunger", "dag=tirsdag". A
 * choice is then the same in both places, and a link can carry it from one to the other.
 */
export type ChoiceWord = `${string}=${string}`;

/** @example wordOf('topic', 'lunger')   // "tema=lunger" */
export function wordOf(facet: Facet, choice: string): ChoiceWord {
  return `${FACETS[facet].key}=${choice}`;
}

const keyOf = (word: ChoiceWord) => word.slice(0, word.indexOf('='));

/** Does a time fall under every choice? */
export function fitsAll(words: ReadonlySet<string>, chosen: readonly ChoiceWord[]): boolean {
  return chosen.every((word) => words.has(word));
}

/**
 * How many times each choice would give, all choices of other kinds staying as they are; what is not there gives nothing.
 *
 * @example
 * countWords([new Set(['tema=lunger', 'by=uldum'])], ['by=glud']).get('by=uldum')   // 1: the town chosen does not count here
 */
export function countWords(
  times: readonly ReadonlySet<ChoiceWord>[],
  chosen: readonly ChoiceWord[],
): Map<ChoiceWord, number> {
  const counts = new Map<ChoiceWord, number>();
  for (const words of times) {
    const missing = chosen.filter((word) => !words.has(word));
    const [first] = missing;
    if (missing.length > 1) continue;
    for (const word of words) {
      if (first === undefined || keyOf(word) === keyOf(first)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Words as numbers of a list that stands once on a page, which has hundreds of times and few different words.
 *
 * @example
 * const { list, codeOf } = numberWords([['by=uldum'], ['by=glud', 'by=uldum']])
 * list                            // "by=uldum by=glud"
 * codeOf(['by=glud', 'by=uldum'])   // "1 0"
 */
export function numberWords(times: readonly (readonly ChoiceWord[])[]): {
  list: string;
  codeOf: (words: readonly ChoiceWord[]) => string;
} {
  const numbers = new Map<ChoiceWord, number>();
  for (const word of times.flat()) if (!numbers.has(word)) numbers.set(word, numbers.size);
  return {
    list: [...numbers.keys()].join(' '),
    codeOf: (words) => words.flatMap((word) => numbers.get(word) ?? []).join(' '),
  };
}

/** The words that a code stands for. */
export function readWords(list: string, code: string): Set<ChoiceWord> {
  const words = list.split(' ');
  return new Set(
    code.split(' ').flatMap((number) => {
      const word = number === '' ? undefined : words[Number(number)];
      return word ? [word as ChoiceWord] : [];
    }),
  );
}
