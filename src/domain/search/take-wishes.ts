import { stem } from './stem.ts';
import { wishTerm } from './term.ts';
import type { Token } from './token.ts';
import { type Wish, WISH_RULES } from './wish.ts';

/** The shortest word of a wish that a compound may begin with, and the shortest rest. */
const BEGINNING = 5;
const REST = 3;

/** "Aftenhold": the wish that a compound begins with, and what is left of it. */
function takeBeginning(token: Token): Wish | undefined {
  for (const { kind, value, label, phrase } of WISH_RULES) {
    const [said = '', ...more] = phrase;
    const rest = token.word.slice(said.length).replace(/^s/, '');
    if (more.length > 0 || said.length < BEGINNING || !token.word.startsWith(said) || rest.length < REST) continue;
    const wish = { kind, label, terms: [wishTerm(kind, value)], words: [token.word] };
    Object.assign(token, { written: rest, word: rest, stem: stem(rest) });
    return wish;
  }
  return undefined;
}

/**
 * Read prices, times and ways to take part out of a query; the tokens that say them are taken.
 *
 * @param isOtherWord an "aftenskole" is no school that happens to be in the evening
 */
export function takeWishes(tokens: readonly Token[], isOtherWord: (token: Token) => boolean): Wish[] {
  const found = new Map<string, Wish>();
  for (const { kind, value, label, phrase } of WISH_RULES) {
    for (let at = 0; at + phrase.length <= tokens.length; at++) {
      const run = tokens.slice(at, at + phrase.length);
      if (!run.every((token, offset) => !token.used && token.word === phrase[offset])) continue;
      for (const token of run) token.used = true;
      found.set(`${kind} ${value}`, { kind, label, terms: [wishTerm(kind, value)], words: [...phrase] });
    }
  }
  for (const token of tokens) {
    const wish = token.used || isOtherWord(token) ? undefined : takeBeginning(token);
    if (wish) found.set(wish.terms.join(' '), wish);
  }
  return [...found.values()];
}
