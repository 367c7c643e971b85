import type { Guide } from './guide.ts';
import { wordsOf, withoutDanishLetters } from './letters.ts';
import { editsFromStem } from './spelling.ts';
import { wishTerm } from './term.ts';
import type { Token } from './token.ts';
import type { Wish } from './wish.ts';

type Town = Guide['towns'][number] & { words: readonly string[] };

/** Names so short that they are also words: towns only after "i", "ved" or "nær". */
const SHORT_NAME = 3;
const BEFORE_A_TOWN = new Set(['i', 'ved', 'naer', 'omkring']);
/** From this length on one letter of a town may be wrong. */
const SPELLED = 6;

const isSaid = (typed: string | undefined, name: string) =>
  typed !== undefined &&
  (typed === name || (name.length > SHORT_NAME && withoutDanishLetters(typed) === withoutDanishLetters(name)));

/** Finds the places a query names. */
export type TakePlaces = (tokens: readonly Token[], isOtherWord: (token: Token) => boolean) => Wish[];

/**
 * Read towns and postcodes out of a query; the tokens that say them are taken.
 *
 * @example
 * makeTakePlaces(towns)(tokensOf('yoga 8723'), …)   // [{ kind: 'by', label: 'I 8723', … }]
 */
export function makeTakePlaces(guideTowns: Guide['towns']): TakePlaces {
  const towns: Town[] = guideTowns.map((town) => ({ ...town, words: wordsOf(town.name) }));

  const townsAt = (
    tokens: readonly Token[],
    at: number,
    isOtherWord: (token: Token) => boolean,
  ): { run: number; there: Town[] } => {
    const [token, before] = [tokens[at], tokens[at - 1]?.word ?? ''];
    if (!token || token.used) return { run: 0, there: [] };
    if (/^\d{4}$/.test(token.word))
      return { run: 1, there: towns.filter(({ postcodes }) => postcodes.includes(token.word)) };
    const named = towns
      .filter(({ words }) => words.every((word, offset) => isSaid(tokens[at + offset]?.word, word)))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (named) {
      const isMeant = named.name.length > SHORT_NAME || BEFORE_A_TOWN.has(before);
      return { run: named.words.length, there: isMeant ? [named] : [] };
    }
    if (token.word.length < SPELLED || isOtherWord(token)) return { run: 0, there: [] };
    return {
      run: 1,
      there: towns.filter(
        ({ words: [only = ''], name }) => !name.includes(' ') && editsFromStem(token.word, only, 1) <= 1,
      ),
    };
  };

  return (tokens, isOtherWord) => {
    const found = new Map<string, Town>();
    const words: string[] = [];
    tokens.forEach((_, at) => {
      const { run, there } = townsAt(tokens, at, isOtherWord);
      if (there.length === 0) return;
      for (const town of there) found.set(town.id, town);
      for (const token of tokens.slice(at, at + run)) {
        token.used = true;
        words.push(token.word);
      }
    });
    if (found.size === 0) return [];
    const names = words.every((word) => /^\d/.test(word)) ? words : [...found.values()].map(({ name }) => name);
    return [
      {
        kind: 'by',
        label: `I ${names.join(' eller ')}`,
        terms: [...found.keys()].map((id) => wishTerm('by', id)),
        words,
        at: [...found.values()][0]?.at,
      },
    ];
  };
}
