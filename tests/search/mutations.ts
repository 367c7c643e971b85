import type { Random } from '../../scripts/bench/random.ts';
import { plainLetters, writtenWordsOf } from '../../src/domain/search/letters.ts';
import { type Lexicon, splitCompound } from '../../src/domain/search/split.ts';

/** A query made out of titles by a rule, and the offers it comes from. */
export interface Mutation {
  query: string;
  wanted: ReadonlySet<string>;
}

interface Titled {
  id: string;
  title: string;
}

const LETTERS = [...'abcdefghijklmnoprstuvyæøå'];

/** One slip in a word, never in its first letter: a letter left out, two swapped, one wrong, one too many. */
function slip(word: string, random: Random): string {
  const at = random.integer(1, word.length - 2);
  const [before, letter, next, rest] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
  return random.pick([
    before + next + rest,
    before + next + letter + rest,
    before + random.pick(LETTERS) + next + rest,
    before + random.pick(LETTERS) + letter + next + rest,
  ]);
}

const longestOf = (title: string) => title.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a), '');

/** Each title with one slip in its longest word. */
export function withSlips(offers: readonly Titled[], random: Random): Mutation[] {
  return offers.map(({ id, title }) => {
    const longest = longestOf(title);
    return { query: title.replace(longest, () => slip(longest, random)), wanted: new Set([id]) };
  });
}

const TWO_LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };

/** Each title that has Danish letters, without them. */
export function withTwoLetters(offers: readonly Titled[]): Mutation[] {
  return offers
    .filter(({ title }) => /[æøå]/i.test(title))
    .map(({ id, title }) => ({
      query: title.replaceAll(/[æøå]/gi, (letter) => TWO_LETTERS[letter] ?? letter),
      wanted: new Set([id]),
    }));
}

/** A compound of a title, where its last part begins, and the offers that have it. */
interface TitleCompound {
  word: string;
  head: string;
  wanted: Set<string>;
}

function compoundsOf(offers: readonly Titled[], lexicon: Lexicon): TitleCompound[] {
  const found = new Map<string, TitleCompound>();
  for (const { id, title } of offers) {
    for (const word of writtenWordsOf(title)) {
      const last = splitCompound(plainLetters(word), lexicon).parts.at(-1);
      const head = [...word].map((_, at) => word.slice(at)).find((rest) => plainLetters(rest) === last);
      if (last === undefined || head === undefined || head.length === word.length) continue;
      const compound = found.get(word) ?? { word, head, wanted: new Set() };
      compound.wanted.add(id);
      found.set(word, compound);
    }
  }
  return [...found.values()];
}

/** Each compound of the titles, written apart. */
export function writtenApart(offers: readonly Titled[], lexicon: Lexicon): Mutation[] {
  return compoundsOf(offers, lexicon).map(({ word, head, wanted }) => ({
    query: `${word.slice(0, -head.length)} ${head}`,
    wanted,
  }));
}

/** The last part of each compound alone: wanted is what has that word, or a compound of it, in its title. */
export function headsAlone(offers: readonly Titled[], lexicon: Lexicon): Mutation[] {
  const wanted = new Map<string, Set<string>>();
  const want = (head: string, ids: Iterable<string>) =>
    wanted.set(head, new Set([...(wanted.get(head) ?? []), ...ids]));
  for (const compound of compoundsOf(offers, lexicon)) want(compound.head, compound.wanted);
  for (const { id, title } of offers) for (const word of writtenWordsOf(title)) if (wanted.has(word)) want(word, [id]);
  return [...wanted].map(([query, ids]) => ({ query, wanted: ids }));
}
